/**
 * Writes a table as CSV that spreadsheets open safely: a cell that would be run as a formula gets an apostrophe before it.
 * Lines end in CRLF. Cells are quoted where any delimiter, a quote, a line break or white space at the edge asks for it.
 */

const runsAsFormula = /^[=+\-@\t\r]/u;
const needsQuotes = /[",;\t|\r\n]|^\s|\s$|^sep=/iu;

/** The cell as it is written: with an apostrophe before it where a spreadsheet would take it for a formula. */
export function neutraliseCell(cell: string): string {
  return runsAsFormula.test(cell) ? `'${cell}` : cell;
}

/** The text of a table; no row gives no text. Reading it back gives the same cells, neutralised. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('');
}

function formatCell(cell: string): string {
  const safe = neutraliseCell(cell);
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
