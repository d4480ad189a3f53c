/** Takes an address book in, or out again, beside the bursts; tells when the act that may be cut in two begins. */
import type { ImportState } from '../../src/domain/people/import.ts';
import { makeLinkedinCsv } from '../fixtures/imports/make-linkedin.ts';
import { type CallServer, ServerGone } from './call-server.ts';
import type { Chance } from './chance.ts';

/** What was acknowledged of imports. */
export interface ImportMemory {
  /** The latest import, once its creation was answered. */
  id: string | undefined;
  /** How many people it brings, once its preview was answered. */
  people: number;
  /** The state it is known to be in; undefined while it may have moved on unanswered. */
  state: ImportState | undefined;
  /** What was last asked of it and not answered. */
  asked: ImportAct;
}

/** What the server was last asked to do with the import. */
export type ImportAct =
  | 'nothing'
  | 'reading'
  | 'taking in'
  | 'stopping'
  | 'taking out'
  | 'taking in again'
  | 'done';

/** An import going on beside the bursts. */
export interface Importing {
  /** What it is at. */
  readonly act: () => ImportAct;
  /** Answers when taking in or out was asked for, or when there is nothing to wait for any more. */
  readonly cut: Promise<void>;
  /** Ends when the server is gone, or all is done. */
  readonly ended: Promise<void>;
}

/** A round in which nobody imports. */
export const noImporting: Importing = {
  act: () => 'nothing',
  cut: Promise.resolve(),
  ended: Promise.resolve(),
};

interface Run {
  readonly id: string;
  readonly state: ImportState;
  readonly decisions: { readonly new: number };
}

const rowsOfImport = 3_000;
let file: File | undefined;

function addressBook(): File {
  file ??= new File([makeLinkedinCsv(rowsOfImport, 7)], 'Connections.csv');
  return file;
}

/** Goes on with the import where the last server left it: out when it is in, in when it is read, else from its file. */
export function startImporting(call: CallServer, memory: ImportMemory, chance: Chance): Importing {
  let act: ImportAct = 'nothing';
  const cut = Promise.withResolvers<void>();
  const begin = (begun: ImportAct) => {
    act = begun;
    memory.asked = begun;
    if (begun !== 'reading') cut.resolve();
  };
  const ended = goOn(call, memory, begin, chance)
    .catch((thrown: unknown) => {
      if (!(thrown instanceof ServerGone)) throw thrown;
    })
    .finally(() => {
      cut.resolve();
    });
  return { act: () => act, cut: cut.promise, ended };
}

async function goOn(
  call: CallServer,
  memory: ImportMemory,
  begin: (act: ImportAct) => void,
  chance: Chance,
): Promise<void> {
  if (memory.state === 'applied' && memory.id !== undefined) {
    begin('taking out');
    // until it is answered it may be in or out
    memory.state = undefined;
    await call('imports.undo', { id: memory.id });
    memory.state = 'undone';
    begin('done');
    return;
  }
  if (memory.state === 'undone' && chance.whole(0, 1) === 0 && (await takeInAgain(call, memory, begin)))
    return;
  if (memory.state !== 'preview') await readFile(call, memory, begin);
  const { id } = memory;
  if (id === undefined) throw new Error('nothing was read');
  begin('taking in');
  memory.state = undefined;
  await call('imports.apply', { id });
  if (chance.whole(0, 3) === 0) {
    await new Promise((resolve) => setTimeout(resolve, chance.whole(0, 150)));
    begin('stopping');
    await stop(call, id);
  }
  memory.state = (await follow(call, id, 'applying')).state;
  begin('done');
}

/** Stops the import, unless it was quicker. */
async function stop(call: CallServer, id: string): Promise<void> {
  try {
    await call('imports.cancel', { id });
  } catch (thrown) {
    if (thrown instanceof ServerGone) throw thrown;
    const { state } = await call<Run>('imports.get', { id });
    if (state !== 'applied') throw thrown;
  }
}

interface Change {
  readonly operationId: string;
  readonly operation: string;
  readonly undoneBy: string | null;
}

/** Takes the undone import in again by the operation that took it out; answers false when that is too long ago. */
async function takeInAgain(
  call: CallServer,
  memory: ImportMemory,
  begin: (act: ImportAct) => void,
): Promise<boolean> {
  const { items } = await call<{ readonly items: readonly Change[] }>('changes.list', { limit: 200 });
  const undoing = items.find((change) => change.operation === 'imports.undo');
  if (undoing === undefined || undoing.undoneBy !== null) return false;
  begin('taking in again');
  memory.state = undefined;
  await call('changes.undo', { operationId: undoing.operationId });
  memory.state = 'applied';
  begin('done');
  return true;
}

async function readFile(
  call: CallServer,
  memory: ImportMemory,
  begin: (act: ImportAct) => void,
): Promise<void> {
  begin('reading');
  memory.id = undefined;
  memory.state = undefined;
  const { id } = await call<Run>('imports.create', { file: addressBook() });
  memory.id = id;
  const run = await follow(call, id, 'reading');
  memory.people = run.decisions.new;
  memory.state = run.state;
}

async function follow(call: CallServer, id: string, state: ImportState): Promise<Run> {
  for (;;) {
    const run = await call<Run>('imports.get', { id });
    if (run.state !== state) return run;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
