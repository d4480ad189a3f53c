/** Adds remembered people one by one, and takes one out again with all that was made for them. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useActs } from '../../lib/acts.tsx';
import type { Client } from '../../lib/api.ts';
import { recordId } from '../../lib/record-id.ts';
import { useApi } from '../../lib/use-api.ts';
import { useWrite } from '../../lib/use-write.ts';
import type { Remembered } from './brainstorm.ts';

/** More than anybody remembers in one sitting. */
const mostShown = 100;

/** Everybody in the notebook, which is whoever was just remembered. */
export function useRemembered() {
  const { queries } = useApi();
  const listed =
    useQuery(queries.contacts.list.queryOptions({ input: { limit: mostShown } })).data?.items ?? [];
  return listed.toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
}

/** The same ids for every try of one line, so that a line tried twice is one person. */
interface Try {
  readonly line: string;
  readonly ids: { readonly contact: string; readonly request: string };
}

function newIds(at: string): Try['ids'] {
  return { contact: recordId(Date.parse(at)), request: recordId(Date.parse(at)) };
}

interface Adding {
  /** The line as written. */
  readonly line: string;
  readonly person: Remembered;
  /** The career to ask them about; only the first person is asked at once. */
  readonly careerId: string | undefined;
}

async function add(client: Client, { person, careerId }: Adding, ids: Try['ids'], at: string) {
  const operations: string[] = [];
  const context = { operations };
  const contact = await client.contacts.create({ ...person, id: ids.contact }, { context });
  if (careerId !== undefined) {
    await client.requests.create({ id: ids.request, contactId: contact.id, careerId, at }, { context });
  }
  return { contact, operations };
}

/** Adds one; what is refused stays at the line. */
export function useRemember(onAdded: () => void) {
  const { client, readNow, tellOthers } = useApi();
  const acts = useActs();
  const queries = useQueryClient();
  const lastTry = useRef<Try>(undefined);
  const [made, setMade] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const adding = useMutation({
    mutationFn: async (input: Adding) => {
      const at = await readNow();
      if (lastTry.current?.line !== input.line) lastTry.current = { line: input.line, ids: newIds(at) };
      return add(client, input, lastTry.current.ids, at);
    },
    onSuccess: async ({ contact, operations }) => {
      lastTry.current = undefined;
      setMade((before) => new Map([...before, [contact.id, operations]]));
      acts.remember({ words: '', operations });
      onAdded();
      tellOthers();
      await queries.invalidateQueries();
    },
  });
  return { adding, made };
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
