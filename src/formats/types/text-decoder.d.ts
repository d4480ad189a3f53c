/**
 * The part of the Encoding standard's `TextDecoder` that reading files needs. Every runtime has it, but only the libraries
 * of the browser and of Node declare it, and neither is let into this room.
 */
interface TextDecoder {
  decode(bytes: Uint8Array): string;
}

declare var TextDecoder: {
  new (
    label?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252',
    options?: { fatal?: boolean },
  ): TextDecoder;
};
