/** Deciding rows of an import: one, or all that are shown; each decision can be taken back. */
import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RowDecision } from '../../../domain/people/import.ts';
import { useActs } from '../../lib/acts.tsx';
import type { Client } from '../../lib/api.ts';
import { readRefusal } from '../../lib/refusal.ts';
import { useApi } from '../../lib/use-api.ts';
import { decisionWords, figure, type ImportRow, rowName } from './import-words.ts';

/** How many rows the server takes in one call, and how many it lists. */
const atOnce = { decided: 1_000, listed: 200 } as const;

/** What is to become of one row. */
export interface RowChoice {
  readonly rowId: string;
  readonly decision: RowDecision;
  /** Who it is; left out, the server takes whom it had found. */
  readonly contactId?: string | null;
}

type Rows = InfiniteData<{ readonly items: readonly ImportRow[] }>;

/** Sends choices, as many calls as they need; answers the import as it is then. */
async function send(client: Client, id: string, choices: readonly RowChoice[]) {
  let run: Awaited<ReturnType<Client['imports']['decide']>> | undefined;
  for (let at = 0; at < choices.length; at += atOnce.decided) {
    run = await client.imports.decide({ id, decisions: choices.slice(at, at + atOnce.decided) });
  }
  return run;
}

function asBefore({ id, decision, contactId }: ImportRow): RowChoice {
  return { rowId: id, decision, ...(decision === 'same_person' ? { contactId } : {}) };
}

/** What one press decides: a row, and the person it is the same as, where that was chosen. */
interface OneChoice {
  readonly row: ImportRow;
  readonly decision: RowDecision;
  readonly contactId?: string;
}

/** Puts a decided import and row where they are shown; the row stays in sight although it now belongs under another filter. */
function useShow(id: string) {
  const { queries: keys } = useApi();
  const queries = useQueryClient();
  return (choice: OneChoice, run: Awaited<ReturnType<typeof send>>): void => {
    if (run !== undefined) queries.setQueryData(keys.imports.get.queryKey({ input: { id } }), run);
    const { row, decision, contactId } = choice;
    const decided = { ...row, decision, contactId: contactId ?? row.contactId, reason: 'Your decision.' };
    const rowsKey = keys.imports.rows.key({ type: 'infinite' });
    queries.setQueriesData<Rows>({ queryKey: rowsKey }, (rows) =>
      rows === undefined
        ? undefined
        : {
            ...rows,
            pages: rows.pages.map((page) => ({
              ...page,
              items: page.items.map((one) => (one.id === row.id ? decided : one)),
            })),
          },
    );
    void queries.invalidateQueries({ queryKey: rowsKey, refetchType: 'none' });
  };
}

/** Decides one row. `onAsk` is called when the server needs to be told who the same person is. */
export function useDecide(id: string, onAsk: (row: ImportRow) => void) {
  const { client } = useApi();
  const acts = useActs();
  const show = useShow(id);
  const queries = useQueryClient();
  const deciding = useMutation({
    mutationFn: ({ row, decision, contactId }: OneChoice) =>
      send(client, id, [{ rowId: row.id, decision, ...(contactId === undefined ? {} : { contactId }) }]),
    onSuccess: (run, choice) => {
      show(choice, run);
      const { row, decision } = choice;
      const said = decision === 'skip' ? 'is left out' : decision === 'new' ? 'is a new person' : 'joins';
      acts.say({
        words: `${rowName(row)} ${said}.`,
        undo: () =>
          void send(client, id, [asBefore(row)]).then(
            () => queries.invalidateQueries(),
            (error: unknown) => sayRefusal(acts, error),
          ),
      });
    },
    onError: (error, choice) => {
      if (choice.decision === 'same_person' && readRefusal(error).code === 'invalid_input') onAsk(choice.row);
      else sayRefusal(acts, error, () => deciding.mutate(choice));
    },
  });
  return deciding;
}

function sayRefusal(acts: ReturnType<typeof useActs>, error: unknown, retry?: () => void): void {
  const { message, remedy } = readRefusal(error);
  acts.say({ words: `${message} ${remedy}`, ...(retry === undefined ? {} : { retry }) });
}

/** Decides all rows that now have one decision. */
interface AllChoice {
  readonly from: RowDecision;
  readonly to: RowDecision;
}

async function decideAll(
  client: Client,
  id: string,
  { from, to }: AllChoice,
  onDone: (count: number) => void,
) {
  const before: RowChoice[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<Client['imports']['rows']>> = await client.imports.rows({
      id,
      decision: from,
      limit: atOnce.listed,
      ...(cursor === null ? {} : { cursor }),
    });
    // a row without a person can only be left out
    const rows = page.items.filter(({ person }) => person !== null || to === 'skip');
    await send(
      client,
      id,
      rows.map((row) => ({ rowId: row.id, decision: to })),
    );
    before.push(...rows.map(asBefore));
    onDone(before.length);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return before;
}

/** Decides all of them; `done` counts while it goes on. */
export function useDecideAll(id: string) {
  const { client } = useApi();
  const acts = useActs();
  const queries = useQueryClient();
  const [done, setDone] = useState(0);
  const deciding = useMutation({
    mutationFn: (choice: AllChoice) => decideAll(client, id, choice, setDone),
    onMutate: () => setDone(0),
    onSuccess: (before, { to }) => {
      const rows = before.length === 1 ? 'One row is' : `${figure(before.length)} rows are`;
      acts.say({
        words: `${rows} now: ${decisionWords({ decision: to, reason: '' })}.`,
        undo: () =>
          void send(client, id, before).then(
            () => queries.invalidateQueries(),
            (error: unknown) => sayRefusal(acts, error),
          ),
      });
    },
    onError: (error, choice) => sayRefusal(acts, error, () => deciding.mutate(choice)),
    onSettled: () => queries.invalidateQueries(),
  });
  return { deciding, done };
}
