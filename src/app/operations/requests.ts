/** Answers for requests: choosing whom to ask, and recording what came of it. */
import { decideNewRequest, decideReferrer } from '../../domain/requests/new-request.ts';
import {
  change,
  createOnce,
  loadAtVersion,
  loadRecord,
  named,
  openReader,
  os,
  removeRecord,
  textOrNull,
} from '../base.ts';
import type { Writer } from '../ports/store.ts';
import { refusal } from '../refusal.ts';
import { recordRequestEvent } from './record-event.ts';
import { loadSettingValues } from './setting-values.ts';
import { pageWithPeople } from './with-people.ts';

/** Requests to a contact about a career that still wait for an answer or a talk; a held talk settled its request. */
async function unsettledRequests(writer: Writer, contactId: string, careerId: string) {
  const requests = await writer.all('request', { contactId, careerId });
  const talks = await writer.all('interview', { contactId, careerId, state: 'held' });
  const settled = new Set(talks.map((talk) => talk.requestId));
  return requests.filter((request) => !settled.has(request.id));
}

/** Whoever may introduce the explorer must be there, and be somebody else than the host. */
async function introducerOf(
  writer: Writer,
  contactId: string,
  introducerId: string | null | undefined,
): Promise<string | null> {
  if (introducerId === null || introducerId === undefined) return null;
  if (introducerId === contactId) throw refusal('own_referrer', { contactId });
  return (await loadRecord(writer, 'contact', introducerId)).id;
}

export const requests = {
  list: os.requests.list.handler(({ context, input = {} }) => {
    const { contactId, careerId, state, ...page } = input;
    const where = named({ contactId, careerId, state });
    return pageWithPeople(
      context,
      (reader) => reader.list('request', where, page),
      (request) => [request.contactId, request.referrerId, request.introducerId],
    );
  }),
  get: os.requests.get.handler(async ({ context, input }) => {
    const reader = await openReader(context);
    const request = await loadRecord(reader, 'request', input.id);
    return { ...request, events: await reader.all('request_event', { requestId: input.id }) };
  }),
  create: os.requests.create.handler(({ context, input, path }) =>
    change(context, path, async (writer) => {
      const contact = await loadRecord(writer, 'contact', input.contactId);
      await loadRecord(writer, 'career', input.careerId);
      const settings = await loadSettingValues(writer);
      return createOnce(context, writer, 'request', input, async (id) => {
        const decision = decideNewRequest({
          contact,
          referrerId: input.referrerId ?? null,
          referralsToContact: await writer.all('referral', { toContactId: contact.id }),
          openRequestsOfContactAndCareer: await unsettledRequests(writer, contact.id, input.careerId),
        });
        if (!decision.ok) throw refusal(decision.error.code, { ...decision.error });
        return {
          id,
          contactId: contact.id,
          careerId: input.careerId,
          minutesAsked: input.minutesAsked ?? settings.askMinutes,
          referrerId: input.referrerId ?? null,
          introducerId: await introducerOf(writer, contact.id, input.introducerId),
          note: textOrNull(input.note),
          chosenAt: input.at ?? null,
          state: decision.value.state,
        };
      });
    }),
  ),
  update: os.requests.update.handler(({ context, input: { id, version, ...fields }, path }) =>
    change(context, path, async (writer) => {
      const current = await loadAtVersion(writer, 'request', id, version);
      if (typeof fields.referrerId === 'string') {
        const referrals = await writer.all('referral', { toContactId: current.contactId });
        const refused = decideReferrer(current.contactId, fields.referrerId, referrals);
        if (refused !== undefined) throw refusal(refused.code, { ...refused });
      }
      await introducerOf(writer, current.contactId, fields.introducerId);
      return writer.update('request', current, named(fields));
    }),
  ),
  delete: os.requests.delete.handler(({ context, input, path }) =>
    removeRecord(context, path, 'request', input),
  ),
  addEvent: os.requests.addEvent.handler(({ context, input: { id, ...command }, path }) =>
    change(context, path, async (writer) => {
      const { event, request, existed } = await recordRequestEvent(context, writer, id, command);
      context.aside.existed = existed;
      return { ...event, request };
    }),
  ),
};
