import { minifyContractRouter } from '@orpc/contract';
import { describe, expect, it } from 'vitest';
import { contract } from '../../contract/contract.ts';

interface Procedure {
  readonly '~orpc': { readonly route: { readonly method?: string; readonly path?: string } };
}
type Routes = { readonly [name: string]: string | Routes };

function routesOf(router: object): Routes {
  const entries = Object.entries(router).map(([name, part]: [string, object]) => {
    if (!('~orpc' in part)) return [name, routesOf(part)] as const;
    const { method = 'POST', path = '' } = (part as Procedure)['~orpc'].route;
    return [name, `${method} ${path}`] as const;
  });
  return Object.fromEntries(entries);
}

describe('routes.json', () => {
  // The contract itself brings every schema along, 36 kB that the first page would wait for; its routes are 2 kB.
  // After a change of the contract: npx vitest run src/web/lib/routes.test.ts --project node -u
  it('holds the method and path of every operation of the contract', async () => {
    const routes = routesOf(minifyContractRouter(contract));
    await expect(`${JSON.stringify(routes, null, 2)}\n`).toMatchFileSnapshot('./routes.json');
  });
});
