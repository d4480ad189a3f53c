/** Answers for findings, advice and promises, and for doing what was advised or promised. */
import type { DeedEvent, DeedEventKind } from '../../domain/learning/promise.ts';
import {
  change,
  createOnce,
  loadAtVersion,
  loadRecord,
  named,
  openReader,
  os,
  removeRecord,
} from '../base.ts';
import type { Call } from '../context.ts';
import type { Writer } from '../ports/store.ts';
import { refusal } from '../refusal.ts';
import { loadAbout, newFinding, newPromise } from './new-finding.ts';
import { namesContact, pageWithPeople } from './with-people.ts';

interface Deed {
  readonly kind: DeedEventKind;
  readonly at: string;
}

/** Records that something was done or dropped; the same again answers the event kept. */
async function recordDeed(
  call: Call,
  writer: Writer,
  of: Pick<DeedEvent, 'promiseId' | 'findingId'>,
  { kind, at }: Deed,
): Promise<DeedEvent> {
  const earlier = await writer.all('deed_event', of);
  const same = earlier.find((event) => event.kind === kind);
  if (same !== undefined) {
    call.aside.existed = true;
    return same;
  }
  return writer.insert('deed_event', { id: call.world.ids.next(), ...of, kind, at });
}

export const findings = {
  list: os.findings.list.handler(({ context, input = {} }) => {
    const { careerId, contactId, interviewId, topic, kind, ...page } = input;
    const where = named({ careerId, contactId, interviewId, topic, kind });
    return pageWithPeople(context, (reader) => reader.list('finding', where, page), namesContact);
  }),
  get: os.findings.get.handler(async ({ context, input }) =>
    loadRecord(await openReader(context), 'finding', input.id),
  ),
  create: os.findings.create.handler(({ context, input, path }) =>
    change(context, path, async (writer) => {
      const about = await loadAbout(writer, input);
      return createOnce(context, writer, 'finding', input, (id) => newFinding(id, about, input));
    }),
  ),
  update: os.findings.update.handler(({ context, input: { id, version, ...fields }, path }) =>
    change(context, path, async (writer) =>
      writer.update('finding', await loadAtVersion(writer, 'finding', id, version), named(fields)),
    ),
  ),
  delete: os.findings.delete.handler(({ context, input, path }) =>
    removeRecord(context, path, 'finding', input),
  ),
  addEvent: os.findings.addEvent.handler(({ context, input: { id, ...deed }, path }) =>
    change(context, path, async (writer) => {
      const finding = await loadRecord(writer, 'finding', id);
      if (finding.kind !== 'advice') throw refusal('not_advice', { id, kind: finding.kind });
      const event = await recordDeed(context, writer, { findingId: id, promiseId: null }, deed);
      if (deed.kind === 'done') await writer.update('finding', finding, { doneAt: event.at });
      return event;
    }),
  ),
};

export const advice = {
  list: os.advice.list.handler(({ context, input = {} }) => {
    const { open, ...page } = input;
    const where = open === true ? { kind: 'advice' as const, doneAt: null } : { kind: 'advice' as const };
    return pageWithPeople(context, (reader) => reader.list('finding', where, page), namesContact);
  }),
  create: os.advice.create.handler(({ context, input, path }) =>
    change(context, path, async (writer) => {
      const about = await loadAbout(writer, input);
      const sent = { ...input, topic: input.topic ?? 'next', kind: 'advice' } as const;
      return createOnce(context, writer, 'finding', input, (id) => newFinding(id, about, sent));
    }),
  ),
};

export const promises = {
  list: os.promises.list.handler(({ context, input = {} }) => {
    const { contactId, interviewId, ...page } = input;
    const where = named({ contactId, interviewId });
    return pageWithPeople(context, (reader) => reader.list('promise', where, page), namesContact);
  }),
  get: os.promises.get.handler(async ({ context, input }) =>
    loadRecord(await openReader(context), 'promise', input.id),
  ),
  create: os.promises.create.handler(({ context, input, path }) =>
    change(context, path, async (writer) => {
      await loadRecord(writer, 'contact', input.contactId);
      const interviewId = input.interviewId ?? null;
      if (interviewId !== null) await loadRecord(writer, 'interview', interviewId);
      const about = { contactId: input.contactId, interviewId };
      return createOnce(context, writer, 'promise', input, (id) => newPromise(id, about, input));
    }),
  ),
  update: os.promises.update.handler(({ context, input: { id, version, ...fields }, path }) =>
    change(context, path, async (writer) =>
      writer.update('promise', await loadAtVersion(writer, 'promise', id, version), named(fields)),
    ),
  ),
  delete: os.promises.delete.handler(({ context, input, path }) =>
    removeRecord(context, path, 'promise', input),
  ),
  addEvent: os.promises.addEvent.handler(({ context, input: { id, ...deed }, path }) =>
    change(context, path, async (writer) => {
      const promise = await loadRecord(writer, 'promise', id);
      const event = await recordDeed(context, writer, { promiseId: id, findingId: null }, deed);
      await writer.update(
        'promise',
        promise,
        deed.kind === 'done' ? { doneAt: event.at } : { droppedAt: event.at },
      );
      return event;
    }),
  ),
};
