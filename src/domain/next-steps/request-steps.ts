/**
 * Steps of asking: nudge once, close kindly, answer a no, ask again, answer a yes.
 * Invariants: a contact marked "do not contact" is never to be written to; an agreed talk answers the request.
 * @source rules 16, 34, 41–50
 */
import type { RequestEvent } from '../requests/request.ts';
import { instantOn, laterOf } from '../time/local-day.ts';
import { buildStep, isOpen, type StepDraft, stepId } from './build-step.ts';
import { firstWord } from './choosing-steps.ts';
import type { StepContact } from './facts.ts';
import type { KnownFacts, KnownRequest } from './known-facts.ts';
import type { NextStep } from './step.ts';
import { capital, countWords, dateOnlyWords, dayWords, nameOf } from './step-words.ts';

/** A second nudge, where the explorer allows one, waits two weeks. @source rule 42 */
const secondFollowUpAfterBusinessDays = 10;

/** A nudge, a closing or a second asking may wait this long before it is late. */
const lateAfterBusinessDays = 3;

/** "Later" without a date is asked about again after four weeks of business days. @source rule 50 */
const askAgainAfterBusinessDays = 20;

/** One request with its host, as the rules of this file see it. */
interface Asking extends KnownRequest {
  readonly known: KnownFacts;
  readonly host: StepContact;
  /** Business days on the explorer's clock, over both regions' holidays. */
  readonly businessDays: (at: string, days: number) => string;
}

/** The steps that requests ask for. */
export function requestSteps(known: KnownFacts): readonly NextStep[] {
  return known.requests.flatMap((request) => {
    const host = known.contacts.get(request.request.contactId);
    if (host === undefined) return [];
    const businessDays = (at: string, days: number) => known.calendar(at, days, known.zone, host.region);
    const draft = draftFor({ ...request, known, host, businessDays });
    return draft === undefined ? [] : [buildStep(known, draft)];
  });
}

function draftFor(asking: Asking): StepDraft | undefined {
  const { state } = asking;
  if (state === 'declined' || state === 'named_other') return answerDecline(asking);
  if (state === 'accepted') return replyAcceptance(asking);
  if (asking.talks.some((talk) => talk.state !== 'cancelled')) return undefined;
  if (state === 'chosen') return firstWord(asking.known, asking, asking.host);
  if (state === 'later') return askAgain(asking);
  return state === 'sent' || state === 'followed_up' ? awaitAnswer(asking) : undefined;
}

/** What every step about a request shares. */
function aboutRequest({ request }: Asking): Pick<StepDraft, 'subject' | 'about'> {
  const { id, contactId, careerId } = request;
  return { subject: id, about: { contactId, careerId, requestId: id } };
}

function letterInput({ request }: Asking, kind: string): Readonly<Record<string, string>> {
  return { kind, contactId: request.contactId, requestId: request.id };
}

function countOf(events: readonly RequestEvent[], kind: RequestEvent['kind']): string {
  return `${events.filter((event) => event.kind === kind).length}`;
}

/** Sent or nudged and not answered: the next nudge while one is allowed, then the kind closing. */
function awaitAnswer(asking: Asking): StepDraft | undefined {
  const { known, events, host } = asking;
  const last = events.at(-1);
  if (last === undefined) return undefined;
  const sending = events.slice(events.findLastIndex((event) => event.kind === 'sent') + 1);
  const nudges = nudgesOf(asking, {
    lastAt: last.at,
    followUps: sending.filter((event) => event.kind === 'followed_up').length,
  });
  const mayNudge = !nudges.left && nudges.followUps < known.settings.maxFollowUps && !host.doNotContact;
  return mayNudge
    ? followUp(asking, nudges.lastAt, nudges.followUps)
    : closeRequest(asking, nudges, nudges.left === true ? last.at : nudges.lastAt);
}

/** How often and when the host was last nudged; `left` when the explorer decided to leave it at that. */
interface Nudges {
  readonly lastAt: string;
  readonly followUps: number;
  readonly left?: boolean;
}

