/**
 * Makes a step of what a family of rules found: the ids it is about, its instants and its state at the moment.
 * Invariant: callers ask `isOpen` first; a step is never made before it opens.
 */
import { startOfLocalDay } from '../time/local-day.ts';
import type { KnownFacts } from './known-facts.ts';
import type { NextStep, StepAction, StepKind, StepState } from './step.ts';

/** The records a step is about; those not named are null. */
export type StepSubjects = Partial<
  Pick<
    NextStep,
    'contactId' | 'careerId' | 'requestId' | 'interviewId' | 'referralId' | 'promiseId' | 'findingId'
  >
>;

/** A step as a rule draws it up. `subject` and `stage` make its id. */
export interface StepDraft {
  readonly kind: StepKind;
  readonly subject: string;
  readonly stage: string;
  readonly about: StepSubjects;
  readonly title: string;
  readonly reason: string;
  readonly opensAt: string;
  readonly dueAt: string | null;
  readonly lateAt: string | null;
  readonly amberAt?: string;
  /** Where it differs from what steps of this kind take. */
  readonly minutes?: number;
  readonly action: StepAction;
}

/** The rule of good practice behind each kind. */
const ruleOf: Readonly<Record<StepKind, string>> = {
  choose_people: '10',
  ask_introduction: '8',
  write_request: '16',
  follow_up: '41',
  close_request: '45',
  answer_decline: '47',
  ask_again: '50',
  reply_acceptance: '34',
  confirm: '53',
  send_questions: '55',
  research: '62',
  plan_agenda: '64',
  rehearse: '68',
  hold: '60',
  debrief: '103',
  thank_host: '93',
  thank_referrer: '100',
  report_back: '101',
  ask_referral_permission: '87',
  contact_referral: '101',
  keep_promise: '102',
  tell_advice_done: '114',
  check_back: '112',
  keep_in_touch: '113',
  share_decision: '116',
};

/** How many minutes each kind takes, about; a talk takes as long as was agreed. */
const minutesOf: Readonly<Record<StepKind, number>> = {
  choose_people: 10,
  ask_introduction: 10,
  write_request: 15,
  follow_up: 5,
  close_request: 1,
  answer_decline: 5,
  ask_again: 10,
  reply_acceptance: 5,
  confirm: 3,
  send_questions: 5,
  research: 20,
  plan_agenda: 10,
  rehearse: 10,
  hold: 1,
  debrief: 15,
  thank_host: 10,
  thank_referrer: 5,
  report_back: 5,
  ask_referral_permission: 5,
  contact_referral: 15,
  keep_promise: 15,
  tell_advice_done: 5,
  check_back: 5,
  keep_in_touch: 5,
  share_decision: 5,
};

/** The id of a step: the same duty has the same one for ever. */
export function stepId(kind: StepKind, subject: string, stage: string): string {
  return `${kind}:${subject}:${stage}`;
}

/** True once a step opening at an instant is to be shown. */
export function isOpen(known: Pick<KnownFacts, 'at'>, opensAt: string): boolean {
  return opensAt <= known.at;
}

/** Makes the step, with its state at the moment. */
export function buildStep(known: KnownFacts, draft: StepDraft): NextStep {
  const state = stateAt(known, draft.dueAt, draft.lateAt);
  return {
    id: stepId(draft.kind, draft.subject, draft.stage),
    kind: draft.kind,
    title: draft.title,
    contactId: null,
    careerId: null,
    requestId: null,
    interviewId: null,
    referralId: null,
    promiseId: null,
    findingId: null,
    ...draft.about,
    opensAt: draft.opensAt,
    dueAt: draft.dueAt,
    lateAt: draft.lateAt,
    amberAt: draft.amberAt ?? null,
    state,
    stillWorthDoing: state === 'late',
    minutes: draft.minutes ?? minutesOf[draft.kind],
    reason: draft.reason,
    rule: ruleOf[draft.kind],
    action: draft.action,
  };
}

/** `soon` until the explorer's local day of the due instant begins, `due` up to and with the late instant, then `late`. */
function stateAt(known: KnownFacts, dueAt: string | null, lateAt: string | null): StepState {
  if (lateAt !== null && known.at > lateAt) return 'late';
  if (dueAt === null) return 'soon';
  const begun = known.at >= dueAt || known.at >= startOfLocalDay(dueAt, known.zone);
  return begun ? 'due' : 'soon';
}
