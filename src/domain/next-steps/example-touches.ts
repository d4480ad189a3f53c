/**
 * People the explorer keeps in touch with: Marta by a rhythm of her own, Ben after a talk.
 * Only tests use it.
 */
import { clock, happened, letter, notebook, person, talk } from './example-notebook.ts';
import type { NotebookFacts } from './facts.ts';

/** When Marta was last in touch, unless a case says otherwise. */
export const inJanuary = '2026-01-05 10:00';

/** Marta, whom the explorer keeps in touch with every so many days, was last in touch on 5 January. */
export function martaEvery(days: number | null, more: Partial<NotebookFacts> = {}): NotebookFacts {
  return notebook({
    contacts: [person('ben'), person('marta', { keepInTouchEveryDays: days })],
    touches: [{ contactId: 'marta', at: clock(inJanuary, more.zone) }],
    ...more,
  });
}

/** The step about Marta after a touch on a day, as it is told in UTC. */
export function keepMarta(day: string): string {
  return `keep_in_touch:marta:${day}`;
}

/** Letters of keeping in touch to Marta, at these times of the explorer's clock. */
export function wroteMarta(...times: readonly string[]): Pick<NotebookFacts, 'letters'> {
  return { letters: times.map((time) => letter('keep_in_touch', 'marta', clock(time))) };
}

/** The talk with Ben on 5 January until 10:30, thanked for at eight that evening and not written of since. */
export function thankedBen(more: Partial<NotebookFacts> = {}): NotebookFacts {
  const start = clock(inJanuary, more.zone);
  return notebook({
    interviews: [talk('t', 'ben', start)],
    interviewEvents: [happened('t', 'held', start)],
    debriefs: [{ id: 't', interviewId: 't', at: start }],
    letters: [letter('thank_you', 'ben', clock('2026-01-05 20:00', more.zone))],
    ...more,
  });
}
