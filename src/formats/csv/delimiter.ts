/**
 * Finds what separates the cells of a table: the character that stands outside quotes equally often in the most lines.
 * A first line `sep=;`, as Excel writes and obeys it, decides at once and is no line of the table.
 */

/** What may separate cells, the likeliest first. */
export const delimiters = [',', ';', '\t', '|'] as const;
/** What separates cells. */
export type Delimiter = (typeof delimiters)[number];

/** The delimiter, and where the table begins: offset in UTF-16 code units and line, from 1. */
export interface TableStart {
  readonly delimiter: Delimiter;
  readonly offset: number;
  readonly line: number;
}

const SAMPLE_LINES = 20;
const SAMPLE_CHARACTERS = 100_000;

/** Where the table begins and what separates its cells; a comma where nothing tells. */
export function findTableStart(text: string): TableStart {
  const directive = /^sep=([,;\t|])[,;\t|]*(?:\r\n|\n|\r|$)/iu.exec(text);
  const named = delimiters.find((delimiter) => delimiter === directive?.[1]);
  if (directive !== null && named !== undefined) {
    return { delimiter: named, offset: directive[0].length, line: 2 };
  }
  return { delimiter: mostRegular(sampleLines(text)), offset: 0, line: 1 };
}

/** The delimiters outside quotes of each of the first lines, in order. */
function sampleLines(text: string): string[] {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const lines: string[] = [];
  const outside = /"(?:[^"]|"")*"?|[,;\t|]|\r\n|\n|\r|[^",;\t|\r\n]+/gu;
  let line = '';
  let atCellStart = true;
  for (let match = outside.exec(sample); match !== null; match = outside.exec(sample)) {
    const [piece] = match;
    if (piece.startsWith('"') && !atCellStart) outside.lastIndex = match.index + 1;
    else if (/^[\r\n]/u.test(piece)) {
      lines.push(line);
      line = '';
      if (lines.length === SAMPLE_LINES) break;
    } else if (/^[,;\t|]/u.test(piece)) line += piece;
    atCellStart = /^[,;\t|\r\n]/u.test(piece) || (atCellStart && piece.trim() === '');
  }
  lines.push(line);
  return lines;
}

function mostRegular(lines: readonly string[]): Delimiter {
  let best: { delimiter: Delimiter; lines: number; cells: number } = { delimiter: ',', lines: 0, cells: 0 };
  for (const delimiter of delimiters) {
    const usual = usualCount(lines.map((line) => line.split(delimiter).length - 1));
    if (usual.lines > best.lines || (usual.lines === best.lines && usual.count > best.cells)) {
      best = { delimiter, lines: usual.lines, cells: usual.count };
    }
  }
  return best.delimiter;
}

/** The count above zero that most lines share, the larger of two equally frequent. */
function usualCount(counts: readonly number[]): { count: number; lines: number } {
  const linesByCount = new Map<number, number>();
  for (const count of counts) if (count > 0) linesByCount.set(count, (linesByCount.get(count) ?? 0) + 1);
  let usual = { count: 0, lines: 0 };
  for (const [count, lines] of linesByCount) {
    if (lines > usual.lines || (lines === usual.lines && count > usual.count)) usual = { count, lines };
  }
  return usual;
}
