/**
 * A history as the store keeps it: with the states that follow from its events, and as it was at a moment.
 * Only tests use it.
 */
import { foldInterview } from '../interviews/interview-state.ts';
import { foldRequestState } from '../requests/request-state.ts';
import type { NotebookFacts } from './facts.ts';

/** What lists keep beside the events: where each request and talk stands after all of them. */
export function withStates(facts: NotebookFacts): NotebookFacts {
  const { requestEvents, interviewEvents } = facts;
  return {
    ...facts,
    requests: facts.requests.map((asking) => ({
      ...asking,
      state: foldRequestState(requestEvents.filter(({ requestId }) => requestId === asking.id)),
    })),
    interviews: facts.interviews.map((booked) => {
      const events = interviewEvents.filter(({ interviewId }) => interviewId === booked.id);
      const { state, endedAt } = foldInterview(events, booked);
      return { ...booked, state, endedAt };
    }),
  };
}

/** The history as it was recorded by a moment. */
export function recordedBy(facts: NotebookFacts, at: string): NotebookFacts {
  const until = <Kept extends { readonly at: string | null }>(records: readonly Kept[]) =>
    records.filter((record) => record.at === null || record.at <= at);
  return withStates({
    ...facts,
    advice: facts.advice.map((given) => ((given.doneAt ?? '') > at ? { ...given, doneAt: null } : given)),
    referrals: until(facts.referrals),
    requestEvents: until(facts.requestEvents),
    letters: facts.letters.filter(({ sentAt }) => sentAt === null || sentAt <= at),
    interviewEvents: until(facts.interviewEvents),
    debriefs: until(facts.debriefs),
    promises: until(facts.promises),
    deedEvents: until(facts.deedEvents),
    decisions: until(facts.decisions),
    touches: until(facts.touches),
  });
}
