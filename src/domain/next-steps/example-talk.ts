/**
 * One talk with Ruth: Thursday 14 May at three, unless a case says otherwise.
 * Only tests use it.
 */
import { clock, happened, notebook, talk } from './example-notebook.ts';
import type { NotebookFacts } from './facts.ts';

/** When the talk starts on the explorer's clock. */
export const threeOnThursday = '2026-05-14 15:00';

/** What happened to a talk, when on the explorer's clock, and what else is known of it. */
export type TalkHappening = readonly [
  kind: Parameters<typeof happened>[1],
  at: string,
  more?: Parameters<typeof happened>[3],
];

/** The talk `t`, to which these things happened. */
export function talkWithRuth(
  events: readonly TalkHappening[] = [],
  more: Partial<NotebookFacts> = {},
): NotebookFacts {
  return notebook({
    interviews: [talk('t', 'ruth', clock(threeOnThursday))],
    interviewEvents: events.map(([kind, at, rest]) => happened('t', kind, clock(at), rest)),
    ...more,
  });
}

/** The talk `t` at another start on the clocks of a zone, seen by an explorer at home or elsewhere. */
export function talkAt(
  start: string,
  more: Partial<NotebookFacts> = {},
  zone: string = more.zone ?? 'America/New_York',
): NotebookFacts {
  return notebook({ interviews: [talk('t', 'ruth', clock(start, zone), { zone })], ...more });
}

/** An agenda for the talk `t`, and nothing else. */
export const agendaSet = {
  agendas: [{ id: 't', interviewId: 't', createdAt: clock('2026-05-01 10:00') }],
} as const;