/** Counts nudges given without Askwell too: one recorded as such, or left, is not asked for again. */
function nudgesOf(asking: Asking, recorded: Nudges): Nudges {
  const { doneElsewhere, settled } = asking.known.decisions;
  const id = nudgeId(asking, recorded.followUps);
  const settledAt = settled.get(id);
  if (settledAt === undefined) return recorded;
  const lastAt = laterOf(settledAt, recorded.lastAt);
  const followUps = recorded.followUps + 1;
  return doneElsewhere.has(id) ? nudgesOf(asking, { lastAt, followUps }) : { lastAt, followUps, left: true };
}

function nudgeStage({ events }: Asking, followUps: number): string {
  return `${countOf(events, 'sent')}-${followUps + 1}`;
}

function nudgeId(asking: Asking, followUps: number): string {
  return stepId('follow_up', asking.request.id, nudgeStage(asking, followUps));
}

function followUp(asking: Asking, lastAt: string, followUps: number): StepDraft | undefined {
  const { known, host, businessDays } = asking;
  const { followUpAfterBusinessDays, maxFollowUps, followUpChannel } = known.settings;
  const wait = followUps === 0 ? followUpAfterBusinessDays : secondFollowUpAfterBusinessDays;
  const opensAt = businessDays(lastAt, wait);
  if (!isOpen(known, opensAt)) return undefined;
  const nudge = nudgeWords(followUps, maxFollowUps);
  const call = followUpChannel === 'call';
  return {
    kind: 'follow_up',
    ...aboutRequest(asking),
    stage: nudgeStage(asking, followUps),
    title: `Follow up with ${nameOf(host)}, ${nudge.howOften}`,
    reason: `You wrote on ${dayWords(lastAt, known)}; ${countWords(wait, 'business day')} have passed. ${nudge.reason}`,
    opensAt,
    dueAt: opensAt,
    lateAt: businessDays(opensAt, lateAfterBusinessDays),
    action: {
      label: call ? 'Prepare the call' : 'Write the nudge',
      operation: 'letters.create',
      input: { ...letterInput(asking, 'follow_up'), ...(call ? { channel: 'phone_script' } : {}) },
    },
  };
}

function nudgeWords(followUps: number, maxFollowUps: number): { howOften: string; reason: string } {
  const end = 'after it the request is closed kindly.';
  if (maxFollowUps === 1) return { howOften: 'once', reason: `This is the only nudge; ${end}` };
  if (followUps + 1 === maxFollowUps)
    return { howOften: 'one last time', reason: `This is the last nudge; ${end}` };
  return { howOften: 'for the first time', reason: 'One more nudge may follow, no third.' };
}

function closeRequest(asking: Asking, { lastAt, followUps }: Nudges, wroteAt: string): StepDraft | undefined {
  const { known, request, host, events, businessDays } = asking;
  const { closeAfterBusinessDays, followUpAfterBusinessDays } = known.settings;
  const wait = followUps === 0 ? followUpAfterBusinessDays : closeAfterBusinessDays;
  const opensAt = businessDays(lastAt, wait);
  if (!isOpen(known, opensAt)) return undefined;
  return {
    kind: 'close_request',
    ...aboutRequest(asking),
    stage: countOf(events, 'sent'),
    title: `Close the request to ${nameOf(host)}`,
    reason:
      `You last wrote on ${dayWords(wroteAt, known)} and no answer came. ` +
      'Nobody is chased further; who else could tell you?',
    opensAt,
    dueAt: opensAt,
    lateAt: businessDays(opensAt, lateAfterBusinessDays),
    action: {
      label: 'Close it',
      operation: 'requests.addEvent',
      input: { id: request.id, kind: 'no_answer' },
    },
  };
}

