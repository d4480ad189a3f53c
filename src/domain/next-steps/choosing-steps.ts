/**
 * Steps before the first letter: ask for an introduction where somebody can make one, else write.
 * Invariants: a name that may be used needs no introduction; who wants to ask first is waited for; an introduction is
 * asked for once.
 * @source rules 7–8, 16, 86–87
 */
import type { Channel } from '../requests/request.ts';
import { laterOf } from '../time/local-day.ts';
import { isOpen, type StepDraft, stepId } from './build-step.ts';
import type { StepContact } from './facts.ts';
import type { KnownFacts, KnownRequest } from './known-facts.ts';
import { asksFirst, earliest } from './referral-chain.ts';
import { countWords, dayWords, nameOf } from './step-words.ts';

/** The step of a request that was chosen and not yet sent; nobody is written to who is not to be contacted. */
export function firstWord(known: KnownFacts, asking: KnownRequest, host: StepContact): StepDraft | undefined {
  const chosenAt = chosenBy(known, asking);
  if (!isOpen(known, chosenAt) || host.doNotContact) return undefined;
  if (asksFirst(known, asking.request.referrerId, host.id)) return undefined;
  const referrer = introducerOf(known, asking);
  if (referrer === undefined || leftIntroduction(known, asking)) {
    return writeRequest(known, asking, host, chosenAt);
  }
  const askedAt = introductionAskedAt(known, asking, referrer, chosenAt);
  if (askedAt === undefined) return askIntroduction(known, asking, host, referrer, chosenAt);
  return writeAfterAsking(known, asking, host, referrer, askedAt);
}

function chosenBy({ at }: KnownFacts, { request }: KnownRequest): string {
  return request.chosenAt ?? (request.createdAt <= at ? request.createdAt : at);
}

/** Whoever could introduce the explorer and has not named the host yet: naming says already how to write. */
function introducerOf(known: KnownFacts, { request }: KnownRequest): StepContact | undefined {
  const referrer = known.contacts.get(request.introducerId ?? request.referrerId ?? '');
  if (referrer === undefined || referrer.doNotContact || referrer.id === request.contactId) return undefined;
  const named = known.referralsTo.get(request.contactId) ?? [];
  return named.some((referral) => referral.fromContactId === referrer.id) ? undefined : referrer;
}

function introductionId(requestId: string): string {
  return stepId('ask_introduction', requestId, 'first');
}

/** True when the explorer decided to write without an introduction. */
function leftIntroduction({ decisions }: KnownFacts, { request }: KnownRequest): boolean {
  const id = introductionId(request.id);
  return decisions.settled.has(id) && !decisions.doneElsewhere.has(id);
}

/** When an introduction was asked for: by a letter that names this request or none, or without Askwell. */
function introductionAskedAt(
  known: KnownFacts,
  { request }: KnownRequest,
  referrer: StepContact,
  chosenAt: string,
): string | undefined {
  const letters = (known.lettersTo.get(referrer.id) ?? []).filter(
    (letter) =>
      letter.kind === 'introduction' &&
      (letter.requestId === request.id || (letter.requestId === null && letter.sentAt >= chosenAt)),
  );
  const elsewhere = known.decisions.doneElsewhere.get(introductionId(request.id));
  return earliest([letters[0]?.sentAt, elsewhere]);
}

function askIntroduction(
  known: KnownFacts,
  { request }: KnownRequest,
  host: StepContact,
  referrer: StepContact,
  opensAt: string,
): StepDraft {
  const { id, careerId } = request;
  return {
    kind: 'ask_introduction',
    subject: id,
    stage: 'first',
    about: { contactId: referrer.id, careerId, requestId: id },
    title: `Ask ${nameOf(referrer)} to introduce you to ${nameOf(host)}`,
    reason:
      `You chose ${nameOf(host)}${whenChosen(known, request.chosenAt)}, and ${nameOf(referrer)} knows them. ` +
      'An introduction opens more doors than a letter out of the blue.',
    opensAt,
    dueAt: null,
    lateAt: null,
    action: {
      label: 'Ask for the introduction',
      operation: 'letters.create',
      input: { kind: 'introduction', contactId: referrer.id, requestId: id },
    },
  };
}

function writeRequest(
  known: KnownFacts,
  asking: KnownRequest,
  host: StepContact,
  opensAt: string,
): StepDraft {
  const { request } = asking;
  const career = known.careers.get(request.careerId)?.name;
  const what = career === undefined ? 'a talk' : `a talk about ${career}`;
  return write(
    known,
    asking,
    host,
    opensAt,
    `You chose ${nameOf(host)}${whenChosen(known, request.chosenAt)} for ${what}; nothing has gone out yet.`,
  );
}

/** An introduction that does not come is not waited for longer than an answer. */
function writeAfterAsking(
  known: KnownFacts,
  asking: KnownRequest,
  host: StepContact,
  referrer: StepContact,
  askedAt: string,
): StepDraft | undefined {
  const days = known.settings.followUpAfterBusinessDays;
  const opensAt = known.calendar(askedAt, days, known.zone, referrer.region);
  if (!isOpen(known, opensAt)) return undefined;
  return write(
    known,
    asking,
    host,
    laterOf(opensAt, chosenBy(known, asking)),
    `You asked ${nameOf(referrer)} for an introduction on ${dayWords(askedAt, known)}; ` +
      `${countWords(days, 'business day')} have passed. You may write without it.`,
  );
}

/** How a first word goes out, where the explorer means it to be no mail; in person there is nothing to send. @source rule 16 */
const channelOf: Readonly<Partial<Record<KnownFacts['settings']['firstChannel'], Channel>>> = {
  phone: 'phone_script',
  linkedin: 'linkedin',
  letter: 'letter',
};

function write(
  known: KnownFacts,
  asking: KnownRequest,
  host: StepContact,
  opensAt: string,
  reason: string,
): StepDraft {
  const channel = channelOf[known.settings.firstChannel];
  const { id, contactId, careerId } = asking.request;
  return {
    kind: 'write_request',
    subject: id,
    stage: 'first',
    about: { contactId, careerId, requestId: id },
    title: `Write to ${nameOf(host)}`,
    reason,
    opensAt,
    dueAt: null,
    lateAt: null,
    action: {
      label: 'Write the request',
      operation: 'letters.create',
      input: { kind: 'request', contactId, requestId: id, ...(channel === undefined ? {} : { channel }) },
    },
  };
}

function whenChosen(known: KnownFacts, chosenAt: string | null): string {
  return chosenAt === null ? '' : ` on ${dayWords(chosenAt, known)}`;
}
