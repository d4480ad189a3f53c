import { describe, expect, it } from 'vitest';
import type { NextStep, StepKind, StepState } from '../../../domain/next-steps/step.ts';
import { type LeadFacts, leadSentence } from './lead-sentence.ts';

const step = (kind: StepKind, contactId: string, state: StepState = 'due'): NextStep => ({
  id: `${kind}:${contactId}:first`,
  kind,
  title: '',
  contactId,
  careerId: null,
  requestId: null,
  interviewId: null,
  referralId: null,
  findingId: null,
  minutes: 5,
  promiseId: null,
  opensAt: '',
  dueAt: null,
  lateAt: null,
  amberAt: null,
  state,
  stillWorthDoing: state === 'late',
  reason: '',
  rule: '',
  action: { label: '', operation: '', input: {} },
});

const talked = 'You talked with Ben this morning.';
const ahead = 'Ruth is on Thursday';
const lead = (steps: readonly NextStep[], given: Partial<LeadFacts> = {}) =>
  leadSentence({ steps, forToday: 0, talked: undefined, ahead: undefined, ...given });

describe('leadSentence', () => {
  const owed = [step('thank_host', 'ben'), step('report_back', 'marta'), step('report_back', 'ito')];

  it('tells what was, what is owed and what is next', () => {
    expect(lead(owed, { talked, ahead })).toBe(
      'You talked with Ben this morning. Three people are owed thanks or news, and Ruth is on Thursday.',
    );
  });

  it('counts people, not steps', () => {
    const twice = [step('thank_host', 'ben'), step('report_back', 'ben')];
    expect(lead(twice)).toBe('One person is owed a word from you.');
  });

  it.each([
    [
      'late steps',
      [step('follow_up', 'h', 'late'), step('debrief', 'b', 'late')],
      0,
      'Two things are late and still worth doing.',
    ],
    ['one late step', [step('follow_up', 'h', 'late')], 0, 'One thing is late and still worth doing.'],
    ['steps for today', [step('confirm', 'r')], 1, 'One thing for today.'],
    ['steps without a day', [step('write_request', 'd', 'soon')], 0, 'Nothing presses today.'],
    ['nothing at all', [], 0, ''],
  ])('says %s', (_case, steps, forToday, words) => {
    expect(lead(steps, { forToday })).toBe(words);
  });

  it('begins with the talk ahead when nothing is owed', () => {
    expect(lead([], { ahead })).toBe('Ruth is on Thursday.');
  });
});
