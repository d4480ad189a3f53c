/** Touches: recorded with one tap, changed, taken back, listed, and enough to settle the checking back. */
import { type Case, call, moment, refused, undoLatest } from '../case.ts';
import { aHost, heldAt, letterOf, talkAt } from './beginnings.ts';

const notebook = { zone: 'America/New_York', region: null };

const kept: Case = {
  says: 'a touch is kept with what was said of it, listed latest first with its person, changed, deleted and found by its words',
  notebook,
  steps: [
    ...aHost({ organizationName: 'Levee Partners' }),
    call(
      'touches.create',
      { contactId: '$host.id', at: '2025-06-01T12:00:00-04:00' },
      {
        as: 'first',
        answers: { at: '2025-06-01T16:00:00.000Z', by: 'me', way: 'other', note: null, version: 1 },
      },
    ),
    call(
      'touches.create',
      {
        contactId: '$host.id',
        at: '2025-06-03T12:00:00-04:00',
        by: 'them',
        way: 'in_person',
        note: 'Met at the weir; she asked about the exam.',
      },
      { as: 'second' },
    ),
    call(
      'touches.list',
      { contactId: '$host.id', limit: 1 },
      {
        as: 'page',
        answers: {
          items: [{ id: '$second.id' }],
          people: [{ id: '$host.id', displayName: 'Ines Varga', organizationName: 'Levee Partners' }],
        },
      },
    ),
    call(
      'touches.list',
      { limit: 1, cursor: '$page.nextCursor' },
      { answers: { items: [{ id: '$first.id' }], nextCursor: null } },
    ),
    call(
      'search.all',
      { q: 'weir exam' },
      { answers: { items: [{ kind: 'touch', id: '$second.id', contactId: '$host.id' }] } },
    ),
    call(
      'touches.update',
      { id: '$second.id', version: 1, way: 'phone', note: '' },
      { answers: { way: 'phone', note: null, by: 'them', version: 2 } },
    ),
    refused('touches.update', { id: '$second.id', version: 1, by: 'me' }, 'version_conflict', {
      currentVersion: 2,
    }),
    ...undoLatest(),
    call('touches.delete', { id: '$first.id', version: 1 }, { as: 'deleted' }),
    call(
      'changes.trash',
      {},
      { answers: { items: [{ operationId: '$deleted.operationId', operation: 'touches.delete' }] } },
    ),
    call(
      'touches.list',
      {},
      { answers: { items: [{ id: '$second.id', way: 'in_person' }], nextCursor: null } },
    ),
    call('changes.undo', { operationId: '$deleted.operationId' }),
    call('contacts.delete', { id: '$host.id', version: 1 }),
    call('touches.list', {}, { answers: { items: [], people: [] } }),
    ...undoLatest(),
    call('touches.list', {}, { answers: { items: [{ id: '$second.id' }, { id: '$first.id' }] } }),
    call('contacts.erase', { id: '$host.id', confirm: true }),
    call('touches.list', {}, { answers: { items: [], people: [] } }),
    call('search.all', { q: 'weir' }, { answers: { items: [] } }),
    refused('touches.delete', { id: '$first.id' }, 'not_found'),
  ],
};

const refusedOnes: Case = {
  says: 'a touch is with somebody of the notebook, at an instant, in a way there is, once',
  notebook,
  steps: [
    ...aHost(),
    refused(
      'touches.create',
      { contactId: '0196a0b0-0000-7000-8000-00000000dead', at: '2025-06-01T12:00:00Z' },
      'not_found',
      { kind: 'contact' },
    ),
    refused('touches.create', { contactId: '$host.id' }, 'invalid_input', { issues: [{ path: 'at' }] }),
    refused(
      'touches.create',
      { contactId: '$host.id', at: '2025-06-01T12:00:00Z', way: 'smoke' },
      'invalid_input',
    ),
    call('touches.create', {
      id: '0196a0b0-0000-7000-8000-000000000007',
      contactId: '$host.id',
      at: '2025-06-01T12:00:00Z',
    }),
    call(
      'touches.create',
      {
        id: '0196a0b0-0000-7000-8000-000000000007',
        contactId: '$host.id',
        at: '2025-06-01T12:00:00Z',
      },
      { answers: { version: 1 } },
    ),
    refused(
      'touches.create',
      {
        id: '0196a0b0-0000-7000-8000-000000000007',
        contactId: '$host.id',
        at: '2025-06-02T12:00:00Z',
      },
      'id_taken',
    ),
    call('touches.list', {}, { answers: { items: [{ at: '2025-06-01T12:00:00.000Z' }] } }),
  ],
};

const checkBack: Case = {
  says: 'whoever was met by chance after the thanks need not be checked back with, whoever reached out; before that one does',
  notebook,
  steps: [
    ...aHost(),
    talkAt('2025-05-22T15:00:00-04:00'),
    heldAt('2025-05-22T15:30:00-04:00'),
    call('interviews.createDebrief', { id: '$talk.id', at: '2025-05-22T15:40:00-04:00' }),
    call('letters.create', letterOf('thank_you', '2025-05-23T09:00:00-04:00', { requestId: null })),
    call('touches.create', { contactId: '$host.id', at: '2025-05-23T08:59:59-04:00', by: 'them' }),
    moment('2025-06-19T15:30:00-04:00', ['check_back Ines Varga: due']),
    call('touches.create', { contactId: '$host.id', at: '2025-06-20T10:00:00-04:00', by: 'them' }),
    moment('2025-06-20T09:59:59-04:00', ['check_back Ines Varga: due']),
    moment('2025-06-20T10:00:00-04:00', []),
    ...undoLatest(),
    moment('2025-06-20T10:00:00-04:00', ['check_back Ines Varga: due']),
  ],
};

/** Being in touch without a letter or a talk. */
export const touches: readonly Case[] = [kept, refusedOnes, checkBack];
