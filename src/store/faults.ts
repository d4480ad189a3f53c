/** Turns what the drivers throw into the store's own faults; what it does not know passes through. */
import { StoreFault, type StoreFaultCode } from '../app/ports/fault.ts';
import { driverCode, isUniqueViolation } from './dialect.ts';

const byDriverCode: readonly (readonly [prefix: string, code: StoreFaultCode])[] = [
  ['SQLITE_FULL', 'disk_full'],
  ['SQLITE_IOERR_WRITE', 'disk_full'],
  ['53100', 'disk_full'],
  ['SQLITE_CORRUPT', 'store_broken'],
  ['SQLITE_NOTADB', 'store_broken'],
  ['SQLITE_CANTOPEN', 'store_broken'],
  ['SQLITE_BUSY', 'store_busy'],
  ['SQLITE_LOCKED', 'store_busy'],
  ['55P03', 'store_busy'],
  ['40001', 'store_busy'],
  ['40P01', 'store_busy'],
];

/** The store's fault for what a driver threw, or the thing itself. */
export function asStoreFault(thrown: unknown, file = ''): unknown {
  if (thrown instanceof StoreFault) return thrown;
  // whoever looked first found nothing; somebody else was quicker
  if (isUniqueViolation(thrown)) return new StoreFault('id_taken');
  const code = driverCode(thrown);
  const known = byDriverCode.find(([prefix]) => code?.startsWith(prefix) === true);
  return known === undefined ? thrown : new StoreFault(known[1], { file });
}

/** Runs work of the store, turning driver errors into its faults. */
export async function guarded<Answer>(file: string, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (thrown) {
    throw asStoreFault(thrown, file);
  }
}

/** The same port with every function of it, and of the ports within it, guarded so. */
export function guardedPort<Port extends object>(file: string, port: Port): Port {
  const members = Object.entries(port).map(([name, member]: [string, unknown]) => {
    if (typeof member === 'function') {
      const run = member as (...given: readonly unknown[]) => Promise<unknown>;
      return [name, (...given: readonly unknown[]) => guarded(file, () => run(...given))] as const;
    }
    const isPort = typeof member === 'object' && member !== null;
    return [name, isPort ? guardedPort(file, member) : member] as const;
  });
  return Object.fromEntries(members) as Port;
}
