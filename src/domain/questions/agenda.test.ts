import { describe, expect, it } from 'vitest';
import { type AgendaInput, type AgendaProposal, type ProposedItem, planAgenda } from './agenda.ts';
import { findBankQuestion, questionBank } from './bank.ts';
import type { PlannableQuestion } from './question.ts';
import { type Topic, topics } from './topics.ts';

const base: AgendaInput = { minutes: 20, setting: 'worksite', questions: questionBank, alreadyAnswered: {} };
const plan = (change: Partial<AgendaInput> = {}) => planAgenda({ ...base, ...change });
const part = ({ items }: AgendaProposal, name: ProposedItem['part']) =>
  items.filter((item) => item.part === name);
const ids = (items: readonly ProposedItem[]) => items.map(({ questionId }) => questionId);
const asked = (proposal: AgendaProposal) => ids(part(proposal, 'question'));
const told = (count: number, except: readonly Topic[] = []) =>
  Object.fromEntries(topics.filter((topic) => !except.includes(topic)).map((topic) => [topic, count]));

const own = (id: string, change: Partial<PlannableQuestion> = {}): PlannableQuestion => ({
  id,
  topic: 'day',
  text: `What about ${id}?`,
  minutes: 2,
  researchFirst: false,
  sensitive: false,
  story: false,
  mustAsk: false,
  close: false,
  ...change,
});

describe('the questions of a first talk', () => {
  it.each([
    [5, ['routine-last-surprise']],
    [10, ['path-how-you-came', 'day-last-tuesday']],
    [15, ['path-how-you-came', 'day-last-tuesday', 'rewards-good-day', 'again-at-the-start']],
    [
      20,
      [
        'path-how-you-came',
        'day-last-tuesday',
        'rewards-good-day',
        'problems-underestimated',
        'skills-without-which',
      ],
    ],
    [
      30,
      [
        'path-how-you-came',
        'day-last-tuesday',
        'hours-normal-week',
        'routine-mix',
        'rewards-good-day',
        'problems-underestimated',
        'skills-without-which',
        'entry-ways-in',
        'again-at-the-start',
      ],
    ],
  ])('in %i minutes', (minutes, expected) => {
    expect(asked(plan({ minutes }))).toEqual(expected);
  });

  it('hold in writing to four and one closing ask, with nothing around them', () => {
    const proposal = plan({ setting: 'written' });
    expect(ids(proposal.items)).toEqual([
      'path-how-you-came',
      'day-last-tuesday',
      'rewards-good-day',
      'skills-without-which',
      'close-other-view',
    ]);
    expect(proposal.openingMinutes).toBe(0);
  });

  it('can be three in ten minutes of writing', () => {
    expect(asked(plan({ setting: 'written', minutes: 10 }))).toHaveLength(3);
  });
});

describe('what is chosen', () => {
  it('turns first to what nobody has told', () => {
    const proposal = plan({ alreadyAnswered: told(2, ['hours', 'people', 'fit']) });
    const gaps = part(proposal, 'question').filter(({ must }) => must);
    expect(new Set(gaps.map(({ topic }) => topic))).toEqual(new Set(['fit', 'hours', 'people']));
    for (const { reason } of gaps) expect(reason).toMatch(/^Nobody has told you about this yet\b/);
  });

  it('turns next to what fewest have told', () => {
    const alreadyAnswered = { ...told(4), skills: 1, outlook: 2 };
    const topicsAsked = part(plan({ alreadyAnswered, minutes: 10 }), 'question').map(({ topic }) => topic);
    expect(topicsAsked).toContain('skills');
    expect(topicsAsked).not.toContain('outlook');
  });

  it('takes a second question on a topic only after one on each', () => {
    const topicsAsked = part(plan({ minutes: 60 }), 'question').map(({ topic }) => topic);
    expect(new Set(topicsAsked)).toEqual(new Set(topics));
    expect(topicsAsked.length).toBe(topics.length + 1);
  });

  it('takes no long question where short ones are needed to reach the least number', () => {
    const questions = [
      own('long', { minutes: 6, mustAsk: true }),
      own('one'),
      own('two'),
      own('three'),
      own('four'),
    ];
    expect(asked(plan({ minutes: 15, questions }))).toEqual(['one', 'two', 'three', 'four']);
  });

  it('takes the long question where the least number is out of reach', () => {
    const questions = [
      own('long', { minutes: 6 }),
      own('longer', { minutes: 7 }),
      own('longest', { minutes: 12 }),
    ];
    expect(asked(plan({ minutes: 15, questions }))).toEqual(['long']);
  });
});

