/** Takes as many records of a table as a decision needs, before the rest is read in slices. Blank records are passed over. */
import { allow, type Result } from '../../domain/kernel/result.ts';
import type { FormatError } from '../format-error.ts';
import type { CsvRecord, CsvSlices } from './csv.ts';
import { isBlankRecord } from './header.ts';

/** At least so many filled records, those seen before among them; fewer when there are no more. An error met on the way. */
export function readAhead(
  slices: CsvSlices,
  seen: readonly CsvRecord[],
  atLeast: number,
): Result<readonly CsvRecord[], FormatError> {
  const records = [...seen];
  while (records.length < atLeast) {
    const step = slices.next();
    if (step.done === true) break;
    if (!step.value.ok) return step.value;
    records.push(...keepFilled(step.value.value));
  }
  return allow(records);
}

/** The records that hold anything at all. */
export function keepFilled(records: readonly CsvRecord[]): readonly CsvRecord[] {
  return records.filter(({ cells }) => !isBlankRecord(cells));
}
