/** Writes the sample's story into a notebook, as one change, with its days laid around today. */
import { change } from '../base.ts';
import type { Call } from '../context.ts';
import { sampleCalendar } from './calendar.ts';
import { tellOfAnswers, tellOfRequests } from './fill-asking.ts';
import { tellOfLearning } from './fill-learning.ts';
import { tellOfLetters } from './fill-letters.ts';
import { tellOfExplorer, tellOfPeople, tellOfReferrals } from './fill-people.ts';
import { tellOfTalkEvents, tellOfTalks } from './fill-talks.ts';
import { sampleLeftOut, samplePutOff } from './referrals.ts';
import { called, idOf, newId, type Telling } from './telling.ts';

/** What the explorer put off, and the report she left out because her thanks will tell the same. */
async function tellOfDecision(telling: Telling): Promise<void> {
  const { from, to, reason } = sampleLeftOut;
  const { until } = samplePutOff;
  await telling.writer.insert('step_decision', {
    id: newId(telling),
    stepId: `ask_referral_permission:${idOf(telling, called.referral(samplePutOff.from, samplePutOff.to))}:first`,
    kind: 'snoozed',
    at: telling.call.world.clock.now(),
    until: telling.calendar.at(until),
    reason: null,
  });
  await telling.writer.insert('step_decision', {
    id: newId(telling),
    stepId: `report_back:${idOf(telling, called.referral(from, to))}:met`,
    kind: 'wont_do',
    at: telling.call.world.clock.now(),
    until: null,
    reason,
  });
}

/** Each part speaks only of what an earlier one told. */
const parts = [
  tellOfExplorer,
  tellOfPeople,
  tellOfRequests,
  tellOfTalks,
  tellOfReferrals,
  tellOfLetters,
  tellOfAnswers,
  tellOfTalkEvents,
  tellOfLearning,
  tellOfDecision,
] as const;

/** Fills a fresh sample notebook. */
export async function fillSample(call: Call, zone: string): Promise<void> {
  const calendar = sampleCalendar(call.world.clock.now(), zone);
  await change(call, ['notebooks', 'openSample'], async (writer) => {
    const telling: Telling = { call, writer, calendar, ids: new Map() };
    for (const tell of parts) await tell(telling);
  });
}
