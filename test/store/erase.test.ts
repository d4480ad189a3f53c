/** Erasing a person: no trace of them in the database or its files, and nothing of anybody else is lost. */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSearchIndex, type Dump, dumpNotebook, listTables } from '../helpers/dump.ts';
import { fillNotebook } from '../helpers/filled-notebook.ts';
import { dialects, type Notebook, openTestStore, type TestStore } from '../helpers/store.ts';
import { connectionsFile, importFile, preview } from './import-files.ts';

const person = {
  givenName: 'Zdenka',
  familyName: 'Havlíčková',
  nickname: 'Zdenicka',
  emails: ['z.havlickova@moldau.example', 'zdenka@home.example'],
  phones: ['+420 555 010 203'],
  addresses: [{ lines: ['Nábřeží 17', 'Mělník'] }],
  links: ['https://www.linkedin.com/in/zdenka-h'],
  howKnown: 'Sat beside me on the ferryboatword.',
  note: 'Keeps bees, said quokkaword twice.',
};

/** Every word by which she could be found. */
const traces = [
  'Zdenka',
  'zdenka',
  'Zdenicka',
  'Havlíčková',
  'HAVLÍČKOVÁ',
  'havlickova',
  'moldau.example',
  '555 010 203',
  'Nábřeží',
  'ferryboatword',
  'quokkaword',
  'wombatword',
  'numbatword',
  'bilbyword',
  'dugongword',
  'potorooword',
  'cassowaryword',
  'dibblerword',
] as const;

/** Everything the database holds, as text: on SQLite the bytes of its files, on PostgreSQL every row of every table. */
async function everythingHeld(opened: TestStore): Promise<string> {
  if (opened.dialect === 'sqlite') {
    const files = ['', '-wal', '-shm'].map((end) => opened.file + end).filter((file) => existsSync(file));
    expect(files.length).toBeGreaterThan(1);
    return Buffer.concat(files.map((file) => readFileSync(file))).toString();
  }
  let held = '';
  for (const table of await listTables(opened)) {
    const rows = await opened.query(`select t::text as held from ${table} as t`);
    held += rows.map((row) => String(row['held'])).join('\n');
  }
  return held;
}

async function tracesIn(opened: TestStore): Promise<string[]> {
  const held = await everythingHeld(opened);
  return traces.filter((trace) => held.includes(trace));
}

/** Records about her, of every kind, some of them deleted again. */
async function tellOfHer(
  { call }: Notebook,
  contactId: string,
  others: { careerId: string; otherId: string },
) {
  const { careerId, otherId } = others;
  const at = '2026-05-13T08:00:00Z';
  const to = { contactId, channel: 'email' } as const;
  await call.referrals.create({ fromContactId: contactId, toContactId: otherId, at, note: 'wombatword' });
  const received = await call.referrals.create({ fromContactId: otherId, toContactId: contactId, at });
  const lost = await call.referrals.create({
    fromContactId: contactId,
    toContactId: otherId,
    at,
    note: 'dibblerword',
  });
  await call.referrals.delete({ id: lost.id });
  const request = await call.requests.create({
    contactId,
    careerId,
    referrerId: otherId,
    note: 'numbatword',
  });
  await call.letters.create({
    ...to,
    kind: 'request',
    requestId: request.id,
    body: 'Dear Zdenka, bilbyword',
    sentAt: at,
  });
  const draft = await call.letters.create({ ...to, kind: 'keep_in_touch', body: 'dugongword' });
  await call.letters.delete({ id: draft.id });
  await call.touches.create({ contactId, at, note: 'numbatword' });
  const touch = await call.touches.create({ contactId, at, note: 'bilbyword' });
  await call.touches.delete({ id: touch.id });
  const talk = { startsAt: '2026-05-14T10:00:00Z', zone: 'UTC', minutes: 20, setting: 'phone' } as const;
  const interview = await call.interviews.create({ contactId, careerId, requestId: request.id, ...talk });
  const { id } = interview;
  await call.interviews.putAgenda({ id, items: [{ text: 'Ask Zdenka of potorooword' }] });
  await call.interviews.addNote({ interviewId: id, text: 'potorooword', at });
  const note = await call.interviews.addNote({ interviewId: id, text: 'dugongword', at });
  await call.interviews.deleteNote({ interviewId: id, id: note.id });
  await call.interviews.addEvent({ id, kind: 'held', at: '2026-05-14T10:00:00Z' });
  await call.interviews.createDebrief({
    id,
    surprised: 'cassowaryword',
    findings: [{ topic: 'day', text: 'cassowaryword', quote: 'bilbyword' }],
    promises: [{ by: 'them', text: 'dibblerword' }],
    people: [{ contactId: otherId, note: 'Zdenka says wombatword' }],
  });
  // a letter to somebody else about her talk outlives it
  return call.letters.create({
    contactId: otherId,
    channel: 'email',
    kind: 'referrer_thanks',
    interviewId: id,
    referralId: received.id,
    body: 'Thank you for the name.',
    sentAt: '2026-05-14T18:00:00Z',
  });
}

