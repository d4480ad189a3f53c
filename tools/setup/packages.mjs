/**
 * Installs the packages of package-lock.json when those in node_modules are missing or were installed from another lock.
 * The lock that was installed is remembered by its hash inside node_modules, so that it goes when they go.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, run, SetupError, say } from './say.mjs';

const stamp = join(root, 'node_modules/.cache/askwell/installed-lock');

const hashOfLock = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

const hashInstalled = () => (existsSync(stamp) ? readFileSync(stamp, 'utf8').trim() : undefined);

/** Remembers that node_modules holds what the lock names; also called after every `npm install`. */
export function rememberPackages() {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, `${hashOfLock()}\n`);
}

/** Leaves node_modules as the lock says, under a Node that runs TypeScript; throws SetupError when that can't be had. */
export async function ensurePackages() {
  if (hashInstalled() !== hashOfLock()) {
    say('installing the packages (a minute or so; only when they changed) …');
    const { code } = await runNpm(['ci', '--no-audit', '--no-fund']);
    if (code !== 0) throw new SetupError(helpAfterNpm(code));
    rememberPackages();
    say('the packages are installed.');
  }
  ensureNode();
}

/** @param {readonly string[]} args */
function runNpm(args) {
  // Inside an npm script this is the npm that runs it; its file needs no shell, not even on Windows.
  const npm = process.env['npm_execpath'];
  const isScript = npm !== undefined && /\.c?js$/.test(npm);
  return isScript ? run(process.execPath, [npm, ...args]) : run('npm', args);
}

/** @param {number} code */
function helpAfterNpm(code) {
  const lines = [
    `installing the packages failed (npm ci ended with code ${code}; its own words are above).`,
    'What helps, in this order:',
    '  1. Is the registry reachable?  npm ping',
    '  2. Is there room on the disk?  It takes about 800 MB:  df -h .',
    '  3. Half an installation in the way?  Remove the folder node_modules and run the same command again.',
    '  4. "package.json and package-lock.json are not in sync"?  npm install  brings the lock up to date.',
  ];
  return lines.join('\n');
}

function ensureNode() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  const own = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (major >= 26 || existsSync(own)) return;
  throw new SetupError(
    [
      `Askwell needs Node 26 or later; this is ${process.version}, and npm has no package of Node for`,
      `${process.platform} on ${process.arch}. Install Node 26 from https://nodejs.org and run the same command again.`,
    ].join('\n'),
  );
}
