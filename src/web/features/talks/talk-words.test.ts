import { describe, expect, it } from 'vitest';
import {
  nextTalk,
  type SpokenTalk,
  talkAhead,
  talkCircumstances,
  talkedToday,
  talkOfToday,
  talkTime,
} from './talk-words.ts';

const zone = 'America/Los_Angeles';
/** Tuesday, 12 May 2026, 2:32 pm in Portland. */
const now = '2026-05-12T21:32:00.000Z';

const ruth: SpokenTalk = {
  id: 'talk',
  contactId: 'ruth',
  startsAt: '2026-05-14T22:00:00.000Z',
  zone: 'America/Denver',
  minutes: 30,
  setting: 'phone',
  state: 'planned',
  endedAt: null,
};
const ben: SpokenTalk = {
  ...ruth,
  contactId: 'ben',
  startsAt: '2026-05-12T18:00:00.000Z',
  zone,
  state: 'held',
  endedAt: '2026-05-12T18:28:00.000Z',
};

describe('which talk is spoken of', () => {
  it('next is the earliest still planned, in whatever order they come', () => {
    const later = { ...ruth, contactId: 'later', startsAt: '2026-05-20T22:00:00.000Z' };
    const cancelled = {
      ...ruth,
      contactId: 'off',
      startsAt: '2026-05-13T22:00:00.000Z',
      state: 'cancelled' as const,
    };
    const past = { ...ruth, contactId: 'past', startsAt: '2026-05-12T21:00:00.000Z' };
    expect(nextTalk([later, ruth, cancelled, past, ben], now)).toBe(ruth);
    expect(nextTalk([past, ben], now)).toBeUndefined();
  });

  it('today’s is the last one held on this day', () => {
    const yesterday = { ...ben, startsAt: '2026-05-12T06:30:00.000Z' };
    const earlier = { ...ben, startsAt: '2026-05-12T16:00:00.000Z' };
    expect(talkOfToday([ruth, earlier, ben, yesterday], now, zone)).toBe(ben);
    expect(talkOfToday([ruth, yesterday], now, zone)).toBeUndefined();
  });
});

describe('talks in words', () => {
  it('tells both clocks where they differ', () => {
    expect(talkTime(ruth, zone)).toBe('Thursday 14 May, 3:00 pm');
    expect(talkCircumstances(ruth, zone)).toBe('4:00 pm in Denver. 30 minutes by phone.');
    expect(talkCircumstances(ben, zone)).toBe('30 minutes by phone.');
  });

  it.each([
    ['2026-05-12T23:00:00.000Z', 'Ruth is today at 4:00 pm'],
    ['2026-05-13T23:00:00.000Z', 'Ruth is tomorrow at 4:00 pm'],
    ['2026-05-14T22:00:00.000Z', 'Ruth is on Thursday'],
    ['2026-05-18T22:00:00.000Z', 'Ruth is on Monday'],
    ['2026-05-19T22:00:00.000Z', 'Ruth is on Tuesday 19 May'],
  ])('a talk at %s', (startsAt, words) => {
    expect(talkAhead('Ruth', { ...ruth, startsAt }, now, zone)).toBe(words);
  });

  it('tells what was', () => {
    expect(talkedToday('Ben', ben, zone)).toBe('You talked with Ben this morning.');
  });
});
