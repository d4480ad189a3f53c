/** What every call of an operation carries: the world, the notebook meant, who calls, and what the answer adds. */
import type { QuietPeople } from './next-steps/quiet-people.ts';
import type { Store } from './ports/store.ts';
import type { Breathe, Clock, Holidays, Ids, Secrets } from './ports/world.ts';

/** The program's view of the world; made once, in `main`. */
export interface World {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly secrets: Secrets;
  readonly holidays: Holidays;
  readonly breathe: Breathe;
  /** The https address under which others reach this edition; null where nobody else does. */
  readonly origin: string | null;
  /** The program's own version. */
  readonly version: string;
  /** Runs long work after the answer; `main` decides where, and waits for it before it ends. */
  readonly background: (work: () => Promise<void>) => void;
  /** Who has no next step for a while, by notebook; only spares reading, may be forgotten at any time. */
  readonly quiet: Map<string, QuietPeople>;
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
