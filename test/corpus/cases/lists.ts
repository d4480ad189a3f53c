/** Lists: everybody once, in order, however small the page, and only those asked for. */
import { type Case, type CaseStep, call, refused } from '../case.ts';
import { aHost } from './beginnings.ts';

const notebook = { zone: 'America/New_York', region: null };

function adviceOf(text: string): CaseStep {
  return call('advice.create', { contactId: '$host.id', careerId: '$career.id', text }, { as: 'advice' });
}

const people: Case = {
  says: 'people are listed by family name, page by page, namesakes too, and a cursor of another list is refused',
  notebook,
  steps: [
    call('contacts.create', { givenName: 'Zoë', familyName: 'Åberg', relation: 'alumni' }),
    call('contacts.create', { givenName: 'Ada', familyName: 'Zell' }),
    call('contacts.create', { givenName: 'Ada', familyName: 'Zell', title: 'The other' }),
    call('contacts.create', { givenName: 'Bo', familyName: 'adler', relation: 'alumni' }),
    call('contacts.create', { givenName: 'Cher' }),
    call(
      'contacts.list',
      { limit: 2 },
      { as: 'first', answers: { items: [{ displayName: 'Zoë Åberg' }, { displayName: 'Bo adler' }] } },
    ),
    call(
      'contacts.list',
      { limit: 2, cursor: '$first.nextCursor' },
      {
        as: 'second',
        answers: { items: [{ displayName: 'Cher' }, { displayName: 'Ada Zell', title: null }] },
      },
    ),
    call(
      'contacts.list',
      { limit: 2, cursor: '$second.nextCursor' },
      { answers: { items: [{ title: 'The other' }], nextCursor: null } },
    ),
    call(
      'contacts.list',
      { relation: 'alumni', limit: 1 },
      { as: 'alumni', answers: { items: [{ displayName: 'Zoë Åberg' }] } },
    ),
    call(
      'contacts.list',
      { relation: 'alumni', limit: 1, cursor: '$alumni.nextCursor' },
      { answers: { items: [{ displayName: 'Bo adler' }], nextCursor: null } },
    ),
    refused('careers.list', { cursor: '$first.nextCursor' }, 'invalid_input'),
    refused('contacts.list', { cursor: 'elsewhere' }, 'invalid_input'),
    refused('contacts.list', { limit: 0 }, 'invalid_input'),
  ],
};

const advice: Case = {
  says: 'advice is listed newest first; only what is open, where that is asked',
  notebook,
  steps: [
    ...aHost(),
    adviceOf('Shadow someone.'),
    adviceOf('Read the gauges.'),
    call('findings.addEvent', { id: '$advice.id', kind: 'done', at: '2025-06-01T12:00:00Z' }),
    adviceOf('Join the society.'),
    call(
      'advice.list',
      { limit: 2 },
      {
        as: 'all',
        answers: {
          items: [{ value: { text: 'Join the society.' } }, { value: { text: 'Read the gauges.' } }],
        },
      },
    ),
    call(
      'advice.list',
      { limit: 2, cursor: '$all.nextCursor' },
      { answers: { items: [{ value: { text: 'Shadow someone.' } }], nextCursor: null } },
    ),
    call(
      'advice.list',
      { open: true, limit: 1 },
      { as: 'open', answers: { items: [{ value: { text: 'Join the society.' } }] } },
    ),
    call(
      'advice.list',
      { open: true, limit: 1, cursor: '$open.nextCursor' },
      { answers: { items: [{ value: { text: 'Shadow someone.' } }], nextCursor: null } },
    ),
  ],
};

/** How lists go on. */
export const lists: readonly Case[] = [people, advice];
