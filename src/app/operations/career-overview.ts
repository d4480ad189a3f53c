/** Answers for one career at a glance: its people, its talks, and how much was said on each topic. */
import { topics } from '../../domain/questions/topics.ts';
import { loadRecord, look, os } from '../base.ts';
import type { Reader } from '../ports/store.ts';
import { askingByPerson, standingOf } from './asking-by-person.ts';

/** Everybody asked about a career or talked to about it, with where the asking about it stands; what happened last comes first. */
async function careerPeople(reader: Reader, careerId: string, ids: ReadonlySet<string>) {
  const people = await reader.views.rosterOf([...ids]);
  const asking = askingByPerson(await reader.views.askingOf([...ids]));
  const shown = people.map(({ id, displayName, title, organizationName, doNotContact }) => {
    const facts = asking(id);
    const { standing, at } = standingOf(doNotContact, facts, careerId);
    const through = facts.namedBy[0]?.fromName ?? null;
    return { id, displayName, title, organizationName, standing, standingAt: at, through };
  });
  // those of one instant stay by name
  return shown.toSorted((one, other) => compareLatest(one.standingAt ?? '', other.standingAt ?? ''));
}

function compareLatest(one: string, other: string): number {
  if (one === other) return 0;
  return one > other ? -1 : 1;
}

/** What was said, in the order of the topics. */
async function topicsOf(reader: Reader, careerId: string) {
  const said = new Map((await reader.views.topicsOf(careerId)).map((one) => [one.topic, one]));
  return topics.flatMap((topic) => said.get(topic) ?? []);
}

export const careerOverview = {
  overview: os.careers.overview.handler(({ context, input: { id: careerId } }) =>
    look(context, async (reader) => {
      const career = await loadRecord(reader, 'career', careerId);
      const requests = await reader.all('request', { careerId });
      const interviews = await reader.all('interview', { careerId });
      const ids = new Set([...requests, ...interviews].map((record) => record.contactId));
      return {
        career,
        people: await careerPeople(reader, careerId, ids),
        interviews: interviews.toSorted((one, other) =>
          compareLatest(`${one.startsAt} ${one.id}`, `${other.startsAt} ${other.id}`),
        ),
        topics: await topicsOf(reader, careerId),
      };
    }),
  ),
};