/** Records about others that name her in their words. */
async function nameHer({ call }: Notebook, { careerId, otherId }: { careerId: string; otherId: string }) {
  const career = await call.careers.get({ id: careerId });
  await call.careers.update({ id: careerId, version: career.version, why: 'Zdenka Havlíčková does it.' });
  const letter = await call.letters.create({
    contactId: otherId,
    kind: 'keep_in_touch',
    channel: 'email',
    subject: 'From Havlíčková, Zdenka',
    body: 'ZDENKA HAVLÍČKOVÁ (z.havlickova@moldau.example, +420 555 010 203) greets you.',
  });
  const changed = await call.letters.update({ id: letter.id, version: 1, subject: 'Greetings' });
  const note = 'Knows "Zdenka Havlíčková" and\nHavlíčková’s sister.';
  const other = await call.contacts.get({ id: otherId });
  await call.contacts.update({ id: otherId, version: other.version, note });
  return changed;
}

function rowsWithout(dump: Dump, words: readonly string[]): [table: string, row: string][] {
  return Object.entries(dump).flatMap(([table, rows]) =>
    rows
      .map((row): [string, string] => [table, JSON.stringify(row)])
      .filter(([, row]) => words.every((word) => !row.includes(word))),
  );
}

describe.each(dialects)('erasing on %s', (dialect) => {
  let opened: TestStore;
  let notebook: Notebook;
  const erased = {
    contactId: '',
    letterId: '',
    thanksId: '',
    otherId: '',
    careerId: '',
    earlier: [] as string[],
  };
  let before: Dump;

  beforeAll(async () => {
    opened = await openTestStore(dialect);
    notebook = await opened.begin();
    const { call } = notebook;
    const filled = await fillNotebook(notebook);
    const others = { careerId: filled.career.id, otherId: filled.stranger.id };
    const her = { family: person.familyName, page: 'zdenka-h', email: 'zdenka@home.example' };
    await importFile(
      opened,
      notebook,
      connectionsFile([
        { given: 'Zdenka', ...her },
        { given: 'Ada', family: 'Lund' },
      ]),
    );
    const contactId = (await call.contacts.list({ q: 'Zdenka' })).items[0]?.id ?? '';
    const { version } = await call.contacts.get({ id: contactId });
    await call.contacts.update({ id: contactId, version, ...person });
    const thanks = await tellOfHer(notebook, contactId, others);
    const letter = await nameHer(notebook, others);
    // staged and not taken in: by her page, by her address, by her name alone, and somebody of her family
    const staged = connectionsFile(
      [
        { given: 'Z.', family: 'H.', page: 'zdenka-h', title: 'numbatword' },
        { given: 'Zdena', email: 'zdenka@home.example' },
        { given: 'ZDENKA', family: 'Havlickova', organization: 'Elsewhere' },
        { given: 'Ada', family: 'Lund' },
      ],
      'Zdenka Havlíčková.csv',
    );
    await preview(notebook, staged);
    const { items } = await call.changes.list({ contactId, limit: 200 });
    Object.assign(erased, others, { contactId, letterId: letter.id, thanksId: thanks.id });
    // an import brought others too, and is taken back without her
    const hers = items.filter(({ operation }) => operation !== 'imports.apply');
    erased.earlier = hers.map(({ operationId }) => operationId);
    before = await dumpNotebook(opened, notebook.id);
    expect(await tracesIn(opened)).toEqual([...traces]);
    opened.clock.advance(1);
    const answer = await call.contacts.erase({ id: contactId, confirm: true });
    expect(answer).toMatchObject({ id: contactId, mentionsBlanked: 3 });
    expect(answer.recordsErased).toBeGreaterThan(12);
  }, 60_000);
  afterAll(() => opened.close());

  it('leaves no trace', async () => {
    expect(await tracesIn(opened)).toEqual([]);
  });

  it('blanks her name in the words of others and leaves the words', async () => {
    const { call } = notebook;
    expect((await call.careers.get({ id: erased.careerId })).why).toBe('[erased] does it.');
    expect((await call.contacts.get({ id: erased.otherId })).note).toBe(
      'Knows "[erased]" and\n[erased]’s sister.',
    );
    expect(await call.letters.get({ id: erased.letterId })).toMatchObject({
      subject: 'Greetings',
      body: '[erased] ([erased], [erased]) greets you.',
    });
  });

  it('keeps letters to others about her talk, without naming it', async () => {
    const letter = await notebook.call.letters.get({ id: erased.thanksId });
    expect(letter).toMatchObject({ interviewId: null, referralId: null, body: 'Thank you for the name.' });
  });

  it('leaves every other record as it was', async () => {
    const after = await dumpNotebook(opened, notebook.id);
    const touched = [erased.contactId, erased.otherId, erased.careerId, erased.letterId, erased.thanksId];
    const owned = [...(before['interviews'] ?? []), ...(before['requests'] ?? [])];
    const hers = owned
      .filter((row) => row['contact_id'] === erased.contactId)
      .map((row) => String(row['id']));
    const kept = rowsWithout(before, [...touched, ...hers, ...traces]);
    expect(kept.length).toBeGreaterThan(40);
    const left = new Set(rowsWithout(after, []).map((row) => row.join()));
    expect(kept.filter((row) => !left.has(row.join()))).toEqual([]);
  });

  it('cannot be undone, nor can what was done to her before', async () => {
    expect(erased.earlier.length).toBeGreaterThan(10);
    for (const operationId of erased.earlier) {
      expect((await notebook.refusal((call) => call.changes.undo({ operationId }))).code).toBe('erased');
    }
    const { items } = await notebook.call.changes.list({ limit: 1 });
    expect(items).toMatchObject([{ operation: 'contacts.erase', canUndo: false, records: [] }]);
    const last = await notebook.refusal((call) =>
      call.changes.undo({ operationId: items[0]?.operationId ?? '' }),
    );
    expect(last.code).toBe('erased');
    expect((await notebook.call.changes.trash()).items).toEqual([]);
  });

  it('shows what was done to her without saying of whom', async () => {
    const { items } = await notebook.call.changes.list({ recordId: erased.contactId });
    expect(items.map(({ operation }) => operation)).toEqual(['contacts.update', 'imports.apply']);
    const hers = items.flatMap(({ records }) => records).filter(({ id }) => id === erased.contactId);
    expect(hers.map(({ label }) => label)).toEqual(['', '']);
    expect((await notebook.call.changes.list({ contactId: erased.contactId })).items).toEqual([]);
  });

  it('keeps somebody else’s change undoable, with her name blanked in what comes back', async () => {
    const { items } = await notebook.call.changes.list({ recordId: erased.letterId, limit: 1 });
    await notebook.call.changes.undo({ operationId: items[0]?.operationId ?? '' });
    expect((await notebook.call.letters.get({ id: erased.letterId })).subject).toBe('From [erased]');
  });

  it('drops what was staged of her and keeps the rest of the file', async () => {
    const { items } = await notebook.call.imports.list();
    const lines = async (id = '') => (await notebook.call.imports.rows({ id })).items.map(({ line }) => line);
    expect([await lines(items[0]?.id), await lines(items[1]?.id)]).toEqual([[5], [3]]);
    expect(items[0]?.fileName).toBe('[erased].csv');
  });

  it('gives her id to nobody', async () => {
    const again = { id: erased.contactId, givenName: 'Nobody' };
    expect((await notebook.refusal((call) => call.contacts.create(again))).code).toBe('id_taken');
  });

  it('leaves the search true', async () => {
    await checkSearchIndex(opened);
    expect((await notebook.call.search.all({ q: 'Zdenka' })).items).toEqual([]);
    expect((await notebook.call.search.all({ q: 'erased greets' })).items).toMatchObject([
      { id: erased.letterId },
    ]);
  });

  it('needs to be meant', async () => {
    const refused = await notebook.refusal((call) =>
      call.contacts.erase({ id: erased.otherId, confirm: false as unknown as true }),
    );
    expect(refused.code).toBe('invalid_input');
  });
});
