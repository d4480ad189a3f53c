/** Builds the web into dist/web when what it is built from has changed since. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, SetupError, say } from './say.mjs';

const sources = ['src/web', 'src/contract', 'src/domain', 'vite.config.ts', 'package-lock.json'];
// Beside what it vouches for: a build emptied, moved or made some other way takes its stamp along.
const stamp = join(root, 'dist/web/.built-from');

/**
 * @param {string} path
 * @returns {string[]} the files at or below the path, sorted
 */
function filesBelow(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!/\.(ts|json)$/.test(path)) {
    return readdirSync(full, { withFileTypes: true })
      .flatMap((entry) =>
        entry.isDirectory() ? filesBelow(`${path}/${entry.name}`) : [`${path}/${entry.name}`],
      )
      .sort();
  }
  return [path];
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesBelow)) {
    if (/\.test\.tsx?$/.test(file)) continue;
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** Leaves dist/web as the sources say; throws SetupError when the build fails. */
export async function ensureWeb() {
  if (!existsSync(join(root, 'src/web/index.html'))) return;
  const wanted = hashOfSources();
  const isBuilt = existsSync(join(root, 'dist/web/index.html')) && existsSync(stamp);
  if (isBuilt && readFileSync(stamp, 'utf8').trim() === wanted) return;
  say('building the web (some seconds; only when it changed) …');
  const node = join(root, 'node_modules/.bin/node');
  const { code, output } = await run(
    existsSync(node) ? node : process.execPath,
    ['node_modules/vite/bin/vite.js', 'build'],
    {
      quiet: true,
    },
  );
  if (code !== 0) throw new SetupError(`the web could not be built:\n${output.trim()}`);
  writeFileSync(stamp, `${wanted}\n`);
  say('the web is built.');
}
