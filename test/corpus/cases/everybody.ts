/** Everybody at once: where the asking stands with each, and who changed since. */
import { type Case, type CaseStep, call, refused, undoLatest } from '../case.ts';
import { aHost, askedAt, heldAt, letterOf, talkAt } from './beginnings.ts';

const notebook = { zone: 'America/New_York', region: null };

/** The only person stands so. */
function stands(standing: string, standingAt: string | null, touchedAt: string | null): CaseStep {
  return call('contacts.roster', {}, { answers: { items: [{ standing, standingAt, touchedAt }] } });
}

function happens(kind: string, at: string): CaseStep {
  return call('requests.addEvent', { id: '$request.id', kind, at });
}

const standings: Case = {
  says: 'where the asking stands with a person goes from never asked to thanked',
  notebook,
  steps: [
    ...aHost(),
    stands('not_asked', null, null),
    ...askedAt('2025-05-06T10:00:00Z'),
    call(
      'contacts.roster',
      {},
      {
        answers: { items: [{ standing: 'waiting', careerIds: ['$career.id'] }], isComplete: true, gone: [] },
      },
    ),
    happens('later', '2025-05-07T10:00:00Z'),
    stands('later', '2025-05-07T10:00:00.000Z', '2025-05-07T10:00:00.000Z'),
    happens('no_answer', '2025-05-08T10:00:00Z'),
    stands('no_answer', '2025-05-08T10:00:00.000Z', '2025-05-07T10:00:00.000Z'),
    happens('declined', '2025-05-09T10:00:00Z'),
    stands('declined', '2025-05-09T10:00:00.000Z', '2025-05-09T10:00:00.000Z'),
    happens('accepted', '2025-05-10T10:00:00Z'),
    stands('accepted', '2025-05-10T10:00:00.000Z', '2025-05-10T10:00:00.000Z'),
    talkAt('2025-05-22T15:00:00Z', { requestId: '$request.id' }),
    stands('talk_ahead', '2025-05-22T15:00:00.000Z', '2025-05-10T10:00:00.000Z'),
    heldAt('2025-05-22T15:30:00Z'),
    stands('thanks_owed', '2025-05-22T15:30:00.000Z', '2025-05-22T15:30:00.000Z'),
    call('letters.create', letterOf('thank_you', '2025-05-23T09:00:00Z', { interviewId: '$talk.id' })),
    stands('thanked', '2025-05-23T09:00:00.000Z', '2025-05-23T09:00:00.000Z'),
    call('touches.create', { contactId: '$host.id', at: '2025-06-23T09:00:00Z' }),
    stands('thanked', '2025-05-23T09:00:00.000Z', '2025-06-23T09:00:00.000Z'),
    call('contacts.update', { id: '$host.id', version: 1, doNotContact: true }),
    stands('do_not_contact', null, '2025-06-23T09:00:00.000Z'),
  ],
};

const since: Case = {
  says: 'who changed since an operation is told with everybody they led to, and who is gone; after an erasure all is read anew',
  notebook,
  steps: [
    ...aHost(),
    call('contacts.create', { givenName: 'Ben', familyName: 'Okafor' }, { as: 'ben' }),
    call('contacts.create', { givenName: 'Zed' }, { as: 'zed' }),
    call(
      'contacts.roster',
      { limit: 2 },
      {
        as: 'page',
        answers: { items: [{ displayName: 'Ben Okafor' }, { displayName: 'Ines Varga' }] },
      },
    ),
    call(
      'contacts.roster',
      { limit: 2, cursor: '$page.nextCursor' },
      { as: 'all', answers: { items: [{ displayName: 'Zed' }], nextCursor: null, upTo: '$page.upTo' } },
    ),
    call(
      'contacts.roster',
      { since: '$all.upTo' },
      { answers: { items: [], gone: [], isComplete: true, upTo: '$all.upTo' } },
    ),
    call(
      'referrals.create',
      { fromContactId: '$ben.id', toContactId: '$host.id', at: '2025-05-05T09:00:00Z' },
      { as: 'referral' },
    ),
    call(
      'contacts.roster',
      { since: '$all.upTo' },
      {
        as: 'named',
        answers: {
          items: [
            { displayName: 'Ben Okafor', standing: 'led_on', standingAt: '2025-05-05T09:00:00.000Z' },
            { displayName: 'Ines Varga', standing: 'not_asked', through: 'Ben Okafor' },
          ],
        },
      },
    ),
    call('contacts.update', { id: '$ben.id', version: 1, familyName: 'Okoro' }),
    call(
      'contacts.roster',
      { since: '$named.upTo' },
      { as: 'renamed', answers: { items: [{ displayName: 'Ben Okoro' }, { through: 'Ben Okoro' }] } },
    ),
    call('referrals.delete', { id: '$referral.id', version: 1 }),
    call(
      'contacts.roster',
      { since: '$renamed.upTo' },
      {
        as: 'parted',
        answers: {
          items: [
            { displayName: 'Ben Okoro', standing: 'not_asked' },
            { displayName: 'Ines Varga', through: null },
          ],
        },
      },
    ),
    call('contacts.create', { givenName: 'Quick' }, { as: 'quick' }),
    call('contacts.delete', { id: '$quick.id' }),
    call('contacts.delete', { id: '$zed.id' }),
    call(
      'contacts.roster',
      { since: '$parted.upTo' },
      { as: 'gone', answers: { items: [], gone: ['$zed.id'], isComplete: true } },
    ),
    ...undoLatest(),
    call(
      'contacts.roster',
      { since: '$gone.upTo' },
      { as: 'back', answers: { items: [{ id: '$zed.id' }], gone: [] } },
    ),
    call('contacts.roster', { since: '$parted.upTo' }, { answers: { items: [{ id: '$zed.id' }], gone: [] } }),
    call('contacts.erase', { id: '$zed.id', confirm: true }),
    call(
      'contacts.roster',
      { since: '$back.upTo' },
      { as: 'erased', answers: { items: [], gone: [], isComplete: false } },
    ),
    call(
      'contacts.roster',
      { since: '$erased.upTo' },
      { answers: { items: [], gone: [], isComplete: true, upTo: '$erased.upTo' } },
    ),
    call(
      'contacts.roster',
      { since: '0196a0b0-0000-7000-8000-00000000dead' },
      { answers: { items: [], isComplete: false, upTo: '$erased.upTo' } },
    ),
    refused('contacts.roster', { since: '$erased.upTo', cursor: '$page.nextCursor' }, 'invalid_input'),
    refused('contacts.roster', { cursor: 'elsewhere' }, 'invalid_input'),
    refused('contacts.roster', { limit: 5_001 }, 'invalid_input'),
  ],
};

/** The list of all people. */
export const everybody: readonly Case[] = [standings, since];