describe('what is chosen besides', () => {
  it('has one story at least', () => {
    const questions = [
      own('plain', { mustAsk: true }),
      own('story', { topic: 'fit', story: true, minutes: 2 }),
    ];
    const alreadyAnswered = { fit: 9 };
    expect(asked(plan({ minutes: 5, questions, alreadyAnswered }))).toEqual(['story']);
  });

  it('leaves out what is to be looked up until it has been', () => {
    const onlyResearch = questionBank.filter(({ researchFirst }) => researchFirst);
    expect(asked(plan({ questions: onlyResearch }))).toEqual([]);
    expect(asked(plan({ questions: onlyResearch, researched: false }))).toEqual([]);
    const proposal = plan({ questions: onlyResearch, researched: true });
    expect(asked(proposal).length).toBeGreaterThan(3);
    expect(part(proposal, 'question').at(-1)?.reason).toBe(
      'You have looked this up, so ask only what is different here.',
    );
  });

  it('leaves out what this host was asked before', () => {
    const first = plan();
    const avoid = first.items.flatMap(({ questionId }) => questionId ?? []);
    const second = ids(plan({ avoid }).items);
    expect(avoid.filter((id) => second.includes(id))).toEqual([]);
    expect(asked(plan({ avoid })).length).toBeGreaterThanOrEqual(5);
  });
});

describe('what the explorer decides', () => {
  it('keeps what is pinned, though it were sensitive, long told or to be looked up', () => {
    const proposal = plan({
      minutes: 10,
      pinned: ['pay-beginners', 'outlook-still-people'],
      alreadyAnswered: { pay: 7 },
    });
    expect(asked(proposal)).toContain('pay-beginners');
    expect(asked(proposal)).toContain('outlook-still-people');
    const pinned = part(proposal, 'question').find(({ questionId }) => questionId === 'pay-beginners');
    expect(pinned).toMatchObject({ must: true, reason: 'You asked for this one.' });
  });

  it('drops what is both pinned and to be avoided', () => {
    expect(asked(plan({ pinned: ['day-newcomer'], avoid: ['day-newcomer'] }))).not.toContain('day-newcomer');
  });

  it('takes the first of two questions with one id', () => {
    const proposal = plan({ questions: [own('twin', { text: 'First?' }), own('twin', { text: 'Second?' })] });
    expect(part(proposal, 'question').map(({ text }) => text)).toEqual(['First?']);
  });

  it.each([
    ['fewer', 7],
    ['by_minutes', 9],
    ['more', 9],
  ] as const)('can be %s', (questionCount, expected) => {
    expect(asked(plan({ minutes: 30, questionCount }))).toHaveLength(expected);
  });
});

