/** Fills a notebook with asking and talks for years: thousands of requests, talks and findings, most of them long settled. */
import { createIds } from '../src/adapters/ids.ts';
import { newContact } from '../src/app/operations/contact-fields.ts';
import type { Store, Writer } from '../src/app/ports/store.ts';
import { topics } from '../src/domain/questions/topics.ts';
import type { RequestEventKind } from '../src/domain/requests/request.ts';
import { openStore } from '../src/store/open-store.ts';

/** How much to fill in. */
export interface Amounts {
  readonly requests: number;
  readonly interviews: number;
  /** Findings of each talk that was held. */
  readonly findingsEach: number;
}

const recordsAtOnce = 100;
const peopleAtOnce = 1_000;
const dayMilliseconds = 86_400_000;

interface Seeding {
  readonly now: number;
  readonly careerId: string;
  readonly findingsEach: number;
  readonly next: () => string;
}

/** Fills them in past the doors, through the store itself. */
export async function seedTalks(file: string, amounts: Amounts): Promise<void> {
  const ids = createIds(() => Date.now());
  const clock = { now: () => new Date().toISOString(), zone: () => 'America/Denver' };
  const store = await openStore({ url: file, clock, ids });
  try {
    await seedStore(store, amounts, () => ids.next());
  } finally {
    await store.close();
  }
}

/** Fills in people with a name and nothing else. */
export async function seedPeople(file: string, people: number): Promise<void> {
  const ids = createIds(() => Date.now());
  const clock = { now: () => new Date().toISOString(), zone: () => 'America/Denver' };
  const store = await openStore({ url: file, clock, ids });
  try {
    const notebook = (await store.notebooks.list())[0];
    if (notebook === undefined) throw new Error('the notebook was not begun');
    for (let done = 0; done < people; done += peopleAtOnce) {
      await store.write(notebook.id, { name: 'bench', who: 'bench' }, async (writer) => {
        for (let number = done; number < Math.min(people, done + peopleAtOnce); number += 1) {
          await writer.insert('contact', newContact(ids.next(), { givenName: `Person ${number}` }, null));
        }
      });
    }
  } finally {
    await store.close();
  }
}

async function seedStore(
  store: Store,
  { requests, interviews, findingsEach }: Amounts,
  next: () => string,
): Promise<void> {
  const notebook = (await store.notebooks.list())[0];
  if (notebook === undefined) throw new Error('the notebook was not begun');
  const careerId = next();
  const seeding: Seeding = { now: Date.now(), careerId, findingsEach, next };
  const write = (work: (writer: Writer) => Promise<void>) =>
    store.write(notebook.id, { name: 'bench', who: 'bench' }, work);
  await write(async (writer) => {
    await writer.insert('career', {
      id: careerId,
      name: 'River engineer',
      alsoCalled: [],
      why: null,
      wantToLearn: null,
      state: 'exploring',
      decidedAt: null,
    });
  });
  let cursor: string | undefined;
  for (let done = 0; done < requests; done += recordsAtOnce) {
    const page = await store.reader(notebook.id).list('contact', {}, { cursor, limit: recordsAtOnce });
    cursor = page.nextCursor ?? undefined;
    await write(async (writer) => {
      for (const [at, contact] of page.items.entries()) {
        const number = done + at;
        const leadsToTalk = number < interviews;
        const requestId = await seedRequest(writer, seeding, { contactId: contact.id, number, leadsToTalk });
        if (leadsToTalk) await seedTalk(writer, seeding, { contactId: contact.id, requestId, number });
      }
    });
  }
}

function instantOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** Sent some time in the last four years; where a talk follows it was accepted, the others were never answered. */
async function seedRequest(
  writer: Writer,
  { now, careerId, next }: Seeding,
  {
    contactId,
    number,
    leadsToTalk,
  }: { readonly contactId: string; readonly number: number; readonly leadsToTalk: boolean },
): Promise<string> {
  const id = next();
  const sentAt = now - (8 + (number % 1_500)) * dayMilliseconds;
  const end: RequestEventKind = leadsToTalk ? 'accepted' : 'no_answer';
  await writer.insert('request', {
    id,
    contactId,
    careerId,
    minutesAsked: 20,
    referrerId: null,
    introducerId: null,
    note: null,
    chosenAt: instantOf(sentAt),
    state: number % 50 === 7 ? 'sent' : end,
  });
  const event = (kind: RequestEventKind, at: number) =>
    writer.insert('request_event', {
      id: next(),
      requestId: id,
      kind,
      at: instantOf(at),
      channel: 'email',
      until: null,
      contactId: null,
      letterId: null,
    });
  await event('sent', sentAt);
  // one of fifty still waits for its answer
  if (number % 50 !== 7) await event(end, sentAt + 2 * dayMilliseconds);
  await seedLetter(writer, {
    id: next(),
    contactId,
    requestId: id,
    interviewId: null,
    kind: 'request',
    at: sentAt,
  });
  return id;
}

