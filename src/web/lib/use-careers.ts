/** The careers being explored, as every page offers them. */
import { useQuery } from '@tanstack/react-query';
import { useApi } from './use-api.ts';

/** Nobody explores more at a time; what is beyond has its own page one day. */
const mostOffered = 50;

/** The careers, oldest first; undefined until they are read. */
export function useCareers() {
  const { queries } = useApi();
  return useQuery(queries.careers.list.queryOptions({ input: { limit: mostOffered } })).data?.items;
}
