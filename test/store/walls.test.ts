/** Notebooks are walls: from one, nothing of another can be read, changed, found or told apart from what is not there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../../src/contract/contract.ts';
import { callOf, listReads } from '../app/contract-operations.ts';
import { writeCases } from '../app/write-cases.ts';
import { type Dump, dumpNotebook } from '../helpers/dump.ts';
import { type Filled, fillNotebook } from '../helpers/filled-notebook.ts';
import { dialects, type Notebook, openTestStore, type TestStore } from '../helpers/store.ts';
import { connectionsFile, nia, preview } from './import-files.ts';

type Input = Readonly<Record<string, unknown>>;

/** Reads of one thing: not found. */
const single: Readonly<Record<string, (filled: Filled) => Input>> = {
  'careers.get': ({ career }) => ({ id: career.id }),
  'careers.overview': ({ career }) => ({ id: career.id }),
  'contacts.get': ({ host }) => ({ id: host.id }),
  'contacts.story': ({ host }) => ({ id: host.id }),
  'organizations.get': ({ organization }) => ({ id: organization.id }),
  'requests.get': ({ request }) => ({ id: request.id }),
  'letters.get': ({ letter }) => ({ id: letter.id }),
  'interviews.get': ({ interview }) => ({ id: interview.id }),
  'interviews.brief': ({ ahead }) => ({ id: ahead.id }),
  'interviews.getAgenda': ({ interview }) => ({ id: interview.id }),
  'interviews.planAgenda': ({ interview }) => ({ id: interview.id }),
  'interviews.listNotes': ({ interview }) => ({ id: interview.id }),
  'interviews.getDebrief': ({ interview }) => ({ id: interview.id }),
  'findings.get': ({ findingId }) => ({ id: findingId }),
  'promises.get': ({ promise }) => ({ id: promise.id }),
  'contacts.reminder': ({ host }) => ({ id: host.id }),
  'interviews.courtesies': ({ interview }) => ({ id: interview.id }),
};

/** Reads of many things, asked for by another notebook's ids: empty. */
const filtered: Readonly<Record<string, (filled: Filled) => Input>> = {
  'contacts.list': ({ organization }) => ({ organizationId: organization.id }),
  'referrals.list': ({ host }) => ({ contactId: host.id }),
  'requests.list': ({ career }) => ({ careerId: career.id }),
  'letters.list': ({ request }) => ({ requestId: request.id }),
  'interviews.list': ({ host }) => ({ contactId: host.id }),
  'findings.list': ({ interview }) => ({ interviewId: interview.id }),
  'promises.list': ({ host }) => ({ contactId: host.id }),
  'touches.list': ({ host }) => ({ contactId: host.id }),
  'changes.list': ({ host }) => ({ contactId: host.id }),
};

/** Reads that name no record, with what they are asked. */
const whole: Readonly<Record<string, Input | undefined>> = {
  'settings.get': undefined,
  'profile.get': undefined,
  'criteria.list': {},
  'careers.list': {},
  'contacts.list': { q: 'Ivana' },
  'contacts.count': undefined,
  'contacts.roster': {},
  'organizations.list': {},
  'referrals.list': {},
  'requests.list': {},
  'letters.list': {},
  'interviews.list': {},
  'questions.list': {},
  'findings.list': {},
  'advice.list': {},
  'promises.list': {},
  'touches.list': {},
  'overview.get': undefined,
  'overview.today': undefined,
  'numbers.show': {},
  'nextSteps.list': {},
  'nextSteps.digest': {},
  'imports.list': {},
  'changes.list': { limit: 200 },
  'changes.trash': {},
  'search.all': { q: 'river', limit: 100 },
  'calendarFeed.get': undefined,
  'calendarFeed.text': undefined,
};

/** Reads that know nothing of any notebook, or of all of them, or that need an import. */
const elsewhere = [
  'health.get',
  'notebooks.list',
  'notebooks.get',
  'settings.describe',
  'imports.get',
  'imports.rows',
];

/** A step is named by words that are never looked up: its decision is kept here and means nothing. */
const namedByWords = 'nextSteps.decide';

describe('the tables of reads', () => {
  it('have every read of the contract', () => {
    const tried = [...Object.keys(single), ...Object.keys(filtered), ...Object.keys(whole), ...elsewhere];
    expect([...new Set(tried)].toSorted()).toEqual(listReads(contract).toSorted());
  });
});

function idsIn(dump: Dump): string[] {
  const ids = Object.values(dump).flatMap((rows) => rows.map((row) => row['id']));
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}

