/** Tells of the talks: when they are, how they were prepared, and the questions for them. */
import { planAgenda } from '../../domain/questions/agenda.ts';
import { questionBank } from '../../domain/questions/bank.ts';
import type { Topic } from '../../domain/questions/topics.ts';
import { addMinutes } from '../../domain/time/local-day.ts';
import { plannable } from '../operations/questions.ts';
import { recordInterviewEvent } from '../operations/record-event.ts';
import type { SampleCalendar } from './calendar.ts';
import { isHeld, saidIn, samplePeople, sampleTalks } from './cast.ts';
import type { SampleTalk } from './story.ts';
import { called, idOf, newId, type Telling } from './telling.ts';

/** The zone a host lives by. */
export function zoneOf({ zone }: SampleCalendar, host: string): string {
  return samplePeople.find(({ key }) => key === host)?.zone ?? zone;
}

/** When a talk begins. */
export function startOf(calendar: SampleCalendar, { host, start }: SampleTalk): string {
  return start === 'today' ? calendar.justBehind : calendar.at(start, zoneOf(calendar, host));
}

/** When a talk that was held ended. */
export function endOf(calendar: SampleCalendar, talk: SampleTalk): string {
  return addMinutes(startOf(calendar, talk), talk.took ?? talk.minutes);
}

/** The talks as they were booked, with their agendas. */
export async function tellOfTalks(telling: Telling): Promise<void> {
  for (const talk of sampleTalks) {
    const { host, career, minutes, setting, placeKind = null, place = null, note = null } = talk;
    await telling.writer.insert('interview', {
      id: newId(telling, called.talk(host)),
      contactId: idOf(telling, host),
      careerId: idOf(telling, career),
      requestId: idOf(telling, called.request(host)),
      startsAt: startOf(telling.calendar, talk),
      zone: zoneOf(telling.calendar, host),
      minutes,
      setting,
      placeKind,
      place,
      note,
      state: 'planned',
      endedAt: null,
      movedAt: null,
    });
    if (talk.agenda !== undefined) await tellOfAgenda(telling, talk, talk.agenda);
  }
}

/** The agenda as the planner proposes it around the questions insisted on. */
async function tellOfAgenda(telling: Telling, talk: SampleTalk, insisted: readonly string[]): Promise<void> {
  const { writer, ids } = telling;
  const interviewId = idOf(telling, called.talk(talk.host));
  const pinned = insisted.map((key) => ids.get(called.question(key)) ?? key);
  const own = await writer.all('question', {});
  const { items } = planAgenda({
    minutes: talk.minutes,
    setting: talk.setting,
    questions: [...questionBank, ...own.map(plannable)],
    alreadyAnswered: sourcesBefore(talk),
    pinned,
  });
  const kept = items.map(({ questionId, text, minutes, part, must, reason }) => {
    const isInsisted = questionId !== null && pinned.includes(questionId);
    return { id: newId(telling), questionId, text, minutes, part, must, pinned: isInsisted, reason };
  });
  await writer.insert('agenda', { id: interviewId, interviewId, items: kept });
}

/** How many had told something on each topic of the career before a talk; the talks stand in their order. */
function sourcesBefore(talk: SampleTalk): Partial<Record<Topic, number>> {
  const counts: Partial<Record<Topic, number>> = {};
  for (const earlier of sampleTalks.slice(0, sampleTalks.indexOf(talk))) {
    if (earlier.career !== talk.career) continue;
    const told = saidIn(earlier).filter(({ declined }) => declined !== true);
    for (const topic of new Set(told.map((finding) => finding.topic)))
      counts[topic] = (counts[topic] ?? 0) + 1;
  }
  return counts;
}

/** What was done for the talks, and that those behind were held. */
export async function tellOfTalkEvents(telling: Telling): Promise<void> {
  const { call, writer, calendar } = telling;
  for (const talk of sampleTalks) {
    const id = idOf(telling, called.talk(talk.host));
    const prepared = { researched: talk.researched, rehearsed: talk.rehearsed };
    for (const kind of ['researched', 'rehearsed'] as const) {
      const when = prepared[kind];
      if (when !== undefined) await recordInterviewEvent(call, writer, id, { kind, at: calendar.at(when) });
    }
    if (!isHeld(talk)) continue;
    const agreedEnd = addMinutes(startOf(calendar, talk), talk.minutes);
    if (talk.extended !== undefined)
      await recordInterviewEvent(call, writer, id, {
        kind: 'extended_by_host',
        at: addMinutes(agreedEnd, -2),
        minutes: talk.extended,
      });
    const endedAt = endOf(calendar, talk);
    await recordInterviewEvent(call, writer, id, { kind: 'held', at: endedAt, endedAt });
  }
}
