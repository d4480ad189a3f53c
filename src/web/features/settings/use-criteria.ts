/** Reading, adding, weighing and removing what matters. */
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Criterion } from '../../../domain/careers/profile.ts';
import { useActs } from '../../lib/acts.tsx';
import { recordId } from '../../lib/record-id.ts';
import { useApi } from '../../lib/use-api.ts';
import { useWrite } from '../../lib/use-write.ts';

/** More than anybody weighs. */
const mostListed = 200;

/** The criteria, heaviest first. */
export function useCriteria() {
  const { queries } = useApi();
  return useQuery(queries.criteria.list.queryOptions({ input: { limit: mostListed } }));
}

/** Adds one by its name; tried again, it is the same one. What is refused stays at the line. */
export function useAddCriterion(onAdded: () => void) {
  const { client, readNow, tellOthers } = useApi();
  const acts = useActs();
  const queries = useQueryClient();
  const lastTry = useRef<{ readonly name: string; readonly id: string }>(undefined);
  return useMutation({
    mutationFn: async (name: string) => {
      if (lastTry.current?.name !== name) {
        lastTry.current = { name, id: recordId(Date.parse(await readNow())) };
      }
      const operations: string[] = [];
      const context = { operations };
      const criterion = await client.criteria.create({ id: lastTry.current.id, name }, { context });
      return { criterion, operations };
    },
    onSuccess: async ({ criterion, operations }) => {
      lastTry.current = undefined;
      acts.done({ words: `${criterion.name} counts now.`, operations });
      onAdded();
      tellOthers();
      await queries.invalidateQueries();
    },
  });
}

interface Listed {
  readonly items: readonly Criterion[];
}

/** Puts a new weight into every list that is shown, and the list in its new order. */
function weighAhead(queries: QueryClient, key: readonly unknown[], id: string, weight: number): void {
  queries.setQueriesData<Listed>({ queryKey: key }, (listed) => {
    if (listed === undefined) return undefined;
    const items = listed.items.map((one) => (one.id === id ? { ...one, weight } : one));
    return { ...listed, items: items.toSorted((one, other) => other.weight - one.weight) };
  });
}

/** Weighs one anew. */
export function useWeigh(criterion: Criterion) {
  const { queries: keys } = useApi();
  return useWrite({
    write: (client, weight: number, { context }) =>
      client.criteria.update({ id: criterion.id, version: criterion.version, weight }, { context }),
    words: ({ name, weight }) => `${name} weighs ${weight} now.`,
    ahead: (queries, weight) => weighAhead(queries, keys.criteria.list.key(), criterion.id, weight),
  });
}

/** Moves one to the trash. */
export function useRemoveCriterion({ id, name }: Criterion) {
  const { queries: keys } = useApi();
  return useWrite({
    write: (client, _input: undefined, { context }) => client.criteria.delete({ id }, { context }),
    words: () => `${name} is in the trash.`,
    ahead: (queries) =>
      queries.setQueriesData<Listed>({ queryKey: keys.criteria.list.key() }, (listed) =>
        listed === undefined ? undefined : { ...listed, items: listed.items.filter((one) => one.id !== id) },
      ),
  });
}
