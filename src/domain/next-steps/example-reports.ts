/**
 * Referrals, what came of them in a month of May, and the reports that are owed at its end.
 * Only tests use it.
 */
import { asked, clock, happened, notebook, referral, request, stepsAt, talk } from './example-notebook.ts';
import type { NotebookFacts } from './facts.ts';
import type { NextStep } from './step.ts';

/** An instant of May on the explorer's clock. */
export const may = (day: number, time = '10:00') => clock(`2026-05-${`${day}`.padStart(2, '0')} ${time}`);

/** Marta gave Ben's name on 4 May. */
export const martaNamedBen = referral('marta', 'ben', may(4));

/** A talk held on a day of May from ten to half past. */
export function held(
  id: string,
  host: string,
  day: number,
  requestId: string | null = null,
): Partial<NotebookFacts> {
  return {
    interviews: [talk(id, host, may(day), { requestId })],
    interviewEvents: [happened(id, 'held', may(day))],
  };
}

/** The reports owed at the end of May. */
export function reported(...parts: readonly Partial<NotebookFacts>[]): NextStep[] {
  const facts = parts.reduce<NotebookFacts>(
    (all, part) => ({
      ...all,
      contacts: part.contacts ?? all.contacts,
      referrals: [...all.referrals, ...(part.referrals ?? [])],
      requests: [...all.requests, ...(part.requests ?? [])],
      requestEvents: [...all.requestEvents, ...(part.requestEvents ?? [])],
      interviews: [...all.interviews, ...(part.interviews ?? [])],
      interviewEvents: [...all.interviewEvents, ...(part.interviewEvents ?? [])],
      letters: [...all.letters, ...(part.letters ?? [])],
    }),
    notebook({}),
  );
  return stepsAt(facts, may(31)).filter(({ kind }) => kind === 'report_back');
}

/** The same as `giver: referral:stage`. */
export function reports(...parts: readonly Partial<NotebookFacts>[]): string[] {
  return reported(...parts)
    .map(({ contactId, id }) => `${contactId}: ${id.slice('report_back:'.length)}`)
    .toSorted();
}

/** These referrals alone. */
export const given = (...referrals: NotebookFacts['referrals']) => ({ referrals });

/** These letters alone. */
export const letters = (...sent: NotebookFacts['letters']) => ({ letters: sent });

/** A request to Ben to which things happened on days of May. */
export function askedBenIn(
  referrerId: string | null,
  ...events: readonly (readonly [Parameters<typeof asked>[1], number])[]
) {
  return {
    requests: [request('r', 'ben', { referrerId })],
    requestEvents: events.map(([kind, day]) => asked('r', kind, may(day))),
  };
}
