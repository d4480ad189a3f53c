import { describe, expect, it } from 'vitest';
import { letterKinds } from '../letters/letter.ts';
import { asked, letter, referral, request } from './example-notebook.ts';
import { askedBenIn, given, letters, martaNamedBen, may, reported, reports } from './example-reports.ts';
import type { NotebookFacts, StepLetter } from './facts.ts';

const report = (day: number, more: Partial<StepLetter> = {}) =>
  letter('report_back', 'marta', may(day), more);

const marta = given(martaNamedBen);
const sentOn6 = askedBenIn(null, ['sent', 6]);
const failed = askedBenIn(null, ['sent', 6], ['no_answer', 20]);
const askedAnew = {
  requests: [request('s', 'ben', { careerId: 'trees' })],
  requestEvents: [asked('s', 'sent', may(25))],
};

describe('what reaches out to somebody who was named', () => {
  const reaching: ReadonlySet<string> = new Set([
    'request',
    'introduction',
    'follow_up',
    'further_question',
    'keep_in_touch',
  ]);

  it.each(letterKinds)('a letter of the kind %s', (kind) => {
    const owed = reaching.has(kind) ? ['marta: marta>ben:contacted'] : [];
    expect(reports(marta, letters(letter(kind, 'ben', may(7))))).toEqual(owed);
  });
});

describe('a name that was given twice', () => {
  const again = { ...referral('marta', 'ben', may(5)), id: 'again' };
  const other = referral('marta', 'dana', may(5));
  const told = (referralId: string) =>
    reports(
      given(martaNamedBen, again, other),
      sentOn6,
      letters(report(7, { referralId, stage: 'contacted' })),
    );

  it('is told of by a report about either, not by one about another name', () => {
    expect(told('marta>ben')).toEqual([]);
    expect(told('again')).toEqual([]);
    expect(told('marta>dana')).toEqual(['marta: marta>ben:contacted']);
  });
});

describe('when news arises', () => {
  const opensAt = (...parts: readonly Partial<NotebookFacts>[]) => reported(marta, ...parts)[0]?.opensAt;
  const calledOn8 = askedBenIn(null, ['accepted', 8]);

  it('is with the first contact, also by a letter about the request, not by one about another', () => {
    const about = (requestId: string) => letters(letter('follow_up', 'ben', may(7), { requestId }));
    expect(opensAt(calledOn8)).toBe(may(8));
    expect(opensAt(calledOn8, about('r'))).toBe(may(7));
    expect(opensAt(calledOn8, about('other'))).toBe(may(8));
  });

  it('may be with a letter after the first attempt had failed, not with one at its end', () => {
    const question = (day: number) => letters(letter('further_question', 'ben', may(day)));
    expect(opensAt(failed, askedAnew, question(22))).toBe(may(22));
    expect(opensAt(failed, askedAnew, question(20))).toBe(may(25));
  });

  it('a second attempt is news of its own, not of the first', () => {
    const early = letters(letter('further_question', 'ben', may(7)));
    const [step] = reported(marta, failed, early, askedAnew);
    expect(step?.opensAt).toBe(may(25));
  });
});
