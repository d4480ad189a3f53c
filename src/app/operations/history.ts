/** Answers for what changed, taking it back, the trash, and search. */
import { change, openReader, os } from '../base.ts';
import { refusal } from '../refusal.ts';
import { undoImportOperation } from './imports-undo.ts';

export const changes = {
  list: os.changes.list.handler(async ({ context, input }) =>
    (await openReader(context)).changes.list(input ?? {}),
  ),
  trash: os.changes.trash.handler(async ({ context, input }) =>
    (await openReader(context)).changes.trash(input ?? {}),
  ),
  undo: os.changes.undo.handler(async ({ context, input, path }) => {
    const { operationId } = input;
    const wasImport = await undoImportOperation(context, operationId);
    if (!wasImport) await change(context, path, (writer) => writer.undo(operationId));
    const undoing = context.aside.operationId;
    const done = undoing === null ? undefined : await (await openReader(context)).changes.find(undoing);
    if (done === undefined) throw refusal('nothing_to_undo', { operationId });
    return done;
  }),
};

export const search = {
  all: os.search.all.handler(async ({ context, input }) => {
    const reader = await openReader(context);
    return {
      items: await reader.search(input.q, { kind: input.kind, limit: input.limit ?? 20 }),
      nextCursor: null,
    };
  }),
};
