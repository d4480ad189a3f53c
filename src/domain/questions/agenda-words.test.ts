import { describe, expect, it } from 'vitest';
import { type AgendaInput, planAgenda } from './agenda.ts';
import { questionBank } from './bank.ts';
import { topics } from './topics.ts';

const base: AgendaInput = { minutes: 20, setting: 'worksite', questions: questionBank, alreadyAnswered: {} };
const plan = (change: Partial<AgendaInput> = {}) => planAgenda({ ...base, ...change });
const told = (count: number) => Object.fromEntries(topics.map((topic) => [topic, count]));

describe('the opening', () => {
  it.each([
    ['worksite', /^Thank them for having you there; .*20 minutes, for information\.$/],
    ['coffee', /^Pay for what they drink/],
    ['phone', /^Ask whether this is still a good moment/],
    ['video', /^Make sure that they see and hear you/],
    ['other', /^Thank them for the time/],
  ] as const)('opens fittingly: %s', (setting, expected) => {
    expect(plan({ setting }).items[0]).toMatchObject({
      part: 'opening',
      minutes: 2,
      questionId: null,
      topic: null,
    });
    expect(plan({ setting }).items[0]?.text).toMatch(expected);
  });
});

const reasonFor = (id: string, change: Partial<AgendaInput>) =>
  plan({ minutes: 45, researched: true, ...change }).items.find(({ questionId }) => questionId === id)
    ?.reason;

describe('the reason', () => {
  it.each([
    ['skills-without-which', {}, 'Nobody has told you about this yet.'],
    [
      'skills-without-which',
      { alreadyAnswered: told(1) },
      'Only one person has told you about this, and one voice is an anecdote.',
    ],
    [
      'skills-without-which',
      { alreadyAnswered: told(3) },
      '3 people have told you about this, and one more shows how far it varies.',
    ],
    ['path-how-you-came', {}, 'Nobody has told you about this yet, and people enjoy telling it.'],
    [
      'path-how-you-came',
      { alreadyAnswered: told(2) },
      'People enjoy telling this, so it opens the talk well.',
    ],
    ['day-newcomer', { pinned: ['day-newcomer'] }, 'You asked for this one.'],
    ['day-largest-share', { minutes: 60 }, 'There is time for a second look at this.'],
    ['close-forgot', {}, 'They know what matters in the work, and you may have missed it.'],
    ['next-read', {}, 'Kept in reserve, for nobody has told you about this yet.'],
    [
      'next-read',
      { alreadyAnswered: told(1) },
      'Kept in reserve, should an answer come sooner than planned.',
    ],
    ['day-unseen-work', { minutes: 60 }, 'Kept in reserve, should an answer come sooner than planned.'],
  ] as const)('for %s given %o', (id, change, expected) => {
    expect(reasonFor(id, change)).toBe(expected);
  });

  it('for a closing ask of one’s own is that it belongs to the close', () => {
    const bye = { id: 'bye', topic: 'next', text: 'And now?', minutes: 1, close: true } as const;
    const plain = { researchFirst: false, sensitive: false, story: false, mustAsk: false };
    const questions = [{ ...bye, ...plain }];
    expect(plan({ questions }).items.at(-1)?.reason).toBe(
      'It belongs to the close you keep a little time for.',
    );
  });
});
