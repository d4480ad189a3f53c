/**
 * Why a file could not be read, as a value: what and where, what to do about it, and the facts behind both.
 * Only broken machinery throws; every fault of a file comes out of here.
 */

/** Every reason for which a file is refused. */
export const formatErrorCodes = [
  'empty_file',
  'html_instead',
  'not_csv',
  'too_large',
  'unclosed_quote',
  'no_header',
  'no_rows',
  'other_export',
  'zip_broken',
  'zip_without_connections',
] as const;
/** A reason for which a file is refused. */
export type FormatErrorCode = (typeof formatErrorCodes)[number];

/** The figures and names a message is made of, for those who show it in their own words. */
export type FormatErrorData = Readonly<Record<string, string | number | readonly string[]>>;

/** A refused file. `message` says what is wrong and where, `remedy` what to do; both are whole sentences. */
export interface FormatError {
  readonly code: FormatErrorCode;
  readonly message: string;
  readonly remedy: string;
  readonly data: FormatErrorData;
}

/** A count as people write it in English: `30,000`. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/gu, ',');
}
