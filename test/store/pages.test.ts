/** Lists a page at a time: each record once and in its order, whatever is added meanwhile; the same order on both databases. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameSortKey } from '../../src/domain/people/names.ts';
import { callOf } from '../app/contract-operations.ts';
import { fillNotebook } from '../helpers/filled-notebook.ts';
import { dialects, type Notebook, openTestStore, type TestStore } from '../helpers/store.ts';

type Item = Readonly<Record<string, unknown>> & { readonly id: string };
interface Page {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}
type Input = Readonly<Record<string, unknown>>;

/** Walks a list to its end; `between` is done before each page after the first. */
async function walk(
  { call }: Notebook,
  operation: string,
  input: Input,
  between: (page: number) => Promise<unknown> = () => Promise.resolve(),
): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  for (let page = 1; page < 1_000; page += 1) {
    const given: unknown = await callOf(
      call,
      operation,
    )({ ...input, ...(cursor === null ? {} : { cursor }) });
    const { items: found, nextCursor } = given as Page;
    expect(found.length).toBeLessThanOrEqual(input['limit'] as number);
    items.push(...found);
    if (nextCursor === null) return items;
    cursor = nextCursor;
    await between(page);
  }
  throw new Error('the list has no end');
}

function bytewise(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

const names = [
  ['Zoë', 'Ångström'],
  ['zoe', 'angstrom'],
  ['Émile', 'd’Artois'],
  ['Emile', "D'Artois"],
  ['Sam', 'De la Cruz'],
  ['Sam', 'Delacruz'],
  ['Zoe', 'Smith'],
  ['Ann', 'Smitha'],
  ['Sam', 'Zyx'],
  ['Sam', 'zyx'],
  ['Søren', 'Østerland'],
  ['Łucja', 'Żak'],
  ['Weiß', 'Strauß'],
  ['山', '田中'],
  ['美咲', '鈴木'],
  ['민준', '김'],
  ['Ольга', 'Ёлкина'],
  ['🦊', '🌲'],
  ['🌲', null],
  [null, 'Prince'],
  ['Prince', null],
  [null, 'O’Neill'],
  ['Ann-Marie', 'Smith Jones'],
  ['Ann Marie', 'Smith-Jones'],
  ['A', 'B'],
  ['a', 'b'],
  ['𝒜', 'ℬ'],
] as const;

describe.each(dialects)('pages on %s', (dialect) => {
  let opened: TestStore;
  let notebook: Notebook;
  let interviewId = '';
  let contactId = '';
  beforeAll(async () => {
    opened = await openTestStore(dialect);
    notebook = await opened.begin();
    const { call } = notebook;
    const filled = await fillNotebook(notebook);
    interviewId = filled.interview.id;
    contactId = filled.stranger.id;
    const about = { contactId, careerId: filled.career.id };
    for (let count = 0; count < 16; count += 1) {
      // two of each moment, so that ids must break the tie
      if (count % 2 === 0) opened.clock.advance(1);
      const at = `2026-05-${10 + (count % 5)}T10:00:00Z`;
      await call.careers.create({ name: `Career ${count}` });
      await call.criteria.create({ name: `Criterion ${count}`, weight: count % 6 });
      await call.letters.create({
        contactId,
        kind: 'keep_in_touch',
        channel: 'email',
        body: `Letter ${count}`,
        sentAt: count % 2 === 0 ? at : null,
      });
      await call.touches.create({ contactId, at });
      const talk = { zone: 'UTC', minutes: 20, setting: 'phone' } as const;
      const { id } = await call.interviews.create({ ...about, ...talk, startsAt: at });
      await call.requests.addEvent({ id: (await call.requests.create(about)).id, kind: 'withdrawn', at });
      await call.findings.create({ interviewId: id, topic: 'day', text: `Finding ${count}` });
      await call.advice.create({ ...about, text: `Advice ${count}` });
      await call.promises.create({ contactId, by: 'me', text: `Promise ${count}` });
      const { id: toContactId } = await call.contacts.create({
        givenName: `Named ${count}`,
        organizationName: `Org ${count % 9}`,
      });
      await call.referrals.create({ fromContactId: contactId, toContactId, at });
      if (count % 4 === 0)
        await call.referrals.create({ fromContactId: toContactId, toContactId: contactId, at });
      const note = await call.interviews.addNote({ interviewId, text: `Note ${count}`, at });
      if (count % 3 === 0) await call.interviews.deleteNote({ interviewId, id: note.id });
    }
  }, 60_000);
  afterAll(() => opened.close());

  /** Every list with the field it is sorted by. */
  const lists: readonly (readonly [
    operation: string,
    by: string,
    order: 'up' | 'down',
    input: () => Input,
  ])[] = [
    ['careers.list', 'createdAt', 'up', () => ({})],
    ['criteria.list', 'weight', 'down', () => ({})],
    ['letters.list', 'sentAt', 'down', () => ({})],
    ['letters.list', 'sentAt', 'down', () => ({ kind: 'keep_in_touch' })],
    ['letters.list', 'sentAt', 'down', () => ({ sent: true })],
    ['letters.list', 'sentAt', 'down', () => ({ sent: false })],
    ['touches.list', 'at', 'down', () => ({ contactId })],
    ['interviews.list', 'startsAt', 'down', () => ({})],
    ['requests.list', 'createdAt', 'down', () => ({ state: 'withdrawn' })],
    ['findings.list', 'createdAt', 'down', () => ({ topic: 'day' })],
    ['advice.list', 'createdAt', 'down', () => ({ open: true })],
    ['promises.list', 'createdAt', 'down', () => ({ contactId })],
    ['referrals.list', 'at', 'up', () => ({})],
    ['referrals.list', 'at', 'up', () => ({ contactId })],
    ['interviews.listNotes', 'at', 'up', () => ({ id: interviewId })],
    ['contacts.list', '', 'up', () => ({})],
    ['contacts.roster', '', 'up', () => ({})],
    ['organizations.list', '', 'up', () => ({})],
    ['changes.list', 'operationId', 'down', () => ({})],
    ['changes.list', 'operationId', 'down', () => ({ contactId })],
    ['changes.trash', 'operationId', 'down', () => ({})],
  ];

  it.each(lists)('%s by %s (%s) gives each once and in order', async (operation, by, order, input) => {
    const whole = await walk(notebook, operation, { ...input(), limit: 200 });
    expect(whole.length).toBeGreaterThan(5);
    for (const limit of [1, 7, 50]) {
      expect(await walk(notebook, operation, { ...input(), limit })).toEqual(whole);
    }
    const key = (item: Item) => item.id ?? item['operationId'];
    expect(new Set(whole.map(key)).size).toBe(whole.length);
    if (by === '') return;
    // a draft, which was never sent, stands where it was begun
    const of = (item: Item) => (item[by] ?? item['createdAt']) as string | number;
    const sorted = whole.toSorted((one, other) => {
      const [first, second] = order === 'up' ? [one, other] : [other, one];
      if (of(first) === of(second)) return bytewise(first.id, second.id);
      return of(first) < of(second) ? -1 : 1;
    });
    expect(whole).toEqual(sorted);
  });

  it('drafts and letters that were sent make up all letters', async () => {
    const all = await walk(notebook, 'letters.list', { limit: 200 });
    const sent = await walk(notebook, 'letters.list', { sent: true, limit: 200 });
    const drafts = await walk(notebook, 'letters.list', { sent: false, limit: 200 });
    expect(sent).toEqual(all.filter((item) => item['sentAt'] !== null));
    expect(drafts).toEqual(all.filter((item) => item['sentAt'] === null));
  });

  it('everybody is in the roster in the order of the list of people', async () => {
    const ids = (items: readonly Item[]) => items.map((item) => item.id);
    const people = await walk(notebook, 'contacts.list', { limit: 200 });
    expect(ids(await walk(notebook, 'contacts.roster', { limit: 3 }))).toEqual(ids(people));
  });

  it('a walk meets what was there all along once, whatever is added before and behind it', async () => {
    const other = await opened.begin();
    for (const letter of 'cegikmoqs') await other.call.contacts.create({ familyName: letter.repeat(3) });
    const added = ['aaa', 'zzz', 'bbb', 'rrr'];
    const walked = await walk(other, 'contacts.list', { limit: 2 }, (page) =>
      other.call.contacts.create({ familyName: added[page - 1] ?? 'ddd' }),
    );
    const met = walked.map((item) => item['familyName']);
    expect(met.filter((name) => /^([cegikmoqs])\1\1$/u.test(String(name)))).toEqual(
      'cegikmoqs'.split('').map((letter) => letter.repeat(3)),
    );
    // what was added behind the page is met, what was added before it is not
    expect(met).toContain('zzz');
    expect(met).not.toContain('aaa');
  });

  it('a walk goes on from where it was after that very record is gone', async () => {
    const other = await opened.begin();
    for (const letter of 'abcd') await other.call.contacts.create({ familyName: letter });
    const first = await other.call.contacts.list({ limit: 2 });
    await other.call.contacts.delete({ id: first.items[1]?.id ?? '' });
    const second = await other.call.contacts.list({ limit: 2, cursor: first.nextCursor ?? '' });
    expect(second.items.map(({ familyName }) => familyName)).toEqual(['c', 'd']);
  });

  it('people are sorted by folded names, byte by byte, then by id', async () => {
    const other = await opened.begin();
    for (const [givenName, familyName] of names) await other.call.contacts.create({ givenName, familyName });
    const walked = await walk(other, 'contacts.list', { limit: 4 });
    const place = (item: Item) => nameSortKey(item as unknown as Parameters<typeof nameSortKey>[0]);
    const expected = walked.toSorted(
      (one, another) => bytewise(place(one), place(another)) || bytewise(one.id, another.id),
    );
    expect(walked).toHaveLength(names.length);
    expect(walked).toEqual(expected);
    // a person of one name stands among the family names
    const shown = walked.map((item) => item['displayName']);
    expect(shown.indexOf('O’Neill')).toBeLessThan(shown.indexOf('Prince'));
    expect(shown.indexOf('Prince')).toBeLessThan(shown.indexOf('Ann-Marie Smith Jones'));
  });

  const letters = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const foreign: readonly (readonly [what: string, cursor: string])[] = [
    ['words', 'the next page please'],
    ['nothing', ''],
    ['JSON of something else', letters({ page: 2 })],
    ['too few parts', letters(['contact', 'a'])],
    ['a number where text is', letters(['contact', 3, 'x'])],
    ['an object where text is', letters(['contact', {}, 'x'])],
    ['a zero byte', letters(['contact', 'a\0', 'x'])],
    ['a cursor of another list', letters(['organization', 'a', 'x'])],
    ['a very long one', 'A'.repeat(1_999)],
  ];
  it.each(foreign)('%s is not a cursor', async (_, cursor) => {
    const refused = await notebook.refusal((call) => call.contacts.list({ cursor }));
    expect(refused).toMatchObject({ code: 'invalid_input', data: { issues: [{ path: 'cursor' }] } });
  });

  it.each([
    'criteria.list',
    'letters.list',
    'changes.list',
    'changes.trash',
    'imports.list',
    'referrals.list',
    'contacts.roster',
  ])('%s takes no cursor of people', async (operation) => {
    const { nextCursor } = await notebook.call.contacts.list({ limit: 1 });
    const input = { cursor: nextCursor, ...(operation === 'referrals.list' ? { contactId } : {}) };
    const refused = await notebook.refusal((call) => callOf(call, operation)(input));
    expect(refused.code).toBe('invalid_input');
  });

  it.each([0, 201, 1.5])('%s is no size of a page', async (limit) => {
    expect((await notebook.refusal((call) => call.contacts.list({ limit }))).code).toBe('invalid_input');
  });

  it('words and filters narrow people together', async () => {
    const other = await opened.begin();
    const here = await other.call.contacts.create({
      givenName: 'Pat',
      organizationName: 'Mole',
      relation: 'known',
    });
    await other.call.contacts.create({ givenName: 'Pat', organizationName: 'Vole', relation: 'known' });
    await other.call.contacts.create({ givenName: 'Pat', organizationName: 'Mole', relation: 'cold' });
    const organizationId = here.organizationId ?? '';
    const found = await other.call.contacts.list({ q: 'pa', organizationId, relation: 'known' });
    expect(found.items).toEqual([here]);
    expect((await other.call.contacts.list({ organizationId, relation: 'known' })).items).toEqual([here]);
  });
});
