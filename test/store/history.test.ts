/** Whatever is done in whatever order: taking everything back, newest first, ends where it began, and the changes tell all of it. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds, tables } from '../../src/store/tables/all.ts';
import { checkSearchIndex, dumpNotebook } from '../helpers/dump.ts';
import { dialects, type Notebook, openTestStore, type Row, type TestStore } from '../helpers/store.ts';

type Call = Notebook['call'];

/** What one step draws: which record it takes of those there are, and a number for the rest. */
interface Draw {
  readonly at: number;
  readonly other: number;
}

function pick<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % Math.max(items.length, 1)];
}

async function one<Item>(
  list: () => Promise<{ readonly items: readonly Item[] }>,
  at: number,
): Promise<Item | undefined> {
  return pick((await list()).items, at);
}

const moment = (other: number) => `2026-05-${10 + (other % 15)}T10:00:00Z`;

/** Everything a step may do; one that finds nothing to do it to does nothing. */
const acts: Readonly<Record<string, (call: Call, draw: Draw) => Promise<unknown>>> = {
  addContact: (call, { at, other }) =>
    call.contacts.create({
      givenName: `Pat ${at}`,
      organizationName: `Org ${other % 3}`,
      emails: [`p${at}@x.example`],
    }),
  changeContact: async (call, { at, other }) => {
    const contact = await one(() => call.contacts.list(), at);
    if (contact === undefined) return;
    const organizationName = other % 2 === 0 ? null : `Org ${other % 4}`;
    await call.contacts.update({
      id: contact.id,
      version: contact.version,
      organizationName,
      note: `n${other % 3}`,
    });
  },
  deleteContact: async (call, { at }) => {
    const contact = await one(() => call.contacts.list(), at);
    if (contact !== undefined) await call.contacts.delete({ id: contact.id });
  },
  renameOrganization: async (call, { at, other }) => {
    const organization = await one(() => call.organizations.list(), at);
    if (organization === undefined) return;
    await call.organizations.update({
      id: organization.id,
      version: organization.version,
      name: `Org ${other % 5}`,
    });
  },
  deleteOrganization: async (call, { at }) => {
    const organization = await one(() => call.organizations.list(), at);
    if (organization !== undefined) await call.organizations.delete({ id: organization.id });
  },
  addCareer: (call, { at }) => call.careers.create({ name: `Career ${at}` }),
  deleteCareer: async (call, { at }) => {
    const career = await one(() => call.careers.list(), at);
    if (career !== undefined) await call.careers.delete({ id: career.id });
  },
  refer: async (call, { at, other }) => {
    const from = await one(() => call.contacts.list(), at);
    const to = await one(() => call.contacts.list(), other);
    if (from === undefined || to === undefined) return;
    await call.referrals.create({ fromContactId: from.id, toContactId: to.id, at: moment(other) });
  },
  ask: async (call, { at, other }) => {
    const contact = await one(() => call.contacts.list(), at);
    const career = await one(() => call.careers.list(), other);
    const referral = await one(() => call.referrals.list({ contactId: contact?.id }), other);
    if (contact === undefined || career === undefined) return;
    const referrerId = referral?.toContactId === contact.id ? referral.fromContactId : null;
    await call.requests.create({ contactId: contact.id, careerId: career.id, referrerId });
  },
  hear: async (call, { at, other }) => {
    const request = await one(() => call.requests.list(), at);
    const named = await one(() => call.contacts.list(), other);
    if (request === undefined) return;
    const kind = pick(['accepted', 'declined', 'named_other', 'withdrawn'] as const, other) ?? 'accepted';
    const contactId = kind === 'named_other' ? named?.id : null;
    await call.requests.addEvent({ id: request.id, kind, at: moment(other), contactId });
  },
  write: async (call, { at, other }) => {
    const request = await one(() => call.requests.list(), at);
    if (request === undefined) return;
    const kind = other % 3 === 0 ? 'follow_up' : 'request';
    const sentAt = other % 2 === 0 ? moment(other) : null;
    const to = { contactId: request.contactId, requestId: request.id, channel: 'email' } as const;
    await call.letters.create({ ...to, kind, body: `Letter ${at}`, sentAt });
  },
  send: async (call, { at, other }) => {
    const letter = await one(() => call.letters.list(), at);
    if (letter !== undefined) await call.letters.markSent({ id: letter.id, at: moment(other) });
  },
  deleteLetter: async (call, { at }) => {
    const letter = await one(() => call.letters.list(), at);
    if (letter !== undefined) await call.letters.delete({ id: letter.id });
  },
  deleteRequest: async (call, { at }) => {
    const request = await one(() => call.requests.list(), at);
    if (request !== undefined) await call.requests.delete({ id: request.id });
  },
  book: async (call, { at, other }) => {
    const request = await one(() => call.requests.list(), at);
    if (request === undefined) return;
    const { id: requestId, contactId, careerId } = request;
    const talk = { startsAt: moment(other), zone: 'UTC', minutes: 20, setting: 'phone' } as const;
    await call.interviews.create({ ...talk, contactId, careerId, requestId });
  },
  happen: async (call, { at, other }) => {
    const talk = await one(() => call.interviews.list(), at);
    if (talk === undefined) return;
    const kind = pick(['held', 'cancelled', 'missed', 'confirmed', 'researched'] as const, other) ?? 'held';
    await call.interviews.addEvent({ id: talk.id, kind, at: moment(other) });
  },
  move: async (call, { at, other }) => {
    const talk = await one(() => call.interviews.list(), at);
    if (talk === undefined) return;
    await call.interviews.update({
      id: talk.id,
      version: talk.version,
      startsAt: moment(other),
      place: `P${other}`,
    });
  },
  note: async (call, { at, other }) => {
    const talk = await one(() => call.interviews.list(), at);
    if (talk === undefined) return;
    await call.interviews.addNote({ interviewId: talk.id, text: `Note ${other}`, at: moment(other) });
  },
  plan: async (call, { at, other }) => {
    const talk = await one(() => call.interviews.list(), at);
    if (talk === undefined) return;
    await call.interviews.putAgenda({ id: talk.id, items: [{ text: `Item ${other}` }] });
  },
  debrief: async (call, { at, other }) => {
    const talk = await one(() => call.interviews.list(), at);
    if (talk === undefined) return;
    await call.interviews.createDebrief({
      id: talk.id,
      findings: [{ topic: 'day', kind: 'advice', text: `Finding ${other}` }],
      promises: [{ by: 'me', text: 'Send it' }],
      people: [{ givenName: `Named ${other}`, organizationName: `Org ${other % 3}` }],
    });
  },
  deleteTalk: async (call, { at }) => {
    const talk = await one(() => call.interviews.list(), at);
    if (talk !== undefined) await call.interviews.delete({ id: talk.id });
  },
  doAdvice: async (call, { at, other }) => {
    const advice = await one(() => call.advice.list(), at);
    if (advice !== undefined)
      await call.findings.addEvent({ id: advice.id, kind: 'done', at: moment(other) });
  },
  keepPromise: async (call, { at, other }) => {
    const promise = await one(() => call.promises.list(), at);
    const kind = other % 2 === 0 ? 'done' : 'dropped';
    if (promise !== undefined) await call.promises.addEvent({ id: promise.id, kind, at: moment(other) });
  },
  set: (call, { other }) => call.settings.update({ values: { askMinutes: 10 + (other % 20) } }),
  undo: async (call, { at }) => {
    const change = await one(() => call.changes.list(), at % 6);
    if (change !== undefined) await call.changes.undo({ operationId: change.operationId });
  },
};

