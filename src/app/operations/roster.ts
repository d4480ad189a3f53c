/** Answers for everybody at once: the whole notebook in large pages, then only who changed. */
import { look, os } from '../base.ts';
import type { Reader } from '../ports/store.ts';
import type { RosterPerson } from '../ports/views.ts';
import { refusal } from '../refusal.ts';
import { askingByPerson, askingOfOne, standingOf } from './asking-by-person.ts';

/** How many people a page holds unless asked otherwise. */
const USUAL_PAGE = 1_000;

/** Of more than these, everything is read anew: that costs less than telling them apart. */
const MOST_CHANGED = 2_000;

/** People as the list of all shows them. */
async function rosterRows(reader: Reader, people: readonly RosterPerson[]) {
  const ids = people.map((person) => person.id);
  const asking = askingByPerson(await reader.views.askingOf(ids));
  const touchedAt = await reader.views.touchedAt(ids);
  return people.map(({ doNotContact, ...person }) => {
    const facts = askingOfOne(asking, person.id);
    const { standing, at } = standingOf(doNotContact, facts);
    const careerIds = new Set([...facts.requests, ...facts.talks].map((fact) => fact.careerId));
    return {
      ...person,
      standing,
      standingAt: at,
      through: facts.namedBy[0]?.fromName ?? null,
      touchedAt: touchedAt.get(person.id) ?? null,
      careerIds: [...careerIds].toSorted(),
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
