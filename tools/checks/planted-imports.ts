/**
 * Imports that the directions must refuse, one or more for every rule of .dependency-cruiser.cjs, and some that they must allow.
 * The check of directions plants each in a file of its own and fails when a rule misses its own or another rule speaks up.
 */

/** One import, planted in the file `from`, of a type alone when it begins with "type "; `caughtBy` names the rules that must refuse it, none when it is allowed. */
export interface PlantedImport {
  readonly from: string;
  readonly imports: string;
  readonly caughtBy: readonly string[];
}

const subjects = [
  'kernel',
  'time',
  'settings',
  'people',
  'careers',
  'referrals',
  'requests',
  'letters',
  'questions',
  'interviews',
  'learning',
  'next-steps',
];

/** Each subject with the one after it, and the last with the first, which is the one way round that is allowed. */
const betweenSubjects: PlantedImport[] = subjects.map((subject, at) => {
  const next = subjects[at + 1];
  return next === undefined
    ? { from: `domain/${subject}`, imports: `src/domain/${subjects[0]}/rule.ts`, caughtBy: [] }
    : {
        from: `domain/${subject}`,
        imports: `src/domain/${next}/rule.ts`,
        caughtBy: [`domain-order-${subject}`],
      };
});

const betweenRooms: [from: string, imports: string, ...caughtBy: string[]][] = [
  ['domain/kernel', 'src/contract/contract.ts', 'domain-rooms'],
  ['domain/kernel', 'zod', 'domain-packages'],
  ['domain/kernel', 'node:crypto', 'domain-builtins'],
  ['domain', 'src/domain/kernel/rule.ts', 'domain-ground'],
  ['contract', 'src/domain/kernel/rule.ts'],
  ['contract', 'zod'],
  ['contract', 'src/app/router.ts', 'contract-rooms'],
  ['contract', '@orpc/server', 'contract-packages'],
  ['contract', 'node:fs', 'contract-builtins'],
  ['app/people', 'src/formats/csv.ts'],
  ['app/people', 'src/app/ports/clock.ts'],
  ['app/people', 'src/store/open.ts', 'app-rooms'],
  ['app/people', 'src/adapters/smtp.ts', 'app-rooms'],
  ['app/people', 'kysely', 'app-packages'],
  ['app/people', 'node:fs/promises', 'app-builtins'],
  ['app/ports', 'src/domain/kernel/rule.ts'],
  ['app/ports', 'src/contract/contract.ts', 'ports-stay-types'],
  ['store', 'src/app/ports/clock.ts'],
  ['store', 'kysely'],
  ['store', 'src/app/router.ts', 'store-rooms'],
  ['store', 'src/contract/contract.ts', 'store-rooms'],
  ['store', 'zod', 'store-packages'],
  ['store', 'node:fs'],
  ['store', 'node:net', 'store-builtins'],
  ['store', 'node:fs/promises', 'store-builtins'],
  ['formats', 'csv-parse/sync'],
  ['formats', 'src/contract/contract.ts', 'formats-rooms'],
  ['formats', 'pg', 'formats-packages'],
  ['formats', 'node:fs', 'formats-builtins'],
  ['adapters', 'node:fs'],
  ['adapters', 'src/store/open.ts', 'adapters-rooms'],
  ['adapters', 'kysely', 'adapters-packages'],
  ['http', 'src/app/router.ts'],
  ['http', 'type src/domain/kernel/rule.ts'],
  ['http', 'src/domain/kernel/rule.ts', 'doors-take-types-of-the-domain'],
  ['http', 'src/cli/commands.ts', 'http-rooms'],
  ['http', 'src/store/open.ts', 'http-rooms'],
  ['http', 'commander', 'http-packages'],
  ['cli', 'src/mcp/tools.ts', 'cli-rooms'],
  ['cli', 'better-sqlite3', 'cli-packages'],
  ['mcp', 'src/http/server.ts', 'mcp-rooms'],
  ['mcp', 'commander', 'mcp-packages'],
  ['web/pages', 'src/contract/contract.ts'],
  ['web/pages', 'src/domain/kernel/rule.ts'],
  ['web/pages', 'react'],
  ['web/pages', 'src/app/router.ts', 'web-rooms'],
  ['web/pages', 'src/formats/csv.ts', 'web-rooms'],
  ['web/pages', 'pino', 'web-packages'],
  ['web/pages', 'node:path', 'web-builtins'],
  ['web/features/people', 'src/web/features/letters/list.ts', 'web-features-apart'],
  ['web/features/people', 'src/web/pages/home.ts', 'web-pages-on-top'],
  ['web/ui', 'src/web/features/letters/list.ts', 'web-ui-knows-no-subject'],
  ['web/ui', 'src/domain/kernel/rule.ts', 'web-ui-knows-no-records'],
  ['main', 'src/store/open.ts'],
  ['main', 'src/adapters/smtp.ts'],
  ['http', 'src/main/config.ts', 'http-rooms', 'nothing-imports-main'],
  ['adapters', 'test/helpers/clock.ts', 'source-needs-no-test'],
  ['main', 'fast-check', 'source-needs-no-dev-package'],
  ['main', './nowhere.ts', 'no-unresolved'],
];

/** All of them, to be planted in `src/<from>/planted-<number>.ts`. */
export const plantedImports: readonly PlantedImport[] = [
  ...betweenSubjects,
  ...betweenRooms.map(([from, imports, ...caughtBy]) => ({ from, imports, caughtBy })),
];
