/** Next steps read from those who may have one are those of a full reading, whatever is recorded, changed, taken back or decided meanwhile. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialects, type Notebook, openTestStore, type TestStore } from '../helpers/store.ts';

/** One thing that is done: what, and the numbers it is made of. */
type Act = readonly [what: number, one: number, other: number, days: number];

/** Even dice: the usual small numbers would do the same things to the same people again and again. */
const acts = fc.array(fc.noShrink(fc.noBias(fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999), fc.nat(30)))), {
  minLength: 40,
  maxLength: 60,
});

interface Scene {
  readonly notebook: Notebook;
  readonly people: readonly string[];
  readonly careers: readonly string[];
  /** Ids of what was made so far. */
  readonly made: {
    readonly requests: string[];
    readonly talks: string[];
    readonly referrals: string[];
    readonly letters: string[];
  };
  now: string;
}

function pick<Value>(values: readonly Value[], die: number): Value | undefined {
  return values[die % Math.max(values.length, 1)];
}

async function setScene(opened: TestStore): Promise<Scene> {
  const { clock } = opened;
  clock.set('2026-02-02T09:00:00Z');
  const notebook = await opened.begin();
  const people: string[] = [];
  for (const givenName of ['Ada', 'Ben', 'Cleo', 'Dov', 'Eve', 'Finn']) {
    people.push((await notebook.call.contacts.create({ givenName })).id);
  }
  const careers: string[] = [];
  for (const name of ['Rivers', 'Words']) careers.push((await notebook.call.careers.create({ name })).id);
  return {
    notebook,
    people,
    careers,
    made: { requests: [], talks: [], referrals: [], letters: [] },
    now: clock.now(),
  };
}

const permissions = ['yes', 'no', 'ask_first'] as const;
const requestEvents = ['sent', 'followed_up', 'accepted', 'declined', 'later', 'no_answer'] as const;
const talkEvents = ['held', 'confirmed', 'researched', 'cancelled'] as const;
const letterKinds = [
  'request',
  'introduction',
  'thank_you',
  'referrer_thanks',
  'report_back',
  'keep_in_touch',
  'decision_news',
] as const;
const decisions = ['wont_do', 'done_elsewhere', 'snoozed'] as const;

