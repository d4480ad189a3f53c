/**
 * Tells processes apart even when a number is given out anew: the number alone says nothing after a crash or a restart of the machine.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** When the process of that number began, in whatever words this machine has; undefined where it cannot be told. */
export function findProcessStart(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return findLinuxStart(pid);
    if (process.platform === 'win32') return undefined;
    const text = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return text.trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Linux counts from the start of the machine, so the start of the machine belongs to the answer. */
function findLinuxStart(pid: number): string | undefined {
  const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The program's name stands in brackets and may hold anything; the fields after it are plain numbers.
  const ticks = status.slice(status.lastIndexOf(')') + 2).split(' ')[19];
  const machineStart = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return ticks === undefined ? undefined : `${machineStart}/${ticks}`;
}

/** True when a process of that number lives, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The name of this process: its number, and when it began where the machine tells. */
export function nameOwnProcess(): string {
  return `${process.pid} ${findProcessStart(process.pid) ?? ''}`;
}

/** True when the process of such a name lives on this machine. */
export function isNamedAlive(name: string): boolean {
  const space = name.indexOf(' ');
  const pid = Number(name.slice(0, space));
  if (!Number.isSafeInteger(pid) || pid <= 0 || !isAlive(pid)) return false;
  const began = name.slice(space + 1);
  const start = findProcessStart(pid);
  return began === '' || start === undefined || start === began;
}
