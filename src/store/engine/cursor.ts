/** Cursors of keyset pages: where the page before ended, as opaque text. */
import { StoreFault } from '../../app/ports/fault.ts';

/** The sort value and id of the last item of a page. */
export interface Position {
  readonly by: string | number;
  readonly id: string;
}

/** Pages hold fifty items unless asked otherwise, and never more than two hundred. */
export function pageSize(limit: number | undefined): number {
  return Math.min(Math.max(limit ?? 50, 1), 200);
}

/** Writes a position as a cursor of the list named. */
export function formatCursor(list: string, position: Position): string {
  return Buffer.from(JSON.stringify([list, position.by, position.id])).toString('base64url');
}

/** Text a database can compare with: PostgreSQL takes no zero bytes. */
function isComparable(text: unknown): text is string {
  return typeof text === 'string' && !text.includes('\0');
}

/** Reads a cursor; one that Askwell did not write for this list is refused. `by` names the type of what it sorts by. */
export function parseCursor(list: string, cursor: string, by: 'string' | 'number' = 'string'): Position {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts) && parts.length === 3 && parts[0] === list) {
      const [, value, id] = parts as readonly unknown[];
      const fits = by === 'number' ? Number.isSafeInteger(value) : isComparable(value);
      if (fits && isComparable(id)) return { by: value as string | number, id };
    }
  } catch {
    // falls through to the refusal below: not base64, or not JSON
  }
  throw new StoreFault('invalid_input', {
    summary: 'The cursor is not one that a list gave.',
    issues: [{ path: 'cursor', message: 'not a cursor' }],
  });
}
