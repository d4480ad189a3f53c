/** Runs the server, restarted at each change of its code, and the web with its development server; Ctrl-C ends both. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './checks/check.ts';

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
}

const children = [
  start(['--watch', '--watch-preserve-output', 'bin/askwell.mjs', 'serve', ...process.argv.slice(2)]),
  start([join('node_modules', 'vite', 'bin', 'vite.js')]),
];

function endAll(): void {
  for (const child of children) child.kill('SIGTERM');
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, endAll);
for (const child of children) {
  child.once('exit', (code) => {
    process.exitCode = code ?? 0;
    endAll();
  });
}