describe('between two questions', () => {
  it('the pinned ones come first, in the order pinned, as far as the time goes', () => {
    const pinned = ['day-unseen-work', 'day-newcomer', 'day-largest-share'];
    const proposal = plan({ minutes: 15, pinned });
    expect(asked(proposal)).toEqual(['path-how-you-came', 'day-unseen-work', 'day-newcomer']);
    const all = plan({ minutes: 30, pinned });
    expect(new Set(ids(part(all, 'question').filter(({ must }) => must)))).toEqual(new Set(pinned));
  });

  it('the harmless one comes before the sensitive one', () => {
    const questions = [own('delicate', { sensitive: true }), own('harmless')];
    expect(asked(plan({ minutes: 5, questions }))).toEqual(['harmless']);
  });

  it('the first given comes first among equals', () => {
    expect(asked(plan({ minutes: 5, questions: [own('one'), own('other')] }))).toEqual(['one']);
  });

  it('of two stories the host’s own way comes first, unless more people told theirs', () => {
    const story = { story: true, minutes: 3 };
    const questions = [
      own('pride', { ...story, topic: 'rewards', mustAsk: true }),
      own('way', { ...story, topic: 'path' }),
    ];
    expect(asked(plan({ minutes: 6, questions }))).toEqual(['way']);
    expect(asked(plan({ minutes: 6, questions, alreadyAnswered: { path: 1 } }))).toEqual(['pride']);
  });

  it('a part of a minute counts as a whole one, and none as one', () => {
    const questions = [own('half', { minutes: 0.5 }), own('none', { minutes: 0, topic: 'fit' })];
    expect(part(plan({ minutes: 9, questions }), 'question').map(({ minutes }) => minutes)).toEqual([1, 1]);
  });
});

describe('the order', () => {
  it('puts the story first, money late, choosing again last of all', () => {
    const order = part(plan({ minutes: 60 }), 'question').map(({ topic }) => topic);
    expect(order[0]).toBe('path');
    expect(order.slice(-3)).toEqual(['pay', 'again', 'next']);
  });

  it('puts a sensitive question late whatever its topic', () => {
    const proposal = plan({ minutes: 30, pinned: ['people-disagree', 'problems-grumbles'] });
    expect(asked(proposal).slice(-3)).toEqual(['problems-grumbles', 'people-disagree', 'again-at-the-start']);
  });

  it('never opens with a sensitive story', () => {
    const questions = questionBank.filter(({ id, story }) => !story || id === 'again-other-road');
    expect(asked(plan({ questions, pinned: ['again-other-road'] })).at(-1)).toBe('again-other-road');
  });

  it('opens with the host’s own way rather than another story', () => {
    const proposal = plan({ minutes: 30, pinned: ['rewards-proudest', 'path-turning-point'] });
    expect(asked(proposal)[0]).toBe('path-turning-point');
  });
});

describe('close and spare', () => {
  it.each([
    [10, ['close-other-view', 'close-use-name']],
    [20, ['close-other-view', 'close-use-name', 'close-stay-in-touch']],
    [45, ['close-other-view', 'close-use-name', 'close-stay-in-touch', 'close-forgot', 'close-address']],
  ])('closes a talk of %i minutes', (minutes, expected) => {
    expect(ids(part(plan({ minutes }), 'close'))).toEqual(expected);
  });

  it('prefers the closing asks marked so where not all fit', () => {
    const close = { close: true, minutes: 1 };
    const questions = [own('a', close), own('b', { ...close, mustAsk: true }), own('c', close)];
    expect(ids(part(plan({ minutes: 10, questions }), 'close'))).toEqual(['a', 'b']);
  });

  it('keeps two in reserve, on topics not asked where there are any', () => {
    const proposal = plan();
    const topicsAsked = part(proposal, 'question').map(({ topic }) => topic);
    const spare = part(proposal, 'spare');
    expect(spare).toHaveLength(2);
    for (const { topic, must } of spare) {
      expect(topicsAsked).not.toContain(topic);
      expect(must).toBe(false);
    }
  });
});

it('holds another question on a topic in reserve where no other topic is left', () => {
  const questions = [own('one', { minutes: 3 }), own('two', { minutes: 3 }), own('three', { minutes: 3 })];
  expect(ids(part(plan({ minutes: 6, questions }), 'spare'))).toEqual(['two', 'three']);
});

it('knows every question it names', () => {
  for (const { questionId, text } of plan({ minutes: 60 }).items.slice(1)) {
    expect(findBankQuestion(questionId ?? '')?.text).toBe(text);
  }
});
