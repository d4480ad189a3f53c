/** Tells of whom the explorer asked, and what came back. */
import { recordRequestEvent } from '../operations/record-event.ts';
import { sampleRequests } from './requests.ts';
import type { SampleAnswer } from './story.ts';
import { called, idOf, newId, type Telling } from './telling.ts';

/** The requests as they were chosen. */
export async function tellOfRequests(telling: Telling): Promise<void> {
  for (const { to, career, referrer, chosen, minutes = 20, note = null } of sampleRequests) {
    await telling.writer.insert('request', {
      id: newId(telling, called.request(to)),
      contactId: idOf(telling, to),
      careerId: idOf(telling, career),
      minutesAsked: minutes,
      referrerId: referrer === undefined ? null : idOf(telling, referrer),
      introducerId: null,
      note,
      chosenAt: telling.calendar.at(chosen),
      state: 'chosen',
    });
  }
}

/** What came back, once the letters are told of. */
export async function tellOfAnswers(telling: Telling): Promise<void> {
  for (const { to, answers = [] } of sampleRequests)
    for (const answer of answers) await tellOfAnswer(telling, to, answer);
}

async function tellOfAnswer(telling: Telling, to: string, answer: SampleAnswer): Promise<void> {
  const { call, writer, calendar } = telling;
  const { kind, when, until, named } = answer;
  await recordRequestEvent(call, writer, idOf(telling, called.request(to)), {
    kind,
    at: calendar.at(when),
    until: until === undefined ? null : calendar.dayOn(until),
    contactId: named === undefined ? null : idOf(telling, named),
  });
}
