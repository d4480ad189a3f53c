/** Letters as a list shows them: under the month they went out in, by their first words. */
import { months } from '../../../domain/time/day-names.ts';

/** Letters of one month. */
export interface Month<Letter> {
  /** "May 2026". */
  readonly words: string;
  readonly letters: readonly Letter[];
}

/** Groups sent letters, in the order given, by the month of the zone's calendar; those not sent are left out. */
export function groupByMonth<Letter extends { readonly sentAt: string | null }>(
  letters: readonly Letter[],
  zone: string,
): readonly Month<Letter>[] {
  const byMonth = new Map<string, Letter[]>();
  for (const letter of letters) {
    if (letter.sentAt === null) continue;
    const { year, month } = Temporal.Instant.from(letter.sentAt).toZonedDateTimeISO(zone);
    const words = `${months[month - 1] ?? ''} ${year}`;
    byMonth.set(words, [...(byMonth.get(words) ?? []), letter]);
  }
  return [...byMonth].map(([words, own]) => ({ words, letters: own }));
}

/** The first words of a letter after its greeting; empty for a letter without words. */
export function firstLine(body: string): string {
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  const isGreeted = lines.length > 1 && /[,:]$/u.test((lines[0] ?? '').trim());
  return lines[isGreeted ? 1 : 0]?.trim() ?? '';
}
