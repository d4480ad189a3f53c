/** Makes a cell fit for a record: one line, no invisible characters, white space of every kind made one space, NFC. */

/** Format characters, but those that join emoji and letters (zero-width joiners, tags of flags). */
const invisible = /(?!\u200c|\u200d|[\u{e0020}-\u{e007f}])\p{Cf}/gu;

/** The cell without what nobody sees; empty where nothing is left. */
export function cleanCell(text: string): string {
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}