const script = fc.array(
  fc.record({ act: fc.constantFrom(...Object.keys(acts)), at: fc.nat(30), other: fc.nat(30) }),
  { minLength: 5, maxLength: 25 },
);

/** A little to begin with, so that few steps find nothing to do. */
async function begin(notebook: Notebook): Promise<void> {
  const draws = [0, 1, 2];
  for (const at of draws) await acts['addContact']?.(notebook.call, { at, other: at });
  await acts['addCareer']?.(notebook.call, { at: 0, other: 0 });
  for (const at of draws) await acts['refer']?.(notebook.call, { at, other: at + 1 });
  for (const at of draws) await acts['ask']?.(notebook.call, { at, other: at });
  await acts['book']?.(notebook.call, { at: 0, other: 1 });
}

describe.each(dialects)('history on %s', (dialect) => {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await openTestStore(dialect);
  });
  afterAll(() => opened.close());

  async function play(
    notebook: Notebook,
    steps: readonly (Draw & { readonly act: string })[],
  ): Promise<void> {
    for (const { act, ...draw } of steps) {
      const work = acts[act];
      if (work === undefined) continue;
      opened.clock.advance(1);
      // a step may be refused by a rule, never by a fault: then it changed nothing
      const rowsBefore = await countChanges(notebook);
      let isRefused = false;
      await notebook
        .refusal(async (call) => {
          await work(call, draw);
          throw done;
        })
        .then(
          () => {
            isRefused = true;
          },
          (thrown: unknown) => {
            if (thrown !== done) throw thrown;
          },
        );
      const hasWritten = (await countChanges(notebook)) > rowsBefore;
      expect(isRefused && hasWritten).toBe(false);
    }
  }
  const done = new Error('done');

  async function countChanges({ id }: Notebook): Promise<number> {
    const rows = await opened.query('select count(*) as n from changes where notebook_id = $1', [id]);
    return Number(rows[0]?.['n']);
  }

  async function takeAllBack({ call }: Notebook): Promise<void> {
    const operationIds: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<Call['changes']['list']>> = await call.changes.list(
        cursor === null ? {} : { cursor },
      );
      operationIds.push(...page.items.map((item) => item.operationId));
      cursor = page.nextCursor;
    } while (cursor !== null);
    for (const operationId of operationIds) {
      // the takings back are taken back too; what one of them took back is in force again when its turn comes
      const { items } = await call.changes.list({ limit: 200 });
      const change = items.find((item) => item.operationId === operationId);
      if (change?.undoneBy === null) await call.changes.undo({ operationId });
    }
  }

  /** The changes of a notebook say of each record what its row says, and its versions count up. */
  async function checkChanges({ id: notebookId }: Notebook): Promise<void> {
    const changes = await opened.query(
      'select * from changes where notebook_id = $1 order by operation_id, position',
      [notebookId],
    );
    const counted = await opened.query('select id, record_count from operations where notebook_id = $1', [
      notebookId,
    ]);
    for (const { id, record_count: count } of counted) {
      expect(changes.filter((change) => change['operation_id'] === id)).toHaveLength(Number(count));
    }
    const last = new Map<string, Row>();
    for (const change of changes) {
      const key = `${String(change['kind'])} ${String(change['record_id'])}`;
      const before = Number(last.get(key)?.['version'] ?? 0);
      const step = change['action'] === 'deleted' ? 0 : 1;
      expect(Number(change['version']), key).toBe(before + step);
      last.set(key, change);
    }
    const there = new Map<string, number>();
    // a notebook's own beginning is no change within it
    for (const kind of kinds.filter((one) => one !== 'notebook')) {
      const rows = await opened.query(
        `select id, version from ${tables[kind].table} where notebook_id = $1`,
        [notebookId],
      );
      for (const { id, version } of rows) there.set(`${kind} ${String(id)}`, Number(version));
    }
    const told = [...last].filter(([, change]) => change['action'] !== 'deleted');
    expect(new Map(told.map(([key, change]) => [key, Number(change['version'])]))).toEqual(there);
  }

  it('ends where it began when everything is taken back', { timeout: 90_000 }, async () => {
    const property = fc.asyncProperty(script, async (steps) => {
      const notebook = await opened.begin();
      await begin(notebook);
      await play(notebook, steps);
      await checkChanges(notebook);
      await takeAllBack(notebook);
      await checkChanges(notebook);
      const left = Object.entries(await dumpNotebook(opened, notebook.id)).filter(
        ([table, rows]) => rows.length > 0 && table !== 'notebooks',
      );
      expect(left).toEqual([]);
    });
    await fc.assert(property, { numRuns: 15 });
    await checkSearchIndex(opened);
  });
});
