/** How long a statement is, in words, and whether that suits the minute it has. */
import { statementSeconds } from '../../../domain/careers/profile.ts';

/** What is said aloud when the host asks "and you?": in seconds. @source rules 66–67 */
const suitable = { least: 60, most: 90 } as const;

function countWritten(statement: string): number {
  return statement.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** "132 words, about 57 seconds aloud. 60 to 90 are usual: there is room for more." */
export function statementWords(statement: string): string {
  const words = countWritten(statement);
  const usual = `${suitable.least} to ${suitable.most} are usual`;
  if (words === 0)
    return `What you say when they ask “and you?”. ${suitable.least} to ${suitable.most} seconds.`;
  const seconds = statementSeconds(statement);
  const said = `${words} ${words === 1 ? 'word' : 'words'}, about ${seconds} ${seconds === 1 ? 'second' : 'seconds'} aloud`;
  if (seconds < suitable.least) return `${said}. ${usual}: there is room for more.`;
  return seconds > suitable.most ? `${said}. ${usual}: something can go.` : `${said}.`;
}

/** A list as it is written, one a line, as the notebook keeps it. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What stands in a field after saving: as it was written as long as it means what was kept. */
export function writtenLines(written: string, kept: readonly string[]): string {
  const same = JSON.stringify(linesOf(written)) === JSON.stringify(kept);
  return same ? written : kept.join('\n');
}

/** The same for a line that is kept without the spaces around it. */
export function writtenLine(written: string, kept: string | null): string {
  return written.trim() === (kept ?? '') ? written : (kept ?? '');
}
