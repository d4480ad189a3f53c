/** Plays the whole journey with a process of its own for every change, as a person at a terminal would. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { journey } from './cases/journey.ts';
import { openCommandDoor, openProcessDoor } from './command-door.ts';
import type { Door } from './door.ts';
import { httpCall } from './operations.ts';
import { playCase } from './play-case.ts';
import { comparable } from './transcript.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-processes-'));
  folders.push(folder);
  return folder;
}

/** A start costs about a third of a second, so what only looks is asked from here, of the same file. */
function openMixedDoor(data: string): Door {
  const [processes, within] = [openProcessDoor(data), openCommandDoor(data)];
  return {
    call: (operation, input, notebookId) =>
      (httpCall(operation, {}).method === 'GET' ? within : processes).call(operation, input, notebookId),
  };
}

async function play(door: Door): Promise<unknown> {
  const from = new Date().toISOString();
  const said = await playCase(journey, door);
  return comparable(said, [{ from, to: new Date().toISOString() }]);
}

it('says the same as one process for all', { timeout: 180_000 }, async () => {
  const asProcesses = await play(openMixedDoor(makeFolder()));
  expect(asProcesses).toEqual(await play(openCommandDoor(makeFolder())));
});
