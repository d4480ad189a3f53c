/** The numbers that help: what came of asking, and how soon thanks went out. */
import { type Case, call, refused } from '../case.ts';
import { aHost, askedAt, heldAt, letterOf, talkAt } from './beginnings.ts';

const notebook = { zone: 'America/New_York', region: null };

const cameOfAsking: Case = {
  says: 'one was asked, answered, talked, gave a name and was thanked; a talk nobody asked for stands apart',
  notebook,
  steps: [
    call(
      'numbers.show',
      { at: '2025-05-01T10:00:00Z' },
      { answers: { total: { asked: 0 }, byChannel: [], words: { asking: [], thanks: [] } } },
    ),
    ...aHost({ relation: 'alumni' }),
    call('contacts.create', { givenName: 'Ben', familyName: 'Okafor' }, { as: 'ben' }),
    call('contacts.create', { givenName: 'Dana', familyName: 'Roy', relation: 'cold' }, { as: 'dana' }),
    ...askedAt('2025-05-06T10:00:00Z'),
    call('requests.addEvent', { id: '$request.id', kind: 'accepted', at: '2025-05-09T10:00:00Z' }),
    talkAt('2025-05-22T15:00:00Z', { requestId: '$request.id' }),
    heldAt('2025-05-22T15:30:00Z'),
    call('referrals.create', {
      fromContactId: '$host.id',
      toContactId: '$dana.id',
      interviewId: '$talk.id',
      at: '2025-05-22T15:20:00Z',
    }),
    call('letters.create', letterOf('thank_you', '2025-05-22T20:30:00Z', { interviewId: '$talk.id' })),
    call('requests.create', { contactId: '$dana.id', careerId: '$career.id' }, { as: 'second' }),
    call('requests.addEvent', {
      id: '$second.id',
      kind: 'sent',
      at: '2025-05-24T10:00:00Z',
      channel: 'linkedin',
    }),
    call('interviews.justTalked', {
      contactId: '$ben.id',
      careerId: '$career.id',
      at: '2025-05-26T15:00:00Z',
      minutes: 20,
      setting: 'coffee',
    }),
    call(
      'numbers.show',
      { at: '2025-05-30T10:00:00Z', careerId: '$career.id' },
      {
        answers: {
          total: { asked: 2, answered: 1, talked: 1, names: 1, answeredShare: null, talkedShare: null },
          byChannel: [
            { channel: 'email', asked: 1, answered: 1, talked: 1, names: 1 },
            { channel: 'linkedin', asked: 1, answered: 0, talked: 0, names: 0 },
          ],
          byConnection: [
            { connection: 'alumni', asked: 1, answered: 1 },
            { connection: 'cold', asked: 1, answered: 0 },
          ],
          talksUnasked: 1,
          answerDays: { answers: 1, median: 3 },
          thanks: { talks: 2, thanked: 1, inTime: 1, medianHours: 5, longestHours: 5, notThanked: 1 },
          words: {
            asking: [
              'Of 1 asked by mail 1 answered; of 1 on LinkedIn, none.',
              'Too few to compare introductions with asking cold: none of the first, 1 of the second; it takes five of each.',
            ],
            answers: 'The one answer took 3 days.',
            unasked: '1 talk was held without a request and stands in no table.',
            thanks: [
              'Of 2 talks 1 was thanked for, after 5 hours.',
              'That was within 24 hours, as you mean to.',
              '1 was never thanked for.',
            ],
          },
        },
      },
    ),
    call(
      'numbers.show',
      { at: '2025-05-08T10:00:00Z' },
      { answers: { total: { asked: 1, answered: 0, talked: 0, names: 0 }, thanks: { talks: 0 } } },
    ),
    refused('numbers.show', { careerId: '0196a0b0-0000-7000-8000-00000000dead' }, 'not_found'),
  ],
};

/** The cases of numbers. */
export const numbers: readonly Case[] = [cameOfAsking];
