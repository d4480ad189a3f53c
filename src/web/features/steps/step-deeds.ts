/**
 * What can be recorded about a step by one press, with nothing left to fill in.
 * Invariant: a deed is offered only where what it records can have happened by now.
 */
import type { Career } from '../../../domain/careers/career.ts';
import type { NextStep, StepKind } from '../../../domain/next-steps/step.ts';
import type { Client } from '../../lib/api.ts';
import type { DeedRecord } from './record-deed.ts';

/** One press. */
export interface Deed {
  readonly label: string;
  /** One of several that differ; a key or a press on the row must not choose among them. */
  readonly isChoice?: boolean;
  /** What to say when it is recorded. */
  readonly done: string;
  /** Records it as of `at`; the id of the operation goes into `operations`. */
  readonly record: (client: Client, at: string, operations: string[]) => Promise<unknown>;
}

/** A career that somebody can be asked about. */
export type CareerToAskAbout = Pick<Career, 'id' | 'name'>;

/** True where doing the step is writing a letter. */
function isLetterStep(step: NextStep): boolean {
  return step.action.operation === 'letters.create';
}

/** What deeds depend on beside the step. */
interface DeedFacts {
  /** The moment, an instant. */
  readonly at: string;
  readonly careers: readonly CareerToAskAbout[];
}

/** The deeds of the kinds that have any. */
const deedsOf: Partial<Record<StepKind, (step: NextStep, facts: DeedFacts) => readonly Deed[]>> = {
  confirm: ({ interviewId }) => (interviewId === null ? [] : [prepared(interviewId, 'confirmed')]),
  hold: ({ interviewId, dueAt, lateAt }, { at }) =>
    interviewId === null || dueAt === null || at < dueAt ? [] : heldOrNot(interviewId, lateAt),
  close_request: (step) => (step.requestId === null ? [] : [closed(step.requestId, step)]),
  research: ({ interviewId }) => (interviewId === null ? [] : [prepared(interviewId, 'researched')]),
  rehearse: ({ interviewId }) => (interviewId === null ? [] : [prepared(interviewId, 'rehearsed')]),
  send_questions: ({ interviewId }) =>
    interviewId === null ? [] : [prepared(interviewId, 'questions_sent')],
  ask_referral_permission: ({ contactId, referralId }) =>
    contactId === null || referralId === null
      ? []
      : [allowed(contactId, referralId, 'yes'), allowed(contactId, referralId, 'no')],
  keep_promise: ({ promiseId }) => (promiseId === null ? [] : [kept(promiseId)]),
  contact_referral: (step, { careers }) => chosen(step, careers),
};

/** The deeds of a step as of a moment, the likeliest first; empty where more than a press is needed. */
export function stepDeeds(step: NextStep, facts: DeedFacts): readonly Deed[] {
  return deedsOf[step.kind]?.(step, facts) ?? [];
}

/** The deed that a key or the end of a row stands for; undefined where there is none or a choice to make. */
export function mainDeed(step: NextStep, deeds: readonly Deed[]): Deed | undefined {
  const [first] = deeds;
  return isLetterStep(step) || first?.isChoice === true ? undefined : first;
}

/** How a deed is recorded is fetched once one is pressed. */
function recorded(what: DeedRecord): Deed['record'] {
  return async (client, at, operations) =>
    (await import('./record-deed.ts')).recordDeed(what, client, at, operations);
}

/** The giver answered; who may not be named may still have led the way. */
function allowed(contactId: string, referralId: string, mayUseName: 'yes' | 'no'): Deed {
  return {
    label: mayUseName === 'yes' ? 'I may use the name' : 'I may write, unnamed',
    done: 'The permission is written down.',
    record: recorded({ of: 'referral', contactId, id: referralId, mayUseName }),
  };
}

const preparations = {
  researched: { label: 'I have read up', done: 'Read up before the talk.' },
  rehearsed: { label: 'I have rehearsed', done: 'Rehearsed before the talk.' },
  questions_sent: { label: 'They have them', done: 'The questions are sent.' },
  confirmed: { label: 'It is confirmed', done: 'The talk is confirmed.' },
} as const;

function prepared(id: string, kind: keyof typeof preparations): Deed {
  return { ...preparations[kind], record: recorded({ of: 'talk', id, kind }) };
}

/** A talk that ran as agreed ends by the agreement; said before that, it ends now. */
function heldOrNot(id: string, endsAt: string | null): readonly Deed[] {
  return [
    {
      label: 'It took place',
      done: 'The talk took place.',
      record: recorded({ of: 'talk', id, kind: 'held', endsAt }),
    },
    {
      label: 'It did not',
      done: 'The talk did not take place.',
      record: recorded({ of: 'talk', id, kind: 'missed' }),
    },
  ];
}

function closed(id: string, step: NextStep): Deed {
  return {
    label: step.action.label,
    done: 'The request is closed: no answer came.',
    record: recorded({ of: 'closing', id }),
  };
}

function kept(id: string): Deed {
  return { label: 'It is done', done: 'The promise is kept.', record: recorded({ of: 'promise', id }) };
}

/** A person named by another is asked about the career the talk was about; where that is not known, it is chosen. */
function chosen(step: NextStep, careers: readonly CareerToAskAbout[]): readonly Deed[] {
  const { contactId, careerId, referrerId } = step.action.input;
  if (step.action.operation !== 'requests.create' || contactId === undefined) return [];
  const asked = (id: string, label: string, isChoice: boolean): Deed => ({
    label,
    isChoice,
    done: 'Chosen: the request is to be written.',
    record: recorded({ of: 'choice', contactId, careerId: id, referrerId }),
  });
  if (careerId !== undefined) return [asked(careerId, step.action.label, false)];
  return careers.map(({ id, name }) => asked(id, `Ask about ${name}`, true));
}
