/** Finds the files that cases import. */
import { fileURLToPath } from 'node:url';

/** The path of a file beside the cases. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