/** A no is owed thanks, also when a name came with it; a yes, a "later" or a new asking after it settles it. */
function answerDecline(asking: Asking): StepDraft | undefined {
  const { known, request, host, events, businessDays } = asking;
  const declined = events.findLast((event) => event.kind === 'declined');
  if (declined === undefined || host.doNotContact) return undefined;
  const since = events.slice(events.indexOf(declined) + 1);
  if (since.some((event) => event.kind !== 'named_other')) return undefined;
  const answered = (known.lettersTo.get(host.id) ?? []).some(
    (letter) =>
      (letter.kind === 'decline_reply' || letter.kind === 'thank_you') &&
      letter.sentAt >= declined.at &&
      (letter.requestId === null || letter.requestId === request.id),
  );
  if (answered) return undefined;
  const dueAt = businessDays(declined.at, known.settings.answerDeclineBusinessDays);
  return {
    kind: 'answer_decline',
    ...aboutRequest(asking),
    stage: countOf(events, 'declined'),
    title: `Thank ${nameOf(host)} for the answer`,
    reason: `${nameOf(host)} said no on ${dayWords(declined.at, known)}. Thank them, and ask who else might be willing.`,
    opensAt: declined.at,
    dueAt,
    lateAt: dueAt,
    action: {
      label: 'Write the reply',
      operation: 'letters.create',
      input: letterInput(asking, 'decline_reply'),
    },
  };
}

function askAgain(asking: Asking): StepDraft | undefined {
  const { known, host, events, businessDays } = asking;
  const later = events.at(-1);
  if (later === undefined || host.doNotContact || wasAskedSince(asking, later.at)) return undefined;
  const opensAt =
    later.until === null
      ? businessDays(later.at, askAgainAfterBusinessDays)
      : laterOf(later.at, instantOn(later.until, '00:00', known.zone));
  if (!isOpen(known, opensAt)) return undefined;
  const asked = `${nameOf(host)} said on ${dayWords(later.at, known)} that now was not the time`;
  const until =
    later.until === null
      ? `named no day; ${countWords(askAgainAfterBusinessDays, 'business day')} have passed`
      : `named ${dateOnlyWords(later.until, known)}`;
  return {
    kind: 'ask_again',
    ...aboutRequest(asking),
    stage: countOf(events, 'later'),
    title: `Ask ${nameOf(host)} again`,
    reason: `${asked} and ${until}.`,
    opensAt,
    dueAt: opensAt,
    lateAt: businessDays(opensAt, lateAfterBusinessDays),
    action: { label: 'Write again', operation: 'letters.create', input: letterInput(asking, 'request') },
  };
}

/** True when the host was asked again under another request, or by a letter that names none. */
function wasAskedSince({ known, request }: Asking, at: string): boolean {
  const letters = known.lettersTo.get(request.contactId) ?? [];
  const requests = known.requestsTo.get(request.contactId) ?? [];
  return (
    letters.some((letter) => letter.kind === 'request' && letter.sentAt > at) ||
    requests.some((other) => other.events.some((event) => event.kind === 'sent' && event.at > at))
  );
}

/** A yes is answered by agreeing on a time; a talk that was agreed and then cancelled was answered too. */
function replyAcceptance(asking: Asking): StepDraft | undefined {
  const { known, request, host, events, businessDays } = asking;
  const accepted = events.at(-1);
  if (accepted === undefined || asking.talks.length > 0 || host.doNotContact) return undefined;
  const dueAt = businessDays(accepted.at, known.settings.replyAcceptanceBusinessDays);
  const { contactId, careerId } = request;
  return {
    kind: 'reply_acceptance',
    ...aboutRequest(asking),
    stage: countOf(events, 'accepted'),
    title: `Agree a time with ${nameOf(host)}`,
    reason:
      `${nameOf(host)} said yes on ${dayWords(accepted.at, known)}. ` +
      `${capital(countWords(known.settings.replyAcceptanceBusinessDays, 'business day'))} is long enough to keep them waiting.`,
    opensAt: accepted.at,
    dueAt,
    lateAt: dueAt,
    action: {
      label: 'Agree a time',
      operation: 'interviews.create',
      input: { contactId, careerId, requestId: request.id },
    },
  };
}
