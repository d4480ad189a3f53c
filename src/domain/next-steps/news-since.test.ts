import { describe, expect, it } from 'vitest';
import { clock } from './example-notebook.ts';
import { type NewsFacts, newsSince } from './news-since.ts';

const touchedAt = clock('2026-05-01 10:00');
const later = clock('2026-05-02 10:00');
const latest = clock('2026-05-03 10:00');

/** The news since 1 May of what a case names. */
function newsOf(facts: Partial<NewsFacts>): readonly string[] {
  const nothing = {
    touchedAt,
    careers: [],
    advice: [],
    promises: [],
    talks: [],
    nameOf: () => 'Ben Example',
  };
  return newsSince({ ...nothing, ...facts }).map(({ at, text }) => `${at} ${text}`);
}

const map = { text: 'send the map' };
const rivers = { id: 'rivers', name: 'River engineer', state: 'pursuing', decidedAt: later } as const;
const talked = { contactId: 'ben', careerId: 'rivers', endedAt: later };
const followed = { value: { shape: 'text', text: 'read the permit file' }, doneAt: later } as const;

const cases: readonly { says: string; facts: Partial<NewsFacts>; news: readonly string[] }[] = [
  { says: 'nothing happened', facts: {}, news: [] },
  {
    says: 'advice was followed',
    facts: { advice: [followed] },
    news: [`${later} You followed the advice: read the permit file`],
  },
  { says: 'advice is still to be followed', facts: { advice: [{ ...followed, doneAt: null }] }, news: [] },
  { says: 'advice was followed before', facts: { advice: [{ ...followed, doneAt: touchedAt }] }, news: [] },
  {
    says: 'a promise was kept',
    facts: { promises: [{ ...map, doneAt: later }] },
    news: [`${later} You kept your word: send the map`],
  },
  {
    says: 'a career was decided on',
    facts: { careers: [rivers] },
    news: [`${later} You decided to go on with River engineer`],
  },
  {
    says: 'a career was set aside',
    facts: { careers: [{ ...rivers, state: 'set_aside' }] },
    news: [`${later} You set River engineer aside`],
  },
  {
    says: 'a career is explored anew, whenever it was decided on',
    facts: { careers: [{ ...rivers, state: 'exploring' }] },
    news: [],
  },
  {
    says: 'a talk with somebody else was held',
    facts: { careers: [{ ...rivers, decidedAt: null }], talks: [talked] },
    news: [`${later} You talked with Ben Example about River engineer`],
  },
  {
    says: 'a talk about a career that is not in the notebook',
    facts: { talks: [talked] },
    news: [`${later} You talked with Ben Example about their work`],
  },
  {
    says: 'several things, newest first',
    facts: { advice: [followed], promises: [{ ...map, doneAt: latest }] },
    news: [
      `${latest} You kept your word: send the map`,
      `${later} You followed the advice: read the permit file`,
    ],
  },
  {
    says: 'several things, told in another order',
    facts: { advice: [{ ...followed, doneAt: latest }], promises: [{ ...map, doneAt: later }] },
    news: [
      `${latest} You followed the advice: read the permit file`,
      `${later} You kept your word: send the map`,
    ],
  },
];

describe('what somebody who helped may like to hear', () => {
  it.each(cases)('$says', ({ facts, news }) => {
    expect(newsOf(facts)).toEqual(news);
  });
});
