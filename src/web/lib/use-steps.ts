/** The next steps, read again every minute and whenever the window is looked at. */
import { useQuery } from '@tanstack/react-query';
import { pollMilliseconds } from './query-client.ts';
import { useApi } from './use-api.ts';

/** The next steps and the moment they are of. */
export function useSteps() {
  const { queries } = useApi();
  return useQuery(queries.nextSteps.list.queryOptions({ refetchInterval: pollMilliseconds }));
}
