/** Serves an edition: takes its folder, opens its world, listens; and gives it all back in the other order. */
import { fileURLToPath } from 'node:url';
import { systemClock } from '../adapters/clock.ts';
import type { DataFolderHold } from '../adapters/data-folder-lock.ts';
import { openOneTimeLinks } from '../adapters/one-time-links.ts';
import { recoverImports } from '../app/operations/imports.ts';
import type { Clock } from '../app/ports/world.ts';
import { router } from '../app/router.ts';
import { findAddresses } from '../http/addresses.ts';
import { createDoor } from '../http/door.ts';
import type { DoorLog } from '../http/door-log.ts';
import { startListening } from '../http/server.ts';
import { createSessions } from '../http/sessions.ts';
import type { Config } from './config.ts';
import { holdDataFolder } from './data-folder.ts';
import { openWorld } from './open-world.ts';

/** What a server may be given that is no setting of the product. */
export interface ServeOptions {
  readonly clock?: Clock;
  readonly log: DoorLog;
  /** The folder of the built web; by default the one `npm run build` makes. */
  readonly webFolder?: string;
}

/** An edition being served. */
export interface Serving {
  /** Where the explorer's browser finds it. */
  readonly address: string;
  readonly port: number;
  /** Makes a link that opens the notebook in a browser, once. */
  createLink(): string;
  /** Finishes what was begun, closes the store and lets the folder go. */
  stop(): Promise<void>;
}

const builtWeb = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** Starts serving; refuses with `already_running`, `port_taken` or what is wrong with the store, and leaves nothing behind. */
export async function serve(config: Config, options: ServeOptions): Promise<Serving> {
  const clock = options.clock ?? systemClock;
  const hold = holdDataFolder(config.data, clock.now());
  try {
    return await serveFolder(config, { ...options, clock }, hold);
  } catch (thrown) {
    hold.release();
    throw thrown;
  }
}

async function serveFolder(
  config: Config,
  { clock, log, webFolder = builtWeb }: ServeOptions & { readonly clock: Clock },
  hold: DataFolderHold,
): Promise<Serving> {
  const opened = await openWorld(config, {
    clock,
    onFault: (thrown) => {
      log.fault('background', thrown);
    },
  });
  try {
    const { world } = opened;
    await recoverImports(world);
    await createSessions(world.store.sessions, clock).clear();
    const links = openOneTimeLinks(config.data, clock);
    const { host, origin, token } = config;
    const server = await startListening(config, (port) =>
      createDoor({
        world,
        router,
        addresses: findAddresses(port, host, origin),
        port,
        token,
        links,
        log,
        webFolder,
      }),
    );
    const address = findAddresses(server.port, host, origin).base;
    hold.tellAddress(address);
    return {
      address,
      port: server.port,
      createLink: () => `${address}/open/${links.create()}`,
      stop: async () => {
        await server.stop();
        await opened.close();
        hold.release();
      },
    };
  } catch (thrown) {
    await opened.close();
    throw thrown;
  }
}
