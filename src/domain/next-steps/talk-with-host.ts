/** One talk with its host, and what every step about a talk shares. */
import type { StepDraft } from './build-step.ts';
import type { StepContact } from './facts.ts';
import type { KnownFacts, KnownTalk } from './known-facts.ts';

/** One talk with its host, as the rules of talks see it. */
export interface TalkWithHost extends KnownTalk {
  readonly known: KnownFacts;
  readonly host: StepContact;
}

/** A talk with its host; `undefined` where the host is not known. */
export function withHost(known: KnownFacts, talk: KnownTalk): TalkWithHost | undefined {
  const host = known.contacts.get(talk.interview.contactId);
  return host === undefined ? undefined : { ...talk, known, host };
}

/** What every step about a talk shares. */
export function aboutTalk({ interview }: TalkWithHost): Pick<StepDraft, 'subject' | 'about'> {
  const { id, contactId, careerId, requestId } = interview;
  return { subject: id, about: { contactId, careerId, requestId, interviewId: id } };
}

/** Some business days before the start, on the host's clock. */
export function businessDaysBeforeStart({ known, interview, host }: TalkWithHost, days: number): string {
  return known.calendar(interview.startsAt, -days, interview.zone, host.region);
}
