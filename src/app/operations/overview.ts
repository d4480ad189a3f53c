/** Answers for the notebook at a glance, and for what stands beside Today. */
import { findGap } from '../../domain/learning/gap.ts';
import { look, openReader, os } from '../base.ts';
import type { Reader } from '../ports/store.ts';
import { peopleNamed } from './with-people.ts';

/** How many quotes stand beside Today. */
const mostLearnt = 2;

/** How many of the latest they are chosen from. */
const mostRead = 20;

/** The latest words of each person before further words of the same. */
function ofDifferentPeople<Said extends { readonly contactId: string }>(said: readonly Said[]): Said[] {
  const heard = new Set<string>();
  const first = said.filter(({ contactId }) => !heard.has(contactId) && heard.add(contactId));
  return [...first, ...said.filter((one) => !first.includes(one))];
}

/** The words learnt last, each with whose they are. */
async function learntLately(reader: Reader) {
  const latest = await reader.list('finding', { declined: false }, { known: 'quote', limit: mostRead });
  const items = ofDifferentPeople(latest.items).slice(0, mostLearnt);
  const people = await peopleNamed(
    reader,
    items.map(({ contactId }) => contactId),
  );
  const talks = await reader.allOf(
    'interview',
    'id',
    items.flatMap(({ interviewId }) => interviewId ?? []),
  );
  return items.map(({ id, contactId, interviewId, topic, quote, at }) => ({
    findingId: id,
    contactId,
    displayName: people.find((person) => person.id === contactId)?.displayName ?? '',
    interviewId,
    topic,
    quote: quote ?? '',
    at: at ?? talks.find((talk) => talk.id === interviewId)?.endedAt ?? null,
  }));
}

/** A topic nobody has spoken of, in the careers still explored. */
async function oneGap(reader: Reader) {
  const exploring = await reader.all('career', { state: 'exploring' });
  const counts = (await reader.views.counts()).careers;
  const heard = [];
  for (const { id } of exploring) {
    const talks = counts.find(({ careerId }) => careerId === id)?.talksHeld ?? 0;
    if (talks === 0) continue;
    heard.push({ careerId: id, talks, topics: await reader.views.topicsOf(id) });
  }
  const gap = findGap(heard);
  const name = exploring.find(({ id }) => id === gap?.careerId)?.name;
  return gap === null || name === undefined ? null : { ...gap, careerName: name };
}

export const overview = {
  get: os.overview.get.handler(async ({ context }) => (await openReader(context)).views.counts()),
  today: os.overview.today.handler(({ context }) =>
    look(context, async (reader) => ({ learnt: await learntLately(reader), gap: await oneGap(reader) })),
  ),
};
