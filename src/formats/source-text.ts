/** Opens a file that should hold a table of text, and says in words what it is when it does not. */
import { allow, type Result, refuse } from '../domain/kernel/result.ts';
import { type FormatError, formatCount } from './format-error.ts';
import { type FileKind, sniffFile } from './sniff-file.ts';
import { type DecodedText, decodeText } from './text.ts';

/** The largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 200_000_000;

const saveAsCsv = 'Open it where it came from and save or export it as CSV (UTF-8), then choose that file.';

const otherKinds: Readonly<
  Record<Exclude<FileKind, 'csv' | 'html' | 'empty'>, { is: string; remedy: string }>
> = {
  zip: { is: 'a zip archive', remedy: 'Unpack it and choose the CSV file inside.' },
  archive: { is: 'a packed archive', remedy: 'Unpack it and choose the CSV file inside.' },
  xlsx: { is: 'a spreadsheet', remedy: saveAsCsv },
  xls: { is: 'an older Office document', remedy: saveAsCsv },
  pdf: { is: 'a PDF', remedy: saveAsCsv },
  image: { is: 'a picture', remedy: saveAsCsv },
  xml: { is: 'an XML file', remedy: saveAsCsv },
  vcard: { is: 'a vCard file', remedy: 'Choose the CSV file of the export instead.' },
  calendar: { is: 'a calendar file', remedy: 'Choose the CSV file of the export instead.' },
  binary: { is: 'no text at all', remedy: saveAsCsv },
};

/** The text of a file; refused with its reason when it is empty, too large, or another kind of file. */
export function openSourceText(bytes: Uint8Array, fileName: string): Result<DecodedText, FormatError> {
  const tooLarge = refuseTooLarge(bytes, fileName);
  if (tooLarge !== null) return refuse(tooLarge);
  const kind = sniffFile(bytes);
  if (kind === 'csv') return allow(decodeText(bytes));
  return refuse(refuseKind(kind, fileName));
}

/** The refusal of a file above the limit; null for one below. */
export function refuseTooLarge(bytes: Uint8Array, fileName: string): FormatError | null {
  if (bytes.length <= MAX_FILE_BYTES) return null;
  const megabytes = formatCount(Math.ceil(bytes.length / 1_000_000));
  return {
    code: 'too_large',
    message: `${fileName} is ${megabytes} MB; files up to ${MAX_FILE_BYTES / 1_000_000} MB are read.`,
    remedy: 'Split it into smaller files and read them one after the other.',
    data: { fileName, what: 'file', seen: bytes.length, limit: MAX_FILE_BYTES },
  };
}

/** The refusal of a file that holds nothing, or nothing but empty cells. */
export function refuseEmpty(fileName: string): FormatError {
  return {
    code: 'empty_file',
    message: `${fileName} is empty.`,
    remedy: 'Export it again from where it came from, and check its size before choosing it.',
    data: { fileName },
  };
}

function refuseKind(kind: Exclude<FileKind, 'csv'>, fileName: string): FormatError {
  if (kind === 'empty') return refuseEmpty(fileName);
  if (kind === 'html') {
    return {
      code: 'html_instead',
      message: `${fileName} holds a web page, not a table: most likely the sign-in page was saved.`,
      remedy: 'Sign in at the site first, then download the file again.',
      data: { fileName },
    };
  }
  const { is, remedy } = otherKinds[kind];
  return {
    code: 'not_csv',
    message: `${fileName} is ${is}, not a CSV file.`,
    remedy,
    data: { fileName, kind },
  };
}
