/** Says what an import brought, or would bring. */
import { wrapText } from './text-layout.ts';

/** What is said of an import. */
export interface ImportFigures {
  readonly id: string;
  readonly fileName: string;
  readonly rows: number;
  readonly people: number;
  readonly problems: readonly { readonly line: number | null; readonly message: string }[];
  readonly decisions: { readonly new: number; readonly same_person: number; readonly skip: number };
}

/** The counts, what was odd, and what can be done next; ends with a line's end. */
export function formatImport(run: ImportFigures, preview: boolean, columns: number): string {
  const { decisions, problems } = run;
  const counts = [
    `${run.fileName}: ${count(run.rows, 'row', 'rows')}, ${count(run.people, 'person', 'people')}.`,
    `${decisions.new} new, ${decisions.same_person} known already, ${decisions.skip} left out.`,
  ];
  const odd = problems.map(({ line, message }) =>
    wrapText(line === null ? message : `line ${line}: ${message}`, columns, '  '),
  );
  const next = preview
    ? 'Nothing was taken in; without --preview it will be.'
    : `Taken in. To take it back: askwell do imports.undo --input '{"id":"${run.id}"}'`;
  return `${[...counts, ...odd, next].join('\n')}\n`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
