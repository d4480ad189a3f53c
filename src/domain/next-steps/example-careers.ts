/**
 * A career that was talked about and decided on.
 * Only tests use it.
 */
import { career, clock, happened, notebook, talk } from './example-notebook.ts';
import type { NotebookFacts, StepCareer } from './facts.ts';

/** The id of the step that tells somebody of a decision. */
export const tell = (who: string, about = 'rivers') => `share_decision:${about}:${who}`;
/** When the career was talked about. */
export const march = clock('2026-03-03 10:00');

/** Rivers were talked about with Ben on 3 March, and decided on. */
export function decided(
  at: string,
  more: Partial<NotebookFacts> = {},
  about: Partial<StepCareer> = {},
): NotebookFacts {
  return notebook({
    careers: [career({ state: 'pursuing', decidedAt: clock(at, more.zone), ...about })],
    interviews: [talk('t', 'ben', march)],
    interviewEvents: [happened('t', 'held', march)],
    ...more,
  });
}
