/** Keeps what came out of a talk: what was said, and what either side promised. */
import type { Interview } from '../../domain/interviews/interview.ts';
import type { Call } from '../context.ts';
import type { Writer } from '../ports/store.ts';
import { type FindingInput, newFinding, newPromise } from './new-finding.ts';

/** A finding as sent with its talk. */
export type SentFinding = FindingInput & { readonly id?: string | undefined };
/** A promise as sent with its talk. */
export type SentPromise = Parameters<typeof newPromise>[2] & { readonly id?: string | undefined };

/** Keeps the findings of a talk; answers their ids. */
export async function recordFindings(
  call: Call,
  writer: Writer,
  interview: Interview,
  findings: readonly SentFinding[],
): Promise<string[]> {
  const about = { contactId: interview.contactId, careerId: interview.careerId, interviewId: interview.id };
  const kept: string[] = [];
  for (const sent of findings) {
    const finding = await writer.insert('finding', newFinding(sent.id ?? call.world.ids.next(), about, sent));
    kept.push(finding.id);
  }
  return kept;
}

/** Keeps the promises of a talk; answers their ids. */
export async function recordPromises(
  call: Call,
  writer: Writer,
  interview: Interview,
  promises: readonly SentPromise[],
): Promise<string[]> {
  const about = { contactId: interview.contactId, interviewId: interview.id };
  const kept: string[] = [];
  for (const sent of promises) {
    const promise = await writer.insert('promise', newPromise(sent.id ?? call.world.ids.next(), about, sent));
    kept.push(promise.id);
  }
  return kept;
}
