/** A full disk: the change that does not fit is refused, everything answered before is kept, reads go on, and writing too once there is space. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { createSettableClock } from '../helpers/clock.ts';
import type { DiskReport } from '../helpers/fill-disk.ts';
import { countingIds, makePlace } from '../helpers/store.ts';

const program = fileURLToPath(new URL('../helpers/fill-disk.ts', import.meta.url));

describe('a disk that is full', () => {
  it('keeps what was answered and refuses the rest, until there is space again', {
    timeout: 60_000,
  }, async () => {
    const place = await makePlace('sqlite');
    // no file of the program may grow beyond 3 MB; the log is brought home at 4 MB, so that it is what does not fit
    const limited = ['-c', 'ulimit -f 6144; exec "$@"', 'sh', process.execPath, program, place.file];
    const { stdout } = await promisify(execFile)('sh', limited);
    const report = JSON.parse(stdout) as DiskReport;
    expect(report.refusal).toBe('disk_full');
    expect(report.acknowledged.length).toBeGreaterThan(5);
    expect(report.readAfter).toBe(report.acknowledged.length);
    expect(report.secondRefusal).toBe('disk_full');

    const store = await openStore({ url: place.url, clock: createSettableClock(), ids: countingIds() });
    const kept = await store.reader(report.notebookId).all('contact', {});
    await store.close();
    await place.drop();
    const expected = [...report.acknowledged, report.createdAfter];
    expect(kept.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
  });
});
