/** The notebook at a glance; what was changed outside this window is noticed by it. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useApi } from './use-api.ts';

/** How often the server is asked whether something changed, while the window is looked at. */
const lookMilliseconds = 4_000;

/** The counts of the notebook. */
export function useOverview() {
  const { queries } = useApi();
  return useQuery(queries.overview.get.queryOptions({ refetchInterval: lookMilliseconds })).data;
}

/** Reads everything shown anew as soon as something was changed elsewhere: in another window, on the command line, by a program. */
export function useOutsideChanges(): void {
  const { onOthers } = useApi();
  const queries = useQueryClient();
  const last = useOverview()?.lastOperationId;
  const known = useRef(last);
  useEffect(() => {
    if (known.current !== undefined && last !== known.current) void queries.invalidateQueries();
    known.current = last;
  }, [last, queries]);
  useEffect(() => onOthers(() => void queries.invalidateQueries()), [onOthers, queries]);
}
