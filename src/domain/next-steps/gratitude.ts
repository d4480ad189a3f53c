/**
 * The gratitude chain of one talk: its host and everybody up the chain of names that led there, with when each was thanked
 * and told, and which step is still owed to them.
 * Invariants: the host comes first, then whoever named the host, and so on up; nobody stands in it twice; contacted, met
 * and not reached are told separately.
 * @source rules 92, 100–101
 */
import type { Maybe } from '../kernel/record.ts';
import type { ReportStage } from '../letters/letter.ts';
import { findChain, findReferralOfTalk } from '../referrals/chain.ts';
import type { Referral } from '../referrals/referral.ts';
import type { NextStepsInput } from './facts.ts';
import type { KnownFacts, KnownTalk } from './known-facts.ts';
import { knownFacts } from './known-facts.ts';
import { allSteps } from './next-steps.ts';
import { isAbout } from './referral-chain.ts';
import type { NextStep } from './step.ts';
import { thankedTalks } from './thanks-steps.ts';

/** One person thanks or news are owed to for a talk. */
export interface CourtesyLink {
  readonly contactId: string;
  /** The name they gave that led on; null for the host. */
  readonly referral: Maybe<Referral>;
  /** Whom that name led to: the next person towards the host. */
  readonly ledToId: Maybe<string>;
  readonly thankedAt: Maybe<string>;
  /** When they were told each kind of news about the name they gave. */
  readonly told: Readonly<Record<ReportStage, Maybe<string>>>;
  /** The step still open towards them because of this talk. */
  readonly step: Maybe<NextStep>;
}

const nothingTold: CourtesyLink['told'] = { contacted: null, met: null, not_reached: null };

/** The chain of a talk, the host first; empty where the talk is not known. */
export function gratitudeChain(input: NextStepsInput, interviewId: string): readonly CourtesyLink[] {
  const known = knownFacts(input);
  const talk = known.talkById.get(interviewId);
  if (talk === undefined) return [];
  const { steps, hidden } = allSteps(input);
  const open = steps.filter(({ id }) => !hidden.has(id));
  const above = chainOf(known, talk).toReversed();
  return above.map(({ contactId, referral }, place) =>
    referral === null
      ? hostLink(known, talk, open)
      : giverLink(known, talk, open, {
          contactId,
          referral,
          ledToId: above[place - 1]?.contactId ?? null,
        }),
  );
}

/** First to last: whoever began it, down to the host. */
function chainOf(known: KnownFacts, { interview, request, endedAt }: KnownTalk) {
  const by = endedAt ?? interview.startsAt;
  const wanted = { contactId: interview.contactId, referrerId: request?.referrerId ?? null, by };
  const through = findReferralOfTalk(wanted, known.referrals);
  return through === null
    ? [{ contactId: interview.contactId, referral: null }]
    : findChain(interview.contactId, known.referrals, through);
}

function hostLink(known: KnownFacts, { interview }: KnownTalk, open: readonly NextStep[]): CourtesyLink {
  return {
    contactId: interview.contactId,
    referral: null,
    ledToId: null,
    thankedAt: thankedTalks(known).get(interview.id) ?? null,
    told: nothingTold,
    step: open.find(({ kind, interviewId }) => kind === 'thank_host' && interviewId === interview.id) ?? null,
  };
}

/** When the giver of a name was first told one kind of news about it; thanks for a talk tell of the meeting. */
function toldAt(known: KnownFacts, referral: Referral, stage: ReportStage): Maybe<string> {
  const letters = known.lettersTo.get(referral.fromContactId) ?? [];
  return (
    letters.find(
      (letter) => letter.kind === 'report_back' && letter.stage === stage && isAbout(known, letter, referral),
    )?.sentAt ?? null
  );
}

interface Giver {
  readonly contactId: string;
  readonly referral: Referral;
  readonly ledToId: Maybe<string>;
}

function giverLink(
  known: KnownFacts,
  talk: KnownTalk,
  open: readonly NextStep[],
  giver: Giver,
): CourtesyLink {
  const { contactId, referral } = giver;
  const since = talk.endedAt ?? talk.interview.startsAt;
  const thanks = (known.lettersTo.get(contactId) ?? []).find(
    ({ kind, sentAt, interviewId }) =>
      kind === 'referrer_thanks' &&
      (interviewId === null ? sentAt >= since : interviewId === talk.interview.id),
  );
  const owed = open.filter((step) => step.contactId === contactId);
  return {
    ...giver,
    thankedAt: thanks?.sentAt ?? null,
    told: {
      contacted: toldAt(known, referral, 'contacted'),
      met: toldAt(known, referral, 'met') ?? thanks?.sentAt ?? null,
      not_reached: toldAt(known, referral, 'not_reached'),
    },
    step:
      owed.find(({ kind, interviewId }) => kind === 'thank_referrer' && interviewId === talk.interview.id) ??
      owed.find(({ kind, referralId }) => kind === 'report_back' && referralId === referral.id) ??
      null,
  };
}
