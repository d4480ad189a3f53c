/**
 * What became of each referral: who was contacted, met or not reached through it, and which talks it led to further on.
 * Invariants: a referral is followed only by what came after it; where a request names its referrer, only that giver's
 * referral was used; people who named each other do not make the walk go round.
 * @source rules 100–101
 */
import type { LetterKind, ReportStage } from '../letters/letter.ts';
import type { Referral } from '../referrals/referral.ts';
import { laterOf } from '../time/local-day.ts';
import { stepId } from './build-step.ts';
import type { HeldTalk, KnownFacts, KnownRequest, SentLetter } from './known-facts.ts';

/** True while the giver of a name wants to ask that person first: as the last referral between the two says. @source rule 87 */
export function asksFirst(known: KnownFacts, giverId: string | null, namedId: string): boolean {
  const last = known.referralsTo.get(namedId)?.findLast((referral) => referral.fromContactId === giverId);
  return last?.mayUseName === 'ask_first';
}

/** How far a referral came, and the instant it came there. */
export interface ReferralNews {
  readonly stage: ReportStage;
  readonly arisesAt: string;
  /** The talk that is the news, of a meeting. */
  readonly interviewId?: string;
}

/** Letters that reach out to somebody; thanks and confirmations follow a meeting that is news by itself. */
const reachingOut: ReadonlySet<LetterKind> = new Set([
  'request',
  'introduction',
  'follow_up',
  'further_question',
  'keep_in_touch',
]);

/** The news a giver is owed about one referral; `undefined` while nothing came of it. A meeting is told of once. */
export function newsOfReferral(known: KnownFacts, referral: Referral): ReferralNews | undefined {
  const meeting = (known.heldTalksWith.get(referral.toContactId) ?? []).find((talk) =>
    isThrough(talk, referral),
  );
  if (meeting !== undefined)
    return { stage: 'met', arisesAt: meeting.endedAt, interviewId: meeting.interview.id };
  const requests = (known.requestsTo.get(referral.toContactId) ?? []).filter((asking) =>
    uses(asking, referral),
  );
  const attempts = requests.filter((asking) => failureOf(asking) === undefined);
  const failedAt = latest(requests.map(failureOf));
  if (attempts.length === 0 && failedAt !== undefined) {
    return { stage: 'not_reached', arisesAt: laterOf(referral.at, failedAt) };
  }
  const contactedAt = firstContact(known, referral, attempts, failedAt);
  return contactedAt === undefined
    ? undefined
    : { stage: 'contacted', arisesAt: laterOf(referral.at, contactedAt) };
}

/** True for a talk the referral led to: held after it, and not asked for under somebody else's name. */
function isThrough(talk: HeldTalk, referral: Referral): boolean {
  const named = talk.request?.referrerId ?? null;
  return talk.endedAt > referral.at && (named === null || named === referral.fromContactId);
}

/** True for a request the referral led to: it names the giver, or names nobody and began after the referral. */
function uses({ request, events }: KnownRequest, referral: Referral): boolean {
  const first = events[0];
  if (first === undefined || first.kind === 'withdrawn') return false;
  return request.referrerId === null
    ? first.at >= referral.at
    : request.referrerId === referral.fromContactId;
}

/** When a request ended without a talk, whatever name came with the no; `undefined` while it has not. */
function failureOf({ events, talks }: KnownRequest): string | undefined {
  const last = events.findLast((event) => event.kind !== 'named_other');
  const failed = last?.kind === 'no_answer' || last?.kind === 'declined' || last?.kind === 'withdrawn';
  return failed && talks.every((talk) => talk.state === 'cancelled') ? last.at : undefined;
}

/** The first contact of the attempts that still stand; letters of no request count after the last failed attempt. */
function firstContact(
  known: KnownFacts,
  referral: Referral,
  attempts: readonly KnownRequest[],
  failedAt: string | undefined,
): string | undefined {
  const letters = known.lettersTo.get(referral.toContactId) ?? [];
  const letter = letters.find(({ sentAt, kind, requestId }) => {
    if (sentAt < referral.at || !reachingOut.has(kind)) return false;
    if (requestId === null) return failedAt === undefined || sentAt > failedAt;
    return attempts.some((asking) => asking.request.id === requestId);
  });
  return earliest([...attempts.map((asking) => asking.events[0]?.at), letter?.sentAt]);
}

function inOrder(instants: readonly (string | undefined)[]): readonly string[] {
  return instants.filter((at) => at !== undefined).toSorted();
}

/** The first of several instants, as far as there are any. */
export function earliest(instants: readonly (string | undefined)[]): string | undefined {
  return inOrder(instants)[0];
}

