/** A next step: what to do now, for whom, by when, and why. */
import type { Maybe, RecordBase } from '../kernel/record.ts';

/** The kinds of next step, in the order of the journey. */
export const stepKinds = [
  'choose_people',
  'ask_introduction',
  'write_request',
  'follow_up',
  'close_request',
  'answer_decline',
  'ask_again',
  'reply_acceptance',
  'confirm',
  'send_questions',
  'research',
  'plan_agenda',
  'rehearse',
  'hold',
  'debrief',
  'thank_host',
  'thank_referrer',
  'report_back',
  'ask_referral_permission',
  'contact_referral',
  'keep_promise',
  'tell_advice_done',
  'check_back',
  'keep_in_touch',
  'share_decision',
] as const;
/** The kind of a next step. */
export type StepKind = (typeof stepKinds)[number];

/** `soon` until the local day of `dueAt` begins, `due` until `lateAt`, `late` after. */
export const stepStates = ['soon', 'due', 'late'] as const;
/** How pressing a step is. */
export type StepState = (typeof stepStates)[number];

/** What completes a step: the record to make, and with which of the step's ids. */
export interface StepAction {
  /** Verb first, as on a button: "Write the thanks". */
  readonly label: string;
  /** The operation of the contract that records it, such as `letters.create`. */
  readonly operation: string;
  /** What to fill in, such as `{ kind: 'thank_you', contactId, interviewId }`. */
  readonly input: Readonly<Record<string, string>>;
}

/** What to do now, and why. Instants are UTC text; `dueAt` and `lateAt` are null where nothing presses. */
export interface NextStep {
  /** `kind:subject:stage`; the same duty has the same id for ever. */
  readonly id: string;
  readonly kind: StepKind;
  /** One line, by name: "Thank Ben Okafor". */
  readonly title: string;
  readonly contactId: Maybe<string>;
  readonly careerId: Maybe<string>;
  readonly requestId: Maybe<string>;
  readonly interviewId: Maybe<string>;
  readonly referralId: Maybe<string>;
  readonly promiseId: Maybe<string>;
  /** The advice it is about. */
  readonly findingId: Maybe<string>;
  readonly opensAt: string;
  readonly dueAt: Maybe<string>;
  readonly lateAt: Maybe<string>;
  /** From when the time left is shown in amber; null where there is no such mark. */
  readonly amberAt: Maybe<string>;
  readonly state: StepState;
  /** On late steps: late, and still worth doing. */
  readonly stillWorthDoing: boolean;
  /** How many minutes it takes, about. */
  readonly minutes: number;
  /** One sentence. */
  readonly reason: string;
  /** The rule's number in the list of rules of good practice. */
  readonly rule: string;
  readonly action: StepAction;
}

/** What the explorer can decide about a step: put it off, leave it, or say that it was done without Askwell. */
export const stepDecisionKinds = ['snoozed', 'wont_do', 'done_elsewhere'] as const;
/** What the explorer can decide about a step without doing it. */
export type StepDecisionKind = (typeof stepDecisionKinds)[number];

/** A recorded decision about a step. */
export interface StepDecision extends RecordBase {
  readonly stepId: string;
  readonly kind: StepDecisionKind;
  readonly at: string;
  /** For `snoozed`: hidden until this instant. */
  readonly until: Maybe<string>;
  readonly reason: Maybe<string>;
}
