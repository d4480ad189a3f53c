/** Writes the sample's story into a notebook, as one change, with its days laid around today. */
import { change } from '../base.ts';
import type { Call } from '../context.ts';
import { newContact, organizationOf } from '../operations/contact-fields.ts';
import { newFinding, newPromise } from '../operations/new-finding.ts';
import { recordInterviewEvent, recordRequestEvent } from '../operations/record-event.ts';
import type { Writer } from '../ports/store.ts';
import { sampleCareers, samplePeople, sampleReferrals, sampleRequests } from './story.ts';
import { sampleTalks } from './talks.ts';

interface Telling {
  readonly call: Call;
  readonly writer: Writer;
  /** Ids by the keys of the story. */
  readonly ids: Map<string, string>;
  /** The instant of a day counted from today, at a time of the explorer's clock. */
  readonly at: (day: number, time?: string) => string;
}

function idOf({ ids }: Telling, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the sample names ${key} before telling of them`);
  return id;
}

async function tellOfPeople(telling: Telling): Promise<void> {
  const { call, writer, ids, at } = telling;
  for (const career of sampleCareers) {
    const { key, ...fields } = career;
    const id = call.world.ids.next();
    ids.set(key, id);
    await writer.insert('career', { ...fields, id, state: 'exploring', decidedAt: null });
  }
  for (const { key, organization: employer, email, ...person } of samplePeople) {
    const organization = await organizationOf(call, writer, employer);
    const emails = email === undefined ? [] : [email];
    const contact = await writer.insert(
      'contact',
      newContact(call.world.ids.next(), { ...person, emails }, organization),
    );
    ids.set(key, contact.id);
  }
  for (const { from, to, day, mayUseName } of sampleReferrals) {
    const parties = { fromContactId: idOf(telling, from), toContactId: idOf(telling, to) };
    await writer.insert('referral', {
      id: call.world.ids.next(),
      ...parties,
      interviewId: null,
      mayUseName,
      at: at(day),
      note: null,
    });
  }
}

async function tellOfRequests(telling: Telling): Promise<void> {
  const { call, writer, ids, at } = telling;
  for (const { to, career, referrer, events } of sampleRequests) {
    const request = await writer.insert('request', {
      id: call.world.ids.next(),
      contactId: idOf(telling, to),
      careerId: idOf(telling, career),
      minutesAsked: 20,
      referrerId: referrer === undefined ? null : idOf(telling, referrer),
      note: null,
      chosenAt: at((events[0]?.day ?? 0) - 1),
      state: 'chosen',
    });
    ids.set(`request to ${to}`, request.id);
    for (const { kind, day } of events) {
      await recordRequestEvent(call, writer, request.id, { kind, at: at(day), channel: 'email' });
    }
  }
}

/** A letter of thanks, short and in the explorer's voice. */
async function tellOfThanks(
  telling: Telling,
  thanks: {
    readonly to: string;
    readonly kind: 'thank_you' | 'referrer_thanks';
    readonly interviewId: string;
    readonly day: number;
  },
): Promise<void> {
  const body =
    thanks.kind === 'thank_you'
      ? 'Thank you for your time. What you said about the reports changed how I see this work.'
      : 'Thank you for sending me to them. We met, and it was as worth it as you said.';
  await telling.writer.insert('letter', {
    id: telling.call.world.ids.next(),
    contactId: idOf(telling, thanks.to),
    kind: thanks.kind,
    channel: 'email',
    subject: 'Thank you',
    body,
    sentAt: telling.at(thanks.day, '18:30'),
    requestId: null,
    interviewId: thanks.interviewId,
    referralId: null,
    stage: null,
  });
}

type Talk = (typeof sampleTalks)[number];

async function tellOfOutcome(telling: Telling, talk: Talk, interviewId: string): Promise<void> {
  const { call, writer, at } = telling;
  const about = { contactId: idOf(telling, talk.host), careerId: idOf(telling, talk.career), interviewId };
  await recordInterviewEvent(call, writer, interviewId, { kind: 'held', at: at(talk.day, talk.time) });
  for (const finding of talk.findings)
    await writer.insert('finding', newFinding(call.world.ids.next(), about, finding));
  for (const { by, text, day, done } of talk.promises ?? []) {
    const promise = newPromise(call.world.ids.next(), about, {
      by,
      text,
      on: at(day).slice(0, 10),
      at: at(talk.day, talk.time),
    });
    await writer.insert('promise', { ...promise, doneAt: done === undefined ? null : at(done) });
    if (done === undefined) continue;
    await writer.insert('deed_event', {
      id: call.world.ids.next(),
      promiseId: promise.id,
      findingId: null,
      kind: 'done',
      at: at(done),
    });
  }
  if (talk.surprised !== undefined) {
    await writer.insert('debrief', {
      id: interviewId,
      interviewId,
      at: at(talk.day, '20:00'),
      newFacts: [],
      surprised: talk.surprised,
      liked: [],
      disliked: [],
      reactions: { hours: null, stress: null, culture: null, pay: null },
      opinion: 'up',
      misconceptions: [],
      redFlags: [],
      stillOpen: [],
      note: null,
    });
  }
  if (talk.thankedOn !== undefined)
    await tellOfThanks(telling, { to: talk.host, kind: 'thank_you', interviewId, day: talk.thankedOn });
  const referrer = sampleRequests.find((request) => request.to === talk.host)?.referrer;
  if (talk.referrerThankedOn === undefined || referrer === undefined) return;
  await tellOfThanks(telling, {
    to: referrer,
    kind: 'referrer_thanks',
    interviewId,
    day: talk.referrerThankedOn,
  });
}

async function tellOfTalks(telling: Telling): Promise<void> {
  const { call, writer, at } = telling;
  for (const talk of sampleTalks) {
    const host = samplePeople.find((person) => person.key === talk.host);
    const interview = await writer.insert('interview', {
      id: call.world.ids.next(),
      contactId: idOf(telling, talk.host),
      careerId: idOf(telling, talk.career),
      requestId: idOf(telling, `request to ${talk.host}`),
      startsAt: at(talk.day, talk.time),
      zone: host?.zone ?? 'UTC',
      minutes: talk.minutes,
      setting: talk.setting,
      placeKind: null,
      place: talk.place ?? null,
      note: null,
      state: 'planned',
      endedAt: null,
      movedAt: null,
    });
    if (talk.findings.length > 0) await tellOfOutcome(telling, talk, interview.id);
  }
}

/** Fills a fresh sample notebook. */
export async function fillSample(call: Call, zone: string): Promise<void> {
  const today = Temporal.Instant.from(call.world.clock.now()).toZonedDateTimeISO(zone).toPlainDate();
  const at = (day: number, time = '09:30') =>
    today
      .add({ days: day })
      .toZonedDateTime({ timeZone: zone, plainTime: time })
      .toInstant()
      .toString({ smallestUnit: 'millisecond' });
  await change(call, ['notebooks', 'openSample'], async (writer) => {
    const telling: Telling = { call, writer, ids: new Map(), at };
    await writer.insert('profile', {
      id: writer.notebookId,
      name: 'Lea',
      statement: 'I have taught chemistry for six years and am finding out what else a chemist can be.',
      skills: ['explaining', 'lab work', 'patience'],
      interests: ['water', 'maps', 'plain language'],
      values: ['time outdoors', 'evenings at home'],
    });
    await tellOfPeople(telling);
    await tellOfRequests(telling);
    await tellOfTalks(telling);
  });
}
