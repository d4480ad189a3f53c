/** A letter while it is written: what the step asks for, what is kept of it, and keeping and sending it. */
import {
  type LetterKind,
  letterKinds,
  type ReportStage,
  reportStages,
} from '../../../domain/letters/letter.ts';
import type { NextStep } from '../../../domain/next-steps/step.ts';
import { type Channel, channels } from '../../../domain/requests/request.ts';
import type { Client } from '../../lib/api.ts';

/** Which letter a step asks for. */
export interface LetterWanted {
  readonly kind: LetterKind;
  readonly contactId: string;
  readonly requestId: string | null;
  readonly interviewId: string | null;
  readonly referralId: string | null;
  readonly stage: ReportStage | null;
  readonly channel: Channel;
}

/** What is written so far. */
export interface LetterText {
  readonly channel: Channel;
  readonly subject: string;
  readonly body: string;
}

/** A draft as the server keeps it. */
export interface KeptDraft {
  readonly id: string;
  readonly version: number;
  readonly text: LetterText;
}

function oneOf<Value extends string>(values: readonly Value[], text: string | undefined): Value | undefined {
  return values.find((value) => value === text);
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
  };
}

/** Finds the draft begun earlier for the same duty, if one is kept. */
export async function findDraft(client: Client, wanted: LetterWanted): Promise<KeptDraft | null> {
  const { contactId, kind } = wanted;
  const { items } = await client.letters.list({ contactId, kind, limit: 50 });
  const links = ['requestId', 'interviewId', 'referralId', 'stage'] as const;
  const draft = items.find(
    (letter) => letter.sentAt === null && links.every((link) => letter[link] === wanted[link]),
  );
  if (draft === undefined) return null;
  const text = { channel: draft.channel, subject: draft.subject ?? '', body: draft.body };
  return { id: draft.id, version: draft.version, text };
}

/** True when two texts say the same. */
export function isSameText(one: LetterText, other: LetterText): boolean {
  return one.channel === other.channel && one.subject === other.subject && one.body === other.body;
}

/** Keeps what is written as a draft; the one kept before, when nothing changed. `id` names a new draft. */
export async function keepDraft(
  client: Client,
  wanted: LetterWanted,
  text: LetterText,
  { kept, id, operations }: { kept: KeptDraft | null; id: string; operations: string[] },
): Promise<KeptDraft> {
  if (kept !== null && isSameText(kept.text, text)) return kept;
  const context = { operations };
  const written = {
    channel: text.channel,
    subject: text.subject.trim() === '' ? null : text.subject,
    body: text.body,
  };
  const saved =
    kept === null
      ? await client.letters.create({ ...wanted, ...written, id }, { context })
      : await client.letters.update({ id: kept.id, version: kept.version, ...written }, { context });
  return { id: saved.id, version: saved.version, text };
}
