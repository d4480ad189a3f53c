/** The notebook this window shows. */
import { useQuery } from '@tanstack/react-query';
import { useApi } from './use-api.ts';

/** The explorer's own notebook: the first of the list, which is also the one that calls go to unless they name another. */
export function useNotebook() {
  const { queries } = useApi();
  const reading = useQuery(queries.notebooks.list.queryOptions());
  return { reading, notebook: reading.data?.items[0] };
}