/** What can be done, the more telling things more often. */
const doings: readonly ((scene: Scene, one: number, other: number, days: number) => Promise<unknown>)[] = [
  async ({ notebook, people, careers, made }, one, other) => {
    const contactId = pick(people, one) ?? '';
    const { items } = await notebook.call.referrals.list({ contactId });
    const referrerId = pick(items, other)?.fromContactId ?? null;
    const introducerId = other % 3 === 0 ? null : (pick(people, other) ?? null);
    const careerId = pick(careers, other) ?? '';
    const asked = { contactId, careerId, referrerId, introducerId };
    made.requests.push((await notebook.call.requests.create(asked)).id);
  },
  ({ notebook, made, now }, one, other) => {
    const kind = pick(requestEvents, other) ?? 'sent';
    return notebook.call.requests.addEvent({ id: pick(made.requests, one) ?? '', kind, at: now });
  },
  async ({ notebook, people, careers, made, now }, one, other, days) => {
    const startsAt = Temporal.Instant.from(now)
      .add({ hours: 24 * (days - 8) })
      .toString();
    const talk = await notebook.call.interviews.create({
      contactId: pick(people, one) ?? '',
      careerId: pick(careers, other) ?? '',
      startsAt,
      zone: 'Europe/Berlin',
      minutes: 30,
      setting: 'phone',
    });
    made.talks.push(talk.id);
  },
  ({ notebook, made, now }, one, other) =>
    notebook.call.interviews.addEvent({
      id: pick(made.talks, one) ?? '',
      kind: pick(talkEvents, other) ?? 'held',
      at: now,
    }),
  ({ notebook, made, now }, one) =>
    notebook.call.interviews.createDebrief({ id: pick(made.talks, one) ?? '', at: now }),
  async ({ notebook, people, made, now }, one, other) => {
    const letter = await notebook.call.letters.create({
      contactId: pick(people, one) ?? '',
      kind: pick(letterKinds, other) ?? 'keep_in_touch',
      channel: 'email',
      subject: 'A word',
      body: 'With thanks.',
      sentAt: now,
    });
    made.letters.push(letter.id);
  },
  async ({ notebook, people, made, now }, one, other) => {
    const given = await notebook.call.referrals.create({
      fromContactId: pick(people, one) ?? '',
      toContactId: pick(people, other) ?? '',
      mayUseName: pick(permissions, one + other) ?? 'yes',
      at: now,
    });
    made.referrals.push(given.id);
  },
  ({ notebook, made }, one) => {
    const id = pick(made.referrals, one) ?? '';
    return notebook.call.referrals.delete({ id, version: 1 });
  },
  ({ notebook, people, now }, one) =>
    notebook.call.promises.create({
      contactId: pick(people, one) ?? '',
      by: 'me',
      text: 'Send the map',
      at: now,
    }),
  async ({ notebook, now }, one, other) => {
    const { steps } = await notebook.call.nextSteps.list();
    const stepId = pick(steps, one)?.id;
    const until = Temporal.Instant.from(now).add({ hours: 72 }).toString();
    if (stepId === undefined) return;
    await notebook.call.nextSteps.decide({
      stepId,
      kind: pick(decisions, other) ?? 'wont_do',
      at: now,
      until,
    });
  },
  async ({ notebook }, one) => {
    const latest = (await notebook.call.changes.list({ limit: 1 })).items[0];
    // the people and careers stay, and most of what happens
    if (latest === undefined || one % 3 > 0 || /^(contacts|careers)\.create$/u.test(latest.operation)) return;
    await notebook.call.changes.undo({ operationId: latest.operationId });
  },
  async ({ notebook, people }, one, other) => {
    const { id, version } = await notebook.call.contacts.get({ id: pick(people, one) ?? '' });
    const keepInTouchEveryDays = pick([null, 0, 30, 200], other) ?? null;
    await notebook.call.contacts.update({ id, version, keepInTouchEveryDays, doNotContact: other % 7 === 0 });
  },
  async ({ notebook, careers, now }, one, other) => {
    const { id, version } = await notebook.call.careers.get({ id: pick(careers, one) ?? '' });
    const state = pick(['exploring', 'pursuing', 'set_aside'] as const, other) ?? 'exploring';
    const decidedAt = state === 'exploring' ? null : now;
    await notebook.call.careers.update({ id, version, state, decidedAt });
  },
];

/** A history is mostly of requests and talks, and what became of them. */
const weighed = [...doings, ...doings.slice(0, 7), ...doings.slice(1, 6), ...doings.slice(1, 4)];

/** Answers whether it was done; what could not have happened is refused and changes nothing. */
async function tryAct(scene: Scene, [what, one, other, days]: Act): Promise<boolean> {
  const doing = pick(weighed, what);
  try {
    await doing?.(scene, one, other, days);
    return true;
  } catch {
    return false;
  }
}

describe.each(dialects)('next steps on %s', (dialect) => {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await openTestStore(dialect);
  });
  afterAll(() => opened.close());

  it('are read from those awake as from everybody', async () => {
    const { quiet } = opened.world;
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(acts, async (history) => {
        const scene = await setScene(opened);
        const { id, call } = scene.notebook;
        await call.nextSteps.list();
        for (const act of history) {
          opened.clock.advance(act[3] * 6 * 60);
          scene.now = opened.clock.now();
          if (!(await tryAct(scene, act))) continue;
          const remembered = await call.nextSteps.list();
          const known = quiet.get(id);
          quiet.delete(id);
          expect(remembered).toEqual(await call.nextSteps.list());
          if (known !== undefined) quiet.set(id, known);
          compared += 1;
        }
      }),
      { numRuns: dialect === 'sqlite' ? 25 : 5 },
    );
    expect(compared).toBeGreaterThan(40);
  }, 60_000);
});
