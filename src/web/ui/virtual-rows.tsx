/**
 * A table of any number of rows of which only those near the window are drawn; the page itself scrolls.
 * Invariants: every row is equally high; one row at a time can be reached by Tab, the others by arrows, Home, End and Page keys.
 */
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import styles from './virtual-rows.module.css';

/** Rows drawn beyond each edge of the window, so that a fast wheel finds them there. */
const rowsBeyond = 40;

interface VirtualRowsProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Pixels. */
  readonly rowHeight: number;
  /** The heads of the columns; one row of them. */
  readonly head?: ReactNode;
  /** The cells of a row. */
  readonly children: (item: Item) => ReactNode;
  readonly rowClassName: string;
  readonly onOpen: (item: Item) => void;
}

interface Span {
  readonly first: number;
  readonly end: number;
}

/** Which rows are near the window. */
function spanOf(box: HTMLElement | null, count: number, rowHeight: number): Span {
  const above = box === null ? 0 : -box.getBoundingClientRect().top;
  const first = Math.max(0, Math.floor(above / rowHeight) - rowsBeyond);
  const shown = Math.ceil(innerHeight / rowHeight) + 2 * rowsBeyond;
  return { first: Math.min(first, Math.max(0, count - shown)), end: Math.min(count, first + shown) };
}

function useSpan(box: React.RefObject<HTMLElement | null>, count: number, rowHeight: number): Span {
  const [span, setSpan] = useState<Span>(() => spanOf(null, count, rowHeight));
  useEffect(() => {
    const look = (): void => {
      const next = spanOf(box.current, count, rowHeight);
      // drawn before the browser shows the scrolled page, so that it never shows a hole
      flushSync(() => {
        setSpan((last) => (last.first === next.first && last.end === next.end ? last : next));
      });
    };
    const soon = requestAnimationFrame(look);
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      cancelAnimationFrame(soon);
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [box, count, rowHeight]);
  return span.end > count ? { first: Math.max(0, count - (span.end - span.first)), end: count } : span;
}

/** How far a key moves among the rows; undefined for other keys. */
function stepOf(key: string, at: number, count: number): number | undefined {
  const page = 10;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    j: at + 1,
    k: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined ? undefined : Math.min(Math.max(to, 0), count - 1);
}

/** The rows. */
export function VirtualRows<Item>(props: VirtualRowsProps<Item>) {
  const { label, items, keyOf, rowHeight, head, children, rowClassName, onOpen } = props;
  const box = useRef<HTMLDivElement>(null);
  const { first, end } = useSpan(box, items.length, rowHeight);
  const [held, setHeld] = useState(0);
  const wanted = useRef<number | undefined>(undefined);
  const inHand = Math.min(held, Math.max(0, items.length - 1));

  useEffect(() => {
    if (wanted.current === undefined) return;
    const row = box.current?.querySelector<HTMLElement>(`[aria-rowindex="${wanted.current + 1}"]`);
    if (row === null || row === undefined) return;
    wanted.current = undefined;
    row.focus({ preventScroll: true });
  });

  const moveTo = (at: number): void => {
    wanted.current = at;
    setHeld(at);
    const top = (box.current?.getBoundingClientRect().top ?? 0) + at * rowHeight;
    const room = 2 * rowHeight;
    if (top < room) scrollBy(0, top - room);
    else if (top + rowHeight > innerHeight - room) scrollBy(0, top + rowHeight - innerHeight + room);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const item = items[inHand];
    const to = stepOf(event.key, inHand, items.length);
    if (to !== undefined) moveTo(to);
    else if (event.key === 'Enter' && item !== undefined && event.target instanceof HTMLElement) onOpen(item);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div role="grid" aria-label={label} aria-rowcount={items.length} tabIndex={-1} onKeyDown={onKeyDown}>
      {head}
      <div ref={box} role="rowgroup" className={styles['box']} style={{ height: items.length * rowHeight }}>
        {items.slice(first, end).map((item, offset) => {
          const at = first + offset;
          return (
            <div
              key={keyOf(item)}
              role="row"
              aria-rowindex={at + 1}
              tabIndex={at === inHand ? 0 : -1}
              data-held={at === inHand ? true : undefined}
              className={`${styles['row']} ${rowClassName}`}
              style={{ top: at * rowHeight, height: rowHeight }}
              onFocus={() => setHeld(at)}
            >
              {children(item)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
