/**
 * Lets an import be taken in and out by many short transactions: it keeps which work goes on, as which operation, how far
 * it came and whose it is; and lets the index forget many entries quickly. Never edited once released.
 */
import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../dialect.ts';

/**
 * `work` is what goes on; `work_operation_id` writes it down and takes `work_undoes` back; `taken_to` is how far it came;
 * `worker` is whose work it is; `moved_id`, which sorts among the ids of operations, tells when something came in or went last.
 */
const columns = ['work', 'work_operation_id', 'work_undoes', 'work_at', 'work_who', 'worker', 'moved_id'];

/**
 * Adds the columns. Of an import being taken in nothing was in yet, in the schema before: it is a preview again. SQLite's
 * index no longer writes over each word it forgets, which took a third of a millisecond an entry: erasing builds it anew,
 * and leaves nothing there. It must be one or the other for good: an entry that was only marked as forgotten would come
 * back when a later one of the same key was written over.
 */
export async function importWork(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  for (const column of columns) await db.schema.alterTable('imports').addColumn(column, 'text').execute();
  await db.schema.alterTable('imports').addColumn('taken_to', 'integer').execute();
  if (dialect === 'sqlite') {
    await sql`insert into search_index(search_index, rank) values ('secure-delete', 0)`.execute(db);
  }
  await sql`update imports set state = 'preview' where state = 'applying'`.execute(db);
}
