/** Answers for letters: drafts, and recording that the person sent one. Nothing is ever sent from here. */

import { sendsQuestions } from '../../domain/interviews/questions-ahead.ts';
import type { Letter } from '../../domain/letters/letter.ts';
import { decideMarkSent, eventOfLetter } from '../../domain/letters/letter-event.ts';
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
import type { Call } from '../context.ts';
import type { Created, Writer } from '../ports/store.ts';
import { refusal } from '../refusal.ts';
import { recordInterviewEvent, recordRequestEvent } from './record-event.ts';
import { namesContact, pageWithPeople } from './with-people.ts';

/** Records that a letter brought the questions ahead of a talk. */
async function recordQuestions(call: Call, writer: Writer, letter: Letter): Promise<void> {
  const { interviewId, sentAt } = letter;
  if (interviewId === null || sentAt === null) return;
  const talk = await loadRecord(writer, 'interview', interviewId);
  const agenda = await writer.find('agenda', interviewId);
  if (!sendsQuestions(letter, talk, agenda)) return;
  await recordInterviewEvent(call, writer, interviewId, {
    kind: 'questions_sent',
    at: sentAt,
    letterId: letter.id,
  });
}

/** Writes the events that a sent letter means, in the same transaction; one that is recorded already stays. */
async function recordLetter(call: Call, writer: Writer, letter: Letter): Promise<void> {
  await recordQuestions(call, writer, letter);
  const event = eventOfLetter(letter);
  if (event === null) return;
  const { at, letterId } = event;
  if (event.of === 'request') {
    await recordRequestEvent(call, writer, event.requestId, {
      kind: event.kind,
      at,
      channel: event.channel,
      letterId,
    });
  } else {
    await recordInterviewEvent(call, writer, event.interviewId, { kind: event.kind, at, letterId });
  }
}

/** Refuses a letter that cannot go out as it is. */
function refuseUnsendable(letter: Pick<Letter, 'subject' | 'body' | 'sentAt'>, sentAt: string): void {
  const decision = decideMarkSent(letter, sentAt);
  if (decision.ok) return;
  if (decision.error.code !== 'empty_body') throw refusal(decision.error.code, { ...decision.error });
  throw refusal('invalid_input', {
    summary: 'A letter without words cannot have been sent.',
    issues: [{ path: 'body', message: 'the letter is empty' }],
  });
}

/** What a letter names must be there, and belong to the person it is written to. */
async function refuseForeignLinks(
  writer: Writer,
  letter: Pick<Created<'letter'>, 'contactId' | 'requestId' | 'interviewId' | 'referralId'>,
): Promise<void> {
  await loadRecord(writer, 'contact', letter.contactId);
  if (letter.requestId !== null) await loadRecord(writer, 'request', letter.requestId);
  if (letter.interviewId !== null) await loadRecord(writer, 'interview', letter.interviewId);
  if (letter.referralId !== null) await loadRecord(writer, 'referral', letter.referralId);
}

export const letters = {
  list: os.letters.list.handler(({ context, input = {} }) => {
    const { contactId, requestId, interviewId, kind, sent, ...page } = input;
    const drafts = sent === false ? { sentAt: null } : {};
    const where = { ...named({ contactId, requestId, interviewId, kind }), ...drafts };
    const asked = sent === true ? ({ ...page, known: 'sentAt' } as const) : page;
    return pageWithPeople(context, (reader) => reader.list('letter', where, asked), namesContact);
  }),
  get: os.letters.get.handler(async ({ context, input }) =>
    loadRecord(await openReader(context), 'letter', input.id),
  ),
  create: os.letters.create.handler(({ context, input, path }) =>
    change(context, path, async (writer) => {
      const fields = {
        contactId: input.contactId,
        kind: input.kind,
        channel: input.channel,
        subject: textOrNull(input.subject),
        body: input.body,
        sentAt: input.sentAt ?? null,
        requestId: input.requestId ?? null,
        interviewId: input.interviewId ?? null,
        referralId: input.referralId ?? null,
        stage: input.stage ?? null,
      };
      await refuseForeignLinks(writer, fields);
      if (fields.sentAt !== null) refuseUnsendable({ ...fields, sentAt: null }, fields.sentAt);
      const letter = await createOnce(context, writer, 'letter', input, (id) => ({ ...fields, id }));
      if (!context.aside.existed) await recordLetter(context, writer, letter);
      return letter;
    }),
  ),
  update: os.letters.update.handler(({ context, input: { id, version, ...fields }, path }) =>
    change(context, path, async (writer) => {
      const current = await loadAtVersion(writer, 'letter', id, version);
      if (current.sentAt !== null) throw refusal('letter_already_sent', { id, sentAt: current.sentAt });
      const body = fields.body ?? current.body;
      const changed = { ...current, ...named(fields), body };
      await refuseForeignLinks(writer, changed);
      return writer.update('letter', current, changed);
    }),
  ),
  markSent: os.letters.markSent.handler(({ context, input, path }) =>
    change(context, path, async (writer) => {
      const current = await loadAtVersion(writer, 'letter', input.id, input.version);
      refuseUnsendable(current, input.at);
      const sent = await writer.update('letter', current, { sentAt: input.at });
      await recordLetter(context, writer, sent);
      return sent;
    }),
  ),
  delete: os.letters.delete.handler(({ context, input, path }) =>
    removeRecord(context, path, 'letter', input),
  ),
};
