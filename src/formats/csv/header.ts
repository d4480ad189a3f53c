/** The first row of a table: names made comparable, told apart and given to rows of any length. */

/** A header name as it is compared: normalised, white space of every kind made one space, lower case. */
export function foldHeader(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Names that occur again get a number, `Email (2)`; a column without a name is called by its place, `Column 5`. */
export function nameColumns(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const base = cell.replace(/\s+/gu, ' ').trim() || `Column ${index + 1}`;
    let name = base;
    for (let times = 2; taken.has(foldHeader(name)); times += 1) name = `${base} (${times})`;
    taken.add(foldHeader(name));
    return name;
  });
}

/** Whether a record holds nothing: a blank line, or only delimiters. */
export function isBlankRecord(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** A row as wide as the header: padded, or cut, with the words for it when cells were missing or one too many said something. */
export function fitToWidth(
  cells: readonly string[],
  width: number,
): { readonly cells: readonly string[]; readonly problem: string | null } {
  if (cells.length === width) return { cells, problem: null };
  const fitted = Array.from({ length: width }, (_, index) => cells[index] ?? '');
  const tooLong = !isBlankRecord(cells.slice(width));
  if (cells.length > width && !tooLong) return { cells: fitted, problem: null };
  return {
    cells: fitted,
    problem: `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} where the header has ${width}`,
  };
}
