/** Opens what operations need of the world: the data folder, the store, clock, ids, holidays. */
import { breathe } from '../adapters/breathe.ts';
import { systemClock } from '../adapters/clock.ts';
import { closeToOthers, makeDataFolder } from '../adapters/data-folder.ts';
import { createHolidays } from '../adapters/holidays.ts';
import { createIds } from '../adapters/ids.ts';
import type { World } from '../app/context.ts';
import type { Clock } from '../app/ports/world.ts';
import { refusal } from '../app/refusal.ts';
import { openStore } from '../store/open-store.ts';
import { createBackground } from './background.ts';
import type { Config } from './config.ts';
import { programVersion } from './program-version.ts';

/** A world to call operations in. */
export interface OpenedWorld {
  readonly world: World;
  /** Answers when the work in the background is done. */
  settle(): Promise<void>;
  /** Waits for that work, then closes the store. */
  close(): Promise<void>;
}

/** Makes the data folder where it is missing; refuses with the reason where it cannot be. */
export function prepareDataFolder(folder: string): void {
  try {
    makeDataFolder(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC') throw refusal('disk_full');
    const reasons: Readonly<Record<string, string>> = {
      EACCES: 'this user may not',
      EPERM: 'this user may not',
      EROFS: 'the disk cannot be written',
      EEXIST: 'a file has its name',
      ENOTDIR: 'a part of its path is a file',
    };
    throw refusal('bad_configuration', {
      summary: `The data folder ${folder} cannot be made: ${reasons[code ?? ''] ?? code}.`,
    });
  }
}

/** Opens the world of a configuration; the store is brought to the newest schema. */
export async function openWorld(
  { data, database }: Pick<Config, 'data' | 'database'>,
  options: { readonly clock?: Clock; readonly onFault: (thrown: unknown) => void },
): Promise<OpenedWorld> {
  prepareDataFolder(data);
  const clock = options.clock ?? systemClock;
  const ids = createIds(() => Date.now());
  const store = await openStore({
    url: database.kind === 'sqlite' ? database.file : database.url,
    clock,
    ids,
  });
  if (database.kind === 'sqlite') closeToOthers(database.file);
  const background = createBackground(options.onFault);
  return {
    world: {
      store,
      clock,
      ids,
      breathe,
      holidays: createHolidays(),
      version: programVersion(),
      progress: new Map(),
      background: (work) => {
        background.run(work);
      },
    },
    settle: () => background.settle(),
    async close() {
      await background.settle();
      await store.close();
    },
  };
}