async function seedLetter(
  writer: Writer,
  letter: {
    readonly id: string;
    readonly contactId: string;
    readonly requestId: string | null;
    readonly interviewId: string | null;
    readonly kind: 'request' | 'thank_you' | 'keep_in_touch';
    readonly at: number;
  },
): Promise<void> {
  const { at, ...links } = letter;
  await writer.insert('letter', {
    ...links,
    channel: 'email',
    subject: 'About your work',
    body: 'I would like to learn how you came to it, and what fills your week.',
    sentAt: instantOf(at),
    referralId: null,
    stage: null,
  });
}

/** Held, written down, thanked for and kept in touch about; one of forty is still ahead. */
async function seedTalk(
  writer: Writer,
  seeding: Seeding,
  {
    contactId,
    requestId,
    number,
  }: { readonly contactId: string; readonly requestId: string; readonly number: number },
): Promise<void> {
  const { now, careerId, next } = seeding;
  const id = next();
  const ahead = number % 40 === 3;
  const startsAt = ahead
    ? now + (number % 20) * dayMilliseconds
    : now - (4 + (number % 1_490)) * dayMilliseconds;
  const endedAt = startsAt + 20 * 60_000;
  await writer.insert('interview', {
    id,
    contactId,
    careerId,
    requestId,
    startsAt: instantOf(startsAt),
    zone: 'America/Denver',
    minutes: 20,
    setting: 'phone',
    placeKind: null,
    place: null,
    note: null,
    state: ahead ? 'planned' : 'held',
    endedAt: ahead ? null : instantOf(endedAt),
    movedAt: null,
  });
  if (ahead) return;
  await writer.insert('interview_event', {
    id: next(),
    interviewId: id,
    kind: 'held',
    at: instantOf(endedAt),
    endedAt: instantOf(endedAt),
    minutes: null,
    letterId: null,
  });
  await seedAfterTalk(writer, id, endedAt);
  await seedFindings(writer, seeding, { contactId, interviewId: id, number });
  const thanks = { contactId, requestId: null, interviewId: id } as const;
  await seedLetter(writer, { ...thanks, id: next(), kind: 'thank_you', at: endedAt + 3_600_000 * 3 });
  await seedLetter(writer, {
    ...thanks,
    id: next(),
    kind: 'keep_in_touch',
    at: endedAt + 2 * dayMilliseconds,
  });
  // one of fifty has not been heard of for long
  if (number % 50 === 11) return;
  const touchedAt = Math.max(endedAt + 3 * dayMilliseconds, now - (1 + (number % 100)) * dayMilliseconds);
  if (touchedAt > now) return;
  const at = instantOf(touchedAt);
  await writer.insert('touch', { id: next(), contactId, at, by: 'them', way: 'message', note: null });
}

async function seedAfterTalk(writer: Writer, id: string, endedAt: number): Promise<void> {
  await writer.insert('debrief', {
    id,
    interviewId: id,
    at: instantOf(endedAt + 1_800_000),
    newFacts: ['Half the work is reading gauges'],
    surprised: null,
    liked: [],
    disliked: [],
    reactions: { hours: 0, stress: 0, culture: 1, pay: 0 },
    opinion: 'same',
    misconceptions: [],
    redFlags: [],
    stillOpen: [],
    note: null,
  });
}

/** What was said, one topic after the other. */
async function seedFindings(
  writer: Writer,
  { careerId, findingsEach, next }: Seeding,
  talk: { readonly contactId: string; readonly interviewId: string; readonly number: number },
): Promise<void> {
  const { contactId, interviewId, number } = talk;
  for (let at = 0; at < findingsEach; at += 1) {
    const said = `${30 + ((number + at) % 40)} hours a week, more when the river is high`;
    await writer.insert('finding', {
      id: next(),
      careerId,
      contactId,
      interviewId,
      questionId: null,
      topic: topics[(number + at) % topics.length] ?? 'hours',
      kind: 'fact',
      basis: 'own',
      confidence: null,
      scope: null,
      value: { shape: 'text', text: said },
      quote: said,
      quoteOk: false,
      declined: false,
      note: null,
      at: null,
      on: null,
      doneAt: null,
    });
  }
}
