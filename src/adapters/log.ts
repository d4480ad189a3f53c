/** The program's log: one line of JSON for each call and each fault, without what was in them. */
import { destination, pino } from 'pino';

/** One call as the log knows it: the route's pattern, never its address, its words or its body. */
export interface CallLine {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** Where the program says what it did. */
export interface Log {
  call(line: CallLine): void;
  /** A fault of the program itself: what kind of error and where in the code, never its message, which may quote a letter. */
  fault(where: string, thrown: unknown): void;
  /** Writes what is still waiting. */
  flush(): void;
}

/** To write each line by itself would cost more than a small call; the last lines wait a second at most. */
const gatheredBytes = 4_096;
const flushMilliseconds = 1_000;

/** Makes the log on a file descriptor; calls are written only where `withCalls`. */
export function createLog(options: { readonly descriptor: number; readonly withCalls: boolean }): Log {
  const target = destination({
    dest: options.descriptor,
    sync: false,
    minLength: gatheredBytes,
    periodicFlush: flushMilliseconds,
  });
  // A log that nobody can read any more is no reason to stop.
  target.on('error', () => undefined);
  const logger = pino({ base: null, level: options.withCalls ? 'info' : 'error' }, target);
  return {
    call: (line) => {
      logger.info(line);
    },
    fault: (where, thrown) => {
      logger.error({ where, ...describeFault(thrown) }, 'fault');
      // faults are rare, and may be the last thing the program says
      target.flushSync();
    },
    flush: () => {
      target.flushSync();
    },
  };
}

/** The class and the places of an error. */
function describeFault(thrown: unknown): {
  readonly error: string;
  readonly code?: string;
  readonly places: readonly string[];
} {
  if (!(thrown instanceof Error)) return { error: typeof thrown, places: [] };
  const { code } = thrown as { readonly code?: unknown };
  const places = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: thrown.constructor.name,
    ...(typeof code === 'string' ? { code } : {}),
    places: places.slice(0, 12).map((line) => line.trim()),
  };
}
