/**
 * Finds text that was saved as UTF-8, read as Windows-1252 and saved again: `JosÃ©` for `José`.
 * It only says what may have been meant; nothing is repaired silently.
 */
import { decodeUtf8 } from './text.ts';

/** The characters of the bytes 0x80 to 0x9F in Windows-1252. */
const windowsBlock = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index),
);

/** What begins European letters, signs and emoji when their bytes are read as Windows-1252. */
const suspect = /[\u00c2-\u00c5\u00c8\u00e2\u00f0][^\p{ASCII}]+/gu;

/** What the text most likely was before it was saved twice; null where it does not look so. */
export function findDoubleEncoded(text: string): string | null {
  const meant = text.replace(suspect, (run) => decodeRun(run) ?? run);
  return meant === text ? null : meant;
}

function decodeRun(run: string): string | null {
  const bytes = new Uint8Array(run.length);
  for (let index = 0; index < run.length; index += 1) {
    const byte = toWindowsByte(run.charAt(index));
    if (byte === null) return null;
    bytes[index] = byte;
  }
  return decodeUtf8(bytes);
}

function toWindowsByte(character: string): number | null {
  const block = windowsBlock.indexOf(character);
  if (block !== -1) return 0x80 + block;
  const code = character.charCodeAt(0);
  return code >= 0xa0 && code <= 0xff ? code : null;
}
