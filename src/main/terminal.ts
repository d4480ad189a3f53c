/** The terminal of this process. */
import { text } from 'node:stream/consumers';
import type { Terminal } from '../cli/host.ts';

/** Reads and writes the standard streams of a process. */
export function openTerminal({
  stdin,
  stdout,
  stderr,
}: Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr'>): Terminal {
  // A reader that has seen enough (`askwell … | head`) closes the pipe: that is no fault.
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  return {
    out: (words) => {
      stdout.write(words);
    },
    err: (words) => {
      stderr.write(words);
    },
    readInput: () => text(stdin),
    isWatched: stderr.isTTY,
    columns: stdout.columns ?? stderr.columns ?? 80,
    onInterrupt(listener) {
      process.on('SIGINT', listener);
      return () => {
        process.off('SIGINT', listener);
      };
    },
  };
}
