import { describe, expect, it } from 'vitest';
import type { Relation } from '../people/contact.ts';
import type { Channel } from '../requests/request.ts';
import { defaultSettings } from '../settings/settings.ts';
import { numberWords } from './asking-number-words.ts';
import type { AskingNumbers } from './asking-numbers.ts';
import type { ThanksDeadline, ThanksNumbers } from './thanks-numbers.ts';

type Group<Name> = readonly [name: Name, answered: number, asked: number];

const rest = { talked: 0, names: 0, answeredShare: null, talkedShare: null };
const noThanks: ThanksNumbers = {
  talks: 0,
  thanked: 0,
  inTime: 0,
  medianHours: null,
  longestHours: null,
  notThanked: 0,
  stillTime: 0,
};

function asking(more: {
  readonly channels?: readonly Group<Channel | null>[];
  readonly connections?: readonly Group<Relation | null>[];
  readonly answerDays?: AskingNumbers['answerDays'];
  readonly talksUnasked?: number;
}): AskingNumbers {
  const { channels = [['email', 0, 12]], connections = [] } = more;
  return {
    total: { ...rest, answered: 0, asked: channels.reduce((all, [, , asked]) => all + asked, 0) },
    byChannel: channels.map(([channel, answered, asked]) => ({ ...rest, channel, answered, asked })),
    byConnection: connections.map(([connection, answered, asked]) => ({
      ...rest,
      connection,
      answered,
      asked,
    })),
    talksUnasked: more.talksUnasked ?? 0,
    answerDays: more.answerDays ?? { answers: 0, median: null },
  };
}

const words = (numbers: AskingNumbers, thanks = noThanks, deadline: ThanksDeadline = defaultSettings) =>
  numberWords(numbers, thanks, deadline);

describe('who answered, in a sentence', () => {
  it.each<readonly [string, readonly Group<Channel | null>[]]>([
    [
      'Of 12 asked by mail 7 answered; of 4 on LinkedIn, 1.',
      [
        ['email', 7, 12],
        ['linkedin', 1, 4],
      ],
    ],
    [
      'Of 9 asked by phone none answered; of 2 by mail, none; of 1 in a way not noted, 1.',
      [
        ['email', 0, 2],
        ['phone_script', 0, 9],
        [null, 1, 1],
      ],
    ],
    ['Of 2 asked by post 2 answered.', [['letter', 2, 2]]],
    ['One was asked so far, by mail; no answer came.', [['email', 0, 1]]],
    ['One was asked so far, on LinkedIn, and answered.', [['linkedin', 1, 1]]],
  ])('%s', (sentence, channels) => {
    expect(words(asking({ channels })).asking[0]).toBe(sentence);
  });

  it('nobody asked, nothing said', () => {
    expect(words(asking({ channels: [] }))).toEqual({ asking: [], answers: null, unasked: null, thanks: [] });
  });
});

describe('introduced or cold', () => {
  const introduced = (answered: number, of: number): Group<Relation> => ['introduced', answered, of];
  const cold = (answered: number, of: number): Group<Relation> => ['cold', answered, of];
  it.each<readonly [string, readonly Group<Relation>[]]>([
    [
      'Whoever was introduced answered more often: 5 of 6, against 3 of 11 cold.',
      [introduced(5, 6), cold(3, 11)],
    ],
    [
      'Whoever was asked cold answered more often: 6 of 7, against 1 of 5 introduced.',
      [introduced(1, 5), cold(6, 7)],
    ],
    [
      'Whoever was introduced answered more often: 2 of 5, against none of 9 cold.',
      [introduced(2, 5), cold(0, 9)],
    ],
    [
      'Introduced or cold, they answered about as often: 3 of 6 introduced, 5 of 11 cold.',
      [introduced(3, 6), cold(5, 11)],
    ],
    [
      'Introduced or cold, they answered about as often: none of 5 introduced, none of 5 cold.',
      [introduced(0, 5), cold(0, 5)],
    ],
    [
      'Too few to compare introductions with asking cold: 4 of the first, 11 of the second; it takes five of each.',
      [introduced(4, 4), cold(3, 11)],
    ],
    [
      'Too few to compare introductions with asking cold: 6 of the first, none of the second; it takes five of each.',
      [introduced(5, 6), ['known', 9, 9]],
    ],
  ])('%s', (sentence, connections) => {
    expect(words(asking({ connections })).asking[1]).toBe(sentence);
  });
});

