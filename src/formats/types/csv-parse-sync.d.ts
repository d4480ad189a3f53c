/** The part of `csv-parse/sync` in use; the package's own types would bring Node's into this room. */
export interface ParseOptions {
  delimiter: string;
  record_delimiter: readonly string[];
  relax_column_count: boolean;
  relax_quotes: boolean;
  trim: boolean;
}

/** Reads text to records of cells; throws on what the options do not forgive. */
export function parse(input: string, options: ParseOptions): string[][];
