/** Imports as the pages read them: asked again while the server works on them, and their rows page by page. */
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ImportState, RowDecision } from '../../../domain/people/import.ts';
import { useActs } from '../../lib/acts.tsx';
import { useApi } from '../../lib/use-api.ts';
import { comingIn, figure, isMoving } from './import-words.ts';

/** How often the server is asked how far it is. */
const lookMilliseconds = 400;
/** How many rows are read at once. */
const rowsAtOnce = 100;
/** How many earlier imports are listed. */
const mostListed = 50;

/** One import; told in a toast when it was taken in while this page looked. */
export function useImport(id: string) {
  const { queries } = useApi();
  const reading = useQuery(
    queries.imports.get.queryOptions({
      input: { id },
      refetchInterval: ({ state }) =>
        state.data !== undefined && isMoving(state.data.state) ? lookMilliseconds : false,
    }),
  );
  const run = reading.data;
  const before = useRef<ImportState | undefined>(run?.state);
  const acts = useActs();
  const all = useQueryClient();
  const state: ImportState | undefined = run?.state;
  useEffect(() => {
    const was = before.current;
    before.current = state;
    if (was === undefined || state === undefined || was === state || !isMoving(was) || isMoving(state))
      return;
    void all.invalidateQueries();
    if (was !== 'applying' || state !== 'applied' || run === undefined) return;
    const count = comingIn(run);
    const words = `${count === 1 ? 'One person' : `${figure(count)} people`} came in.`;
    acts.done({ words, operations: run.operationId === null ? [] : [run.operationId] });
  }, [state, run, acts, all]);
  return reading;
}

/** Earlier imports, newest first; asked again while one of them is worked on. */
export function useImports(isBusy: boolean) {
  const { queries } = useApi();
  return useQuery(
    queries.imports.list.queryOptions({
      input: { limit: mostListed },
      refetchInterval: ({ state }) =>
        isBusy || state.data?.items.some((run) => isMoving(run.state)) === true ? lookMilliseconds : false,
    }),
  );
}

/** The rows of an import in the order of the file, of one decision or all. */
export function useRows(id: string, decision: RowDecision | undefined) {
  const { queries } = useApi();
  return useInfiniteQuery(
    queries.imports.rows.infiniteOptions({
      input: (cursor: string | undefined) => ({
        id,
        limit: rowsAtOnce,
        ...(decision === undefined ? {} : { decision }),
        ...(cursor === undefined ? {} : { cursor }),
      }),
      initialPageParam: undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
      // thousands of rows are not read again because something else changed: whoever changes them says so here
      staleTime: 'static',
      structuralSharing: false,
    }),
  );
}
