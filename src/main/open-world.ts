/** Opens what operations need of the world: the data folder, the store, clock, ids, holidays. */
import { breathe } from '../adapters/breathe.ts';
import { systemClock } from '../adapters/clock.ts';
import { closeToOthers } from '../adapters/data-folder.ts';
import { createHolidays } from '../adapters/holidays.ts';
import { createIds } from '../adapters/ids.ts';
import { secrets } from '../adapters/secrets.ts';
import type { World } from '../app/context.ts';
import type { Clock } from '../app/ports/world.ts';
import { createBackground } from './background.ts';
import type { Config } from './config.ts';
import { prepareDataFolder } from './data-folder.ts';
import { openDatabase } from './open-database.ts';
import { programVersion } from './program-version.ts';

/** A world to call operations in. */
export interface OpenedWorld {
  readonly world: World;
  /** Waits for work in the background, then closes the store. */
  close(): Promise<void>;
}

/** Opens the world of a configuration; the store is brought to the newest schema. */
export async function openWorld(
  { data, database, origin }: Pick<Config, 'data' | 'database' | 'origin'>,
  options: { readonly clock?: Clock; readonly onFault: (thrown: unknown) => void },
): Promise<OpenedWorld> {
  prepareDataFolder(data);
  const clock = options.clock ?? systemClock;
  const ids = createIds(() => Date.now());
  const store = await openDatabase(database, clock, ids);
  if (database.kind === 'sqlite') closeToOthers(database.file);
  const background = createBackground(options.onFault);
  return {
    world: {
      store,
      clock,
      ids,
      secrets,
      origin: origin ?? null,
      breathe,
      holidays: createHolidays(),
      version: programVersion(),
      progress: new Map(),
      quiet: new Map(),
      background: (work) => {
        background.run(work);
      },
    },
    async close() {
      await background.settle();
      await store.close();
    },
  };
}
