/** Answers for notebooks: begin, rename, open the sample, discard it. */
import type { Notebook } from '../../domain/settings/notebook.ts';
import { change, loadAtVersion, loadNotebook, os } from '../base.ts';
import type { Call } from '../context.ts';
import { refusal } from '../refusal.ts';
import { fillSample } from '../sample/fill.ts';

/** A notebook as it begins. */
function newNotebook(
  { world }: Call,
  fields: Pick<Notebook, 'id' | 'name' | 'kind' | 'zone' | 'region'>,
): Notebook {
  const at = world.clock.now();
  return { ...fields, version: 1, createdAt: at, updatedAt: at };
}

export const notebooks = {
  list: os.notebooks.list.handler(async ({ context }) => {
    await loadNotebook({ ...context, notebookId: undefined });
    return { items: await context.world.store.notebooks.list(), nextCursor: null };
  }),
  get: os.notebooks.get.handler(({ context, input }) => loadNotebook({ ...context, notebookId: input.id })),
  create: os.notebooks.create.handler(async ({ context, input }) => {
    const { clock, ids, store } = context.world;
    const existing = input.id === undefined ? undefined : await store.notebooks.find(input.id);
    if (existing !== undefined) {
      if (existing.name !== input.name)
        throw refusal('id_taken', { kind: 'notebook', id: existing.id, current: existing });
      context.aside.existed = true;
      return existing;
    }
    const begun = newNotebook(context, {
      id: input.id ?? ids.next(),
      name: input.name,
      kind: 'own',
      zone: input.zone ?? clock.zone(),
      region: input.region ?? null,
    });
    await store.notebooks.create(begun);
    return begun;
  }),
  update: os.notebooks.update.handler(({ context, input: { id, version, ...fields }, path }) =>
    change({ ...context, notebookId: id }, path, async (writer) => {
      const current = await loadAtVersion(writer, 'notebook', id, version);
      return writer.update('notebook', current, {
        name: fields.name ?? current.name,
        zone: fields.zone ?? current.zone,
        region: fields.region === undefined ? current.region : fields.region,
      });
    }),
  ),
  openSample: os.notebooks.openSample.handler(async ({ context }) => {
    const { clock, ids, store } = context.world;
    const zone = clock.zone();
    const fields = { id: ids.next(), name: 'Sample notebook', kind: 'sample', zone, region: null } as const;
    const sample = await store.notebooks.createFirst(newNotebook(context, fields));
    if (sample.id !== fields.id) {
      context.aside.existed = true;
      return sample;
    }
    try {
      await fillSample({ ...context, notebookId: sample.id }, zone);
    } catch (thrown) {
      // an empty sample would be taken for the whole one ever after
      await store.notebooks.discard(sample.id);
      throw thrown;
    }
    return sample;
  }),
  discardSample: os.notebooks.discardSample.handler(async ({ context, input }) => {
    const notebook = await loadNotebook({ ...context, notebookId: input.id });
    if (notebook.kind !== 'sample') throw refusal('notebook_in_use', { id: notebook.id });
    await context.world.store.notebooks.discard(notebook.id);
    return { id: notebook.id };
  }),
};
