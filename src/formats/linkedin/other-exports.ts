/** Knows the other files people choose by mistake, so that they are told which one they hold. */
import type { CsvRecord } from '../csv/csv.ts';
import { foldHeader } from '../csv/header.ts';

/** A kind of export by the header names it always has; the first that fits is it. */
const exportsByHeader: readonly (readonly [name: string, headers: readonly string[]])[] = [
  ["LinkedIn's messages", ['conversation id', 'from', 'content']],
  ["LinkedIn's invitations", ['from', 'to', 'direction']],
  ["LinkedIn's profile", ['first name', 'last name', 'headline']],
  ['a Google Contacts export', ['first name', 'last name', 'organization name']],
  ['a Google Contacts export', ['given name', 'family name', 'group membership']],
  ['an Outlook contacts export', ['first name', 'last name', 'e-mail address', 'job title']],
];

/** What the file is, in words; null where no record is a header that is known. */
export function findOtherExport(records: readonly CsvRecord[]): string | null {
  for (const { cells } of records) {
    const folded = new Set(cells.map(foldHeader));
    const known = exportsByHeader.find(([, headers]) => headers.every((header) => folded.has(header)));
    if (known !== undefined) return known[0];
  }
  return null;
}
