/**
 * Deciding rows of an import: one, or all that are shown. What was decided of one row stays in hand to be decided otherwise; of
 * many it can be taken back at once.
 */
import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RowDecision } from '../../../domain/people/import.ts';
import { useActs } from '../../lib/acts.tsx';
import type { Client } from '../../lib/api.ts';
import { readRefusal } from '../../lib/refusal.ts';
import { useApi } from '../../lib/use-api.ts';
import { decisionWords, figure, type ImportRow } from './import-words.ts';

/** How many rows the server takes in one call, and how many it lists. */
const atOnce = { decided: 1_000, listed: 200 } as const;

/** What is to become of one row. */
interface RowChoice {
  readonly rowId: string;
  readonly decision: RowDecision;
  /** Who it is; left out, the server takes whom it had found. */
  readonly contactId?: string | null;
}

type Run = Awaited<ReturnType<Client['imports']['decide']>>;
type Rows = InfiniteData<{ readonly items: readonly ImportRow[] }>;

/** Sends choices, as many calls as they need; answers the import as it is then. */
async function send(client: Client, id: string, choices: readonly RowChoice[]): Promise<Run | undefined> {
  let run: Run | undefined;
  for (let at = 0; at < choices.length; at += atOnce.decided) {
    run = await client.imports.decide({ id, decisions: choices.slice(at, at + atOnce.decided) });
  }
  return run;
}

function choiceOf({ id, decision, contactId }: ImportRow): RowChoice {
  return { rowId: id, decision, ...(decision === 'same_person' ? { contactId } : {}) };
}

function sayRefusal(acts: ReturnType<typeof useActs>, error: unknown, retry?: () => void): void {
  const { message, remedy } = readRefusal(error);
  acts.say({ words: `${message} ${remedy}`, ...(retry === undefined ? {} : { retry }) });
}

/**
 * Puts a decided import and row where they are shown. The row stays in sight although it may now belong under another filter;
 * what the other filters show is read anew when they are opened.
 */
function useShow(id: string) {
  const { queries: keys } = useApi();
  const queries = useQueryClient();
  return (row: ImportRow, run: Run | undefined): void => {
    if (run !== undefined) queries.setQueryData(keys.imports.get.queryKey({ input: { id } }), run);
    const rowsKey = keys.imports.rows.key({ type: 'infinite' });
    queries.setQueriesData<Rows>({ queryKey: rowsKey, type: 'active' }, (rows) => {
      if (rows === undefined) return undefined;
      const pages = rows.pages.map((page) =>
        page.items.some((one) => one.id === row.id)
          ? { ...page, items: page.items.map((one) => (one.id === row.id ? row : one)) }
          : page,
      );
      return { ...rows, pages };
    });
    queries.removeQueries({ queryKey: rowsKey, type: 'inactive' });
  };
}

/** What one press decides: a row, and the person it is the same as, where that was chosen. */
interface OneChoice {
  readonly row: ImportRow;
  readonly decision: RowDecision;
  readonly contactId?: string;
}

/** Decides one row. `onAsk` is called when the server needs to be told who the same person is. */
export function useDecide(id: string, onAsk: (row: ImportRow) => void) {
  const { client } = useApi();
  const acts = useActs();
  const show = useShow(id);
  const deciding = useMutation({
    mutationFn: ({ row, decision, contactId }: OneChoice) =>
      send(client, id, [{ rowId: row.id, decision, ...(contactId === undefined ? {} : { contactId }) }]),
    onSuccess: (run, { row, decision, contactId }) => {
      show({ ...row, decision, contactId: contactId ?? row.contactId, reason: 'Your decision.' }, run);
    },
    onError: (error, choice) => {
      const isAsked = choice.decision === 'same_person' && readRefusal(error).code === 'invalid_input';
      if (isAsked) onAsk(choice.row);
      else sayRefusal(acts, error, () => deciding.mutate(choice));
    },
  });
  return deciding;
}

/** Decides all rows that now have one decision. */
interface AllChoice {
  readonly from: RowDecision;
  readonly to: RowDecision;
}

/** Goes through all of them; answers them as they were before. */
async function decideAll(
  client: Client,
  id: string,
  { from, to }: AllChoice,
  onDone: (count: number) => void,
): Promise<readonly RowChoice[]> {
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
    const choices = rows.map((row) => ({ rowId: row.id, decision: to }));
    await send(client, id, choices);
    before.push(...rows.map(choiceOf));
    onDone(before.length);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return before;
}

/** Decides all of them; `done` counts while it goes on, `onAnew` is called when the rows have to be read again. */
export function useDecideAll(id: string, onAnew: () => void) {
  const { client, queries: keys } = useApi();
  const acts = useActs();
  const queries = useQueryClient();
  const [done, setDone] = useState(0);
  const readAnew = (): void => {
    queries.removeQueries({ queryKey: keys.imports.rows.key({ type: 'infinite' }) });
    void queries.invalidateQueries({ queryKey: keys.imports.get.key() });
    onAnew();
  };
  const takeBack = (before: readonly RowChoice[]): void => {
    void send(client, id, before).then(readAnew, (error: unknown) =>
      sayRefusal(acts, error, () => takeBack(before)),
    );
  };
  const deciding = useMutation({
    mutationFn: (choice: AllChoice) => decideAll(client, id, choice, setDone),
    onMutate: () => setDone(0),
    onSuccess: (before, { to }) => {
      const rows = before.length === 1 ? 'One row is' : `${figure(before.length)} rows are`;
      const words = `${rows} now: ${decisionWords({ decision: to, reason: '' })}.`;
      acts.say({ words, undo: () => takeBack(before) });
    },
    onError: (error, choice) => sayRefusal(acts, error, () => deciding.mutate(choice)),
    onSettled: readAnew,
  });
  return { deciding, done };
}
