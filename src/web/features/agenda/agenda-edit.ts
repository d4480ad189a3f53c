/** Changes to an agenda, as pure steps; the opening stays first and the close last, whatever is moved. */
import type { AgendaItem } from '../../../domain/interviews/interview.ts';

/** The parts in the order they come. */
const parts: readonly AgendaItem['part'][] = ['opening', 'question', 'close', 'spare'];

/** The items by part, in order. */
export function inParts(items: readonly AgendaItem[]): readonly AgendaItem[] {
  return parts.flatMap((part) => items.filter((item) => item.part === part));
}

/** Moves a question by one place among the questions; at the end nothing moves. */
export function moveItem(items: readonly AgendaItem[], id: string, by: 1 | -1): readonly AgendaItem[] {
  const ordered = inParts(items);
  const at = ordered.findIndex((item) => item.id === id);
  const other = ordered[at + by];
  const item = ordered[at];
  if (item === undefined || other === undefined || other.part !== item.part) return ordered;
  const moved = [...ordered];
  moved[at] = other;
  moved[at + by] = item;
  return moved;
}

/** Takes an item out. */
export function dropItem(items: readonly AgendaItem[], id: string): readonly AgendaItem[] {
  return items.filter((item) => item.id !== id);
}

/** Changes an item. */
export function changeItem(
  items: readonly AgendaItem[],
  id: string,
  changed: Partial<AgendaItem>,
): readonly AgendaItem[] {
  return inParts(items.map((item) => (item.id === id ? { ...item, ...changed } : item)));
}

/** An item with the minute it begins at, counted from the start of the talk; spare ones have none. */
export interface TimedItem {
  readonly item: AgendaItem;
  readonly fromMinute: number | null;
}

/** The items with when each begins. */
export function timeItems(items: readonly AgendaItem[]): readonly TimedItem[] {
  let minute = 0;
  return inParts(items).map((item) => {
    if (item.part === 'spare') return { item, fromMinute: null };
    const fromMinute = minute;
    minute += item.minutes;
    return { item, fromMinute };
  });
}

/** Minutes of everything but the spare questions. */
export function minutesOf(items: readonly AgendaItem[]): number {
  return items.filter(({ part }) => part !== 'spare').reduce((sum, { minutes }) => sum + minutes, 0);
}
