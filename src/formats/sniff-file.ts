/** Tells what a file is by its first bytes; its name is not asked, since `.csv` stands over many things. */
import { findByteOrderMark, findUtf16ByNuls } from './text.ts';

/** What a file may turn out to be. `csv` stands for any plain text: only reading shows whether it holds a table. */
export type FileKind =
  | 'csv'
  | 'zip'
  | 'xlsx'
  | 'xls'
  | 'archive'
  | 'pdf'
  | 'image'
  | 'html'
  | 'xml'
  | 'vcard'
  | 'calendar'
  | 'binary'
  | 'empty';

const HEAD_BYTES = 4_096;
/** Above one control byte in twenty, text is not what it is. */
const CONTROL_BYTES_IN = 20;

const magics: readonly (readonly [FileKind, readonly number[], number])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04], 0],
  ['zip', [0x50, 0x4b, 0x05, 0x06], 0],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0], 0],
  ['archive', [0x1f, 0x8b], 0],
  ['archive', [0x52, 0x61, 0x72, 0x21], 0],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf], 0],
  ['pdf', [0x25, 0x50, 0x44, 0x46], 0],
  ['image', [0x89, 0x50, 0x4e, 0x47], 0],
  ['image', [0xff, 0xd8, 0xff], 0],
  ['image', [0x47, 0x49, 0x46, 0x38], 0],
  ['image', [0x57, 0x45, 0x42, 0x50], 8],
  ['image', [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69], 4],
];

const openings: readonly (readonly [FileKind, RegExp])[] = [
  ['html', /^<(?:!doctype html|html|head|body)\b/iu],
  ['html', /^<\?xml[^>]*>\s*<!doctype html/iu],
  ['xml', /^<\?xml/iu],
  ['vcard', /^begin:vcard/iu],
  ['calendar', /^begin:vcalendar/iu],
];

/** What the bytes are; a file of nothing but a byte order mark and white space is empty. */
export function sniffFile(bytes: Uint8Array): FileKind {
  const magic = magics.find(([, signature, at]) =>
    signature.every((byte, index) => bytes[at + index] === byte),
  );
  if (magic !== undefined) return magic[0] === 'zip' && isOfficeZip(bytes) ? 'xlsx' : magic[0];
  const utf16 = isUtf16(bytes);
  const head = utf16 ? '' : headText(bytes);
  const opening = openings.find(([, pattern]) => pattern.test(head));
  if (opening !== undefined) return opening[0];
  if (!utf16 && isMostlyControls(bytes)) return 'binary';
  return isBlank(bytes) ? 'empty' : 'csv';
}

function isUtf16(bytes: Uint8Array): boolean {
  const mark = findByteOrderMark(bytes) ?? findUtf16ByNuls(bytes);
  return mark === 'utf-16le' || mark === 'utf-16be';
}

function headText(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes.subarray(findByteOrderMark(bytes) === 'utf-8' ? 3 : 0, HEAD_BYTES))
    .trimStart();
}

/** Office files are zips whose first members have fixed names. */
function isOfficeZip(bytes: Uint8Array): boolean {
  return /\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook|mimetypeapplication\/vnd\.oasis/u.test(
    headText(bytes),
  );
}

function isMostlyControls(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD_BYTES);
  const controls = head.reduce(
    (count, byte) => (byte < 9 || (byte > 13 && byte < 32) ? count + 1 : count),
    0,
  );
  return controls * CONTROL_BYTES_IN > head.length;
}

function isBlank(bytes: Uint8Array): boolean {
  const mark = findByteOrderMark(bytes);
  const markBytes = mark === null ? 0 : mark === 'utf-8' ? 3 : 2;
  return bytes.subarray(markBytes).every((byte) => byte === 0 || byte === 32 || (byte >= 9 && byte <= 13));
}
