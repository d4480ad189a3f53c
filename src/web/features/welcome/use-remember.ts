/**
 * Adds remembered people one after the other, however fast they are written, and takes one out again with all that was made.
 * Invariant: a line leaves the hand at once and is never lost: it is in the notebook, on its way, or told as not added.
 */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useActs } from '../../lib/acts.tsx';
import type { Client } from '../../lib/api.ts';
import { recordId } from '../../lib/record-id.ts';
import { type Refusal, readRefusal } from '../../lib/refusal.ts';
import { useApi } from '../../lib/use-api.ts';
import { useWrite } from '../../lib/use-write.ts';
import type { Remembered } from './brainstorm.ts';

/** More than anybody remembers in one sitting. */
const mostShown = 100;

/** Somebody on the way into the notebook. */
export interface OnTheWay {
  readonly key: number;
  /** The line as written. */
  readonly line: string;
  readonly person: Remembered;
  /** The career to ask them about; only the first person is asked at once. */
  readonly careerId: string | undefined;
  /** Why they were not added. */
  readonly refusal?: Refusal | undefined;
}

interface Ids {
  readonly contact: string;
  readonly request: string;
}

function newIds(at: string): Ids {
  return { contact: recordId(Date.parse(at)), request: recordId(Date.parse(at)) };
}

async function add(client: Client, { person, careerId }: OnTheWay, ids: Ids, at: string) {
  const operations: string[] = [];
  const context = { operations };
  const contact = await client.contacts.create({ ...person, id: ids.contact }, { context });
  if (careerId !== undefined) {
    await client.requests.create({ id: ids.request, contactId: contact.id, careerId, at }, { context });
  }
  return { contact, operations };
}

/** How each person of this sitting was made, by their id, in the order they were added. */
type Made = ReadonlyMap<string, readonly string[]>;

/** Everybody in the notebook, which is whoever was just remembered, in the order they were. */
export function useRemembered(made: Made) {
  const { queries } = useApi();
  const listed =
    useQuery(queries.contacts.list.queryOptions({ input: { limit: mostShown } })).data?.items ?? [];
  const order = [...made.keys()];
  return listed.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
}

/** Adds people; whoever is on the way or was not added stands in `waiting`. */
export function useRemember() {
  const { client, readNow, tellOthers } = useApi();
  const acts = useActs();
  const queries = useQueryClient();
  const count = useRef(0);
  const idsOf = useRef(new Map<number, Ids>());
  const [waiting, setWaiting] = useState<readonly OnTheWay[]>([]);
  const [made, setMade] = useState<Made>(new Map());
  const adding = useMutation({
    // one after the other, in the order they were written
    scope: { id: 'remember' },
    mutationFn: async (one: OnTheWay) => {
      const at = await readNow();
      // tried again it is the same person
      const ids = idsOf.current.get(one.key) ?? newIds(at);
      idsOf.current.set(one.key, ids);
      return add(client, one, ids, at);
    },
    onSuccess: async ({ contact, operations }, one) => {
      setMade((before) => new Map([...before, [contact.id, operations]]));
      acts.remember({ words: '', operations });
      tellOthers();
      await queries.invalidateQueries();
      setWaiting((before) => before.filter(({ key }) => key !== one.key));
    },
    onError: (error, one) => {
      const refusal = readRefusal(error);
      setWaiting((before) => before.map((other) => (other.key === one.key ? { ...other, refusal } : other)));
    },
  });
  const start = (one: Omit<OnTheWay, 'key'>): void => {
    count.current += 1;
    const begun = { ...one, key: count.current };
    setWaiting((before) => [...before, begun]);
    adding.mutate(begun);
  };
  const retry = (): void => {
    const failed = waiting.filter(({ refusal }) => refusal !== undefined);
    setWaiting((before) => before.map((one) => ({ ...one, refusal: undefined })));
    for (const one of failed) adding.mutate({ ...one, refusal: undefined });
  };
  const drop = (key: number): void => setWaiting((before) => before.filter((one) => one.key !== key));
  return { waiting, made, start, retry, drop };
}

/** Takes one out again. */
export function useForget() {
  return useWrite({
    write: async (
      client,
      { id, operations }: { id: string; name: string; operations: readonly string[] },
      { context },
    ) => {
      if (operations.length === 0) await client.contacts.delete({ id }, { context });
      for (const operationId of operations.toReversed())
        await client.changes.undo({ operationId }, { context });
    },
    words: (_output, { name }) => `${name} is out again.`,
  });
}
