/** Where a step is done: the page that its act leads to. */
import type { NextStep } from '../../domain/next-steps/step.ts';

/** An address as the router takes it. */
export interface StepAddress {
  readonly to: string;
  readonly search?: Readonly<Record<string, string>>;
}

const letterParts = [
  'kind',
  'contactId',
  'requestId',
  'interviewId',
  'referralId',
  'stage',
  'channel',
  'findingId',
] as const;

/** The page of a step; undefined where one press on Today does it all. */
export function stepAddress(step: NextStep): StepAddress | undefined {
  const { operation, input } = step.action;
  if (operation === 'letters.create') {
    const all: Readonly<Record<string, string | undefined>> = {
      contactId: step.contactId ?? undefined,
      findingId: step.findingId ?? undefined,
      ...input,
    };
    const known = letterParts.flatMap((part) =>
      all[part] === undefined ? [] : [[part, all[part]] as const],
    );
    return { to: '/letters/new', search: Object.fromEntries(known) };
  }
  const { interviewId, contactId } = step;
  if (step.kind === 'debrief' && interviewId !== null) return { to: `/interviews/${interviewId}/debrief` };
  if ((step.kind === 'plan_agenda' || step.kind === 'hold') && interviewId !== null) {
    return { to: `/interviews/${interviewId}` };
  }
  if (step.kind === 'reply_acceptance') {
    const ids = { requestId: step.requestId, contactId, careerId: step.careerId };
    const known = Object.entries(ids).filter((pair): pair is [string, string] => pair[1] !== null);
    return { to: '/interviews/new', search: Object.fromEntries(known) };
  }
  if ((step.kind === 'research' || step.kind === 'rehearse') && interviewId !== null) {
    return { to: `/interviews/${interviewId}`, search: { part: 'brief' } };
  }
  if (step.kind === 'choose_people' && step.careerId !== null) return { to: `/careers/${step.careerId}` };
  if (step.kind === 'contact_referral' && contactId !== null) return { to: `/people/${contactId}` };
  return undefined;
}
