/** One write by one press: shown at once where it can be, told with its undo, and put back in words when it failed. */
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useActs } from './acts.tsx';
import type { Client } from './api.ts';
import { readRefusal } from './refusal.ts';
import { useApi } from './use-api.ts';

/** What a write is handed beside its input. */
export interface WriteContext {
  /** Goes as `{ context }` into every call, so that the write can be undone. */
  readonly context: { readonly operations: string[] };
  /** The server's clock. */
  readonly at: string;
}

interface WriteInput<Input, Output> {
  readonly write: (client: Client, input: Input, context: WriteContext) => Promise<Output>;
  /** What is said when it is done, with undo; nothing is said without words. */
  readonly words?: (output: Output, input: Input) => string | undefined;
  /** Changes what is shown before the server answered; put back by itself when the write fails. */
  readonly ahead?: (queries: QueryClient, input: Input) => void;
  readonly onDone?: (output: Output, input: Input) => void;
}

/** A write as a mutation; `mutate(input)` begins it. A failure is said in a toast with "Try again". */
export function useWrite<Input, Output>({ write, words, ahead, onDone }: WriteInput<Input, Output>) {
  const { client, readNow, tellOthers } = useApi();
  const acts = useActs();
  const queries = useQueryClient();
  const mutation = useMutation({
    mutationFn: async (input: Input) => {
      const operations: string[] = [];
      const output = await write(client, input, { context: { operations }, at: await readNow() });
      return { output, operations };
    },
    onMutate: async (input: Input) => {
      if (ahead === undefined) return undefined;
      await queries.cancelQueries();
      const before = queries.getQueriesData({});
      ahead(queries, input);
      return before;
    },
    onError: (error, input, before) => {
      for (const [key, data] of before ?? []) queries.setQueryData(key, data);
      const { message, remedy } = readRefusal(error);
      acts.say({ words: `${message} ${remedy}`, retry: () => mutation.mutate(input) });
    },
    onSuccess: ({ output, operations }, input) => {
      const said = words?.(output, input);
      if (said !== undefined) acts.done({ words: said, operations });
      else acts.remember({ words: '', operations });
      onDone?.(output, input);
      tellOthers();
    },
    onSettled: () => queries.invalidateQueries(),
  });
  return mutation;
}
