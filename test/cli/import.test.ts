/** `askwell import`: what it shows, what it takes in, and that nothing stays of what was only looked at or stopped. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CommandLine, createCommandLine } from '../helpers/command-line.ts';

let askwell: CommandLine;
beforeEach(() => {
  askwell = createCommandLine();
});
afterEach(() => {
  askwell.remove();
});

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';

/** Writes a file of connections, one of them without a name, and answers its path. */
function writeConnections(people: number): string {
  const rows = Array.from(
    { length: people },
    (_, at) => `Given${at},Family${at},,,Firm ${at},Nurse,12 May 2026`,
  );
  const path = join(askwell.folder, 'Connections.csv');
  writeFileSync(path, `${[header, ...rows, ',,,,,,12 May 2026'].join('\n')}\n`);
  return path;
}

const countPeople = async () => (await askwell.json<{ people: number }>(['do', 'contacts.count'])).people;
const statesOfImports = async () => {
  const { items } = await askwell.json<{ items: { state: string }[] }>(['do', 'imports.list']);
  return items.map(({ state }) => state);
};

describe('askwell import', () => {
  it('shows what a file would bring and takes nothing in', async () => {
    const path = writeConnections(3);
    expect(await askwell.json(['import', path, '--preview'])).toEqual({
      kind: 'linkedin_connections',
      rows: 4,
      people: 3,
      skipped: 1,
      problems: [{ line: 5, message: expect.stringContaining('no name') }],
    });
    const { out } = await askwell.run(['import', path, '--preview']);
    expect(out).toMatch(
      /^Connections\.csv: 4 rows, 3 people\.\n3 new, 0 known already, 1 left out\.\n {2}line 5: .*\nNothing was taken in/,
    );
    expect(await countPeople()).toBe(0);
    expect(await statesOfImports()).toEqual(['cancelled', 'cancelled']);
  });

  it('takes people in, knows them again, and says how to take it back', async () => {
    const path = writeConnections(3);
    const { code, out } = await askwell.run(['import', path]);
    expect(code).toBe(0);
    expect(await countPeople()).toBe(3);
    const again = await askwell.json<{ state: string; decisions: object }>(['import', path]);
    expect(again).toMatchObject({ state: 'applied', decisions: { new: 0, same_person: 3 } });
    expect(await countPeople()).toBe(3);
    const input = /'(\{.*\})'/.exec(out)?.[1] ?? '';
    await askwell.json(['do', 'imports.undo', '--input', input]);
    expect(await countPeople()).toBeLessThan(4);
  });

  it('stops at Ctrl-C while it takes people in, and nothing of it stays', async () => {
    const path = writeConnections(4_000);
    const answer = await askwell.run(['import', path], {
      isWatched: true,
      onWrite: (text, interrupt) => {
        if (text.includes('Taking in')) interrupt();
      },
    });
    expect(answer).toMatchObject({ code: 130, out: '' });
    expect(answer.err).toMatch(/Stopped\. Nothing was taken in\.\n$/);
    expect(await countPeople()).toBe(0);
    expect(await statesOfImports()).toEqual(['cancelled']);
  });

  it('draws how far it is where a person watches, and wipes it', async () => {
    const { err } = await askwell.run(['import', writeConnections(500)], { isWatched: true });
    expect(err).toContain('Taking in');
    expect(err).toMatch(/\r\u001b\[2K$/);
    expect((await askwell.run(['import', writeConnections(500)])).err).toBe('');
  });

  it.each([
    ['none.csv', undefined, 2, 'There is no file'],
    ['.', undefined, 2, 'is a folder'],
    ['empty.csv', '', 4, 'empty'],
    ['list.csv', 'a,b\n1,2\n', 4, ''],
    ['page.csv', '<!doctype html><html></html>', 4, ''],
  ])('says what is wrong with %s', async (name, text, code, sentence) => {
    const path = join(askwell.folder, name);
    if (text !== undefined) writeFileSync(path, text);
    const answer = await askwell.run(['import', path]);
    expect({ code: answer.code, out: answer.out }).toEqual({ code, out: '' });
    expect(answer.err).toContain(sentence);
    expect(await statesOfImports()).toEqual([]);
  });
});
