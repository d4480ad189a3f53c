/** The notebook this window shows. */
import { useQuery } from '@tanstack/react-query';
import { useApi } from './use-api.ts';
import { readWindowNotebook } from './window-notebook.ts';

/** The notebook named by the address, else the explorer's own: the first of the list, to which calls go unless they name another. */
export function useNotebook() {
  const { queries } = useApi();
  const reading = useQuery(queries.notebooks.list.queryOptions());
  const { notebookId } = readWindowNotebook(location.pathname);
  const all = reading.data?.items ?? [];
  const notebook = notebookId === null ? all[0] : all.find((one) => one.id === notebookId);
  return { reading, notebook, all };
}
