/** Tells which hosts are this machine alone. */
import { isIP } from 'node:net';

/** True for `localhost`, `127.0.0.1` and its like, and `::1`. */
export function isLoopbackHost(host: string): boolean {
  if (host === 'localhost' || host === '::1') return true;
  return isIP(host) === 4 && host.startsWith('127.');
}
