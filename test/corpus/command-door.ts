/** The door of the command line: `askwell do`, within this process or as a process of its own for every call. */
import { expect } from 'vitest';
import { runCommandLine } from '../../src/cli/program.ts';
import { type ErrorBody, errorStatus } from '../../src/contract/errors.ts';
import { createCommandHost } from '../../src/main/command-host.ts';
import { type CommandAnswer, commandEnvironment, runCommand } from '../helpers/server.ts';
import type { Fields } from './case.ts';
import type { Answer, Door } from './door.ts';
import { fixture } from './fixture.ts';

type RunWords = (words: readonly string[], input: string) => Promise<CommandAnswer>;

/** The command line on a data folder, run within this process by the code that its entry point runs. */
export function openCommandDoor(data: string): Door {
  return doorOf((words, input) => runWithin(data, words, input));
}

/** The command line on a data folder, every call a process of its own. */
export function openProcessDoor(data: string): Door {
  return doorOf((words, input) => runCommand(data, words, { input }));
}

/** The door also holds every exit code to the one the contract names. */
function doorOf(run: RunWords): Door {
  return {
    async call(operation, input, notebookId) {
      const notebook = notebookId === undefined ? [] : ['--notebook', notebookId];
      const words = ['do', operation, '--json', '--input', '-', ...notebook];
      return readAnswer(await run(words, JSON.stringify(withPath(input))));
    },
  };
}

function withPath(input: Fields): Fields {
  const { file } = input;
  return typeof file === 'string' ? { ...input, file: fixture(file) } : input;
}

async function runWithin(data: string, words: readonly string[], input: string): Promise<CommandAnswer> {
  const said = { out: '', err: '' };
  const terminal = {
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
    readInput: () => Promise.resolve(input),
    isWatched: false,
    columns: 80,
    onInterrupt: () => () => undefined,
  };
  const host = createCommandHost(terminal, { folder: data, environment: commandEnvironment(data) });
  const code = await runCommandLine(host, words);
  return { code, ...said };
}

function readAnswer({ code, out, err }: CommandAnswer): Answer {
  if (code === 0) {
    expect(err, 'said beside the answer').toBe('');
    return { ok: true, body: JSON.parse(out) as unknown };
  }
  expect(out, 'answered beside the refusal').toBe('');
  const refusal = JSON.parse(err) as ErrorBody;
  expect(errorStatus[refusal.code]?.exit, `exit code of ${err}`).toBe(code);
  return { ok: false, body: refusal };
}
