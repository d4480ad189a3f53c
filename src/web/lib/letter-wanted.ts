/** Which letter is wanted: what for, to whom, and what it hangs on. */
import { type LetterKind, letterKinds, type ReportStage, reportStages } from '../../domain/letters/letter.ts';
import type { NextStep } from '../../domain/next-steps/step.ts';
import { type Channel, channels } from '../../domain/requests/request.ts';

/** Which letter a step asks for. */
export interface LetterWanted {
  readonly kind: LetterKind;
  readonly contactId: string;
  readonly requestId: string | null;
  readonly interviewId: string | null;
  readonly referralId: string | null;
  readonly stage: ReportStage | null;
  readonly channel: Channel;
  /** The advice it tells of. */
  readonly findingId?: string | null;
}

function oneOf<Value extends string>(values: readonly Value[], text: string | undefined): Value | undefined {
  return values.find((value) => value === text);
}

/** Reads the search of an address such as `/letters/new?kind=thank_you&contactId=…`; undefined where it names no letter. */
export function readWanted(search: Readonly<Record<string, unknown>>): LetterWanted | undefined {
  const text = (name: string) => (typeof search[name] === 'string' ? search[name] : undefined);
  const kind = oneOf(letterKinds, text('kind'));
  const contactId = text('contactId');
  if (kind === undefined || contactId === undefined) return undefined;
  return {
    kind,
    contactId,
    requestId: text('requestId') ?? null,
    interviewId: text('interviewId') ?? null,
    referralId: text('referralId') ?? null,
    stage: oneOf(reportStages, text('stage')) ?? null,
    channel: oneOf(channels, text('channel')) ?? 'email',
    findingId: text('findingId') ?? null,
  };
}

/** Reads from a step's action which letter completes it; undefined when it asks for none. */
export function letterWanted(step: NextStep): LetterWanted | undefined {
  const { operation, input } = step.action;
  const kind = oneOf(letterKinds, input['kind']);
  const contactId = input['contactId'] ?? step.contactId;
  if (operation !== 'letters.create' || kind === undefined || contactId === null) return undefined;
  return {
    kind,
    contactId,
    requestId: input['requestId'] ?? null,
    interviewId: input['interviewId'] ?? null,
    referralId: input['referralId'] ?? null,
    stage: oneOf(reportStages, input['stage']) ?? null,
    channel: oneOf(channels, input['channel']) ?? 'email',
    findingId: step.findingId,
  };
}
