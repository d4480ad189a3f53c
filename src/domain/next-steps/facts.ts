/** What next steps are decided from: the records that still matter, as plain data. */
import type { Career } from '../careers/career.ts';
import type { Agenda, Interview, InterviewEvent } from '../interviews/interview.ts';
import type { Debrief } from '../learning/debrief.ts';
import type { Finding } from '../learning/finding.ts';
import type { DeedEvent, PromiseMade } from '../learning/promise.ts';
import type { Letter } from '../letters/letter.ts';
import type { Contact } from '../people/contact.ts';
import type { Touch } from '../people/touch.ts';
import type { Referral } from '../referrals/referral.ts';
import type { Request, RequestEvent } from '../requests/request.ts';
import type { SettingValues } from '../settings/settings.ts';
import type { StepDecision } from './step.ts';

/** The little of a contact that steps speak of. */
export type StepContact = Pick<
  Contact,
  'id' | 'displayName' | 'region' | 'zone' | 'doNotContact' | 'keepInTouchEveryDays'
>;

/** A sent or drafted letter without its text. */
export type StepLetter = Omit<Letter, 'body' | 'subject' | 'version' | 'updatedAt'>;

/** A career as steps see it: whether people are still looked for, and since when it is decided. */
export type StepCareer = Pick<Career, 'id' | 'name' | 'state' | 'createdAt' | 'decidedAt'>;

/** A piece of advice somebody gave. */
export type StepAdvice = Pick<Finding, 'id' | 'contactId' | 'careerId' | 'interviewId' | 'doneAt'> & {
  readonly text: string;
};

/**
 * A notebook's records as next steps see them; order does not matter.
 * Records without an instant of their own (a request chosen, a talk booked) count as known at any moment asked about;
 * what carries an instant later than the moment is ignored.
 */
export interface NotebookFacts {
  readonly zone: string;
  readonly region: string | null;
  readonly contacts: readonly StepContact[];
  readonly careers: readonly StepCareer[];
  readonly referrals: readonly Referral[];
  readonly requests: readonly Request[];
  readonly requestEvents: readonly RequestEvent[];
  readonly letters: readonly StepLetter[];
  readonly interviews: readonly Interview[];
  readonly interviewEvents: readonly InterviewEvent[];
  readonly agendas: readonly Pick<Agenda, 'id' | 'interviewId' | 'createdAt'>[];
  readonly debriefs: readonly Pick<Debrief, 'id' | 'interviewId' | 'at'>[];
  readonly promises: readonly PromiseMade[];
  readonly advice: readonly StepAdvice[];
  readonly deedEvents: readonly DeedEvent[];
  readonly decisions: readonly StepDecision[];
  readonly touches: readonly Pick<Touch, 'contactId' | 'at'>[];
}

/** Public holidays by region; a day is `YYYY-MM-DD`. A region without an entry has weekends only. */
export type HolidayCalendar = Readonly<Record<string, ReadonlySet<string>>>;

/** Everything `nextSteps` is a function of. */
export interface NextStepsInput {
  readonly facts: NotebookFacts;
  readonly settings: SettingValues;
  readonly holidays: HolidayCalendar;
  /** The moment asked about: an instant. */
  readonly at: string;
}
