/**
 * Bytes to text, by what the bytes themselves tell.
 * A byte order mark decides; then NUL bytes in every second place (UTF-16); then whether it is valid UTF-8; the rest is
 * Windows-1252, in which every byte means something. NULs are looked at before UTF-8, since plain English in UTF-16
 * is valid UTF-8 as well.
 */

/** The encodings that are told apart. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Text without its byte order mark, and how it was written. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncodingName;
  readonly hadBom: boolean;
}

const NUL_SAMPLE_BYTES = 4_096;

/** Reads bytes in the encoding they are most likely in; never fails. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = findByteOrderMark(bytes);
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), encoding: marked, hadBom: true };
  const paired = findUtf16ByNuls(bytes);
  if (paired !== null)
    return { text: new TextDecoder(paired).decode(bytes), encoding: paired, hadBom: false };
  const text = decodeUtf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8', hadBom: false };
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', hadBom: false };
}

/** The text of valid UTF-8; null where a byte breaks it. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The encoding a byte order mark names; null without one. */
export function findByteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: in mostly Latin text every second byte is NUL. Null where the bytes show no such pattern. */
export function findUtf16ByNuls(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(Math.min(bytes.length, NUL_SAMPLE_BYTES) / 2);
  let highFirst = 0;
  let highSecond = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[pair * 2] === 0) highFirst += 1;
    if (bytes[pair * 2 + 1] === 0) highSecond += 1;
  }
  const many = pairs * 0.4;
  const few = pairs * 0.05;
  if (highSecond > many && highFirst <= few) return 'utf-16le';
  if (highFirst > many && highSecond <= few) return 'utf-16be';
  return null;
}
