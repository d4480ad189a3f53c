/** What the command line asks of the program, done: configuration first, then folder, store and server, each loaded when needed. */

import { systemClock } from '../adapters/clock.ts';
import { findHolder } from '../adapters/data-folder-lock.ts';
import { createLog } from '../adapters/log.ts';
import { openOneTimeLinks } from '../adapters/one-time-links.ts';
import { errorBody, refusal } from '../app/refusal.ts';
import type { CommandHost, ConfigFlags, Terminal } from '../cli/host.ts';
import { asInvalidInput } from '../http/invalid-input.ts';
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
      const serving = await serve(config, { log });
      const stopped = waitForStop();
      ready({ address: serving.address, link: serving.createLink() });
      await stopped;
      await serving.stop();
      log.flush();
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
