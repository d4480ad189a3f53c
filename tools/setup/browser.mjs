/**
 * Finds a Chromium for the browser tests, or unpacks one, and remembers its path in node_modules/.cache/askwell/chromium.
 *
 * In this order: the environment's CHROMIUM; one installed on the machine; the one that the package @sparticuz/chromium carries
 * (Linux); Debian's, installed by apt. Each is tried on a page before it is taken.
 */
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { browserFlags } from './browser-flags.mjs';
import { root, run, SetupError, say } from './say.mjs';

const cache = join(root, 'node_modules/.cache/askwell');
const remembered = join(cache, 'chromium');
const unpacked = join(cache, 'browser');

const usualNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usualPlaces = ['/usr/bin', '/snap/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** Leaves the path of a working Chromium in the remembered file; throws SetupError when there is none to be had. */
export async function ensureBrowser() {
  const asked = process.env['CHROMIUM'];
  if (asked !== undefined && asked !== '') {
    if (!(await opensPage(asked)))
      throw new SetupError(`CHROMIUM names ${asked}, which does not open a page.`);
    remember(asked);
    return;
  }
  if (existsSync(remembered) && isProgram(readFileSync(remembered, 'utf8').trim())) return;
  const found = (await findInstalled()) ?? (await unpackCarried()) ?? (await installByApt());
  if (found === undefined) throw new SetupError(helpWithoutBrowser());
  remember(found);
  say(`browser tests will use ${found}`);
}

/** @param {string} path */
function remember(path) {
  mkdirSync(dirname(remembered), { recursive: true });
  writeFileSync(remembered, `${path}\n`);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Tries a browser the way the tests use it. (Not by --dump-dom: a headless shell may show the page and never end.)
 *
 * @param {string} path
 */
async function opensPage(path) {
  if (!isProgram(path)) return false;
  const { chromium } = await import('@playwright/test');
  try {
    const browser = await chromium.launch({ executablePath: path, args: [...browserFlags], timeout: 30_000 });
    try {
      const page = await browser.newPage();
      await page.goto('data:text/html,<p>asked</p>', { timeout: 15_000 });
      return (await page.textContent('p')) === 'asked';
    } finally {
      await browser.close();
    }
  } catch {
    return false;
  }
}

async function findInstalled() {
  const paths = [...usualPlaces.flatMap((place) => usualNames.map((name) => join(place, name))), macChrome];
  for (const path of new Set(paths)) {
    if (await opensPage(path)) return path;
  }
  return undefined;
}

/** Unpacks the Chromium of @sparticuz/chromium, with its own libraries and fonts where the machine has none. */
async function unpackCarried() {
  if (process.platform !== 'linux') return undefined;
  say('unpacking a Chromium for the browser tests (210 MB, some seconds; only once) …');
  try {
    await unpack();
  } catch (error) {
    say(`that failed: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
  for (const ownLibraries of [false, true]) {
    const launcher = writeLauncher(ownLibraries);
    if (await opensPage(launcher)) return launcher;
  }
  say('the Chromium that was unpacked does not start on this machine.');
  return undefined;
}

async function unpack() {
  if (existsSync(unpacked)) return;
  const part = `${unpacked}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  // The package unpacks into the folder for temporary files and takes what it finds there, however incomplete.
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = part;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(join(root, 'node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  renameSync(part, unpacked);
}

/**
 * Writes a small script that starts the unpacked Chromium with what the machine lacks.
 *
 * @param {boolean} ownLibraries whether to use the libraries of the package (NSS and such) in place of the machine's
 * @returns {string} the script's path
 */
function writeLauncher(ownLibraries) {
  const launcher = join(unpacked, 'launch');
  const fonts = join(unpacked, 'fonts.conf');
  writeFileSync(
    fonts,
    `<?xml version="1.0"?>\n<fontconfig>\n  <dir>${unpacked}/fonts</dir>\n  <cachedir>${unpacked}/font-cache</cachedir>\n</fontconfig>\n`,
  );
  const lines = [
    '#!/bin/sh',
    ...(ownLibraries ? [`export LD_LIBRARY_PATH="${unpacked}/al2023/lib"`] : []),
    ...(hasFonts() ? [] : [`export FONTCONFIG_FILE="${fonts}"`]),
    `exec "${unpacked}/chromium" "$@"`,
  ];
  writeFileSync(launcher, `${lines.join('\n')}\n`);
  chmodSync(launcher, 0o755);
  return launcher;
}

function hasFonts() {
  return existsSync('/usr/share/fonts') && readdirSync('/usr/share/fonts').length > 0;
}

async function installByApt() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !isProgram('/usr/bin/apt-get')) return undefined;
  say('installing the package chromium by apt-get (some minutes; only once) …');
  await run('apt-get', ['update', '-qq']);
  const { code } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  return code === 0 && (await opensPage('/usr/bin/chromium')) ? '/usr/bin/chromium' : undefined;
}

function helpWithoutBrowser() {
  return [
    'no Chromium was found for the browser tests, and none could be installed.',
    'Install Chromium or Google Chrome, or say where it is:  CHROMIUM=/path/to/chromium npm test',
  ].join('\n');
}
