import { describe, expect, it } from 'vitest';
import { findBankQuestion, questionBank } from './bank.ts';
import { countWords } from './question-text.ts';
import { isTopic, topicFacts, topics } from './topics.ts';

const each = questionBank.map((question) => [question.id, question] as const);

describe('the question bank', () => {
  it('has at least 76 questions, each id and each wording once', () => {
    expect(questionBank.length).toBeGreaterThanOrEqual(76);
    expect(new Set(questionBank.map(({ id }) => id)).size).toBe(questionBank.length);
    expect(new Set(questionBank.map(({ text }) => text.toLowerCase())).size).toBe(questionBank.length);
  });

  it.each(topics)(
    'has at least four questions on %s, one of them to be asked without looking up',
    (topic) => {
      const onTopic = questionBank.filter((question) => question.topic === topic && !question.close);
      expect(onTopic.length).toBeGreaterThanOrEqual(4);
      expect(onTopic.some(({ researchFirst }) => !researchFirst)).toBe(true);
    },
  );

  it('is ordered as the topics are', () => {
    const places = questionBank.map(({ topic }) => topics.indexOf(topic));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('has at least eight stories that may open a talk', () => {
    expect(questionBank.filter(({ story, sensitive }) => story && !sensitive).length).toBeGreaterThanOrEqual(
      8,
    );
  });

  it('marks at most one question a topic as the one to ask first', () => {
    const marked = questionBank.filter(({ mustAsk, close }) => mustAsk && !close).map(({ topic }) => topic);
    expect(marked).toEqual(['day', 'skills', 'path', 'rewards', 'problems', 'again']);
  });

  it('closes with other views, the name, staying in touch, what was forgotten, and an address', () => {
    expect(questionBank.filter(({ close }) => close).map(({ id }) => id)).toEqual([
      'close-other-view',
      'close-use-name',
      'close-stay-in-touch',
      'close-forgot',
      'close-address',
    ]);
  });

  it('asks about pay only behind a lead-in', () => {
    expect(questionBank.filter(({ topic, sensitive }) => topic === 'pay' && !sensitive)).toEqual([]);
  });

  it('states a finding to be filled in wherever something is to be looked up first, and nowhere else', () => {
    for (const { text, researchFirst } of questionBank) expect(/\[[^\]]+\]/.test(text)).toBe(researchFirst);
  });
});

describe('a question of the bank', () => {
  it.each(each)('asks one thing in few words: %s', (id, question) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(question.text.match(/\?/g)).toHaveLength(1);
    expect(question.text.endsWith('?')).toBe(true);
    expect(countWords(question.text)).toBeLessThanOrEqual(35);
  });

  it.each(each)(
    'gives a lead-in and a way out to what is sensitive, and only to that: %s',
    (_id, question) => {
      expect(question.leadIn !== null).toBe(question.sensitive);
      expect(question.mayDecline).toBe(question.sensitive);
    },
  );

  it.each(each)('takes as long as its topic allows: %s', (_id, { topic, minutes, close }) => {
    const { leastMinutes, mostMinutes } = topicFacts[topic];
    expect(minutes).toBeGreaterThanOrEqual(close ? 1 : leastMinutes);
    expect(minutes).toBeLessThanOrEqual(close ? 1 : mostMinutes);
  });
});

describe('findBankQuestion', () => {
  it.each(each)('finds %s', (id, question) => {
    expect(findBankQuestion(id)).toBe(question);
  });
  it.each(['', 'day', 'no-such-question', 'toString'])('finds nothing under %j', (id) => {
    expect(findBankQuestion(id)).toBeUndefined();
  });
});

describe('topics', () => {
  it.each(topics)('gives %s whole minutes within its limits', (topic) => {
    const { minutes, leastMinutes, mostMinutes } = topicFacts[topic];
    expect(Number.isInteger(minutes)).toBe(true);
    expect(minutes).toBeGreaterThanOrEqual(leastMinutes);
    expect(minutes).toBeLessThanOrEqual(mostMinutes);
  });
  it.each([
    ['pay', true],
    ['next', true],
    ['Pay', false],
    ['salary', false],
    ['', false],
  ])('takes %j for a topic: %s', (value, expected) => {
    expect(isTopic(value)).toBe(expected);
  });
});
