/** The list of changes, the trash, and taking one operation back. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { type Refusal, readRefusal } from '../../lib/refusal.ts';
import { useApi } from '../../lib/use-api.ts';
import { useWrite } from '../../lib/use-write.ts';
import type { ChangeContext, ListedChange, TakenFiles } from './change-words.ts';

/** How many changes are read at once. */
const pageSize = 50;
/** How many imports are looked through for the names of their files. */
const mostImports = 100;

/** The list, newest first, of the notebook or of what concerns one person. */
export function useChanges(contactId: string | undefined) {
  const { queries } = useApi();
  return useInfiniteQuery(
    queries.changes.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        limit: pageSize,
        ...(cursor === undefined ? {} : { cursor }),
        ...(contactId === undefined ? {} : { contactId }),
      }),
      initialPageParam: undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    }),
  );
}

/** What was deleted and can be restored. */
export function useTrash() {
  const { queries } = useApi();
  return useInfiniteQuery(
    queries.changes.trash.infiniteOptions({
      input: (cursor: string | undefined) => ({
        limit: pageSize,
        ...(cursor === undefined ? {} : { cursor }),
      }),
      initialPageParam: undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    }),
  );
}

/** What the words of the changes in sight are made of. */
export function useChangeContext(items: readonly ListedChange[]): ChangeContext {
  const { queries } = useApi();
  const imports = useQuery(queries.imports.list.queryOptions({ input: { limit: mostImports } })).data;
  return useMemo(() => {
    const files: TakenFiles = new Map(
      (imports?.items ?? []).flatMap(({ operationId, fileName, decisions }) =>
        operationId === null
          ? []
          : [[operationId, { name: fileName, people: decisions.new + decisions.same_person }] as const],
      ),
    );
    return { files, changes: new Map(items.map((one) => [one.operationId, one])) };
  }, [items, imports]);
}

/** What is taken back by a press: an operation, and what is said when it is done. */
interface TakingBack {
  /** The operation to be undone. */
  readonly operationId: string;
  /** The entry at which the press was made; a refusal is said there. */
  readonly entryId: string;
  readonly words: string;
}

/** Takes operations back; a refusal stands at its entry until the next press. */
export function useTakeBack() {
  const [refused, setRefused] = useState<{ readonly entryId: string; readonly refusal: Refusal }>();
  const taking = useWrite({
    write: async (client, { operationId }: TakingBack, { context }) => {
      try {
        await client.changes.undo({ operationId }, { context });
        return undefined;
      } catch (error) {
        const refusal = readRefusal(error);
        // what may pass by itself is said in the toast, with "Try again"
        if (refusal.code === 'unreachable' || refusal.code === 'store_busy') throw error;
        return refusal;
      }
    },
    words: (refusal, { words }) => (refusal === undefined ? words : undefined),
    onDone: (refusal, { entryId }) => setRefused(refusal === undefined ? undefined : { entryId, refusal }),
  });
  return { taking, refused };
}

/** Names what was changed later, which is what stands in the way of an undoing. */
export function inTheWay({ data }: Refusal): string {
  const { records } = data;
  if (!Array.isArray(records)) return '';
  const labels = records.flatMap((record: unknown) => {
    const label = (record as { readonly label?: unknown } | null)?.label;
    return typeof label === 'string' && label !== '' ? [label] : [];
  });
  return labels.join(', ');
}
