/** The ground every operation stands on: the contract implemented over a call, its notebook, and the usual refusals. */
import { implement } from '@orpc/server';
import { contract } from '../contract/contract.ts';
import type { Notebook } from '../domain/settings/notebook.ts';
import type { Call, World } from './context.ts';
import type { Created, Kind, Reader, Records, Writer } from './ports/store.ts';
import { asRefusal, refusal } from './refusal.ts';

/**
 * The contract, to be answered operation by operation. What an operation answers is held to the contract by the
 * compiler, so it is not validated again at run time; what callers send always is.
 */
export const os = implement(contract)
  .$context<Call>()
  .$config({ initialOutputValidationIndex: Number.NaN })
  .use(async ({ next }) => {
    try {
      return await next();
    } catch (thrown) {
      throw asRefusal(thrown);
    }
  });

/** The explorer's own notebook; begun at the first call of a new edition. */
async function ownNotebook({ store, clock, ids }: World): Promise<Notebook> {
  const own = (await store.notebooks.list()).find((notebook) => notebook.kind === 'own');
  if (own !== undefined) return own;
  const at = clock.now();
  const begun: Notebook = {
    id: ids.next(),
    version: 1,
    createdAt: at,
    updatedAt: at,
    name: 'My notebook',
    kind: 'own',
    zone: clock.zone(),
    region: null,
  };
  return store.notebooks.createFirst(begun);
}

/** The notebook a call means. */
export async function loadNotebook({ world, notebookId }: Call): Promise<Notebook> {
  if (notebookId === undefined) return ownNotebook(world);
  const found = await world.store.notebooks.find(notebookId);
  if (found === undefined) throw refusal('not_found', { kind: 'notebook', id: notebookId });
  return found;
}

/** A reader of the notebook a call means. */
export async function openReader(call: Call): Promise<Reader> {
  const notebook = await loadNotebook(call);
  return call.world.store.reader(notebook.id);
}

/** Runs reads of the notebook a call means that all see it as it was at one moment. */
export async function look<Answer>(call: Call, work: (reader: Reader) => Promise<Answer>): Promise<Answer> {
  const notebook = await loadNotebook(call);
  return call.world.store.snapshot(notebook.id, work);
}

/** Runs work in one transaction on the notebook a call means; the door hears how to undo it. */
export async function change<Answer>(
  call: Call,
  path: readonly string[],
  work: (writer: Writer) => Promise<Answer>,
): Promise<Answer> {
  const notebook = await loadNotebook(call);
  const { answer, operationId } = await call.world.store.write(
    notebook.id,
    { name: path.join('.'), who: call.who },
    work,
  );
  call.aside.operationId = operationId;
  return answer;
}

/** The record named, or the refusal that there is none. */
export async function loadRecord<K extends Kind>(reader: Reader, kind: K, id: string): Promise<Records[K]> {
  const found = await reader.find(kind, id);
  if (found === undefined) throw refusal('not_found', { kind: kind.replaceAll('_', ' '), id });
  return found;
}

/** Refuses an update that was based on another version than the record has now. */
export function refuseOtherVersion<K extends Kind>(
  kind: K,
  current: Records[K],
  version: number | undefined,
): void {
  if (version === undefined || version === current.version) return;
  throw refusal('version_conflict', {
    kind: kind.replaceAll('_', ' '),
    id: current.id,
    currentVersion: current.version,
    current,
  });
}

/** Loads a record to be changed from the version the caller read. */
export async function loadAtVersion<K extends Kind>(
  writer: Writer,
  kind: K,
  id: string,
  version: number | undefined,
): Promise<Records[K]> {
  const current = await loadRecord(writer, kind, id);
  refuseOtherVersion(kind, current, version);
  return current;
}

/** What of an input tells whether the same was sent before. */
function inputKeyOf(input: object): string {
  return JSON.stringify(input);
}

/**
 * The record that the same input with the same id created earlier, as it is now; undefined when nothing has that id yet.
 * Another input with that id is refused.
 */
export async function findCreatedEarlier<K extends Kind>(
  call: Call,
  writer: Writer,
  kind: K,
  input: { readonly id?: string | undefined },
): Promise<Records[K] | undefined> {
  if (input.id === undefined) return undefined;
  const earlier = await writer.findCreated(kind, input.id, inputKeyOf(input));
  if (earlier === undefined) return undefined;
  if (earlier.record === undefined || !earlier.sameInput)
    throw refusal('id_taken', { kind, id: input.id, current: earlier.record ?? null });
  call.aside.existed = true;
  return earlier.record;
}

/**
 * Creates a record once: the same input with the same id answers the record as it is now,
 * another input with that id is refused.
 */
export async function createOnce<K extends Kind>(
  call: Call,
  writer: Writer,
  kind: K,
  input: { readonly id?: string | undefined },
  build: (id: string) => Created<K> | Promise<Created<K>>,
): Promise<Records[K]> {
  const earlier = await findCreatedEarlier(call, writer, kind, input);
  return earlier ?? writer.insert(kind, await build(input.id ?? call.world.ids.next()), inputKeyOf(input));
}

/** Deletes a record with all that belongs to it, and answers what undoes that. */
export async function removeRecord(
  call: Call,
  path: readonly string[],
  kind: Kind,
  input: { readonly id: string; readonly version?: number | undefined },
): Promise<{ id: string; operationId: string }> {
  return change(call, path, async (writer) => {
    await writer.remove(kind, await loadAtVersion(writer, kind, input.id, input.version));
    return { id: input.id, operationId: writer.operationId };
  });
}

/** Empty text says nothing: it is kept as "not known". */
export function textOrNull(text: string | null | undefined): string | null {
  return text === undefined || text === null || text.trim() === '' ? null : text;
}

/** The fields that were named; what was left out stays as it is. */
export function named<Fields extends object>(
  fields: Fields,
): { [Field in keyof Fields]: Exclude<Fields[Field], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([field, value]: [string, unknown]) => [field, value === '' ? null : value]),
  ) as {
    [Field in keyof Fields]: Exclude<Fields[Field], undefined>;
  };
}
