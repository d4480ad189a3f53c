/** Gathers what a letter may begin from: the person, the career, the talk, who led there. */
import { callForHost, parseCall } from '../../../domain/interviews/call-words.ts';
import type { LetterKind } from '../../../domain/letters/letter.ts';
import { timeWords } from '../../../domain/next-steps/step-words.ts';
import { formalAddress } from '../../../domain/people/names.ts';
import { defaultSettings } from '../../../domain/settings/settings.ts';
import type { Client } from '../../lib/api.ts';
import { placeOfZone, weekdayAndDate } from '../../lib/day-words.ts';
import type { LetterWanted } from '../../lib/letter-wanted.ts';
import type { LetterFacts, TalkInWords } from './letter-beginnings.ts';

/** Everything between the explorer and one person. */
export type Story = Awaited<ReturnType<Client['contacts']['story']>>;
type Interview = Awaited<ReturnType<Client['interviews']['get']>>;
type Request = Awaited<ReturnType<Client['requests']['get']>>;

/** Where a talk is, in a sentence the host reads; null where that is not written down. */
export function placeForHost({ place, setting }: Pick<Interview, 'place' | 'setting'>): string | null {
  if (place === null) return null;
  const call = parseCall(place);
  if (call !== undefined) return call.number === '' ? null : callForHost(call);
  const isMeeting = setting === 'worksite' || setting === 'coffee' || setting === 'other';
  return `${isMeeting ? 'We meet here: ' : ''}${place}.`;
}

/** A talk on the host's clock. */
export function talkInWords(talk: Interview, own: string): TalkInWords {
  const time = timeWords(talk.startsAt, talk.zone);
  const isElsewhere = timeWords(talk.startsAt, own) !== time;
  return {
    day: weekdayAndDate(talk.startsAt, talk.zone),
    time: isElsewhere ? `${time} in ${placeOfZone(talk.zone)}` : time,
    minutes: talk.minutes,
    place: placeForHost(talk),
  };
}

function nameIn(story: Story, id: string | undefined): string | null {
  return story.people.find((person) => person.id === id)?.displayName ?? null;
}

/** Whoever led to the person, as far as the notebook knows; the one named by the request before others. */
export function referralTo(story: Story, referrerId: string | null) {
  const given = story.referrals.filter(({ toContactId }) => toContactId === story.contact.id);
  const referral = given.find(({ fromContactId }) => fromContactId === referrerId) ?? given[0];
  const name = nameIn(story, referral?.fromContactId);
  return referral === undefined || name === null ? undefined : { name, mayUseName: referral.mayUseName };
}

/** The other person a letter speaks of: who was named, whom the talk was with, whom the request is for. */
function spokenOf(story: Story, wanted: LetterWanted, others: readonly (string | null)[]): string | null {
  const referral = story.referrals.find(({ id }) => id === wanted.referralId);
  return nameIn(story, referral?.toContactId) ?? others.find((name) => name !== null) ?? null;
}

/** When a request last went out, such as "5 May". */
function askedOn(request: Request | null, zone: string): string | null {
  const sent = request?.events.findLast(({ kind }) => kind === 'sent');
  return sent === undefined ? null : weekdayAndDate(sent.at, zone).replace(/^\S+ /u, '');
}

/** The name of somebody else than the person written to; null for that person. */
async function nameOfOther(client: Client, id: string | undefined, wanted: LetterWanted) {
  if (id === undefined || id === wanted.contactId) return null;
  return (await client.contacts.get({ id })).displayName;
}

/** The setting as it is kept; its default where it is no number. */
function minutesOf(setting: unknown): number {
  return typeof setting === 'number' ? setting : defaultSettings.askMinutes;
}

/** Letters that begin with what only their talk could supply. */
const afterTalk: ReadonlySet<LetterKind> = new Set(['thank_you', 'referrer_thanks', 'report_back']);

/** What a letter says of its talk: after it, the sentence it begins with; before it, the questions. */
async function aboutTalk(
  client: Client,
  { kind, contactId, interviewId, stage }: LetterWanted,
  talk: Interview | null,
): Promise<Pick<LetterFacts, 'opening' | 'questions'>> {
  if (interviewId === null || talk === null) return {};
  if (kind === 'further_question' && talk.state === 'planned') {
    const agenda = await client.interviews.getAgenda({ id: interviewId });
    const asked = agenda.items.filter(({ part }) => part === 'question');
    return { questions: asked.map(({ text }) => text) };
  }
  if (!afterTalk.has(kind) || (stage !== null && stage !== 'met')) return {};
  const { links } = await client.interviews.courtesies({ id: interviewId });
  return { opening: links.find((link) => link.contactId === contactId)?.opening ?? null };
}

/** The advice a letter tells of, as a sentence. */
function adviceOf(story: Story, { findingId }: LetterWanted): string | null {
  const advice = story.findings.find(({ id }) => id === findingId);
  if (advice === undefined) return null;
  const text = advice.quote ?? advice.value.text;
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}

/** Everything a letter may begin from but the way it goes. */
export async function gatherFacts(client: Client, wanted: LetterWanted, zone: string): Promise<LetterFacts> {
  const { contactId, interviewId, requestId } = wanted;
  const [story, profile, settings, talk, request] = await Promise.all([
    client.contacts.story({ id: contactId }),
    client.profile.get(),
    client.settings.get(),
    interviewId === null ? null : client.interviews.get({ id: interviewId }),
    requestId === null ? null : client.requests.get({ id: requestId }),
  ]);
  const careerId = request?.careerId ?? talk?.careerId;
  const about = await aboutTalk(client, wanted, talk);
  const [career, host, asked] = await Promise.all([
    careerId === undefined ? null : client.careers.get({ id: careerId }),
    nameOfOther(client, talk?.contactId, wanted),
    nameOfOther(client, request?.contactId, wanted),
  ]);
  const referral = referralTo(story, request?.referrerId ?? null);
  return {
    greeting: formalAddress(story.contact),
    from: profile.name,
    career: career?.name ?? null,
    minutes: request?.minutesAsked ?? minutesOf(settings.values['askMinutes']),
    referrer: referral?.mayUseName === 'yes' ? referral.name : null,
    talk: talk === null ? null : talkInWords(talk, zone),
    other: spokenOf(story, wanted, [host, asked]),
    stage: wanted.stage,
    askedOn: askedOn(request, zone),
    advice: adviceOf(story, wanted),
    ...about,
  };
}
