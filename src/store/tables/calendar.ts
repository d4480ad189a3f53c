/** How the private calendar address of a notebook is kept. */
import type { TableSpec } from './table.ts';

export const calendarFeeds: TableSpec<'calendar_feed'> = {
  kind: 'calendar_feed',
  table: 'calendar_feeds',
  columns: { secretHash: 'text', openedAt: 'text' },
  references: [],
  order: { by: 'created_at', descending: false },
  concerns: () => null,
  label: () => 'calendar address',
};
