/** The calendar feed: its address is opened, opened anew, closed and taken back like every other write; its text agrees with the list of steps. */
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFeed } from '../../src/app/calendar/read-feed.ts';
import { fillNotebook } from '../helpers/filled-notebook.ts';
import { dialects, type Notebook, openTestStore, type TestStore } from '../helpers/store.ts';

const text = /^BEGIN:VCALENDAR\r\n/u;

describe.each(dialects)('the calendar feed on %s', (dialect) => {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await openTestStore(dialect);
  });
  afterAll(() => opened.close());

  const read = (address: string) => readFeed(opened.world, address);
  const uidsOf = (calendar: string) =>
    new ICAL.Component(ICAL.parse(calendar))
      .getAllSubcomponents('vevent')
      .map((event) => String(event.getFirstPropertyValue('uid')));
  const uidsNow = async ({ call }: Notebook) => uidsOf((await call.calendarFeed.text()).text);

  it('has no address until one is opened, which is told once', async () => {
    const { id, call } = await opened.begin();
    expect(await call.calendarFeed.get()).toEqual({ open: false, openedAt: null });
    const { address, openedAt } = await call.calendarFeed.open();
    expect(address).toMatch(new RegExp(`^/feeds/${id}/[A-Za-z0-9_-]{22}\\.ics$`, 'u'));
    expect(await call.calendarFeed.get()).toEqual({ open: true, openedAt });
    expect(await read(address)).toMatch(text);
    expect(await read(address)).toBe((await call.calendarFeed.text()).text);
  });

  it('reads nothing by an address that is wrong, of another notebook, or of none', async () => {
    const one = await opened.begin();
    const other = await opened.begin();
    const { address } = await one.call.calendarFeed.open();
    await other.call.calendarFeed.open();
    const never = await opened.begin();
    for (const wrong of [
      address.replace(/.{5}\.ics$/u, 'AAAAA.ics'),
      address.replace(one.id, other.id),
      address.replace(one.id, never.id),
      address.replace(one.id, '01970000-0000-7000-8000-00000000dead'),
      `/feeds/${one.id}/.ics`,
      '/feeds/',
    ])
      expect(await read(wrong), wrong).toBeUndefined();
  });

  it('compares a secret once, whether or not there is anything to compare it with', async () => {
    const { id, call } = await opened.begin();
    const { address } = await call.calendarFeed.open();
    const never = await opened.begin();
    const compared: (string | null)[] = [];
    const world = {
      ...opened.world,
      secrets: {
        ...opened.world.secrets,
        matches(_secret: string, kept: string | null) {
          compared.push(kept === null ? null : 'a hash');
          return false;
        },
      },
    };
    await readFeed(world, address);
    await call.calendarFeed.revoke();
    await readFeed(world, address);
    await readFeed(world, address.replace(id, never.id));
    await readFeed(world, address.replace(id, '01970000-0000-7000-8000-00000000dead'));
    expect(compared).toEqual(['a hash', null, null, null]);
  });

  it('is at another address once opened anew, and at the first again when that is taken back', async () => {
    const { call, ask } = await opened.begin();
    const first = await call.calendarFeed.open();
    const { answer: second, aside } = await ask((client) => client.calendarFeed.open());
    expect(second.address).not.toBe(first.address);
    expect(await read(first.address)).toBeUndefined();
    expect(await read(second.address)).toMatch(text);
    await call.changes.undo({ operationId: aside.operationId ?? '' });
    expect(await read(first.address)).toMatch(text);
    expect(await read(second.address)).toBeUndefined();
  });

  it('is at no address once closed, and at the old one when the closing is taken back', async () => {
    const { id, call, refusal } = await opened.begin();
    const { address, openedAt } = await call.calendarFeed.open();
    const { operationId } = await call.calendarFeed.revoke();
    expect(await read(address)).toBeUndefined();
    expect(await call.calendarFeed.get()).toEqual({ open: false, openedAt: null });
    expect((await refusal((client) => client.calendarFeed.revoke())).code).toBe('wrong_state');
    await call.changes.undo({ operationId });
    expect(await read(address)).toMatch(text);
    expect(await call.calendarFeed.get()).toEqual({ open: true, openedAt });
    expect(await call.changes.list()).toMatchObject({
      items: [{}, { operation: 'calendarFeed.revoke', records: [{ kind: 'calendar_feed', id }] }, {}],
    });
  });

  it('does not come back at an old address once a new one was opened', async () => {
    const { call, refusal } = await opened.begin();
    const { address: old } = await call.calendarFeed.open();
    const { operationId } = await call.calendarFeed.revoke();
    const { address } = await call.calendarFeed.open();
    const refused = await refusal((client) => client.changes.undo({ operationId }));
    expect(refused).toMatchObject({ code: 'changed_since', data: { what: 'calendar address' } });
    expect(await read(old)).toBeUndefined();
    expect(await read(address)).toMatch(text);
  });

  it('can be opened again after its first opening was taken back', async () => {
    const { call, ask } = await opened.begin();
    const { answer: first, aside } = await ask((client) => client.calendarFeed.open());
    await call.changes.undo({ operationId: aside.operationId ?? '' });
    expect(await call.calendarFeed.get()).toEqual({ open: false, openedAt: null });
    expect(await read(first.address)).toBeUndefined();
    expect(await read((await call.calendarFeed.open()).address)).toMatch(text);
  });

  it('keeps the secret nowhere, and tells its hash in no answer', async () => {
    const notebook = await opened.begin();
    const { call, id } = notebook;
    const { address } = await call.calendarFeed.open();
    const rows = await opened.query('select * from calendar_feeds where notebook_id = $1', [id]);
    const changes = await opened.query('select * from changes where notebook_id = $1', [id]);
    const hash = String(rows[0]?.['secret_hash']);
    expect(hash).toMatch(/^[0-9a-f]{64}$/u);
    const secret = address.slice(-26, -4);
    expect(JSON.stringify([rows, changes])).not.toContain(secret);
    const { operationId } = await call.calendarFeed.revoke();
    await call.changes.undo({ operationId });
    await call.calendarFeed.open();
    const told = [
      await call.calendarFeed.get(),
      await call.changes.list(),
      await call.changes.trash(),
      await notebook.refusal((client) => client.changes.undo({ operationId })),
    ];
    expect(JSON.stringify(told)).not.toContain(hash);
    expect(JSON.stringify(told)).not.toContain(secret);
  });

  it('holds the steps that are listed, and lets go of those that vanish', async () => {
    const notebook = await opened.begin();
    const { call } = notebook;
    opened.clock.set('2026-05-12T17:00:00.000Z');
    const filled = await fillNotebook(notebook);
    const expected = async () => {
      const { steps } = await call.nextSteps.list();
      return steps
        .filter(({ dueAt, kind }) => dueAt !== null && kind !== 'hold')
        .map(({ id }) => `step-${id}@askwell`);
    };
    const stepsOf = (uids: readonly string[]) => uids.filter((uid) => uid.startsWith('step-'));
    for (let day = 0; day < 12; day += 1) {
      expect(stepsOf(await uidsNow(notebook)).toSorted()).toEqual((await expected()).toSorted());
      opened.clock.advance(24 * 60);
    }
    const before = stepsOf(await uidsNow(notebook));
    expect(before.length).toBeGreaterThan(1);
    await call.contacts.delete({ id: filled.host.id });
    const after = await uidsNow(notebook);
    expect(after.filter((uid) => uid.startsWith('interview-'))).toEqual([]);
    expect(stepsOf(after).length).toBeLessThan(before.length);
    expect(stepsOf(after).toSorted()).toEqual((await expected()).toSorted());
  });

  it('holds talks ahead and those held in the last ninety days, not those cancelled', async () => {
    const notebook = await opened.begin();
    const { call } = notebook;
    opened.clock.set('2026-05-12T17:00:00.000Z');
    const { interview, ahead } = await fillNotebook(notebook);
    const talks = async () => (await uidsNow(notebook)).filter((uid) => uid.startsWith('interview-'));
    const uid = ({ id }: { readonly id: string }) => `interview-${id}@askwell`;
    expect((await talks()).toSorted()).toEqual([uid(interview), uid(ahead)].toSorted());
    const { operationId } = (
      await notebook.ask((client) =>
        client.interviews.addEvent({ id: ahead.id, kind: 'cancelled', at: '2026-05-12T16:00:00Z' }),
      )
    ).aside;
    expect(await talks()).toEqual([uid(interview)]);
    await call.changes.undo({ operationId: operationId ?? '' });
    // 2026-05-11T14:00 and ninety days
    opened.clock.set('2026-08-09T14:00:00.000Z');
    expect(await talks()).toContain(uid(interview));
    opened.clock.advance(1);
    expect(await talks()).toEqual([uid(ahead)]);
  });

  it('says no more than it must', async () => {
    const notebook = await opened.begin();
    await fillNotebook(notebook);
    const unfolded = (await notebook.call.calendarFeed.text()).text.replaceAll('\r\n ', '');
    expect(unfolded).toContain('Talk with Ivana Brezovac');
    for (const kept of ['ivana@elbe.example', 'She calls.', 'Two days outdoors', 'Otis Quarm suggested'])
      expect(unfolded).not.toContain(kept);
  });
});
