/** Where the asking stands with somebody, as lists say it. */
import type { Standing } from '../../../domain/people/standing.ts';
import { daysAway, shortDay, weekdayWords } from '../../lib/day-words.ts';
import type { Tone } from '../../ui/tag.tsx';

const words: Readonly<Record<Standing, readonly [tone: Tone, words: string]>> = {
  not_asked: ['none', 'Not asked'],
  led_on: ['plain', 'Led you on'],
  chosen: ['ink', 'To write to'],
  waiting: ['soon', 'No answer yet'],
  later: ['plain', 'Later'],
  accepted: ['ink', 'Said yes'],
  declined: ['plain', 'Said no'],
  no_answer: ['plain', 'Never answered'],
  talk_ahead: ['ink', 'Talk'],
  thanks_owed: ['soon', 'Thanks owed'],
  thanked: ['ok', 'Thanked'],
  do_not_contact: ['late', 'Leave alone'],
};

/** Words and tone of a standing as of a moment: "Talk on Thursday", "Thanked". */
export function standingWords(
  { standing, standingAt }: { readonly standing: Standing; readonly standingAt: string | null },
  now: string,
  zone: string,
): { readonly tone: Tone; readonly words: string } {
  const [tone, said] = words[standing];
  if (standing !== 'talk_ahead' || standingAt === null) return { tone, words: said };
  const away = daysAway(standingAt, now, zone);
  if (away < 0) return { tone: 'soon', words: 'Did it take place?' };
  if (away === 0) return { tone, words: 'Talk today' };
  if (away === 1) return { tone, words: 'Talk tomorrow' };
  return {
    tone,
    words: `Talk on ${away < 7 ? weekdayWords(standingAt, zone) : shortDay(standingAt, now, zone)}`,
  };
}

/** When somebody was last touched: "today", "Tue 5", "5 May"; a dash for never. */
export function touchedWords(at: string | null, now: string, zone: string): string {
  if (at === null) return '–';
  return daysAway(at, now, zone) === 0 ? 'today' : shortDay(at, now, zone);
}
