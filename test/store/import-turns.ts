/** What import tests need to act while an import goes on: turns between its parts, deaths at them, and another opening of the store. */
import { setImmediate } from 'node:timers/promises';
import type { World } from '../../src/app/context.ts';
import { recoverImports } from '../../src/app/operations/imports.ts';
import type { Processes } from '../../src/app/ports/imports.ts';
import { openStore } from '../../src/store/open-store.ts';
import { type Notebook, openNotebook, type TestStore } from '../helpers/store.ts';

/** A notebook in a world of its own, whose work in the background can be waited for. */
export interface Turning {
  readonly world: World;
  readonly notebook: Notebook;
  /** What failed in the background. */
  readonly faults: readonly unknown[];
  /** Answers when all work begun in the background is done. */
  settle(): Promise<void>;
}

/** The same store and notebook, but `meanwhile` happens each time long work gives others their turn. */
export function withTurns(
  opened: TestStore,
  { id }: Notebook,
  meanwhile: (world: World) => Promise<unknown>,
): Turning {
  const running: Promise<void>[] = [];
  const faults: unknown[] = [];
  const world: World = {
    ...opened.world,
    progress: new Map(),
    background: (work) => {
      running.push(work().catch((fault: unknown) => void faults.push(fault)));
    },
    breathe: async () => {
      await meanwhile(world);
      await setImmediate();
    },
  };
  const settle = async () => {
    await Promise.all(running);
  };
  return { world, notebook: openNotebook(world, id), faults, settle };
}

/** The same, but it dies at the given turn: what went on then never goes on. `died` answers at that moment. */
export function dyingAt(
  opened: TestStore,
  notebook: Notebook,
  turn: number,
): Turning & { readonly died: Promise<'died'> } {
  const { promise: died, resolve } = Promise.withResolvers<'died'>();
  let turns = 0;
  const turning = withTurns(opened, notebook, () => {
    turns += 1;
    if (turns < turn) return Promise.resolve();
    resolve('died');
    return new Promise(() => undefined);
  });
  return { ...turning, died };
}

/** Opens the store a second time, as another process would: the first is dead, unless `processes` says otherwise. */
export async function openAgain(
  opened: TestStore,
  { id }: Notebook,
  options: { readonly processes?: Processes; readonly breathe?: World['breathe'] } = {},
): Promise<{ readonly notebook: Notebook; close(): Promise<void> }> {
  const { clock, ids } = opened.world;
  const { processes, breathe = opened.world.breathe } = options;
  const store = await openStore({ url: opened.url, clock, ids, ...(processes ? { processes } : {}) });
  const world: World = { ...opened.world, store, progress: new Map(), breathe };
  await recoverImports(world);
  return { notebook: openNotebook(world, id), close: () => store.close() };
}

/** Opens the store as after a crash, puts right what was left, and closes it. */
export async function recover(opened: TestStore, notebook: Notebook): Promise<void> {
  const again = await openAgain(opened, notebook);
  await again.close();
}

/** What is wrong with the history: operations that count wrongly, and people not as their last change left them. */
export async function findHistoryFaults({ query }: TestStore, { id }: Notebook): Promise<unknown[]> {
  const miscounted = await query(
    `select o.name, o.record_count, count(c.position) as written, max(c.position) as latest from operations o
     left join changes c on c.notebook_id = o.notebook_id and c.operation_id = o.id where o.notebook_id = $1
     group by o.id, o.name, o.record_count having o.record_count <> count(c.position) or max(c.position) <> count(c.position)`,
    [id],
  );
  const untrue = await query(
    `select k.display_name, k.version, max(c.version) as told from contacts k
     left join changes c on c.notebook_id = k.notebook_id and c.record_id = k.id where k.notebook_id = $1
     group by k.id, k.display_name, k.version having k.version <> max(c.version) or max(c.version) is null`,
    [id],
  );
  const twice = await query(
    `select c.record_id, c.version from changes c where c.notebook_id = $1 and c.action <> 'deleted'
     group by c.record_id, c.version having count(*) > 1`,
    [id],
  );
  return [...miscounted, ...untrue, ...twice];
}