/** The last of several instants, as far as there are any. */
export function latest(instants: readonly (string | undefined)[]): string | undefined {
  return inOrder(instants).at(-1);
}

/**
 * For each referral whose name led on through further names: the first held talk it led to, by the referral's id. Left
 * out are talks with somebody the giver named directly, which are news of that other referral, or with the giver.
 */
export function meetingsFurtherOn(known: KnownFacts): ReadonlyMap<string, HeldTalk> {
  const meetings = new Map<string, HeldTalk>();
  for (const talk of known.heldTalks) {
    const hostId = talk.interview.contactId;
    const toHost = known.referralsTo.get(hostId) ?? [];
    const knowDirectly = new Set(toHost.map((referral) => referral.fromContactId)).add(hostId);
    for (const referral of referralsAbove(
      known,
      toHost.filter((direct) => isThrough(talk, direct)),
    )) {
      if (!knowDirectly.has(referral.fromContactId) && !meetings.has(referral.id))
        meetings.set(referral.id, talk);
    }
  }
  return meetings;
}

/** The referrals that led to those given, each made no later than the one it led to. */
function referralsAbove(known: KnownFacts, referrals: readonly Referral[]): ReadonlySet<Referral> {
  const above = new Set<Referral>();
  const open = [...referrals];
  for (let below = open.pop(); below !== undefined; below = open.pop()) {
    for (const referral of known.referralsTo.get(below.fromContactId) ?? []) {
      if (referral.at > below.at || above.has(referral)) continue;
      above.add(referral);
      open.push(referral);
    }
  }
  return above;
}

/** Everybody who led to a talk: the giver of the name, and up the chain whoever led there; the person named in the request too. */
export function giversAbove(known: KnownFacts, talk: HeldTalk): readonly string[] {
  const direct = (known.referralsTo.get(talk.interview.contactId) ?? []).filter((given) =>
    isThrough(talk, given),
  );
  const givers = [...direct, ...referralsAbove(known, direct)].map((referral) => referral.fromContactId);
  const named = talk.request?.referrerId ?? null;
  return [...new Set(named === null ? givers : [named, ...givers])];
}

/** What a letter with a stage tells: a meeting tells all, "not reached" tells more than "contacted". */
const tells: Readonly<Record<ReportStage, readonly ReportStage[]>> = {
  contacted: ['contacted'],
  not_reached: ['not_reached', 'contacted'],
  met: ['met', 'not_reached', 'contacted'],
};

/** True when the giver was told this news: by a report back, or of a meeting by thanks. */
export function isTold(known: KnownFacts, referral: Referral, news: ReferralNews): boolean {
  if (isThankedElsewhere(known, referral)) return true;
  const letters = known.lettersTo.get(referral.fromContactId) ?? [];
  return letters.some((letter) => {
    const since = letter.sentAt >= news.arisesAt;
    if (letter.kind === 'referrer_thanks') return news.stage === 'met' && since;
    if (letter.kind !== 'report_back') return false;
    if (letter.stage !== null && !tells[letter.stage].includes(news.stage)) return false;
    const ofThis = letter.stage !== null && isAbout(known, letter, referral);
    return ofThis || (since && isAboutChain(known, letter, referral));
  });
}

/** Thanks given to the giver without Askwell tell that the two met, as a letter of thanks does. */
function isThankedElsewhere(known: KnownFacts, referral: Referral): boolean {
  const talks = known.heldTalksWith.get(referral.toContactId) ?? [];
  return talks.some(
    (talk) =>
      isThrough(talk, referral) &&
      known.decisions.doneElsewhere.has(stepId('thank_referrer', talk.interview.id, 'first')),
  );
}

/** True for a letter about a name given by somebody: that very giving, or another of the same name by the same person. */
export function isAbout(known: KnownFacts, letter: SentLetter, referral: Referral): boolean {
  const named = letter.referralId === null ? undefined : known.referralById.get(letter.referralId);
  return named?.fromContactId === referral.fromContactId && named.toContactId === referral.toContactId;
}

/** True for a letter about the referral or one it led to; one that names none is about all that went before. */
function isAboutChain(known: KnownFacts, letter: SentLetter, referral: Referral): boolean {
  if (letter.referralId === null || isAbout(known, letter, referral)) return true;
  const named = known.referralById.get(letter.referralId);
  return named !== undefined && referralsAbove(known, [named]).has(referral);
}

/** True when a giver heard from the explorer after a talk, so that the whole chain could be told. */
export function heardSince(known: KnownFacts, contactId: string, at: string): boolean {
  return (known.lettersTo.get(contactId) ?? []).some(
    ({ kind, sentAt }) =>
      sentAt >= at && (kind === 'report_back' || kind === 'referrer_thanks' || kind === 'keep_in_touch'),
  );
}
