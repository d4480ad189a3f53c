/** The rows of a file, read on as the end comes into sight. */
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { RowDecision } from '../../../domain/people/import.ts';
import { readRefusal } from '../../lib/refusal.ts';
import { useDelayed } from '../../lib/use-delayed.ts';
import { useNearEnd } from '../../lib/use-near-end.ts';
import { Button } from '../../ui/button.tsx';
import { GreyRows } from '../../ui/grey-rows.tsx';
import { NearPart } from '../../ui/near-part.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ChooseContact } from './choose-contact.tsx';
import { DecideTogether } from './decide-together.tsx';
import { type RowActs, RowOfImport } from './import-row.tsx';
import { figure, type ImportRow } from './import-words.ts';
import styles from './importing.module.css';
import { useDecide } from './use-decide.ts';
import { useRows } from './use-imports.ts';

interface ImportRowsProps {
  readonly importId: string;
  /** Only rows decided so; undefined for all. */
  readonly decision: RowDecision | undefined;
  /** How many rows there are in all under this filter. */
  readonly count: number;
  readonly canDecide: boolean;
}

/** The list, and what can be done with all of it at once. */
export function ImportRows(props: ImportRowsProps) {
  const { importId, decision, count, canDecide } = props;
  // counts how often all rows had to be read anew
  const [reading, setReading] = useState(0);
  const onAnew = useCallback(() => setReading((before) => before + 1), []);
  return (
    <>
      {canDecide && decision !== undefined && count > 0 ? (
        <DecideTogether importId={importId} decision={decision} count={count} onAnew={onAnew} />
      ) : null}
      <RowList key={reading} {...props} />
    </>
  );
}

function RowList({ importId, decision, count, canDecide }: ImportRowsProps) {
  const reading = useRows(importId, decision);
  const isWaiting = useDelayed(reading.isPending, 300);
  const [openId, setOpenId] = useState<string>();
  const [asked, setAsked] = useState<ImportRow>();
  const { mutate } = useDecide(importId, setAsked);
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
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (openId === undefined) return;
    list.current?.querySelector<HTMLElement>('[aria-current] input:checked')?.focus({ preventScroll: true });
  }, [openId]);

  if (reading.isError && reading.data === undefined) {
    const { message, remedy } = readRefusal(reading.error);
    return <Notice message={message} remedy={remedy} onRetry={() => void reading.refetch()} />;
  }
  if (reading.data === undefined) return isWaiting ? <GreyRows words="Reading the rows" /> : null;
  const { pages } = reading.data;
  const read = pages.reduce((sum, page) => sum + page.items.length, 0);
  return (
    <>
      {read === 0 ? <p className={styles['acts']}>No row stands so.</p> : null}
      <div ref={list} role={read === 0 ? 'presentation' : 'list'} className={styles['list']}>
        {pages.map((page) => (
          <NearPart key={page.items[0]?.id ?? 'none'}>
            <PartOfRows
              rows={page.items}
              openId={page.items.some(({ id }) => id === openId) ? openId : undefined}
              acts={acts}
            />
          </NearPart>
        ))}
      </div>
      {reading.hasNextPage ? (
        <More
          words={`${figure(count - read)} more rows`}
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

interface PartOfRowsProps {
  readonly rows: readonly ImportRow[];
  readonly openId: string | undefined;
  readonly acts: RowActs | undefined;
}

/** As many rows as were read at once; drawn anew only when one of them changed. */
const PartOfRows = memo(function PartOfRows({ rows, openId, acts }: PartOfRowsProps) {
  return rows.map((row) => <RowOfImport key={row.id} row={row} isOpen={row.id === openId} acts={acts} />);
});

interface MoreProps {
  readonly words: string;
  readonly isReading: boolean;
  readonly onMore: () => void;
}

/** Reads on well before its place comes into sight, and by a press. */
function More({ words, isReading, onMore }: MoreProps) {
  const end = useRef<HTMLParagraphElement>(null);
  useNearEnd(end, { isReading, pixels: 3_000, onNear: onMore });
  return (
    <p ref={end} className={styles['acts']}>
      <Button strength="subtle" isBusy={isReading} onPress={onMore}>
        {words}
      </Button>
    </p>
  );
}
