/** The rows of a file, read on as the end comes into sight; rows out of sight cost the browser nothing. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { RowDecision } from '../../../domain/people/import.ts';
import { readRefusal } from '../../lib/refusal.ts';
import { useDelayed } from '../../lib/use-delayed.ts';
import { Button } from '../../ui/button.tsx';
import { GreyRows } from '../../ui/grey-rows.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { ChooseContact } from './choose-contact.tsx';
import { RowOfImport } from './import-row.tsx';
import { figure, type ImportRow } from './import-words.ts';
import styles from './importing.module.css';
import { useDecide, useDecideAll } from './use-decide.ts';
import { useRows } from './use-imports.ts';

interface ImportRowsProps {
  readonly importId: string;
  /** Only rows decided so; undefined for all. */
  readonly decision: RowDecision | undefined;
  /** How many rows there are in all under this filter. */
  readonly count: number;
  readonly canDecide: boolean;
}

/** What can be done with all rows of a decision at once. */
const together: Readonly<
  Record<RowDecision, readonly { readonly to: RowDecision; readonly words: string }[]>
> = {
  new: [{ to: 'skip', words: 'Leave all of these out' }],
  same_person: [
    { to: 'new', words: 'Make all of these new people' },
    { to: 'skip', words: 'Leave all of these out' },
  ],
  skip: [{ to: 'new', words: 'Take in all of these that have a name' }],
};

/** The list. */
export function ImportRows({ importId, decision, count, canDecide }: ImportRowsProps) {
  const reading = useRows(importId, decision);
  const isWaiting = useDelayed(reading.isPending, 300);
  const [openId, setOpenId] = useState<string>();
  const [asked, setAsked] = useState<ImportRow>();
  const decide = useDecide(importId, setAsked);
  const { mutate } = decide;
  const acts = useMemo(
    () =>
      canDecide
        ? {
            onOpen: setOpenId,
            onDecide: (row: ImportRow, chosen: RowDecision) => mutate({ row, decision: chosen }),
            onAsk: setAsked,
          }
        : undefined,
    [canDecide, mutate],
  );
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (openId !== undefined)
      list.current?.querySelector<HTMLElement>('[aria-current] input:checked')?.focus();
  }, [openId]);

  if (reading.isError && reading.data === undefined) {
    const { message, remedy } = readRefusal(reading.error);
    return <Notice message={message} remedy={remedy} onRetry={() => void reading.refetch()} />;
  }
  if (reading.data === undefined) return isWaiting ? <GreyRows words="Reading the rows" /> : null;
  const rows = reading.data.pages.flatMap((page) => page.items);
  return (
    <>
      {canDecide && decision !== undefined && rows.length > 0 ? (
        <Together importId={importId} decision={decision} count={count} />
      ) : null}
      {rows.length === 0 ? <p className={styles['acts']}>No row stands so.</p> : null}
      <ul ref={list} className={styles['list']}>
        {rows.map((row) => (
          <RowOfImport key={row.id} row={row} isOpen={row.id === openId} acts={acts} />
        ))}
      </ul>
      {reading.hasNextPage ? (
        <More
          words={`${figure(count - rows.length)} more rows`}
          isReading={reading.isFetchingNextPage}
          onMore={() => void reading.fetchNextPage()}
        />
      ) : null}
      {asked === undefined ? null : (
        <ChooseContact
          row={asked}
          onClose={() => setAsked(undefined)}
          onChoose={(contactId) => {
            setAsked(undefined);
            mutate({ row: asked, decision: 'same_person', contactId });
          }}
        />
      )}
    </>
  );
}

/** Decides all rows of the filter at once. */
function Together({ importId, decision, count }: { importId: string; decision: RowDecision; count: number }) {
  const { deciding, done } = useDecideAll(importId);
  if (deciding.isPending) {
    return (
      <div className={styles['acts']} role="status">
        {figure(done)} of {figure(count)} decided
        <Progress label="Deciding rows" done={done} total={count} />
      </div>
    );
  }
  return (
    <p className={styles['acts']}>
      {together[decision].map(({ to, words }) => (
        <Button key={to} onPress={() => deciding.mutate({ from: decision, to })}>
          {words}
        </Button>
      ))}
    </p>
  );
}

interface MoreProps {
  readonly words: string;
  readonly isReading: boolean;
  readonly onMore: () => void;
}

/** Reads on well before its place comes into sight, and by a press. */
function More({ words, isReading, onMore }: MoreProps) {
  const end = useRef<HTMLParagraphElement>(null);
  const latest = useRef(onMore);
  useEffect(() => {
    latest.current = onMore;
  });
  useEffect(() => {
    const element = end.current;
    if (element === null || isReading) return undefined;
    const watch = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting === true) latest.current();
      },
      { rootMargin: '3000px' },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [isReading]);
  return (
    <p ref={end} className={styles['acts']}>
      <Button strength="subtle" isBusy={isReading} onPress={onMore}>
        {words}
      </Button>
    </p>
  );
}