describe.each(dialects)('two notebooks of the same story on %s', (dialect) => {
  let opened: TestStore;
  let mine: Notebook;
  let filled: Filled;
  let myDump: Dump;
  let theirDump: Dump;
  let theirIds: string[] = [];
  let theirImport = { id: '', rowId: '' };
  let theirOperations: string[] = [];
  let theirs: Notebook;
  beforeAll(async () => {
    opened = await openTestStore(dialect);
    theirs = await opened.begin('Theirs');
    filled = await fillNotebook(theirs);
    mine = await opened.begin('Mine');
    await fillNotebook(mine);
    const run = await preview(theirs, connectionsFile([nia]));
    const rows = await theirs.call.imports.rows({ id: run.id });
    theirImport = { id: run.id, rowId: rows.items[0]?.id ?? '' };
    [myDump, theirDump] = [await dumpNotebook(opened, mine.id), await dumpNotebook(opened, theirs.id)];
    const { items } = await theirs.call.changes.list({ limit: 200 });
    theirOperations = items.map(({ operationId }) => operationId);
    theirIds = [...idsIn(theirDump), ...theirOperations, run.id].filter((id) => id !== theirs.id);
    expect(theirIds.length).toBeGreaterThan(40);
  }, 60_000);
  afterAll(() => opened.close());

  it.each(Object.entries(single))('%s finds nothing under an id of the other', async (operation, input) => {
    const refused = await mine.refusal((call) => callOf(call, operation)(input(filled)));
    expect(refused.code).toBe('not_found');
  });

  it.each(Object.entries(filtered))('%s is empty by an id of the other', async (operation, input) => {
    const { people = [], ...page } = await callOf(mine.call, operation)(input(filled));
    expect({ people, page }).toEqual({ people: [], page: { items: [], nextCursor: null } });
  });

  it.each(Object.entries(whole))('%s tells only of its own', async (operation, input) => {
    const told = JSON.stringify(await callOf(mine.call, operation)(input));
    expect(theirIds.filter((id) => told.includes(id))).toEqual([]);
    const theirTold = JSON.stringify(await callOf(theirs.call, operation)(input));
    expect(theirTold.length).toBeGreaterThan(10);
  });

  // a notebook is changed by its own id, from wherever one stands
  const others = new Set([namedByWords, 'notebooks.update']);
  const about = writeCases.filter(({ operation, input }) => input.length > 0 && !others.has(operation));
  it.each(about)('$operation ($what) finds nothing of the other', async ({ operation, of: kind, input }) => {
    const sent = kind === undefined ? input(filled) : { ...input(filled), version: 1 };
    const refused = await mine.refusal((call) => callOf(call, operation)(sent));
    expect(refused.code).toBe('not_found');
    expect(theirIds).toContain(refused.data['id']);
    expect(await dumpNotebook(opened, mine.id)).toEqual(myDump);
    expect(await dumpNotebook(opened, theirs.id)).toEqual(theirDump);
  });

  const aboutNothing = writeCases.filter(({ input }) => input.length === 0);
  it.each(aboutNothing)('$operation ($what) writes here only', async ({ operation, of: kind, input }) => {
    const version = kind === undefined ? {} : { version: 2 };
    await callOf(mine.call, operation)({ ...input(filled), ...version });
    const written = await dumpNotebook(opened, mine.id);
    expect(written).not.toEqual(myDump);
    myDump = written;
    expect(await dumpNotebook(opened, theirs.id)).toEqual(theirDump);
  });

  it('a referrer of the other is nobody who referred', async () => {
    const { items } = await mine.call.contacts.list({ q: 'Nele' });
    const { items: careers } = await mine.call.careers.list();
    const refused = await mine.refusal((call) =>
      call.requests.create({
        contactId: items[0]?.id ?? '',
        careerId: careers[0]?.id ?? '',
        referrerId: filled.referrer.id,
      }),
    );
    expect(refused.code).toBe('referrer_did_not_refer');
  });

  it('a person of the other cannot be erased, nor an operation of it taken back', async () => {
    const erased = await mine.refusal((call) => call.contacts.erase({ id: filled.host.id, confirm: true }));
    expect(erased.code).toBe('not_found');
    for (const operationId of theirOperations) {
      expect((await mine.refusal((call) => call.changes.undo({ operationId }))).code).toBe('not_found');
    }
    expect(await dumpNotebook(opened, theirs.id)).toEqual(theirDump);
  });

  it('who changed since an operation of the other cannot be told', async () => {
    for (const since of theirOperations) {
      const told = await mine.call.contacts.roster({ since });
      expect(told).toMatchObject({ items: [], gone: [], isComplete: false });
      expect(theirOperations).not.toContain(told.upTo);
    }
  });

  it('an import of the other is not there', async () => {
    const { id, rowId } = theirImport;
    const decisions = [{ rowId, decision: 'skip' as const }];
    for (const refused of [
      await mine.refusal((call) => call.imports.get({ id })),
      await mine.refusal((call) => call.imports.rows({ id })),
      await mine.refusal((call) => call.imports.decide({ id, decisions })),
      await mine.refusal((call) => call.imports.apply({ id })),
      await mine.refusal((call) => call.imports.cancel({ id })),
      await mine.refusal((call) => call.imports.undo({ id })),
    ]) {
      expect(refused).toMatchObject({ code: 'not_found', data: { id } });
    }
    expect(await theirs.call.imports.get({ id })).toMatchObject({ state: 'preview', people: 1 });
  });

  it('an id may be used in both, for different things', async () => {
    const id = opened.world.ids.next();
    await mine.call.contacts.create({ id, givenName: 'Pat', note: 'harbourword' });
    const hers = await theirs.call.contacts.create({ id, givenName: 'Pam', note: 'meadowword' });
    await mine.call.contacts.update({ id, version: 1, note: 'harbourword again' });
    await mine.call.contacts.delete({ id });
    expect(await theirs.call.contacts.get({ id })).toEqual(hers);
    expect((await theirs.call.search.all({ q: 'meadowword' })).items).toMatchObject([{ id }]);
    expect((await theirs.call.search.all({ q: 'harbourword' })).items).toEqual([]);
    expect((await mine.call.search.all({ q: 'meadowword' })).items).toEqual([]);
  });

  it('one is erased of a person without the other losing theirs', async () => {
    const { items } = await mine.call.contacts.list({ q: 'Ivana' });
    const before = await dumpNotebook(opened, theirs.id);
    await mine.call.contacts.erase({ id: items[0]?.id ?? '', confirm: true });
    expect(await dumpNotebook(opened, theirs.id)).toEqual(before);
    expect((await theirs.call.search.all({ q: 'Ivana' })).items.length).toBeGreaterThan(0);
  });
});
