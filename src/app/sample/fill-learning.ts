/** Tells of what came of the talks: notes, findings, promises, and the explorer's own reactions. */
import { addMinutes } from '../../domain/time/local-day.ts';
import { newFinding, newPromise } from '../operations/new-finding.ts';
import { isHeld, sampleTalks } from './cast.ts';
import { endOf, startOf } from './fill-talks.ts';
import type { SampleDebrief, SampleFinding, SampleNote, SamplePromise, SampleTalk } from './story.ts';
import { called, idOf, newId, type Telling } from './telling.ts';

/** What came of every talk that was held. */
export async function tellOfLearning(telling: Telling): Promise<void> {
  for (const talk of sampleTalks.filter(isHeld)) {
    const { notes = [], findings = [], promises = [], debrief } = talk;
    for (const note of notes) await tellOfNote(telling, talk, note);
    for (const finding of findings) await tellOfFinding(telling, talk, finding, { id: newId(telling) });
    for (const promise of promises) await tellOfPromise(telling, talk, promise, newId(telling));
    if (debrief !== undefined) await tellOfDebrief(telling, talk, debrief);
  }
}

/** Whom and what anything learnt in a talk is about. */
function aboutOf(telling: Telling, { host, career }: SampleTalk) {
  const interviewId = idOf(telling, called.talk(host));
  return { contactId: idOf(telling, host), careerId: idOf(telling, career), interviewId };
}

/** A note; what was made of it has its id, as whatever is made of notes does. */
async function tellOfNote(telling: Telling, talk: SampleTalk, note: SampleNote): Promise<void> {
  const { minute, tag = null, text, question, finding, promise, named } = note;
  const { interviewId } = aboutOf(telling, talk);
  const id = named === undefined ? newId(telling) : idOf(telling, called.referral(talk.host, named));
  const at = addMinutes(startOf(telling.calendar, talk), minute);
  const questionId = question === undefined ? null : (telling.ids.get(called.question(question)) ?? question);
  await telling.writer.insert('note', { id, interviewId, questionId, tag, text, at });
  if (finding !== undefined) await tellOfFinding(telling, talk, finding, { id, questionId, at });
  if (promise !== undefined) await tellOfPromise(telling, talk, promise, id);
}

async function tellOfFinding(
  telling: Telling,
  talk: SampleTalk,
  { done, ...finding }: SampleFinding,
  made: { readonly id: string; readonly questionId?: string | null; readonly at?: string },
): Promise<void> {
  const { id, ...noted } = made;
  const said = newFinding(id, aboutOf(telling, talk), { basis: 'own', ...finding, ...noted });
  const doneAt = done === undefined ? null : telling.calendar.at(done);
  await telling.writer.insert('finding', { ...said, doneAt });
  if (doneAt !== null) await tellOfDeed(telling, { promiseId: null, findingId: id }, doneAt);
}

async function tellOfPromise(
  telling: Telling,
  talk: SampleTalk,
  { by, text, on, kept }: SamplePromise,
  id: string,
): Promise<void> {
  const { calendar, writer } = telling;
  const { contactId, interviewId } = aboutOf(telling, talk);
  const day = on === undefined ? null : calendar.dayOn(on);
  const made = { by, text, on: day, at: endOf(calendar, talk) };
  const doneAt = kept === undefined ? null : calendar.at(kept);
  await writer.insert('promise', { ...newPromise(id, { contactId, interviewId }, made), doneAt });
  if (doneAt !== null) await tellOfDeed(telling, { promiseId: id, findingId: null }, doneAt);
}

async function tellOfDeed(
  telling: Telling,
  of: { readonly promiseId: string | null; readonly findingId: string | null },
  at: string,
): Promise<void> {
  await telling.writer.insert('deed_event', { id: newId(telling), ...of, kind: 'done', at });
}

async function tellOfDebrief(telling: Telling, talk: SampleTalk, debrief: SampleDebrief): Promise<void> {
  const interviewId = idOf(telling, called.talk(talk.host));
  const { minutesAfter, ...reaction } = debrief;
  await telling.writer.insert('debrief', {
    newFacts: [],
    surprised: null,
    liked: [],
    disliked: [],
    reactions: { hours: null, stress: null, culture: null, pay: null },
    opinion: null,
    misconceptions: [],
    redFlags: [],
    stillOpen: [],
    note: null,
    ...reaction,
    id: interviewId,
    interviewId,
    at: addMinutes(endOf(telling.calendar, talk), minutesAfter),
  });
}
