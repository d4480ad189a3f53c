/** One fact, one record: a sent letter writes the event it means, and whichever of the two comes second finds the first. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dialects, type Notebook, openTestStore, type TestStore } from '../helpers/store.ts';

describe.each(dialects)('letters and events on %s', (dialect) => {
  let opened: TestStore;
  let notebook: Notebook;
  let contactId = '';
  let requestId = '';
  let interviewId = '';
  beforeAll(async () => {
    opened = await openTestStore(dialect);
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    notebook = await opened.begin();
    contactId = (await notebook.call.contacts.create({ givenName: 'Ivana' })).id;
    const { id: careerId } = await notebook.call.careers.create({ name: 'Chemist' });
    requestId = (await notebook.call.requests.create({ contactId, careerId })).id;
    const talk = { startsAt: '2026-06-01T10:00:00Z', zone: 'UTC', minutes: 20, setting: 'phone' } as const;
    interviewId = (await notebook.call.interviews.create({ contactId, careerId, ...talk })).id;
  });

  const sentAt = '2026-05-13T08:00:00.000Z';
  const asking = () =>
    ({ contactId, requestId, kind: 'request', channel: 'email', body: 'May I ask you about it?' }) as const;
  const confirming = () =>
    ({ contactId, interviewId, kind: 'confirmation', channel: 'email', body: 'Until Monday.' }) as const;

  it('a letter sent says the request was sent, once', async () => {
    const letter = await notebook.call.letters.create({ ...asking(), sentAt });
    const { state, events } = await notebook.call.requests.get({ id: requestId });
    expect(state).toBe('sent');
    expect(events).toMatchObject([{ kind: 'sent', at: sentAt, channel: 'email', letterId: letter.id }]);
    const again = await notebook.ask((call) =>
      call.requests.addEvent({ id: requestId, kind: 'sent', at: sentAt }),
    );
    expect(again.answer.id).toBe(events[0]?.id);
    expect(again.aside).toEqual({ existed: true, operationId: null });
  });

  it('a draft says nothing until it is marked as sent, and then once', async () => {
    const { id } = await notebook.call.letters.create(asking());
    expect((await notebook.call.requests.get({ id: requestId })).events).toEqual([]);
    await notebook.call.letters.markSent({ id, at: sentAt });
    await notebook.call.letters.markSent({ id, at: sentAt });
    expect((await notebook.call.requests.get({ id: requestId })).events).toHaveLength(1);
    const later = await notebook.refusal((call) => call.letters.markSent({ id, at: '2026-05-14T08:00:00Z' }));
    expect(later.code).toBe('letter_already_sent');
  });

  it('a letter kept after its event adds none', async () => {
    const event = await notebook.call.requests.addEvent({ id: requestId, kind: 'sent', at: sentAt });
    await notebook.call.letters.create({ ...asking(), sentAt });
    const { events } = await notebook.call.requests.get({ id: requestId });
    expect(events.map(({ id }) => id)).toEqual([event.id]);
  });

  it('a confirmation confirms its talk, in either order', async () => {
    await notebook.call.letters.create({ ...confirming(), sentAt });
    const again = await notebook.ask((call) =>
      call.interviews.addEvent({ id: interviewId, kind: 'confirmed', at: sentAt }),
    );
    expect(again.aside.existed).toBe(true);
    expect((await notebook.call.interviews.get({ id: interviewId })).events).toHaveLength(1);
  });

  it('a letter whose event could not have happened is not kept either', async () => {
    await notebook.call.requests.addEvent({ id: requestId, kind: 'withdrawn', at: '2026-05-12T08:00:00Z' });
    const refused = await notebook.refusal((call) => call.letters.create({ ...asking(), sentAt }));
    expect(refused.code).toBe('illegal_event');
    expect((await notebook.call.letters.list()).items).toEqual([]);
  });

  it('a letter deleted leaves what happened, and taken back takes it along', async () => {
    const { answer, aside } = await notebook.ask((call) => call.letters.create({ ...asking(), sentAt }));
    const deleted = await notebook.call.letters.delete({ id: answer.id });
    expect(await notebook.call.requests.get({ id: requestId })).toMatchObject({
      state: 'sent',
      events: [{ letterId: null }],
    });
    await notebook.call.changes.undo({ operationId: deleted.operationId });
    await notebook.call.changes.undo({ operationId: aside.operationId ?? '' });
    expect(await notebook.call.requests.get({ id: requestId })).toMatchObject({
      state: 'chosen',
      events: [],
    });
  });

  it('naming somebody else is a referral, made once', async () => {
    const { id: other } = await notebook.call.contacts.create({ givenName: 'Otis' });
    const event = { id: requestId, kind: 'named_other', at: sentAt, contactId: other } as const;
    await notebook.call.requests.addEvent(event);
    await notebook.call.requests.addEvent({ ...event, at: '2026-05-14T08:00:00Z' });
    expect((await notebook.call.referrals.list()).items).toMatchObject([
      { fromContactId: contactId, toContactId: other, mayUseName: 'ask_first' },
    ]);
  });

  it.each(['sent', 'named_other', 'accepted'] as const)(
    '%s about a contact that is not there is not found',
    async (kind) => {
      const nobody = opened.world.ids.next();
      const refused = await notebook.refusal((call) =>
        call.requests.addEvent({ id: requestId, kind, at: sentAt, contactId: nobody }),
      );
      expect(refused).toMatchObject({ code: 'not_found', data: { kind: 'contact', id: nobody } });
    },
  );
});
