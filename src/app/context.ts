/** What every call of an operation carries: the world, the notebook meant, who calls, and what the answer adds. */
import type { Store } from './ports/store.ts';
import type { Breathe, Clock, Holidays, Ids } from './ports/world.ts';

/** The program's view of the world; made once, in `main`. */
export interface World {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly holidays: Holidays;
  readonly breathe: Breathe;
  /** The program's own version. */
  readonly version: string;
  /** Runs long work after the answer; `main` decides where, and waits for it before it ends. */
  readonly background: (work: () => Promise<void>) => void;
  /** Long work going on, by the id of its record: how far it is, and whether it shall stop. */
  readonly progress: Map<string, LongWork>;
}

/** What a call tells its door beside its answer. */
export interface Aside {
  /** The operation that undoes this call; null when nothing was changed. */
  operationId: string | null;
  /** The record was there already: nothing was created. */
  existed: boolean;
}

/** One call. */
export interface Call {
  readonly world: World;
  /** The notebook named by the caller; undefined means the explorer's own. */
  readonly notebookId: string | undefined;
  /** Who calls, for the list of changes: `browser`, `api`, `command line`. */
  readonly who: string;
  readonly aside: Aside;
}

/** Long work as it is seen from outside. */
export interface LongWork {
  done: number;
  total: number;
  stop: boolean;
}
