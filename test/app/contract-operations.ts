/** Finds the operations of the contract by what they do, and calls one by its name. */
import type { Notebook } from '../helpers/store.ts';

function list(router: object, wanted: (method: string) => boolean, before: readonly string[]): string[] {
  return Object.entries(router).flatMap(([name, member]: [string, object]) => {
    const path = [...before, name];
    if (!('~orpc' in member)) return list(member, wanted, path);
    const { method = 'POST' } = (member['~orpc'] as { readonly route: { readonly method?: string } }).route;
    return wanted(method) ? [path.join('.')] : [];
  });
}

/** The names of all operations that only read. */
export function listReads(contract: object): string[] {
  return list(contract, (method) => method === 'GET', []);
}

/** The names of all others. */
export function listWrites(contract: object): string[] {
  return list(contract, (method) => method !== 'GET', []);
}

/** An operation by its name; tables of cases hold inputs of all of them, so none is checked before it is sent. */
export function callOf(
  call: Notebook['call'],
  operation: string,
): (input: unknown) => Promise<Readonly<Record<string, unknown>>> {
  const found = operation
    .split('.')
    .reduce<unknown>((router, name) => (router as Record<string, unknown>)[name], call);
  return found as ReturnType<typeof callOf>;
}
