/**
 * Counts up a number kept in a contact's note, as a program of its own beside others that do the same: reads it, adds one at
 * the version read, and reads again when somebody was quicker. Arguments: the store's address, the notebook, the contact, how
 * often. Says how often somebody was quicker.
 */
import { createIds } from '../../src/adapters/ids.ts';
import { StoreFault } from '../../src/app/ports/fault.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createSettableClock } from './clock.ts';

const [, , url = '', notebookId = '', contactId = '', times = '0'] = process.argv;

/** Adds one; false when the contact was changed between reading and writing. */
async function addOne(store: Store): Promise<boolean> {
  const read = await store.reader(notebookId).find('contact', contactId);
  if (read === undefined) throw new Error('the contact is gone');
  const operation = { name: 'contacts.update', who: 'test' };
  try {
    // written from what was read before the transaction, as a second device would
    await store.write(notebookId, operation, (writer) =>
      writer.update('contact', read, { note: String(Number(read.note) + 1) }),
    );
    return true;
  } catch (thrown) {
    if (thrown instanceof StoreFault && thrown.code === 'version_conflict') return false;
    throw thrown;
  }
}

const store = await openStore({ url, clock: createSettableClock(), ids: createIds(() => Date.now()) });
let conflicts = 0;
for (let done = 0; done < Number(times); ) {
  if (await addOne(store)) done += 1;
  else conflicts += 1;
}
await store.close();
process.stdout.write(String(conflicts));
