import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLog, type Log } from './log.ts';

/** The lines written by `work`. */
function linesOf(withCalls: boolean, work: (log: Log) => void): Record<string, unknown>[] {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-log-'));
  const descriptor = openSync(join(folder, 'log'), 'w');
  const log = createLog({ descriptor, withCalls });
  work(log);
  log.flush();
  closeSync(descriptor);
  const text = readFileSync(join(folder, 'log'), 'utf8');
  rmSync(folder, { recursive: true });
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const line = { method: 'GET', route: '/contacts/{id}', status: 200, milliseconds: 2 };

describe('the log', () => {
  it('writes a line a call', () => {
    expect(linesOf(true, (log) => log.call(line))).toMatchObject([line]);
  });

  it('leaves calls out where nobody keeps them', () => {
    expect(linesOf(false, (log) => log.call(line))).toEqual([]);
  });

  it('names the kind and place of a fault, never its message', () => {
    const [entry] = linesOf(false, (log) =>
      log.fault('letters.create', new TypeError('Dear Ben Okafor,\nthank you')),
    );
    expect(entry).toMatchObject({ where: 'letters.create', error: 'TypeError' });
    expect(entry?.['places']).toEqual(expect.arrayContaining([expect.stringContaining('log.test.ts')]));
    expect(JSON.stringify(entry)).not.toMatch(/Okafor|thank you/);
  });

  it('bears anything thrown', () => {
    expect(linesOf(false, (log) => log.fault('here', 'Ben Okafor'))).toMatchObject([
      { error: 'string', places: [] },
    ]);
  });
});
