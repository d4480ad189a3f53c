/** Records what happened to a request or a talk, and keeps their state true; used by events and by letters alike. */

import type { Interview, InterviewEvent } from '../../domain/interviews/interview.ts';
import {
  decideInterviewEvent,
  foldInterview,
  type InterviewCommand,
} from '../../domain/interviews/interview-state.ts';
import type { Request, RequestEvent } from '../../domain/requests/request.ts';
import { decideRequestEvent, type RequestCommand } from '../../domain/requests/request-state.ts';
import { loadRecord } from '../base.ts';
import type { Call } from '../context.ts';
import type { Writer } from '../ports/store.ts';
import { refusal } from '../refusal.ts';
import { loadSettingValues } from './setting-values.ts';

/** Optional fields as the wire has them. */
type Loose<Command> = { readonly [Field in keyof Command]: Command[Field] | undefined };

/** The host named somebody else: that is a referral, made once. */
async function recordNamedOther(
  call: Call,
  writer: Writer,
  request: Request,
  event: RequestEvent,
): Promise<void> {
  if (event.kind !== 'named_other' || event.contactId === null) return;
  const { contactId: fromContactId } = request;
  const toContactId = event.contactId;
  if (fromContactId === toContactId) throw refusal('own_referrer', { contactId: toContactId });
  if ((await writer.all('referral', { fromContactId, toContactId })).length > 0) return;
  await writer.insert('referral', {
    id: call.world.ids.next(),
    fromContactId,
    toContactId,
    interviewId: null,
    mayUseName: 'ask_first',
    at: event.at,
    note: null,
  });
}

/** Records an event of a request; the same event again answers the one kept. */
export async function recordRequestEvent(
  call: Call,
  writer: Writer,
  requestId: string,
  command: Pick<RequestCommand, 'kind' | 'at'> & Loose<Omit<RequestCommand, 'kind' | 'at'>>,
): Promise<{ readonly event: RequestEvent; readonly request: Request; readonly existed: boolean }> {
  const request = await loadRecord(writer, 'request', requestId);
  const events = await writer.all('request_event', { requestId });
  const { maxFollowUps } = await loadSettingValues(writer);
  const { kind, at, channel = null, until = null, contactId = null, letterId = null } = command;
  if (contactId !== null) await loadRecord(writer, 'contact', contactId);
  const decision = decideRequestEvent(
    { request, events },
    { kind, at, channel, until, contactId, letterId },
    { maxFollowUps },
  );
  if (!decision.ok) throw refusal(decision.error.code, { ...decision.error });
  const { already, event: planned, nextState } = decision.value;
  if (already !== undefined) return { event: already, request, existed: true };
  const event = await writer.insert('request_event', { ...planned, id: call.world.ids.next() });
  await recordNamedOther(call, writer, request, event);
  return { event, request: await writer.update('request', request, { state: nextState }), existed: false };
}

/** The state of a talk as its events tell it, written beside them. */
export async function refreshTalk(writer: Writer, interview: Interview): Promise<Interview> {
  const events = await writer.all('interview_event', { interviewId: interview.id });
  const { state, endedAt } = foldInterview(events, interview);
  return writer.update('interview', interview, { state, endedAt });
}

/** Records an event of a talk; the same event again answers the one kept. */
export async function recordInterviewEvent(
  call: Call,
  writer: Writer,
  interviewId: string,
  command: Pick<InterviewCommand, 'kind' | 'at'> & Loose<Omit<InterviewCommand, 'kind' | 'at'>>,
): Promise<{ readonly event: InterviewEvent; readonly interview: Interview; readonly existed: boolean }> {
  const interview = await loadRecord(writer, 'interview', interviewId);
  const events = await writer.all('interview_event', { interviewId });
  const { kind, at, endedAt = null, minutes = null, letterId = null } = command;
  const decision = decideInterviewEvent({ interview, events }, { kind, at, endedAt, minutes, letterId });
  if (!decision.ok) throw refusal(decision.error.code, { ...decision.error });
  const { already, event: planned, next } = decision.value;
  if (already !== undefined) return { event: already, interview, existed: true };
  const event = await writer.insert('interview_event', { ...planned, id: call.world.ids.next() });
  const { state, endedAt: end } = next;
  return {
    event,
    interview: await writer.update('interview', interview, { state, endedAt: end }),
    existed: false,
  };
}
