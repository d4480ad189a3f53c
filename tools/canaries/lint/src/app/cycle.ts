/** The other half of a cycle. */
import { answer } from './style.ts'; // caught by: import/no-cycle

export type Answer = string;
export const other: Answer = 'yes';
export const asked = (): string => answer;
