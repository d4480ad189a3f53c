/** The schema of each kind of record says the same as the domain's type; a difference does not compile. */
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Career } from '../domain/careers/career.ts';
import type { Criterion, Profile } from '../domain/careers/profile.ts';
import type { Agenda, Interview, InterviewEvent, InterviewNote } from '../domain/interviews/interview.ts';
import type { RecordBase } from '../domain/kernel/record.ts';
import type { Debrief } from '../domain/learning/debrief.ts';
import type { Finding } from '../domain/learning/finding.ts';
import type { DeedEvent, PromiseMade } from '../domain/learning/promise.ts';
import type { Letter } from '../domain/letters/letter.ts';
import type { StepDecision } from '../domain/next-steps/step.ts';
import type { Contact } from '../domain/people/contact.ts';
import type { Organization } from '../domain/people/organization.ts';
import type { OwnQuestion } from '../domain/questions/own-question.ts';
import type { Referral } from '../domain/referrals/referral.ts';
import type { Request, RequestEvent } from '../domain/requests/request.ts';
import type { Notebook } from '../domain/settings/notebook.ts';
import type { letter, request, requestEvent } from './asking.ts';
import type { career, criterion, profile } from './careers.ts';
import type { deedEvent, finding, promise, question } from './learning.ts';
import type { stepDecision } from './next-steps.ts';
import type { notebook, settings } from './notebooks.ts';
import type { contact, organization, referral } from './people.ts';
import type { agenda, debrief, interview, interviewEvent, interviewNote } from './talks.ts';

/** A type without `readonly`, however deep: schemas and records are compared by what they hold. */
type Loose<Held> = Held extends readonly (infer Item)[]
  ? Loose<Item>[]
  : Held extends object
    ? { -readonly [Field in keyof Held]: Loose<Held[Field]> }
    : Held;

type IsSame<One, Other> =
  (<Any>() => Any extends One ? 1 : 2) extends <Any>() => Any extends Other ? 1 : 2 ? true : false;

/** True; unless the two hold the same it does not compile without an argument that nobody can give. */
function same<Schema extends z.ZodType, Kept>(
  ...proof: IsSame<Loose<z.output<Schema>>, Loose<Kept>> extends true ? [] : [never]
): boolean {
  return proof.length === 0;
}

/** What is shown of a profile beside what is kept. */
type ShownProfile = Profile & { statementSeconds: number | null };
/** What an own question shows is kept, but for the moments and what only the bank has. */
type ShownQuestion = Omit<OwnQuestion, 'version' | 'createdAt' | 'updatedAt'> & {
  own: boolean;
  version: number | null;
  leadIn: string | null;
  mustAsk: boolean;
  close: boolean;
};
/** What is kept of settings is told by key in the domain, from the same table their schema is built from. */
type ShownSettings = RecordBase & { values: Record<string, unknown>; changed: string[] };

type Flat<Type> = { [Field in keyof Type]: Type[Field] };

const held = {
  notebook: same<typeof notebook, Notebook>(),
  settings: same<typeof settings, Flat<ShownSettings>>(),
  profile: same<typeof profile, Flat<ShownProfile>>(),
  criterion: same<typeof criterion, Criterion>(),
  career: same<typeof career, Career>(),
  organization: same<typeof organization, Organization>(),
  contact: same<typeof contact, Contact>(),
  referral: same<typeof referral, Referral>(),
  request: same<typeof request, Request>(),
  requestEvent: same<typeof requestEvent, RequestEvent>(),
  letter: same<typeof letter, Letter>(),
  interview: same<typeof interview, Interview>(),
  interviewEvent: same<typeof interviewEvent, InterviewEvent>(),
  agenda: same<typeof agenda, Agenda>(),
  note: same<typeof interviewNote, InterviewNote>(),
  debrief: same<typeof debrief, Debrief>(),
  question: same<typeof question, Flat<ShownQuestion>>(),
  finding: same<typeof finding, Finding>(),
  promise: same<typeof promise, PromiseMade>(),
  deedEvent: same<typeof deedEvent, DeedEvent>(),
  stepDecision: same<typeof stepDecision, StepDecision>(),
};

describe('schemas and records', () => {
  it('hold the same, each of them', () => {
    expect(Object.values(held).every(Boolean)).toBe(true);
    expect(Object.keys(held)).toHaveLength(21);
  });

  it('would not compile otherwise', () => {
    // @ts-expect-error an organization is not a career
    expect(same<typeof organization, Career>()).toBe(true);
    // @ts-expect-error a field more
    expect(same<typeof organization, Organization & { more: string }>()).toBe(true);
    // @ts-expect-error a field that may be null
    expect(same<typeof organization, Omit<Organization, 'name'> & { name: string | null }>()).toBe(true);
  });
});
