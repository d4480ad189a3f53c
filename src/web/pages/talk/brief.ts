/** What is known before a talk, as the server answers it. */
import type { Client } from '../../lib/api.ts';

/** The brief of a talk. */
export type Brief = Awaited<ReturnType<Client['interviews']['brief']>>;

/** How a name given may be used, in a sentence. */
export function permissionWords(mayUseName: 'yes' | 'no' | 'ask_first', name: string): string {
  if (mayUseName === 'yes') return `You may use ${name}’s name.`;
  return mayUseName === 'no' ? `Do not name ${name}.` : `Ask ${name} before you use the name.`;
}
