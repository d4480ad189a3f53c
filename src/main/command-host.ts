/** What the command line asks of the program, done: configuration first, then folder, store and server, each loaded when needed. */

import { systemClock } from '../adapters/clock.ts';
import { findHolder } from '../adapters/data-folder-lock.ts';
import { createLog } from '../adapters/log.ts';
import { openOneTimeLinks } from '../adapters/one-time-links.ts';
import { asInvalidInput } from '../app/invalid-input.ts';
import { errorBody, refusal } from '../app/refusal.ts';
import type { CommandHost, ConfigFlags, Terminal } from '../cli/host.ts';
import { type Config, faultsSentence, readConfig, type Surroundings } from './config.ts';
import { programVersion } from './program-version.ts';
import { waitForStop } from './stop-signals.ts';

const standardError = 2;

/** Makes it. */
export function createCommandHost(terminal: Terminal, surroundings: Surroundings): CommandHost {
  const configure = (flags: ConfigFlags): Config => {
    const answer = readConfig(flags, surroundings);
    if ('config' in answer) return answer.config;
    throw refusal('bad_configuration', { summary: faultsSentence(answer.faults), faults: answer.faults });
  };
  // On a terminal a person reads: calls would only push the link away.
  const log = createLog({ descriptor: standardError, withCalls: !terminal.isWatched });
  return {
    version: programVersion(),
    terminal,
    async open(flags) {
      const config = configure(flags);
      const [{ openWorld }, { router }] = await Promise.all([
        import('./open-world.ts'),
        import('../app/router.ts'),
      ]);
      const opened = await openWorld(config, {
        onFault: (thrown) => {
          log.fault('background', thrown);
        },
      });
      return { router, world: opened.world, close: () => opened.close() };
    },
    async serve(flags, ready) {
      const config = configure(flags);
      const { serve } = await import('./serve.ts');
      // Whatever it was, the state of the program is in doubt, that of the notebook is not: the next start goes on from there.
      process.once('uncaughtException', (thrown) => {
        log.fault('process', thrown);
        log.flush();
        process.exit(1);
      });
      const serving = await serve(config, { log });
      try {
        const stopped = waitForStop();
        ready({ address: serving.address, link: serving.createLink() });
        await stopped;
      } finally {
        await serving.stop();
        log.flush();
      }
    },
    makeLink(flags) {
      const { data } = configure(flags);
      const address = findHolder(data)?.address ?? null;
      if (address === null) throw refuseNotRunning(data);
      return { address, link: `${address}/open/${openOneTimeLinks(data, systemClock).create()}` };
    },
    readFault: (thrown) => {
      const fault = errorBody(asInvalidInput(thrown));
      if (fault.code === 'internal') log.fault('command line', thrown);
      // The log's line comes first: what is said last on standard error is the error itself.
      log.flush();
      return fault;
    },
  };
}

function refuseNotRunning(folder: string): Error {
  return refusal('wrong_state', {
    message: `Askwell does not run on the folder ${folder}.`,
    remedy: 'Start it with "askwell serve", which prints a link.',
  });
}
