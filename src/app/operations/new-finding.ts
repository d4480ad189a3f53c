/** From what a caller sends about something learnt or promised to the records as they are kept. */
import type { Finding, FindingValue } from '../../domain/learning/finding.ts';
import type { PromiseMade } from '../../domain/learning/promise.ts';
import { loadRecord, textOrNull } from '../base.ts';
import type { Created, Reader } from '../ports/store.ts';
import { refusal } from '../refusal.ts';

type Sent<Fields> = { readonly [Field in keyof Fields]?: Fields[Field] | undefined };

/** What may be sent about a finding besides whom and what it is about. */
export type FindingInput = Sent<Omit<Finding, 'id' | 'careerId' | 'contactId' | 'interviewId' | 'value'>> & {
  readonly topic: Finding['topic'];
  readonly value?: FindingValue | undefined;
  readonly text?: string | undefined;
};

/** Whom and what a finding is about. */
export type About = Pick<Finding, 'careerId' | 'contactId' | 'interviewId'>;

/** Whom and what something is about, as sent: a talk says both. */
export async function loadAbout(reader: Reader, sent: Sent<About>): Promise<About> {
  const interview =
    typeof sent.interviewId === 'string' ? await loadRecord(reader, 'interview', sent.interviewId) : null;
  const contactId = sent.contactId ?? interview?.contactId;
  const careerId = sent.careerId ?? interview?.careerId;
  if (contactId === undefined || careerId === undefined) {
    throw refusal('invalid_input', {
      summary: 'A finding needs the talk it comes from, or its contact and career.',
      issues: [{ path: 'interviewId', message: 'name the interview, or both contactId and careerId' }],
    });
  }
  await loadRecord(reader, 'contact', contactId);
  await loadRecord(reader, 'career', careerId);
  return { contactId, careerId, interviewId: interview?.id ?? null };
}

/** A finding with what was sent; something must have been said, or declined. */
export function newFinding(id: string, about: About, sent: FindingInput): Created<'finding'> {
  const value = sent.value ?? { shape: 'text', text: sent.text ?? sent.quote ?? '' };
  if (value.text.trim() === '' && sent.declined !== true) {
    throw refusal('invalid_input', {
      summary: 'A finding without words is no finding.',
      issues: [{ path: 'text', message: 'say what the host said, or set declined' }],
    });
  }
  return {
    id,
    ...about,
    questionId: sent.questionId ?? null,
    topic: sent.topic,
    kind: sent.kind ?? 'fact',
    basis: sent.basis ?? null,
    confidence: sent.confidence ?? null,
    scope: sent.scope ?? null,
    value,
    quote: textOrNull(sent.quote),
    quoteOk: sent.quoteOk ?? false,
    declined: sent.declined ?? false,
    note: textOrNull(sent.note),
    at: sent.at ?? null,
    on: sent.on ?? null,
    doneAt: null,
  };
}

/** A promise with what was sent. */
export function newPromise(
  id: string,
  about: Pick<PromiseMade, 'contactId' | 'interviewId'>,
  sent: Pick<PromiseMade, 'by' | 'text'> & Sent<Pick<PromiseMade, 'on' | 'at'>>,
): Created<'promise'> {
  return {
    id,
    ...about,
    by: sent.by,
    text: sent.text,
    on: sent.on ?? null,
    at: sent.at ?? null,
    doneAt: null,
    droppedAt: null,
  };
}
