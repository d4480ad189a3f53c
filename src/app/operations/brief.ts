/** Answers for the brief of a talk: what to know of the person, the career and each other, and what to have done before. */
import { statementSeconds } from '../../domain/careers/profile.ts';
import { attireFor } from '../../domain/interviews/attire.ts';
import { checklistFor } from '../../domain/interviews/checklist.ts';
import type { Interview, InterviewEvent } from '../../domain/interviews/interview.ts';
import { foldInterview } from '../../domain/interviews/interview-state.ts';
import type { Finding } from '../../domain/learning/finding.ts';
import { chooseHeard } from '../../domain/learning/heard.ts';
import { findReferralOfTalk } from '../../domain/referrals/chain.ts';
import type { Referral } from '../../domain/referrals/referral.ts';
import { loadRecord, look, os } from '../base.ts';
import type { Reader } from '../ports/store.ts';
import { chainLinks } from './chain-links.ts';
import { loadSettingValues } from './setting-values.ts';
import { peopleNamed } from './with-people.ts';

/** The most findings of others that a brief shows. */
const MOST_HEARD = 40;

/** The referral that led to a talk: through whom its request names, else through whoever named them last. */
async function referralOf(
  reader: Reader,
  { contactId, requestId, startsAt, endedAt }: Interview,
  above: readonly Referral[],
): Promise<Referral | null> {
  const request = requestId === null ? undefined : await reader.find('request', requestId);
  const talk = { contactId, referrerId: request?.referrerId ?? null, by: endedAt ?? startsAt };
  return findReferralOfTalk(talk, above);
}

/** What was heard, with when it was said: its own instant, else its talk's. */
async function saidAt(reader: Reader, heard: readonly Finding[]): Promise<Finding[]> {
  const ids = new Set(heard.flatMap(({ at, interviewId }) => (at === null ? (interviewId ?? []) : [])));
  const talks = await reader.allOf('interview', 'id', [...ids]);
  const ends = new Map(talks.map(({ id, startsAt, endedAt }) => [id, endedAt ?? startsAt]));
  return heard.map((said) => ({ ...said, at: said.at ?? ends.get(said.interviewId ?? '') ?? null }));
}

/** Talks held with the same person before, latest first, with their notes in the order they were taken. */
async function earlierTalks(reader: Reader, { id, contactId, startsAt }: Interview) {
  const held = await reader.all('interview', { contactId, state: 'held' });
  const before = held
    .filter((talk) => talk.id !== id && talk.startsAt <= startsAt)
    .toSorted((one, other) => (one.startsAt > other.startsAt ? -1 : 1));
  const notes = Map.groupBy(
    await reader.allOf(
      'note',
      'interviewId',
      before.map((talk) => talk.id),
    ),
    (note) => note.interviewId,
  );
  return before.map((interview) => ({ interview, notes: notes.get(interview.id) ?? [] }));
}

/** What to wear and to have done. */
async function preparation(reader: Reader, interview: Interview, events: readonly InterviewEvent[]) {
  const { suit, arriveMinutesEarly } = await loadSettingValues(reader);
  const agenda = await reader.find('agenda', interview.id);
  const { level, words } = attireFor(interview.setting, interview.placeKind, suit);
  const list = checklistFor({
    ...foldInterview(events, interview),
    setting: interview.setting,
    arriveMinutesEarly,
    agendaAt: agenda?.createdAt ?? null,
  });
  return { attire: level === 'anything' ? null : words, checklist: [...list] };
}

async function statementOf(reader: Reader) {
  const statement = (await reader.find('profile', reader.notebookId))?.statement ?? null;
  return { statement, statementSeconds: statement === null ? null : statementSeconds(statement) };
}

/** Promises of both sides that are neither kept nor dropped. */
async function openPromises(reader: Reader, contactId: string) {
  const promises = await reader.all('promise', { contactId, doneAt: null, droppedAt: null });
  return promises.toReversed();
}

/** How one came to this person. */
async function connection(reader: Reader, interview: Interview) {
  const above = await reader.views.referralsAbove(interview.contactId);
  const referral = await referralOf(reader, interview, above);
  return { referral, chain: await chainLinks(reader, interview.contactId, above, referral) };
}

export const brief = {
  brief: os.interviews.brief.handler(({ context, input }) =>
    look(context, async (reader) => {
      const interview = await loadRecord(reader, 'interview', input.id);
      const { contactId, careerId } = interview;
      const events = await reader.all('interview_event', { interviewId: interview.id });
      const contact = await loadRecord(reader, 'contact', contactId);
      const { organizationId } = contact;
      const heard = chooseHeard(await reader.all('finding', { careerId }), contactId, MOST_HEARD);
      const { referral, chain } = await connection(reader, interview);
      const others = [...heard.map((said) => said.contactId), ...chain.map((link) => link.contactId)];
      return {
        interview: { ...interview, events },
        contact,
        organization:
          organizationId === null ? null : ((await reader.find('organization', organizationId)) ?? null),
        career: await loadRecord(reader, 'career', careerId),
        referral,
        chain,
        ...(await statementOf(reader)),
        ...(await preparation(reader, interview, events)),
        heard: await saidAt(reader, heard),
        earlier: await earlierTalks(reader, interview),
        promises: await openPromises(reader, contactId),
        people: await peopleNamed(
          reader,
          others.filter((id) => id !== contactId),
        ),
      };
    }),
  ),
};
