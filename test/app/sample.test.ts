/** The sample notebook as a reader meets it: what is in it, and a Today that makes sense whatever the day. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NextStep } from '../../src/domain/next-steps/step.ts';
import { dumpNotebook, listTables } from '../helpers/dump.ts';
import { dialects, type Notebook, openNotebook, openTestStore, type TestStore } from '../helpers/store.ts';

async function openSample(opened: TestStore, zone = 'America/Los_Angeles'): Promise<Notebook> {
  const clock = { now: () => opened.clock.now(), zone: () => zone };
  const world = { ...opened.world, clock };
  const { id } = await openNotebook(world, undefined).call.notebooks.openSample();
  return openNotebook(world, id);
}

async function personNamed({ call }: Notebook, name: string) {
  const { items } = await call.contacts.list({ q: name });
  return items.find(({ displayName }) => displayName === name)?.id ?? '';
}

describe.each(dialects)('the sample on %s', (dialect) => {
  let opened: TestStore;
  let sample: Notebook;
  beforeAll(async () => {
    opened = await openTestStore(dialect);
    opened.clock.set('2026-05-12T21:32:00.000Z');
    sample = await openSample(opened);
  });
  afterAll(() => opened.close());

  it('holds four careers, 45 people, twelve talks behind and two ahead', async () => {
    const counts = await sample.call.overview.get();
    expect(counts).toMatchObject({ people: 45, drafts: 1, talksAhead: 2, talksHeld: 12 });
    expect(counts.lettersSent).toBeGreaterThan(50);
    expect(counts.careers.map(({ talksHeld }) => talksHeld)).toEqual([6, 3, 1, 2]);
    const findings = counts.careers.reduce((sum, career) => sum + career.findings, 0);
    expect(findings).toBeGreaterThanOrEqual(170);
    expect(findings).toBeLessThanOrEqual(190);
  });

  it('shows every outcome of asking', async () => {
    const { items } = await sample.call.careers.list();
    const standings = new Map<string, string>();
    for (const { id } of items) {
      const { people } = await sample.call.careers.overview({ id });
      for (const { displayName, standing } of people) standings.set(displayName, standing);
    }
    expect(Object.fromEntries(standings)).toMatchObject({
      'Ben Okafor': 'thanks_owed',
      'Ruth Adeyemi': 'talk_ahead',
      'Gil Abrams': 'talk_ahead',
      'Marta Reyes': 'thanked',
      'Tomás Ferreira': 'thanked',
      'Paul Reis': 'declined',
      'Marcus Feld': 'declined',
      'Arturo Bell': 'waiting',
      'Hannah Voss': 'waiting',
      'Wes Tanaka': 'later',
      'Len Ochoa': 'no_answer',
      'Grace Lindholm': 'chosen',
    });
    expect(standings.size).toBe(21);
  });

  it('thanked for the no, followed up once, and knows when to ask again', async () => {
    const story = async (name: string) => sample.call.contacts.story({ id: await personNamed(sample, name) });
    const paul = await story('Paul Reis');
    expect(paul.letters.map(({ kind }) => kind).toSorted()).toEqual(['decline_reply', 'request']);
    const arturo = await story('Arturo Bell');
    expect(arturo.requests.map(({ events }) => events.map(({ kind }) => kind))).toEqual([
      ['sent', 'followed_up'],
    ]);
    const wes = await story('Wes Tanaka');
    expect(wes.requests[0]?.events.at(-1)).toMatchObject({ kind: 'later', until: '2026-06-05' });
  });

  it('leads from the lunch to Sue Park in four generations', async () => {
    const { chain, referrals } = await sample.call.contacts.story({
      id: await personNamed(sample, 'Sue Park'),
    });
    const people = await Promise.all(
      chain.map(async (link) => (await sample.call.contacts.get({ id: link.contactId })).displayName),
    );
    expect(people).toEqual(['Ken Ito', 'Marta Reyes', 'Ben Okafor', 'Sue Park']);
    expect(referrals).toMatchObject([{ mayUseName: 'ask_first' }]);
  });

  it('has three sources at one firm', async () => {
    const { items } = await sample.call.careers.list();
    const { people } = await sample.call.careers.overview({ id: items[0]?.id ?? '' });
    const talked = people.filter(({ standing }) => standing === 'thanked' || standing === 'thanks_owed');
    const atHalden = talked.filter(({ organizationName }) => organizationName === 'Halden Environmental');
    expect(atHalden.map(({ displayName }) => displayName).toSorted()).toEqual([
      'Ben Okafor',
      'Marta Reyes',
      'Priya Raman',
    ]);
  });

  it('has eleven notes of today to go through, three of them gone through', async () => {
    const { items } = await sample.call.interviews.list({ state: 'held', limit: 1 });
    const id = items[0]?.id ?? '';
    const notes = (await sample.call.interviews.listNotes({ id })).items.map((note) => note.id);
    expect(notes).toHaveLength(11);
    const { findings, promises, referrals } = await sample.call.contacts.story({
      id: items[0]?.contactId ?? '',
    });
    expect(findings.filter((finding) => notes.includes(finding.id))).toHaveLength(3);
    expect(promises.filter((promise) => notes.includes(promise.id))).toHaveLength(1);
    expect(referrals.filter((referral) => notes.includes(referral.id))).toHaveLength(1);
    await expect(sample.call.interviews.getDebrief({ id })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('has questions for the next talk that fit its minutes', async () => {
    const { items } = await sample.call.interviews.list({ state: 'planned' });
    const next = items.toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1))[0];
    const agenda = await sample.call.interviews.getAgenda({ id: next?.id ?? '' });
    const asked = agenda.items.filter(({ part }) => part !== 'spare');
    expect(asked.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(30);
    expect(asked.filter(({ pinned }) => pinned)).toHaveLength(4);
    expect(asked.filter(({ must }) => must)).toHaveLength(3);
  });

  it('is the same at the same moment, and leaves no row when it goes', async () => {
    const other = await openTestStore(dialect);
    other.clock.set('2026-05-12T21:32:00.000Z');
    const again = await openSample(other);
    const dump = await dumpNotebook(other, again.id);
    expect(dump).toEqual(await dumpNotebook(opened, sample.id));
    await again.call.notebooks.discardSample({ id: again.id });
    for (const table of await listTables(other)) {
      if (/^(sessions|kysely_\w+|search_index\w*)$/u.test(table)) continue;
      expect(await other.query(`select * from ${table} where notebook_id = $1`, [again.id]), table).toEqual(
        [],
      );
    }
    await other.close();
  });
});

/** Seven days on end, each at an early and a later hour of the explorer's. */
const cases = [
  ['winter', '2026-01-12', 'America/Los_Angeles', ['08:05', '14:32']],
  ['summer', '2026-07-13', 'America/Los_Angeles', ['09:35', '22:40']],
  ['the week the clocks change', '2026-03-05', 'America/Los_Angeles', ['00:10', '14:32']],
  ['the turn of the year', '2026-12-28', 'Europe/Berlin', ['08:05', '18:10']],
] as const;