describe('how long answers took', () => {
  it.each([
    ['The one answer took 3 days.', 1, 3],
    ['Half of the 8 answers came within 3 days of asking.', 8, 2.5],
    ['Half of the 8 answers came within 1 day of asking.', 8, 1],
    ['Half of the 2 answers came within 12 hours of asking.', 2, 0.5],
    ['Half of the 2 answers came within an hour of asking.', 2, 0],
  ])('%s', (sentence, answers, median) => {
    expect(words(asking({ answerDays: { answers, median } })).answers).toBe(sentence);
  });
});

describe('talks without asking', () => {
  it.each([
    ['1 talk was held without a request and stands in no table.', 1],
    ['2 talks were held without a request and stand in no table.', 2],
  ])('%s', (sentence, talksUnasked) => {
    expect(words(asking({ talksUnasked })).unasked).toBe(sentence);
  });
});

describe('thanks', () => {
  it.each<readonly [string, Partial<ThanksNumbers>]>([
    [
      'Of 14 talks 12 were thanked for: half of them within 6 hours, the last after 3 days. 10 went out within 24 hours, as you mean to. 2 were never thanked for.',
      { talks: 14, thanked: 12, inTime: 10, medianHours: 5.5, longestHours: 70, notThanked: 2 },
    ],
    [
      'Of 3 talks 2 were thanked for: half of them within an hour, the last after 1 hour. All went out within 24 hours, as you mean to. For 1 there is still time.',
      { talks: 3, thanked: 2, inTime: 2, medianHours: 0.7, longestHours: 1.2, stillTime: 1 },
    ],
    [
      'Of 3 talks 1 was thanked for, after less than an hour. That was within 24 hours, as you mean to. 1 was never thanked for; for 1 there is still time.',
      { talks: 3, thanked: 1, inTime: 1, medianHours: 0.4, longestHours: 0.4, notThanked: 1, stillTime: 1 },
    ],
    [
      'Of 2 talks 2 were thanked for: half of them within 3 days, the last after 4 days. None went out within 24 hours, as you mean to.',
      { talks: 2, thanked: 2, medianHours: 72, longestHours: 96 },
    ],
    ['Of 2 talks none was thanked for. 2 were never thanked for.', { talks: 2, notThanked: 2 }],
    [
      'The one talk was thanked for, after 30 hours. You mean to thank within 24 hours.',
      { talks: 1, thanked: 1, medianHours: 30, longestHours: 30 },
    ],
    ['The one talk was not thanked for yet. There is still time.', { talks: 1, stillTime: 1 }],
    ['The one talk was not thanked for yet.', { talks: 1, notThanked: 1 }],
  ])('%s', (sentences, thanks) => {
    expect(words(asking({}), { ...noThanks, ...thanks }).thanks.join(' ')).toBe(sentences);
  });

  it.each([
    ['same_day', 'That was on the same day, as you mean to.'],
    ['three_business_days', 'That was within three business days, as you mean to.'],
  ] as const)('by the explorer’s own deadline: %s', (thanksBy, sentence) => {
    const thanks = { ...noThanks, talks: 2, thanked: 1, inTime: 1, medianHours: 4, longestHours: 4 };
    expect(words(asking({}), thanks, { ...defaultSettings, thanksBy }).thanks[1]).toBe(sentence);
  });
});
