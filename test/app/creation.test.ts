/** Ids made by clients: the same creation sent again is known, another one under that id is refused; one fact, one record. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dumpNotebook } from '../helpers/dump.ts';
import { type Filled, fillNotebook } from '../helpers/filled-notebook.ts';
import { dialects, type Notebook, openTestStore, type TestStore } from '../helpers/store.ts';

type Call = Notebook['call'];
type Body = Readonly<Record<string, unknown>>;
type Create = (input: Body) => Promise<{ readonly id: string; readonly version: number | null }>;

/** Every creation that takes an id, with a body and another one. */
const creations: readonly (readonly [
  name: string,
  pick: (call: Call) => unknown,
  one: (filled: Filled) => Body,
  other: Body,
])[] = [
  ['criterion', (call) => call.criteria.create, () => ({ name: 'Quiet' }), { name: 'Loud' }],
  ['career', (call) => call.careers.create, () => ({ name: 'Editor' }), { name: 'Baker' }],
  [
    'contact',
    (call) => call.contacts.create,
    () => ({ givenName: 'Pat', emails: ['pat@hus.example'] }),
    { givenName: 'Pam' },
  ],
  ['organization', (call) => call.organizations.create, () => ({ name: 'Mole Ltd' }), { name: 'Vole Ltd' }],
  [
    'referral',
    (call) => call.referrals.create,
    ({ host, stranger }) => ({
      fromContactId: host.id,
      toContactId: stranger.id,
      at: '2026-05-13T08:00:00Z',
    }),
    { mayUseName: 'no' },
  ],
  [
    'request',
    (call) => call.requests.create,
    ({ stranger, career }) => ({ contactId: stranger.id, careerId: career.id }),
    { minutesAsked: 45 },
  ],
  [
    'letter',
    (call) => call.letters.create,
    ({ host }) => ({ contactId: host.id, kind: 'keep_in_touch', channel: 'email', body: 'Hello' }),
    { body: 'Good day' },
  ],
  [
    'interview',
    (call) => call.interviews.create,
    ({ host, career }) => ({
      contactId: host.id,
      careerId: career.id,
      startsAt: '2026-06-01T10:00:00Z',
      zone: 'Europe/Berlin',
      minutes: 20,
      setting: 'coffee',
    }),
    { minutes: 25 },
  ],
  [
    'note',
    (call) => call.interviews.addNote,
    ({ interview }) => ({ interviewId: interview.id, text: 'Boots', at: '2026-05-11T14:20:00Z' }),
    { text: 'Boats' },
  ],
  [
    'question',
    (call) => call.questions.create,
    () => ({ text: 'What is a bad day?', topic: 'day' }),
    { minutes: 9 },
  ],
  [
    'finding',
    (call) => call.findings.create,
    ({ interview }) => ({ interviewId: interview.id, topic: 'day', text: 'Mud' }),
    { text: 'Dust' },
  ],
  [
    'advice',
    (call) => call.advice.create,
    ({ interview }) => ({ interviewId: interview.id, text: 'Go' }),
    { text: 'Stay' },
  ],
  [
    'promise',
    (call) => call.promises.create,
    ({ host }) => ({ contactId: host.id, by: 'me', text: 'Write' }),
    { by: 'them' },
  ],
];

describe.each(dialects)('creating on %s', (dialect) => {
  let opened: TestStore;
  let notebook: Notebook;
  let filled: Filled;
  beforeAll(async () => {
    opened = await openTestStore(dialect);
    notebook = await opened.begin();
    filled = await fillNotebook(notebook);
  });
  afterAll(() => opened.close());

  it.each(creations)(
    'a %s twice under one id is one, and another under it is refused',
    async (_, pick, one, other) => {
      const id = opened.world.ids.next();
      const body: Body = { id, ...one(filled) };
      const create = (input: Body) => (call: Call) => (pick(call) as Create)(input);
      const first = await notebook.ask(create(body));
      expect(first.aside.existed).toBe(false);
      const held = await dumpNotebook(opened, notebook.id);
      const again = await notebook.ask(create({ ...body, id: id.toUpperCase() }));
      expect(again).toEqual({ answer: first.answer, aside: { existed: true, operationId: null } });
      const refused = await notebook.refusal(create({ ...body, ...other }));
      expect(refused).toMatchObject({ code: 'id_taken', data: { id, current: { id } } });
      expect(await dumpNotebook(opened, notebook.id)).toEqual(held);
      // taken back, its id is not given again, not even for the same
      await notebook.call.changes.undo({ operationId: first.aside.operationId ?? '' });
      const gone = await notebook.refusal(create(body));
      expect(gone).toMatchObject({ code: 'id_taken', data: { id, current: null } });
    },
  );

  it('answers the record as it is now when the creation is sent again after a change', async () => {
    const body = { id: opened.world.ids.next(), givenName: 'Rae' };
    const made = await notebook.call.contacts.create(body);
    const changed = await notebook.call.contacts.update({ id: made.id, version: 1, note: 'Rows' });
    expect((await notebook.ask((call) => call.contacts.create(body))).answer).toEqual(changed);
  });

  it('refuses the id of a deleted record, and knows it again once it is restored', async () => {
    const body = { id: opened.world.ids.next(), givenName: 'Rae' };
    await notebook.call.contacts.create(body);
    const { operationId } = await notebook.call.contacts.delete({ id: body.id });
    expect(await notebook.refusal((call) => call.contacts.create(body))).toMatchObject({ code: 'id_taken' });
    await notebook.call.changes.undo({ operationId });
    expect((await notebook.ask((call) => call.contacts.create(body))).aside.existed).toBe(true);
  });

  it('never uses a version twice when what was taken back begins anew', async () => {
    const fresh = await opened.begin();
    const first = await fresh.ask((call) => call.profile.put({ name: 'Lea' }));
    await fresh.call.changes.undo({ operationId: first.aside.operationId ?? '' });
    const second = await fresh.call.profile.put({ name: 'Leah' });
    expect(second.version).toBeGreaterThan(first.answer.version + 1);
  });

  it('refuses the second of two who both saw nothing written yet', async () => {
    const fresh = await opened.begin();
    const { version } = await fresh.call.profile.get();
    await fresh.call.profile.put({ version, name: 'Lea' });
    const late = await fresh.refusal((call) => call.profile.put({ version, name: 'Noa' }));
    expect(late.code).toBe('version_conflict');
    const settings = await fresh.call.settings.get();
    await fresh.call.settings.update({ version: settings.version, values: { askMinutes: 10 } });
    const later = await fresh.refusal((call) =>
      call.settings.update({ version: settings.version, values: { askMinutes: 15 } }),
    );
    expect(later.code).toBe('version_conflict');
  });

  it('begins one own notebook however many ask first', async () => {
    const fresh = await openTestStore(dialect);
    const own = fresh.open(undefined);
    await Promise.all(Array.from({ length: 12 }, () => own.call.contacts.count()));
    expect((await own.call.notebooks.list()).items).toHaveLength(1);
    await fresh.close();
  });
});
