/** Gathers what a letter may begin from: the person, the career, the talk, who led there. */

import { timeWords } from '../../../domain/next-steps/step-words.ts';
import { formalAddress } from '../../../domain/people/names.ts';
import type { Client } from '../../lib/api.ts';
import { placeOfZone, weekdayAndDate } from '../../lib/day-words.ts';
import type { LetterWanted } from '../../lib/letter-wanted.ts';
import {
  type LetterBeginning,
  type LetterFacts,
  letterBeginning,
  type TalkInWords,
} from './letter-beginnings.ts';

/** Minutes to ask for where the letter hangs on no request. */
const usualMinutes = 20;

type Story = Awaited<ReturnType<Client['contacts']['story']>>;
type Interview = Awaited<ReturnType<Client['interviews']['get']>>;

function talkInWords(talk: Interview, own: string): TalkInWords {
  const isElsewhere = timeWords(talk.startsAt, own) !== timeWords(talk.startsAt, talk.zone);
  const time = timeWords(talk.startsAt, talk.zone);
  return {
    day: weekdayAndDate(talk.startsAt, talk.zone),
    time: isElsewhere ? `${time} in ${placeOfZone(talk.zone)}` : time,
    minutes: talk.minutes,
    place: talk.place === null ? null : `${talk.place}.`,
  };
}

/** The name of who led to the person, where the notebook says that it may be used. */
function allowedReferrer(story: Story, referrerId: string | null): string | null {
  const referral = story.referrals.find(
    ({ fromContactId, toContactId, mayUseName }) =>
      toContactId === story.contact.id &&
      mayUseName === 'yes' &&
      (referrerId === null || fromContactId === referrerId),
  );
  return story.people.find(({ id }) => id === referral?.fromContactId)?.displayName ?? null;
}

/** The other person a letter to a referrer speaks of. */
function spokenOf(story: Story, wanted: LetterWanted, talkHost: string | null): string | null {
  const referral = story.referrals.find(({ id }) => id === wanted.referralId);
  return story.people.find(({ id }) => id === referral?.toContactId)?.displayName ?? talkHost;
}

/** When the request last went out, such as "5 May". */
function askedOn(story: Story, requestId: string | null, zone: string): string | null {
  const request = story.requests.find(({ id }) => id === requestId);
  const sent = request?.events.find(({ kind }) => kind === 'sent');
  return sent === undefined ? null : weekdayAndDate(sent.at, zone).split(' ').slice(1).join(' ');
}

/** The beginning of a letter, and the story it comes from. */
export async function beginLetter(
  client: Client,
  wanted: LetterWanted,
  zone: string,
): Promise<{ readonly story: Story; readonly beginning: LetterBeginning }> {
  const [story, profile, talk] = await Promise.all([
    client.contacts.story({ id: wanted.contactId }),
    client.profile.get(),
    wanted.interviewId === null ? null : client.interviews.get({ id: wanted.interviewId }),
  ]);
  const request = story.requests.find(({ id }) => id === wanted.requestId);
  const careerId = request?.careerId ?? talk?.careerId;
  const [career, host] = await Promise.all([
    careerId === undefined ? null : client.careers.get({ id: careerId }),
    talk === null || talk.contactId === wanted.contactId ? null : client.contacts.get({ id: talk.contactId }),
  ]);
  const facts: LetterFacts = {
    greeting: formalAddress(story.contact),
    from: profile.name,
    career: career?.name ?? null,
    minutes: request?.minutesAsked ?? usualMinutes,
    referrer: allowedReferrer(story, request?.referrerId ?? null),
    talk: talk === null ? null : talkInWords(talk, zone),
    other: spokenOf(story, wanted, host?.displayName ?? null),
    askedOn: askedOn(story, wanted.requestId, zone),
  };
  return { story, beginning: letterBeginning(wanted.kind, facts) };
}