describe('Today in a sample opened', () => {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await openTestStore('sqlite');
  });
  afterAll(() => opened.close());

  async function stepsAt(day: Temporal.PlainDate, time: string, zone: string): Promise<NextStep[]> {
    const moment = day.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant();
    opened.clock.set(moment.toString());
    const sample = await openSample(opened, zone);
    const { steps } = await sample.call.nextSteps.list();
    await sample.call.notebooks.discardSample({ id: sample.id });
    return steps;
  }

  it.each(cases)('in %s, from %s, in %s: not too much, at most one late', async (_, first, zone, times) => {
    const days = [0, 1, 2, 3, 4, 5, 6].map((away) => Temporal.PlainDate.from(first).add({ days: away }));
    for (const [day, time] of days.flatMap((each) => times.map((time) => [each, time] as const))) {
      const steps = await stepsAt(day, time, zone);
      const titles = steps.map(({ title }) => title);
      const when = `${day.toString()} ${time}: ${titles.join('; ')}`;
      expect(steps.length, when).toBeGreaterThanOrEqual(3);
      expect(steps.length, when).toBeLessThanOrEqual(13);
      expect(steps.filter(({ state }) => state !== 'soon').length, when).toBeLessThanOrEqual(8);
      expect(steps.filter(({ state }) => state === 'late').length, when).toBeLessThanOrEqual(1);
      expect(titles, when).toEqual(
        expect.arrayContaining([
          'Thank Ben Okafor',
          'Write down what Ben Okafor said',
          'Thank Marta Reyes for Ben Okafor',
          'Follow up with Hannah Voss, once',
          'Keep your word to Joan Petrakis',
          'Write to Grace Lindholm',
        ]),
      );
      // confirming opens two business days ahead to the hour, half past nine in Denver; on a weekend that was on Friday
      const isOpen = day.dayOfWeek > 5 || time >= (zone === 'Europe/Berlin' ? '17:30' : '08:30');
      const isAsked = titles.some((title) => /^Confirm .* with Ruth Adeyemi$/u.test(title));
      expect(isAsked, when).toBe(isOpen);
    }
  });
});
