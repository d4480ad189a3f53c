/** The numbers that help, from what was recorded through the operations, and how long counting takes. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contract } from '../../src/contract/contract.ts';
import { dialects, type Notebook, openTestStore, type TestStore } from '../helpers/store.ts';

const day = (number: number, time = '10:00') => `2026-05-${String(number).padStart(2, '0')}T${time}:00.000Z`;
const end = day(31);

describe.each(dialects)('numbers on %s', (dialect) => {
  let opened: TestStore;
  let notebook: Notebook;
  let careerId: string;
  beforeAll(async () => {
    opened = await openTestStore(dialect);
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    notebook = await opened.begin();
    careerId = (await notebook.call.careers.create({ name: 'Rivers' })).id;
  });

  const person = (givenName: string, relation: 'known' | 'cold' | null = null) =>
    notebook.call.contacts.create({ givenName, relation });
  const choose = (contactId: string, more: { referrerId?: string } = {}) =>
    notebook.call.requests.create({ contactId, careerId, at: day(1), ...more });
  const event = (id: string, kind: 'sent' | 'accepted' | 'later' | 'declined', on: number) =>
    notebook.call.requests.addEvent({ id, kind, at: day(on) });
  const write = (contactId: string, on: number, more: object) =>
    notebook.call.letters.create({
      contactId,
      kind: 'request',
      channel: 'email',
      body: 'May I ask you about your work?',
      sentAt: day(on),
      ...more,
    });
  async function hold(contactId: string, on: number, more: { requestId?: string } = {}) {
    const talk = await notebook.call.interviews.create({
      contactId,
      careerId,
      startsAt: day(on),
      zone: 'Europe/Berlin',
      minutes: 30,
      setting: 'phone',
      ...more,
    });
    await notebook.call.interviews.addEvent({
      id: talk.id,
      kind: 'held',
      at: day(on, '10:30'),
      endedAt: day(on, '10:30'),
    });
    return talk;
  }
  const show = (more: { careerId?: string; at?: string } = {}) =>
    notebook.call.numbers.show({ at: end, ...more });

  it('are nothing in an empty notebook, and what the contract says', async () => {
    const empty = await show();
    expect(empty).toMatchObject({
      total: { asked: 0, answeredShare: null },
      byChannel: [],
      thanks: { talks: 0 },
      words: { asking: [], answers: null, unasked: null, thanks: [] },
    });
    const { outputSchema } = contract.numbers.show['~orpc'];
    expect(outputSchema?.parse(empty)).toEqual(empty);
  });

  it('go by the first sending, whatever was sent after it', async () => {
    const ines = await person('Ines', 'cold');
    const request = await choose(ines.id);
    await write(ines.id, 2, { requestId: request.id, channel: 'linkedin' });
    await event(request.id, 'later', 4);
    await write(ines.id, 9, { requestId: request.id });
    await write(ines.id, 12, { requestId: request.id, kind: 'follow_up' });
    expect(await show()).toMatchObject({
      byChannel: [{ channel: 'linkedin', asked: 1, answered: 1 }],
      byConnection: [{ connection: 'cold', asked: 1 }],
      answerDays: { answers: 1, median: 2 },
    });
    expect((await show({ at: day(3) })).total).toMatchObject({ asked: 1, answered: 0 });
    expect((await show({ at: day(1) })).total).toMatchObject({ asked: 0 });
  });

  it('what was said before anything was sent answers nothing that was sent', async () => {
    const ines = await person('Ines');
    const request = await choose(ines.id);
    await event(request.id, 'later', 2);
    await event(request.id, 'sent', 5);
    expect(await show()).toMatchObject({ byChannel: [{ channel: null, asked: 1, answered: 0 }] });
  });

  it('a yes on the phone to what was never sent is no asking, and its talk stands apart', async () => {
    const ines = await person('Ines');
    const request = await choose(ines.id);
    await event(request.id, 'accepted', 2);
    await hold(ines.id, 5, { requestId: request.id });
    expect(await show()).toMatchObject({ total: { asked: 0 }, talksUnasked: 1, thanks: { talks: 1 } });
  });

  it('talks and names belong to the request they came of; under somebody’s name is introduced', async () => {
    const otis = await person('Otis', 'known');
    const ines = await person('Ines', 'cold');
    const dana = await person('Dana');
    const given = (from: string, to: string, on: number, interviewId?: string) =>
      notebook.call.referrals.create({
        fromContactId: from,
        toContactId: to,
        at: day(on),
        ...(interviewId === undefined ? {} : { interviewId }),
      });
    await given(otis.id, ines.id, 1);
    const request = await choose(ines.id, { referrerId: otis.id });
    await write(ines.id, 2, { requestId: request.id });
    const talk = await hold(ines.id, 8, { requestId: request.id });
    await given(ines.id, dana.id, 8, talk.id);
    await hold(dana.id, 20);
    const numbers = await show();
    expect(numbers).toMatchObject({
      total: { asked: 1, answered: 1, talked: 1, names: 1 },
      byConnection: [{ connection: 'introduced' }],
      talksUnasked: 1,
    });
    expect(await show({ careerId })).toEqual(numbers);
    const other = await notebook.call.careers.create({ name: 'Words' });
    expect(await show({ careerId: other.id })).toMatchObject({ total: { asked: 0 }, talksUnasked: 0 });
  });

  it('thanks count by letter, for the talk or for all before it, and without Askwell', async () => {
    const people = await Promise.all(['Ada', 'Ben', 'Cem', 'Dov'].map((name) => person(name)));
    const [ada = '', ben = '', cem = '', dov = ''] = people.map(({ id }) => id);
    const adas = await hold(ada, 4);
    await hold(ben, 4);
    const cems = await hold(cem, 4);
    await hold(dov, 4);
    await write(ada, 5, { kind: 'thank_you', interviewId: adas.id, sentAt: day(4, '12:30') });
    await write(ada, 6, { kind: 'thank_you', interviewId: adas.id });
    await write(ben, 6, { kind: 'thank_you', sentAt: day(6, '10:30') });
    // a draft, thanks before the talk, and another kind of letter are no thanks
    await write(dov, 3, { kind: 'thank_you' });
    await write(dov, 6, { kind: 'keep_in_touch' });
    await write(dov, 6, { kind: 'thank_you', sentAt: undefined });
    await notebook.call.nextSteps.decide({
      stepId: `thank_host:${cems.id}:first`,
      kind: 'done_elsewhere',
      at: day(4, '14:30'),
    });
    expect((await show()).thanks).toEqual({
      talks: 4,
      thanked: 3,
      inTime: 2,
      medianHours: 4,
      longestHours: 48,
      notThanked: 1,
      stillTime: 0,
    });
    expect((await show({ at: day(4, '13:00') })).thanks).toMatchObject({ thanked: 1, stillTime: 3 });
    await notebook.call.settings.update({ values: { thanksWithinHours: 48 } });
    expect((await show()).thanks).toMatchObject({ inTime: 3 });
  });

  it('one notebook knows nothing of another', async () => {
    const ines = await person('Ines');
    const request = await choose(ines.id);
    await event(request.id, 'sent', 2);
    const other = await opened.begin();
    expect((await other.call.numbers.show({ at: end })).total.asked).toBe(0);
    const refused = await other.refusal((call) => call.numbers.show({ careerId }));
    expect(refused.code).toBe('not_found');
  });

  it('names the same whatever the order of recording, and every table adds up', async () => {
    for (let at = 0; at < 12; at += 1) {
      const host = await person(`Host ${at}`, at % 3 === 0 ? 'cold' : 'known');
      const request = await choose(host.id);
      await write(host.id, 2, { requestId: request.id, channel: at % 4 === 0 ? 'letter' : 'email' });
      if (at % 2 === 0) await event(request.id, 'declined', 4);
    }
    const { byChannel, byConnection, total } = await show();
    expect(total).toMatchObject({ asked: 12, answered: 6, answeredShare: 50 });
    const sum = (groups: readonly { readonly asked: number }[]) =>
      groups.reduce((all, { asked }) => all + asked, 0);
    expect([sum(byChannel), sum(byConnection)]).toEqual([12, 12]);
    expect(byChannel.map(({ answeredShare }) => answeredShare)).toEqual([33, null]);
  });

  it('thousands of requests are counted at once', async () => {
    const ines = await person('Ines');
    const next = () => opened.world.ids.next();
    await opened.store.write(notebook.id, { name: 'requests.create', who: 'test' }, async (writer) => {
      for (let at = 0; at < 1_500; at += 1) {
        const id = next();
        const chosen = {
          contactId: ines.id,
          careerId,
          minutesAsked: 20,
          chosenAt: day(1),
          state: 'sent',
        } as const;
        const nobody = { referrerId: null, introducerId: null, note: null };
        await writer.insert('request', { id, ...chosen, ...nobody });
        const nothing = { channel: null, until: null, contactId: null, letterId: null };
        await writer.insert('request_event', {
          id: next(),
          requestId: id,
          kind: 'sent',
          at: day(2),
          ...nothing,
        });
      }
    });
    const began = performance.now();
    expect((await show()).total.asked).toBe(1_500);
    // a few milliseconds; seconds, when all sendings are walked for each request
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
