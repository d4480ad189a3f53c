/**
 * Steps of referrals: follow a name given, and tell its giver what came of it, up the whole chain.
 * Invariants: one step a referral and giver at a time, the news furthest on; people up the chain hear once, of the whole.
 * @source rules 86–87, 100–101
 */
import type { Referral } from '../referrals/referral.ts';
import { addDays } from '../time/local-day.ts';
import { buildStep, isOpen, type StepDraft } from './build-step.ts';
import type { StepContact } from './facts.ts';
import type { HeldTalk, KnownFacts } from './known-facts.ts';
import {
  asksFirst,
  heardSince,
  isTold,
  meetingsFurtherOn,
  newsOfReferral,
  type ReferralNews,
} from './referral-chain.ts';
import type { NextStep, StepAction } from './step.ts';
import { capital, countWords, dayWords, nameOf } from './step-words.ts';

/** News and names stay fresh this long after they are due before they count as late. */
const lateAfterBusinessDays = 5;

/** Who wants to ask first is asked about it after a week. @source rule 87 */
const permissionAfterDays = 7;

/** A referral with both its people. */
interface Opening {
  readonly referral: Referral;
  readonly giver: StepContact;
  readonly named: StepContact;
}

/** The steps that referrals ask for. */
export function referralSteps(known: KnownFacts): readonly NextStep[] {
  const furtherOn = meetingsFurtherOn(known);
  const openings = openingsOf(known);
  const drafts = [
    ...firstOfEach(openings, ({ giver, named }) => `${giver.id} ${named.id}`).map((opening) =>
      reportBack(known, opening, furtherOn),
    ),
    ...firstOfEach(openings.filter(mayContact), ({ named }) => named.id).map((opening) =>
      contactReferral(known, opening),
    ),
    ...firstOfEach(openings, ({ giver, named }) => `${giver.id} ${named.id}`).map((opening) =>
      askPermission(known, opening),
    ),
  ];
  return drafts.filter((draft) => draft !== undefined).map((draft) => buildStep(known, draft));
}

function openingsOf(known: KnownFacts): readonly Opening[] {
  return known.referrals.flatMap((referral) => {
    const giver = known.contacts.get(referral.fromContactId);
    const named = known.contacts.get(referral.toContactId);
    return giver === undefined || named === undefined || giver === named ? [] : [{ referral, giver, named }];
  });
}

/** The earliest opening of each key; later ones repeat it. */
function firstOfEach(openings: readonly Opening[], keyOf: (opening: Opening) => string): readonly Opening[] {
  const first = new Map<string, Opening>();
  for (const opening of openings) {
    const key = keyOf(opening);
    if (!first.has(key)) first.set(key, opening);
  }
  return [...first.values()];
}

function reportBack(
  known: KnownFacts,
  opening: Opening,
  furtherOn: ReadonlyMap<string, HeldTalk>,
): StepDraft | undefined {
  const { referral, giver } = opening;
  if (giver.doNotContact) return undefined;
  const news = newsOfReferral(known, referral);
  if (news !== undefined && !isTold(known, referral, news)) {
    return report(known, opening, { ...news, ...newsWords(known, opening, news) });
  }
  const talk = furtherOn.get(referral.id);
  if (talk === undefined || heardSince(known, giver.id, talk.endedAt)) return undefined;
  return report(known, opening, {
    stage: 'led_to',
    arisesAt: talk.endedAt,
    interviewId: talk.interview.id,
    ...chainWords(known, opening, talk),
  });
}

interface Report extends Pick<StepDraft, 'stage' | 'title' | 'reason'> {
  readonly arisesAt: string;
  readonly interviewId?: string;
}

function report(known: KnownFacts, { referral, giver }: Opening, news: Report): StepDraft {
  const dueAt = known.calendar(
    news.arisesAt,
    known.settings.reportBackBusinessDays,
    known.zone,
    giver.region,
  );
  const talk: Record<string, string> =
    news.interviewId === undefined ? {} : { interviewId: news.interviewId };
  const stage: Record<string, string> = news.stage === 'led_to' ? {} : { stage: news.stage };
  return {
    kind: 'report_back',
    subject: referral.id,
    stage: news.stage,
    about: { contactId: giver.id, referralId: referral.id, interviewId: news.interviewId ?? null },
    title: news.title,
    reason: news.reason,
    opensAt: news.arisesAt,
    dueAt,
    lateAt: known.calendar(dueAt, lateAfterBusinessDays, known.zone, giver.region),
    action: {
      label: 'Tell them',
      operation: 'letters.create',
      input: { kind: 'report_back', contactId: giver.id, referralId: referral.id, ...stage, ...talk },
    },
  };
}

function newsWords(
  known: KnownFacts,
  { giver, named }: Opening,
  news: ReferralNews,
): Pick<Report, 'title' | 'reason'> {
  const tell = `Tell ${nameOf(giver)} that`;
  const gave = `${nameOf(giver)} gave you the name.`;
  const day = dayWords(news.arisesAt, known);
  if (news.stage === 'met') {
    return { title: `${tell} you met ${nameOf(named)}`, reason: `${gave} You talked on ${day}.` };
  }
  if (news.stage === 'contacted') {
    return { title: `${tell} you wrote to ${nameOf(named)}`, reason: `${gave} You made contact on ${day}.` };
  }
  return {
    title: `${tell} ${nameOf(named)} could not be reached`,
    reason: `${gave} The request ended on ${day}; that is news too.`,
  };
}

