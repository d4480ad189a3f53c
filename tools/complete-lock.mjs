/**
 * Completes package-lock.json with the optional platform packages that the registry in use does not serve.
 *
 * npm leaves an optional dependency that it cannot resolve out of the lock, and `npm ci` then refuses that lock ("Missing: @x/y@
 * from lock file"). An entry with version, os and cpu satisfies `npm ci`, which skips it on other platforms; it is what a full
 * registry would have written but for "integrity". Runs after every `npm install`. Plain JavaScript for Node 18 or later.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * @typedef {{ dev?: boolean, optionalDependencies?: Record<string, string> }} LockEntry
 * @typedef {Record<string, LockEntry>} LockEntries
 */

const systems = [
  'android',
  'darwin',
  'freebsd',
  'openbsd',
  'netbsd',
  'linux',
  'win32',
  'windows',
  'openharmony',
  'aix',
  'sunos',
];
const processors = [
  'arm64',
  'x64',
  'ia32',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
  'arm',
];

/**
 * Whether a package that the entry at this place asks for is in the lock, there or in a folder above.
 *
 * @param {LockEntries} entries
 * @param {string} place
 * @param {string} name
 */
function isInLock(entries, place, name) {
  for (let folder = place; ; ) {
    if (entries[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`] !== undefined) return true;
    if (folder === '') return false;
    folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0));
  }
}

/**
 * The entry of a platform package by its name and the range asked for; undefined for a package of no platform or no exact version.
 *
 * @param {string} name
 * @param {string} range
 * @param {boolean} isDev
 */
function platformEntry(name, range, isDev) {
  const system = systems.find((known) => name.includes(known));
  const processor = processors.find((known) => name.includes(known));
  const version = range.replace(/^[\^~]/, '');
  if (system === undefined || !/^\d+\.\d+\.\d+/.test(version)) return undefined;
  return {
    version,
    ...(processor === undefined ? {} : { cpu: [processor] }),
    ...(isDev ? { dev: true } : {}),
    ...(name.includes('musl') ? { libc: ['musl'] } : {}),
    optional: true,
    os: [system === 'windows' ? 'win32' : system],
  };
}

/** @param {LockEntries} entries */
function listMissing(entries) {
  return Object.entries(entries).flatMap(([place, { dev = false, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isInLock(entries, place, name))
      .map(
        ([name, range]) => /** @type {const} */ ([`node_modules/${name}`, platformEntry(name, range, dev)]),
      )
      .filter(([, entry]) => entry !== undefined),
  );
}

const file = process.argv[2] ?? 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = Object.fromEntries(listMissing(lock.packages));
const count = Object.keys(missing).length;
if (count > 0) {
  const all = Object.entries({ ...lock.packages, ...missing });
  lock.packages = Object.fromEntries(all.sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  process.stdout.write(`${count} platform packages added to ${file}\n`);
}
