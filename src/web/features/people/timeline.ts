/** Everything that happened between the explorer and one person, as entries of a timeline, latest first. */

import { settingWords } from '../../../domain/interviews/talk-words.ts';
import { channelWords, letterKindWords } from '../../../domain/letters/letter-words.ts';
import { timeWords } from '../../../domain/next-steps/step-words.ts';
import type { Client } from '../../lib/api.ts';
import { shortDay } from '../../lib/day-words.ts';

/** What the server answers about a person. */
export type Story = Awaited<ReturnType<Client['contacts']['story']>>;

type Finding = Story['findings'][number];
type PromiseMade = Story['promises'][number];

/** What an entry is about, for its sign. */
export type EntrySign = 'letter' | 'draft' | 'answer' | 'talk' | 'ahead' | 'referral' | 'touch' | 'chosen';

/** One entry. */
export interface TimelineItem {
  readonly key: string;
  readonly at: string;
  readonly sign: EntrySign;
  readonly title: string;
  /** One line under the title; empty where there is none. */
  readonly text: string;
  readonly letterId?: string;
  readonly interviewId?: string;
  readonly findings?: readonly Finding[];
  readonly promises?: readonly PromiseMade[];
}

interface Reader {
  readonly now: string;
  readonly zone: string;
  readonly careerName: (id: string) => string;
}

const mostWords = 140;

/** The first words of a text, in quotation marks, on one line. */
export function firstWords(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line === '') return '';
  const cut = line.length <= mostWords ? line : `${line.slice(0, mostWords).replace(/\s\S*$/u, '')}…`;
  return `“${cut}”`;
}

function letters({ letters: all }: Story): TimelineItem[] {
  return all.map((letter) => {
    const kind = letterKindWords[letter.kind];
    const rest = { key: letter.id, letterId: letter.id, text: firstWords(letter.body) };
    return letter.sentAt === null
      ? { ...rest, at: letter.updatedAt, sign: 'draft', title: `${kind}: a draft` }
      : { ...rest, at: letter.sentAt, sign: 'letter', title: `${kind}, ${channelWords[letter.channel]}` };
  });
}

const answerWords: Readonly<Record<string, string>> = {
  sent: 'Asked',
  followed_up: 'Reminded, once',
  accepted: 'Said yes',
  declined: 'Said no',
  later: 'Asked to be asked later',
  named_other: 'Named somebody else',
  no_answer: 'Closed: no answer came',
  withdrawn: 'Withdrawn',
};

function answers(story: Story, { careerName }: Reader): TimelineItem[] {
  const nameOf = (id: string) => story.people.find((person) => person.id === id)?.displayName ?? 'somebody';
  return story.requests.flatMap((request) => {
    const about = `About ${careerName(request.careerId)}, ${request.minutesAsked} minutes.`;
    const chosen: TimelineItem[] =
      request.chosenAt === null || request.events.length > 0
        ? []
        : [{ key: request.id, at: request.chosenAt, sign: 'chosen', title: 'Chosen to ask', text: about }];
    // what a letter tells is told by the letter
    const told = request.events.filter((event) => event.letterId === null);
    return [
      ...chosen,
      ...told.map((event): TimelineItem => {
        const named = event.contactId === null ? '' : ` ${nameOf(event.contactId)}.`;
        const until = event.until === null ? '' : ` Not before ${event.until}.`;
        const title = answerWords[event.kind] ?? event.kind;
        return { key: event.id, at: event.at, sign: 'answer', title, text: `${about}${named}${until}` };
      }),
    ];
  });
}

function talks(story: Story, { now, zone, careerName }: Reader): TimelineItem[] {
  return story.interviews.map((talk) => {
    const how = settingWords[talk.setting];
    const about = `${talk.minutes} minutes about ${careerName(talk.careerId)}.`;
    const rest = { key: talk.id, interviewId: talk.id, text: about };
    if (talk.state === 'held') {
      return {
        ...rest,
        at: talk.endedAt ?? talk.startsAt,
        sign: 'talk',
        title: `You talked ${how}`,
        findings: story.findings.filter((finding) => finding.interviewId === talk.id),
        promises: story.promises.filter((promise) => promise.interviewId === talk.id),
      };
    }
    if (talk.state === 'planned') {
      const when = `${shortDay(talk.startsAt, now, zone)}, ${timeWords(talk.startsAt, zone)}`;
      return { ...rest, at: talk.startsAt, sign: 'ahead', title: `A talk ${how}: ${when}` };
    }
    const title = talk.state === 'cancelled' ? 'The talk was called off' : 'The talk did not take place';
    return { ...rest, at: talk.startsAt, sign: 'answer', title };
  });
}

const permission = {
  yes: 'You may use the name.',
  no: 'The name is not to be used.',
  ask_first: 'To be asked before the name is used.',
} as const;

function referrals(story: Story): TimelineItem[] {
  const nameOf = (id: string) => story.people.find((person) => person.id === id)?.displayName ?? 'Somebody';
  return story.referrals.map((referral) => {
    const isGiver = referral.fromContactId === story.contact.id;
    const title = isGiver
      ? `Named ${nameOf(referral.toContactId)}`
      : `${nameOf(referral.fromContactId)} named them`;
    const text = [referral.note ?? '', permission[referral.mayUseName]]
      .filter((part) => part !== '')
      .join(' ');
    return { key: referral.id, at: referral.at, sign: 'referral', title, text };
  });
}

const wayWords = { in_person: 'in person', phone: 'by phone', message: 'by message', other: '' } as const;

function touches(story: Story): TimelineItem[] {
  return story.touches.map((touch) => {
    const who = touch.by === 'me' ? 'You were in touch' : 'They were in touch';
    const title = `${who} ${wayWords[touch.way]}`.trim();
    return { key: touch.id, at: touch.at, sign: 'touch', title, text: touch.note ?? '' };
  });
}

/** All entries, latest first; a talk ahead stands at its start. */
export function timelineOf(story: Story, reader: Reader): readonly TimelineItem[] {
  return [
    ...letters(story),
    ...answers(story, reader),
    ...talks(story, reader),
    ...referrals(story),
    ...touches(story),
  ].toSorted((one, other) => (one.at === other.at ? 0 : one.at < other.at ? 1 : -1));
}
