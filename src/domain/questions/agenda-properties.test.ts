import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgendaInput, type AgendaProposal, type ProposedItem, planAgenda } from './agenda.ts';
import { agendaFrame, applyQuestionCount, writtenFrame } from './agenda-frame.ts';
import { questionBank } from './bank.ts';
import type { PlannableQuestion } from './question.ts';
import { topics } from './topics.ts';

const part = ({ items }: AgendaProposal, name: ProposedItem['part']) =>
  items.filter((item) => item.part === name);
const sum = (items: readonly ProposedItem[]) => items.reduce((total, { minutes }) => total + minutes, 0);

const settings = ['worksite', 'coffee', 'phone', 'video', 'written', 'other'] as const;
const ownQuestions = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    topic: fc.constantFrom(...topics),
    text: fc.string({ minLength: 1 }),
    minutes: fc.integer({ min: 1, max: 10 }),
    researchFirst: fc.boolean(),
    sensitive: fc.boolean(),
    story: fc.boolean(),
    mustAsk: fc.boolean(),
    close: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);
const bankIds = questionBank.map(({ id }) => id);
const inputs: fc.Arbitrary<AgendaInput> = fc.record({
  minutes: fc.integer({ min: 5, max: 90 }),
  setting: fc.constantFrom(...settings),
  questions: fc
    .tuple(fc.subarray([...questionBank]), ownQuestions)
    .map(([bank, mine]): readonly PlannableQuestion[] => [...bank, ...mine]),
  alreadyAnswered: fc
    .array(fc.tuple(fc.constantFrom(...topics), fc.integer({ min: 0, max: 6 })))
    .map((counts) => Object.fromEntries(counts)),
  researched: fc.boolean(),
  avoid: fc.subarray(bankIds, { maxLength: 30 }),
  pinned: fc.subarray(bankIds, { maxLength: 4 }),
  questionCount: fc.constantFrom('by_minutes', 'fewer', 'more'),
});
const holds = (check: (input: AgendaInput, proposal: AgendaProposal) => void) =>
  fc.assert(
    fc.property(inputs, (input) => {
      check(input, planAgenda(input));
    }),
    { numRuns: 300 },
  );
const frameOf = ({ minutes, setting, questionCount }: AgendaInput) =>
  applyQuestionCount(
    setting === 'written' ? writtenFrame(minutes) : agendaFrame(minutes),
    questionCount ?? 'by_minutes',
  );

describe('any agenda', () => {
  it('fits into the agreed minutes and the number of questions they hold', () => {
    holds((input, proposal) => {
      const frame = frameOf(input);
      const questions = part(proposal, 'question');
      expect(sum(questions)).toBeLessThanOrEqual(frame.questionMinutes);
      expect(questions.length).toBeLessThanOrEqual(frame.mostQuestions);
      expect(sum(part(proposal, 'close'))).toBeLessThanOrEqual(proposal.closeMinutes);
      expect(proposal.openingMinutes + sum(questions) + proposal.closeMinutes).toBeLessThanOrEqual(
        input.minutes,
      );
    });
  });

  it('asks the least number of questions wherever the bank is whole', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const whole = { ...input, questions: questionBank, avoid: [], pinned: [] };
        expect(part(planAgenda(whole), 'question').length).toBeGreaterThanOrEqual(
          Math.min(frameOf(whole).leastQuestions, Math.floor(frameOf(whole).questionMinutes / 3)),
        );
      }),
    );
  });

  it('has its parts in order and nothing twice, nothing unknown and nothing to be avoided', () => {
    holds((input, proposal) => {
      const parts = ['opening', 'question', 'close', 'spare'];
      const places = proposal.items.map((item) => parts.indexOf(item.part));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      const named = proposal.items.flatMap(({ questionId }) => questionId ?? []);
      expect(new Set(named).size).toBe(named.length);
      const known = input.questions.map(({ id }) => id);
      for (const id of named) {
        expect(known).toContain(id);
        expect(input.avoid).not.toContain(id);
      }
    });
  });
});

describe('any agenda, line by line,', () => {
  it('marks three questions, or all there are, and nothing else', () => {
    holds((_input, proposal) => {
      const must = proposal.items.filter((item) => item.must);
      expect(must).toHaveLength(Math.min(3, part(proposal, 'question').length));
      expect(must.every((item) => item.part === 'question')).toBe(true);
    });
  });

  it('says why in one sentence', () => {
    holds((_input, proposal) => {
      for (const { reason } of proposal.items) expect(reason).toMatch(/^[A-Z0-9][^.?!]+\.$/);
    });
  });
});

describe('any agenda, in its order,', () => {
  it('closes with a closing ask where one fits', () => {
    holds((input, proposal) => {
      const fitting = input.questions.some(
        ({ id, close, minutes, researchFirst }) =>
          close &&
          minutes <= frameOf(input).closeMinutes &&
          !input.avoid?.includes(id) &&
          (input.researched === true || !researchFirst),
      );
      const last = proposal.items.findLast((item) => item.part !== 'spare');
      expect(last?.part === 'close').toBe(fitting);
    });
  });

  it('opens with a story where one was chosen that may, and puts what is sensitive behind the rest', () => {
    holds((input, proposal) => {
      const questionOf = (item: ProposedItem) => input.questions.find(({ id }) => id === item.questionId);
      const questions = part(proposal, 'question').flatMap((item) => questionOf(item) ?? []);
      const canOpen = questions.some(({ story, sensitive }) => story && !sensitive);
      const [first] = questions;
      expect(first?.story === true && !first.sensitive).toBe(canOpen);
      const firstSensitive = questions.findIndex(({ sensitive }) => sensitive);
      const behind = firstSensitive === -1 ? [] : questions.slice(firstSensitive);
      for (const { topic, sensitive } of behind) {
        expect(sensitive || ['pay', 'again', 'next'].includes(topic)).toBe(true);
      }
    });
  });

  it('is the same for the same input', () => {
    holds((input, proposal) => {
      const copy = { ...input, questions: input.questions.map((question) => ({ ...question })) };
      expect(planAgenda(copy)).toEqual(proposal);
    });
  });
});
