/** The brief of a talk: what is known before it. */
import { type Case, call, refused } from '../case.ts';
import { aHost, askedAt, heldAt, talkAt } from './beginnings.ts';

const notebook = { zone: 'America/New_York', region: null };

const wholeBrief: Case = {
  says: 'the brief of a talk tells of the person, of what others said, of what is promised, and what to have done before',
  notebook,
  steps: [
    call('profile.put', { statement: 'I taught chemistry for ten years and measure rivers for fun.' }),
    ...aHost({ organizationName: 'Levee Partners' }),
    call('contacts.create', { givenName: 'Ben', familyName: 'Okafor' }, { as: 'ben' }),
    call('contacts.create', { givenName: 'Dana', familyName: 'Roy' }, { as: 'dana' }),
    call(
      'referrals.create',
      {
        fromContactId: '$ben.id',
        toContactId: '$dana.id',
        at: '2025-04-02T09:00:00-04:00',
        mayUseName: 'yes',
      },
      { as: 'first' },
    ),
    call(
      'referrals.create',
      {
        fromContactId: '$dana.id',
        toContactId: '$host.id',
        at: '2025-05-02T09:00:00-04:00',
        mayUseName: 'yes',
      },
      { as: 'second' },
    ),
    call('interviews.justTalked', {
      at: '2025-04-10T09:00:00-04:00',
      minutes: 20,
      setting: 'coffee',
      contactId: '$dana.id',
      careerId: '$career.id',
      findings: [
        { topic: 'day', text: 'Half of it is reports.' },
        { topic: 'pay', text: 'Enough.' },
        { topic: 'pay', declined: true },
      ],
    }),
    call('findings.create', {
      contactId: '$ben.id',
      careerId: '$career.id',
      topic: 'day',
      text: 'Boots first.',
    }),
    call(
      'interviews.justTalked',
      {
        at: '2025-05-05T09:00:00-04:00',
        minutes: 5,
        setting: 'phone',
        contactId: '$host.id',
        careerId: '$career.id',
        text: 'She laughs about the weir.',
        findings: [{ topic: 'fit', text: 'Patience.' }],
        promises: [{ by: 'them', text: 'Name a colleague' }],
      },
      { as: 'before' },
    ),
    ...askedAt('2025-05-06T10:30:00-04:00'),
    talkAt('2025-05-22T15:00:00-04:00', { requestId: '$request.id', placeKind: 'lab', place: 'Pier seven' }),
    call('promises.create', { contactId: '$host.id', by: 'me', text: 'Send the map' }, { as: 'kept' }),
    call('promises.addEvent', { id: '$kept.id', kind: 'done', at: '2025-05-14T15:00:00-04:00' }),
    call('promises.create', { contactId: '$host.id', by: 'me', text: 'Call her' }, { as: 'dropped' }),
    call('promises.addEvent', { id: '$dropped.id', kind: 'dropped', at: '2025-05-14T15:00:00-04:00' }),
    call('interviews.justTalked', {
      at: '2025-05-30T09:00:00-04:00',
      minutes: 5,
      setting: 'other',
      contactId: '$host.id',
      careerId: '$career.id',
    }),
    call('interviews.addEvent', { id: '$talk.id', kind: 'researched', at: '2025-05-15T15:00:00-04:00' }),
    call(
      'interviews.brief',
      { id: '$talk.id' },
      {
        answers: {
          interview: { id: '$talk.id', events: [{ kind: 'researched' }] },
          contact: { displayName: 'Ines Varga' },
          organization: { name: 'Levee Partners' },
          career: { id: '$career.id' },
          referral: { id: '$second.id' },
          chain: [
            { displayName: 'Ben Okafor', referralId: '$first.id', talkedAt: null, thankedAt: null },
            {
              displayName: 'Dana Roy',
              referralId: '$second.id',
              talkedAt: '2025-04-10T13:00:00.000Z',
              thankedAt: null,
            },
            { displayName: 'Ines Varga', referralId: null, talkedAt: '2025-05-30T13:00:00.000Z' },
          ],
          statementSeconds: 5,
          attire: 'Smart casual, one step above what people there wear.',
          checklist: [
            { key: 'research', event: 'researched', doneAt: '2025-05-15T19:00:00.000Z' },
            { key: 'agenda', event: null, doneAt: null },
            { key: 'rehearsal', event: 'rehearsed', doneAt: null },
            { key: 'confirmed', event: 'confirmed', doneAt: null },
            { key: 'route', event: null },
            { key: 'coffee' },
            { key: 'phone_off' },
            { key: 'pen_and_paper' },
          ],
          heard: [
            { topic: 'pay', value: { text: 'Enough.' }, at: '2025-04-10T13:20:00.000Z' },
            { topic: 'day', value: { text: 'Boots first.' }, at: null },
            { topic: 'day', value: { text: 'Half of it is reports.' }, at: '2025-04-10T13:20:00.000Z' },
          ],
          earlier: [{ interview: { id: '$before.id' }, notes: [{ text: 'She laughs about the weir.' }] }],
          promises: [{ by: 'them', text: 'Name a colleague' }],
          people: [{ displayName: 'Dana Roy' }, { displayName: 'Ben Okafor' }],
        },
      },
    ),
    heldAt('2025-05-22T15:30:00-04:00'),
    refused('interviews.brief', { id: '0196a0b0-0000-7000-8000-00000000dead' }, 'not_found'),
  ],
};

/** What is known before a talk. */
export const briefs: readonly Case[] = [wholeBrief];
