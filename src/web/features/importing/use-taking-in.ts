/** Reading a file, taking it in, stopping, and taking it back. */
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ImportState } from '../../../domain/people/import.ts';
import { useApi } from '../../lib/use-api.ts';
import { useWrite } from '../../lib/use-write.ts';
import { figure } from './import-words.ts';

/** Sends a file to be read; `onRead` is told the import that came of it. */
export function useReadFile(onRead: (id: string) => void) {
  const { client } = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => client.imports.create({ file }),
    onSuccess: (run) => {
      // stopped meanwhile, which was said then
      if (run.state !== 'cancelled') onRead(run.id);
    },
    onSettled: () => queries.invalidateQueries(),
  });
}

/** Stops an import, or forgets one that was only read; called with its id. */
export function useStopImport() {
  return useWrite({
    write: (client, id: string) => client.imports.cancel({ id }),
    words: ({ fileName }) => `${fileName} is forgotten. Nothing of it was kept.`,
  });
}

/** What is done with an import as a whole. */
export function useTakingIn(id: string) {
  const { queries: keys } = useApi();
  const showState =
    (state: ImportState) =>
    (queries: QueryClient): void => {
      queries.setQueryData(keys.imports.get.queryKey({ input: { id } }), (run) => run && { ...run, state });
    };
  const takeIn = useWrite({
    write: (client, _input: undefined) => client.imports.apply({ id }),
    ahead: showState('applying'),
  });
  const takeBack = useWrite({
    write: (client, _input: undefined, { context }) => client.imports.undo({ id }, { context }),
    words: ({ removed }) =>
      `Taken back: ${figure(removed)} ${removed === 1 ? 'record' : 'records'} went out again.`,
    ahead: showState('undoing'),
  });
  return { takeIn, takeBack };
}
