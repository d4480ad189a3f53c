/** The command line: every operation by its name, the friendly commands above them, and what is said when something is wrong. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ErrorBody } from '../../src/contract/errors.ts';
import { type CommandLine, createCommandLine } from '../helpers/command-line.ts';
import { runCommand } from '../helpers/server.ts';

let askwell: CommandLine;
beforeEach(() => {
  askwell = createCommandLine();
});
afterEach(() => {
  askwell.remove();
});

const write = (name: string, text: string) => {
  const path = join(askwell.folder, name);
  writeFileSync(path, text);
  return path;
};
const countPeople = async () => (await askwell.json<{ people: number }>(['do', 'contacts.count'])).people;
const faultOf = ({ err }: { readonly err: string }) => JSON.parse(err) as ErrorBody;

describe('askwell do', () => {
  it('takes the input from a file, from standard input or as it is written', async () => {
    const file = write('ruth.json', '\uFEFF{"givenName":"Ruth"}');
    const fromFile = await askwell.run(['do', 'contacts.create', '--input', file]);
    expect({ code: fromFile.code, err: fromFile.err }).toEqual({
      code: 0,
      err: expect.stringMatching(
        /^To take it back: askwell do changes\.undo --input '\{"operationId":"[0-9a-f-]{36}"\}'\n$/,
      ),
    });
    expect(JSON.parse(fromFile.out)).toMatchObject({ givenName: 'Ruth', version: 1 });
    await askwell.json(['do', 'contacts.create', '--input', '-'], { input: '{"givenName":"Ben"}' });
    await askwell.json(['do', 'contacts.create', '--input', '{"givenName":"Dana"}']);
    expect(await countPeople()).toBe(3);
  });

  it('takes back what it did by what it said', async () => {
    const { err } = await askwell.run(['do', 'contacts.create', '--input', '{"givenName":"Ruth"}']);
    const input = /'(\{.*\})'/.exec(err)?.[1] ?? '';
    await askwell.json(['do', 'changes.undo', '--input', input]);
    expect(await countPeople()).toBe(0);
  });

  it('says nothing beside the answer where a program reads', async () => {
    const { code, out, err } = await askwell.run([
      '--json',
      'do',
      'contacts.create',
      '--input',
      '{"givenName":"Ruth"}',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  it('records who did it', async () => {
    await askwell.json(['do', 'contacts.create', '--input', '{"givenName":"Ruth"}']);
    const { items } = await askwell.json<{ items: { who: string; operation: string }[] }>([
      'do',
      'changes.list',
    ]);
    expect(items[0]).toMatchObject({ who: 'command line', operation: 'contacts.create' });
  });

  it('works in the notebook named', async () => {
    expect(await countPeople()).toBe(0);
    const { id } = await askwell.json<{ id: string }>([
      'do',
      'notebooks.create',
      '--input',
      '{"name":"Second"}',
    ]);
    await askwell.json([
      'do',
      'contacts.create',
      '--input',
      '{"givenName":"Ruth"}',
      '--notebook',
      id.toUpperCase(),
    ]);
    expect(await countPeople()).toBe(0);
    expect(await askwell.json(['--notebook', id, 'do', 'contacts.count'])).toEqual({ people: 1 });
  });

  it('takes a path where an operation takes a file', async () => {
    const path = write(
      'Connections.csv',
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nRuth,Adler,,,,,12 May 2026\n',
    );
    expect(
      await askwell.json(['do', 'imports.create', '--input', JSON.stringify({ file: path })]),
    ).toMatchObject({ people: 1 });
  });

  it.each([
    [['do', 'contacts.creat'], 2, 'Near to it: contacts.create'],
    [['do', 'contacts'], 2, 'There is no operation "contacts"'],
    [['do', 'contacts.create.more'], 2, 'There is no operation'],
    [['do', '__proto__'], 2, 'There is no operation'],
    [['do', 'contacts.toString'], 2, 'There is no operation'],
    [['do', 'contacts.create', '--input', 'none.json'], 2, 'There is no file "none.json"'],
    [['do', 'contacts.create', '--input', '.'], 2, 'is a folder'],
    [['do', 'contacts.create', '--input', '{"givenName":'], 2, 'is not one JSON object'],
    [['do', 'contacts.create', '--input', '-'], 2, 'is not one JSON object'],
    [['do', 'contacts.create', '--input', '{"colour":"blue"}'], 2, 'colour: is not a field here'],
    [['do', 'imports.create', '--input', '{"file":"none.csv"}'], 2, 'There is no file "none.csv"'],
    [['do', 'contacts.get', '--input', '{"id":"01970000-0000-7000-8000-00000000aaaa"}'], 3, 'There is no'],
    [['do', 'contacts.count', '--notebook', 'mine'], 2, 'is not the id of a notebook'],
    [['do', 'contacts.count', '--notebook', '01970000-0000-7000-8000-00000000aaaa'], 3, 'notebook'],
    [['do'], 2, 'operation'],
    [['tody'], 2, 'today'],
    [['today', '--colour'], 2, 'colour'],
    [['serve', '--port', 'abc'], 2, '--port'],
  ])('%j ends with %s and says: %s', async (words, code, sentence) => {
    const plain = await askwell.run(words);
    expect({ code: plain.code, out: plain.out }).toEqual({ code, out: '' });
    expect(plain.err).toContain(sentence);
    const json = await askwell.run(['--json', ...words]);
    const fault = faultOf(json);
    expect(Object.keys(fault).toSorted()).toEqual(['code', 'data', 'message', 'remedy']);
    expect(plain.err).toBe(`${fault.message} ${fault.remedy}\n`);
    expect(json.code).toBe(code);
  });

  it('names a conflict by its exit code', async () => {
    const { id } = await askwell.json<{ id: string }>([
      'do',
      'contacts.create',
      '--input',
      '{"givenName":"Ruth"}',
    ]);
    const stale = JSON.stringify({ id, version: 7, title: 'Nurse' });
    expect(await askwell.run(['do', 'contacts.update', '--input', stale])).toMatchObject({ code: 5 });
  });
});

describe('askwell today', () => {
  it('shows what is due and why, as of any moment', async () => {
    expect(await askwell.run(['today'])).toEqual({ code: 0, out: 'Nothing is due.\n', err: '' });
    const input = (fields: object) => ['--input', JSON.stringify(fields)];
    const contact = await askwell.json<{ id: string }>([
      'do',
      'contacts.create',
      ...input({ givenName: 'Ruth', familyName: 'Adler' }),
    ]);
    const career = await askwell.json<{ id: string }>([
      'do',
      'careers.create',
      ...input({ name: 'Nursing' }),
    ]);
    const request = await askwell.json<{ id: string }>([
      'do',
      'requests.create',
      ...input({ contactId: contact.id, careerId: career.id, at: '2026-05-04T15:00:00Z' }),
    ]);
    await askwell.json([
      'do',
      'requests.addEvent',
      ...input({ id: request.id, kind: 'sent', at: '2026-05-04T15:00:00Z', channel: 'email' }),
    ]);
    const { steps } = await askwell.json<{ steps: { kind: string; state: string }[] }>([
      'today',
      '--at',
      '2026-05-11T16:00:00Z',
    ]);
    expect(steps.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'follow_up due',
      'choose_people soon',
    ]);
    const { out } = await askwell.run(['today', '--at', '2026-05-11T16:00:00Z']);
    expect(out).toMatch(/^Due\n {2}\S.*Ruth Adler/);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('refuses what is no moment', async () => {
    expect(await askwell.run(['today', '--at', 'noon'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('not an instant'),
    });
  });
});

describe('askwell search', () => {
  it('finds people by how a word begins', async () => {
    await askwell.json(['do', 'contacts.create', '--input', '{"givenName":"Ruth","familyName":"Adler"}']);
    expect(await askwell.run(['search', 'rut', 'adl'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Ruth Adler \(contact [0-9a-f-]{36}\)\n/),
    });
    expect(await askwell.json(['search', 'Ruth'])).toMatchObject({ items: [{ title: 'Ruth Adler' }] });
    expect(await askwell.run(['search', 'Solheim'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('"Solheim"'),
    });
  });
});

describe('askwell', () => {
  it('tells its version and its commands', async () => {
    expect(await askwell.run(['--version'])).toEqual({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      err: '',
    });
    for (const words of [[], ['--help'], ['-h']]) {
      const { code, out } = await askwell.run(words);
      expect(code).toBe(0);
      for (const command of ['serve', 'link', 'import', 'today', 'calendar', 'search', 'do'])
        expect(out).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    }
  });

  it('keeps everything in the folder named', async () => {
    const other = join(askwell.folder, 'other');
    await askwell.json(['do', 'contacts.create', '--data', other, '--input', '{"givenName":"Ruth"}']);
    expect(existsSync(join(other, 'askwell.db'))).toBe(true);
    expect(existsSync(join(askwell.folder, 'data'))).toBe(false);
  });

  it('runs as a program: input by a pipe, errors apart from results', async () => {
    const data = join(askwell.folder, 'data');
    mkdirSync(data);
    const made = await runCommand(data, ['do', 'contacts.create', '--input', '-', '--json'], {
      input: '{"givenName":"Ruth"}',
    });
    expect(made).toMatchObject({ code: 0, err: '', out: expect.stringContaining('"Ruth"') });
    const refused = await runCommand(data, ['do', 'contacts.create', '--json'], {
      environment: { ASKWELL_PORT: '' },
    });
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(faultOf(refused).code).toBe('invalid_input');
  });
});
