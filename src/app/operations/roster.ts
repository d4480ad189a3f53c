/** Answers for everybody at once: the whole notebook in large pages, then only who changed. */
import { lastInTouch } from '../../domain/people/touch.ts';
import { look, os } from '../base.ts';
import type { Reader } from '../ports/store.ts';
import type { RosterPerson } from '../ports/views.ts';
import { refusal } from '../refusal.ts';
import { type AskingOfOne, askingByPerson, standingOf } from './asking-by-person.ts';

/** How many people a page holds unless asked otherwise. */
const USUAL_PAGE = 1_000;

/** Of more than these, everything is read anew: that costs less than telling them apart. */
const MOST_CHANGED = 2_000;

/** The last contact with somebody, either way. */
function touchedAt({ requests, talks, letters, touches }: AskingOfOne): string | null {
  return lastInTouch([
    ...requests.map((request) => request.touchedAt),
    ...talks.map((talk) => talk.endedAt),
    ...letters.map((letter) => letter.sentAt),
    ...touches.map((touch) => touch.at),
  ]);
}

/** The careers they were asked about or talked to about. */
function careersOf({ requests, talks }: AskingOfOne): string[] {
  return [...new Set([...requests, ...talks].map((fact) => fact.careerId))].toSorted();
}

/** People as the list of all shows them. */
async function rosterRows(reader: Reader, people: readonly RosterPerson[]) {
  const ids = people.map((person) => person.id);
  const asking = askingByPerson(await reader.views.askingOf(ids));
  return people.map((person) => {
    const facts = asking(person.id);
    const { standing, at } = standingOf(person.doNotContact, facts);
    // named one by one: copying what is left of five thousand rows takes longer than reading them
    return {
      id: person.id,
      displayName: person.displayName,
      title: person.title,
      organizationName: person.organizationName,
      relation: person.relation,
      circle: person.circle,
      standing,
      standingAt: at,
      through: facts.namedBy[0]?.fromName ?? null,
      touchedAt: touchedAt(facts),
      careerIds: careersOf(facts),
    };
  });
}

async function changedSince(reader: Reader, since: string, upTo: string | null) {
  const changed = await reader.views.changedSince(since, MOST_CHANGED);
  if (changed === undefined) return { items: [], nextCursor: null, gone: [], upTo, isComplete: false };
  const items = await rosterRows(reader, await reader.views.rosterOf(changed.ids));
  return { items, nextCursor: null, gone: [...changed.gone], upTo, isComplete: true };
}

export const roster = {
  roster: os.contacts.roster.handler(({ context, input = {} }) => {
    const { cursor, since, limit = USUAL_PAGE } = input;
    if (cursor !== undefined && since !== undefined) {
      const issues = [{ path: 'cursor', message: 'goes with no since: those who changed come all at once' }];
      throw refusal('invalid_input', { summary: 'Ask for the next page, or for who changed.', issues });
    }
    return look(context, async (reader) => {
      const upTo = await reader.views.latestOperation();
      if (since !== undefined) return changedSince(reader, since, upTo);
      const { items, nextCursor } = await reader.views.roster({ cursor, limit });
      return { items: await rosterRows(reader, items), nextCursor, gone: [], upTo, isComplete: true };
    });
  }),
};
