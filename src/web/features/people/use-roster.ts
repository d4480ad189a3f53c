/** Reads everybody once, then only what changed; the list shows what is there while the rest comes. */
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Client } from '../../lib/api.ts';
import { useApi } from '../../lib/use-api.ts';
import { useOverview } from '../../lib/use-overview.ts';
import { mergeRoster, type Roster, type RosterPerson, toPerson } from './roster.ts';

const rosterKey = ['people, everybody'] as const;
/** The first page is small, to be quick; the others are few. */
const pageSizes = { first: 200, next: 5_000 } as const;

async function readWhole(client: Client, show: (roster: Roster) => void): Promise<Roster> {
  const people: RosterPerson[] = [];
  let upTo: string | null = null;
  let cursor: string | undefined;
  do {
    const limit = cursor === undefined ? pageSizes.first : pageSizes.next;
    const page = await client.contacts.roster(cursor === undefined ? { limit } : { cursor, limit });
    // what is changed while the pages come is told by the first one's operation again
    if (cursor === undefined) upTo = page.upTo;
    people.push(...page.items.map((row) => toPerson(row)));
    cursor = page.nextCursor ?? undefined;
    if (cursor !== undefined) show({ people: [...people], upTo, isWhole: false });
  } while (cursor !== undefined);
  return { people, upTo, isWhole: true };
}

async function readRoster(client: Client, queries: QueryClient): Promise<Roster> {
  const known = queries.getQueryData<Roster>(rosterKey);
  if (known?.isWhole === true && known.upTo !== null) {
    const news = await client.contacts.roster({ since: known.upTo });
    if (news.isComplete) return mergeRoster(known, news);
  }
  return readWhole(client, (roster) => {
    if (known === undefined) queries.setQueryData(rosterKey, roster);
  });
}

/** Everybody. */
export function useRoster() {
  const { client } = useApi();
  const queries = useQueryClient();
  const last = useOverview()?.lastOperationId;
  const reading = useQuery({
    queryKey: rosterKey,
    queryFn: () => readRoster(client, queries),
    gcTime: Number.POSITIVE_INFINITY,
  });
  const { data, refetch } = reading;
  const isBehind = data?.isWhole === true && last !== undefined && last !== data.upTo;
  // what was read while something went on is read again as soon as it is known to be older
  useEffect(() => {
    if (isBehind && last !== undefined) void refetch();
  }, [isBehind, last, refetch]);
  return reading;
}
