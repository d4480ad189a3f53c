/** Opens the store of a configuration; what is wrong with the way to a database is told without the password in its address. */
import { isNamedAlive, nameOwnProcess } from '../adapters/process-identity.ts';
import type { Store } from '../app/ports/store.ts';
import type { Clock, Ids } from '../app/ports/world.ts';
import { refusal } from '../app/refusal.ts';
import { openStore } from '../store/open-store.ts';
import type { Config } from './config.ts';

const unreachable = 'cannot be reached';
const refusesUser = 'refuses the user or the password of DATABASE_URL';
/** What the driver or the server says, in words. */
const problems: Readonly<Record<string, string>> = {
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  ETIMEDOUT: unreachable,
  '28P01': refusesUser,
  '28000': refusesUser,
  '3D000': 'has no database of the name in DATABASE_URL',
  '42501': 'does not let this user make tables',
};

/** Opens it and brings it to the newest schema. */
export async function openDatabase(database: Config['database'], clock: Clock, ids: Ids): Promise<Store> {
  const processes = { own: nameOwnProcess(), isAlive: isNamedAlive };
  if (database.kind === 'sqlite') return openStore({ url: database.file, clock, ids, processes });
  try {
    return await openStore({ url: database.url, clock, ids, processes });
  } catch (thrown) {
    const problem = problems[(thrown as { readonly code?: string }).code ?? ''];
    if (problem === undefined) throw thrown;
    const summary = `The database at ${new URL(database.url).host} ${problem}.`;
    throw refusal('bad_configuration', { summary });
  }
}