function chainWords(
  known: KnownFacts,
  { giver, named }: Opening,
  talk: HeldTalk,
): Pick<Report, 'title' | 'reason'> {
  const host = known.contacts.get(talk.interview.contactId);
  const met = host === undefined ? 'a talk' : `a talk with ${nameOf(host)}`;
  return {
    title: `Tell ${nameOf(giver)} where the name led`,
    reason: `${nameOf(giver)} named ${nameOf(named)}, and on ${dayWords(talk.endedAt, known)} that led to ${met}.`,
  };
}

/** Whoever wants to ask first is waited for. @source rule 87 */
function mayContact({ referral }: Opening): boolean {
  return referral.mayUseName !== 'ask_first';
}

/** The giver wanted to ask first: after a week, ask once what came of it. @source rule 87 */
function askPermission(known: KnownFacts, opening: Opening): StepDraft | undefined {
  const { referral, giver, named } = opening;
  if (mayContact(opening) || !asksFirst(known, giver.id, named.id)) return undefined;
  if (giver.doNotContact || named.doNotContact) return undefined;
  if (wasContacted(known, referral) || wasAskedAgain(known, referral)) return undefined;
  const opensAt = addDays(referral.at, permissionAfterDays, known.zone);
  if (!isOpen(known, opensAt)) return undefined;
  return {
    kind: 'ask_referral_permission',
    subject: referral.id,
    stage: 'first',
    about: { contactId: giver.id, referralId: referral.id },
    title: `Ask ${nameOf(giver)} about ${nameOf(named)}`,
    reason:
      `${nameOf(giver)} gave you the name on ${dayWords(referral.at, known)} and wanted to ask first. ` +
      `${capital(countWords(permissionAfterDays, 'day'))} have passed; ask once whether you may write.`,
    opensAt,
    dueAt: opensAt,
    lateAt: known.calendar(opensAt, lateAfterBusinessDays, known.zone, giver.region),
    action: {
      label: 'Ask about the name',
      operation: 'letters.create',
      input: { kind: 'introduction', contactId: giver.id, referralId: referral.id },
    },
  };
}

/** True when the giver was written to about an introduction since the name was given: about this one, or about none named. */
function wasAskedAgain(known: KnownFacts, referral: Referral): boolean {
  return (known.lettersTo.get(referral.fromContactId) ?? []).some(
    ({ kind, sentAt, referralId, requestId }) =>
      kind === 'introduction' &&
      sentAt > referral.at &&
      (referralId === referral.id || (referralId === null && requestId === null)),
  );
}

function contactReferral(known: KnownFacts, opening: Opening): StepDraft | undefined {
  const { referral, giver, named } = opening;
  if (named.doNotContact || wasContacted(known, referral)) return undefined;
  const dueAt = known.calendar(
    referral.at,
    known.settings.contactReferralBusinessDays,
    known.zone,
    named.region,
  );
  const under = referral.mayUseName === 'no' ? ' You may write, without naming them.' : '';
  return {
    kind: 'contact_referral',
    subject: referral.id,
    stage: 'first',
    about: { contactId: named.id, referralId: referral.id },
    title: `Write to ${nameOf(named)}`,
    reason: `${nameOf(giver)} gave you the name on ${dayWords(referral.at, known)}. Names are best followed while fresh.${under}`,
    opensAt: referral.at,
    dueAt,
    lateAt: known.calendar(dueAt, lateAfterBusinessDays, known.zone, named.region),
    action: contactAction(known, opening),
  };
}

/** Anything that passed between the two: a talk ever, a request that moved, a letter since the name was given. */
function wasContacted(known: KnownFacts, { toContactId, at }: Referral): boolean {
  return (
    known.talksWith.has(toContactId) ||
    (known.requestsTo.get(toContactId) ?? []).some((asking) => asking.events.length > 0) ||
    (known.lettersTo.get(toContactId) ?? []).some((letter) => letter.sentAt >= at)
  );
}

/** First the request that tracks the answer, then its letter. */
function contactAction(known: KnownFacts, { referral, giver, named }: Opening): StepAction {
  const label = 'Write the request';
  const chosen = (known.requestsTo.get(named.id) ?? []).map((asking) => asking.request.id).toSorted();
  const requestId = chosen[0];
  if (requestId !== undefined) {
    return { label, operation: 'letters.create', input: { kind: 'request', contactId: named.id, requestId } };
  }
  const careerId =
    referral.interviewId === null ? undefined : known.talkById.get(referral.interviewId)?.interview.careerId;
  const career: Record<string, string> = careerId === undefined ? {} : { careerId };
  return {
    label,
    operation: 'requests.create',
    input: { contactId: named.id, referrerId: giver.id, ...career },
  };
}
