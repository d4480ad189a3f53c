/** Tells of the letters: each sent one records what it means, as it does when a person sends it. */
import type { Letter } from '../../domain/letters/letter.ts';
import { decideMarkSent, eventOfLetter } from '../../domain/letters/letter-event.ts';
import { timeWords } from '../../domain/next-steps/step-words.ts';
import { addHours } from '../../domain/time/local-day.ts';
import { recordInterviewEvent, recordRequestEvent } from '../operations/record-event.ts';
import type { SampleCalendar } from './calendar.ts';
import { sampleTalks } from './cast.ts';
import { endOf, startOf, zoneOf } from './fill-talks.ts';
import { lettersToConsultants } from './letters-asking-consultants.ts';
import { lettersToOthers } from './letters-asking-others.ts';
import { lettersToReferrers } from './letters-referrers.ts';
import { confirmations } from './letters-talks.ts';
import { thanksToHosts } from './letters-thanks.ts';
import type { SampleLetter, SampleTalk, TalkWords } from './story.ts';
import { called, idOf, newId, type Telling } from './telling.ts';

/** Every letter; those to one person in the order they were written. */
export const sampleLetters: readonly SampleLetter[] = [
  ...lettersToConsultants,
  ...lettersToOthers,
  ...confirmations,
  ...thanksToHosts,
  ...lettersToReferrers,
];

/** The letters, with the events that sending them records. */
export async function tellOfLetters(telling: Telling): Promise<void> {
  for (const letter of sampleLetters) {
    const { to, kind, channel = 'email', subject = null, stage = null } = letter;
    const written = {
      id: newId(telling),
      contactId: idOf(telling, to),
      kind,
      channel,
      subject,
      body: bodyOf(telling.calendar, letter),
      sentAt: sentAtOf(telling.calendar, letter),
      stage,
      referralId: null,
      ...aboutWhat(telling, letter),
    };
    refuseUnsendable(to, written);
    await record(telling, await telling.writer.insert('letter', written));
  }
}

/** The words of a letter as they went out. */
export function bodyOf(calendar: SampleCalendar, { to, body }: SampleLetter): string {
  if (typeof body !== 'function') return body.join('\n\n');
  const startsAt = startOf(calendar, talkWith(to));
  return body(talkWords(startsAt, zoneOf(calendar, to), calendar.zone)).join('\n\n');
}

/** When a letter went out; null for a draft. */
export function sentAtOf(calendar: SampleCalendar, { to, when, ledTo = to }: SampleLetter): string | null {
  if (when === undefined) return null;
  if ('hoursAfterTalk' in when) return addHours(endOf(calendar, talkWith(ledTo)), when.hoursAfterTalk);
  return calendar.at(when);
}

function talkWith(key: string): SampleTalk {
  const talk = sampleTalks.find(({ host }) => host === key);
  if (talk === undefined) throw new Error(`the sample has no talk with ${key}`);
  return talk;
}

/** The day is the host's, whose clock comes first. */
function talkWords(startsAt: string, theirZone: string, ownZone: string): TalkWords {
  const theirs = Temporal.Instant.from(startsAt).toZonedDateTimeISO(theirZone);
  const mine = theirs.withTimeZone(ownZone);
  const day = theirs
    .toPlainDate()
    .toLocaleString('en-US', { weekday: 'long', month: 'long', day: 'numeric' });
  const time = timeWords(startsAt, theirZone);
  if (theirs.offsetNanoseconds === mine.offsetNanoseconds) return { day, time };
  return { day, time: `${time} your time (${timeWords(startsAt, ownZone)} mine)` };
}

function aboutWhat(
  telling: Telling,
  { to, kind, ledTo }: SampleLetter,
): Pick<Letter, 'requestId' | 'interviewId'> {
  const none = { requestId: null, interviewId: null };
  if (ledTo !== undefined) return { ...none, interviewId: idOf(telling, called.talk(ledTo)) };
  if (kind === 'confirmation' || kind === 'thank_you')
    return { ...none, interviewId: idOf(telling, called.talk(to)) };
  if (kind === 'request' || kind === 'follow_up' || kind === 'decline_reply')
    return { ...none, requestId: idOf(telling, called.request(to)) };
  return none;
}

function refuseUnsendable(to: string, letter: Pick<Letter, 'subject' | 'body' | 'sentAt'>): void {
  if (letter.sentAt === null || decideMarkSent({ ...letter, sentAt: null }, letter.sentAt).ok) return;
  throw new Error(`a letter of the sample to ${to} could not have been sent`);
}

async function record({ call, writer }: Telling, letter: Letter): Promise<void> {
  const event = eventOfLetter(letter);
  if (event === null) return;
  const { at, letterId } = event;
  if (event.of === 'interview') {
    await recordInterviewEvent(call, writer, event.interviewId, { kind: event.kind, at, letterId });
    return;
  }
  const { kind, channel } = event;
  await recordRequestEvent(call, writer, event.requestId, { kind, at, channel, letterId });
}
