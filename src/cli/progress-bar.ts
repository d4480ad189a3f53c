/** Tells on one line of the terminal how far long work is; says nothing where nobody watches. */
import type { Terminal } from './host.ts';

/** A line being drawn over and over. */
export interface ProgressBar {
  /** Says how much is done where nobody knows how much there is. */
  count(words: string, done: number): void;
  draw(words: string, progress: { readonly done: number; readonly total: number }): void;
  /** Wipes the line. */
  clear(): void;
}

const cells = 24;

/** Makes the bar. */
export function createProgressBar(terminal: Pick<Terminal, 'err' | 'isWatched' | 'columns'>): ProgressBar {
  let last = '';
  const write = (text: string) => {
    const line = text.slice(0, terminal.columns - 1);
    if (!terminal.isWatched || line === last) return;
    last = line;
    terminal.err(`\r\u001b[2K${line}`);
  };
  return {
    count(words, done) {
      write(`${words} ${done}`);
    },
    draw(words, { done, total }) {
      const share = total <= 0 ? 0 : Math.min(1, done / total);
      const filled = Math.floor(share * cells);
      write(`${words} ${'█'.repeat(filled)}${'░'.repeat(cells - filled)} ${Math.floor(share * 100)} %`);
    },
    clear() {
      write('');
    },
  };
}
