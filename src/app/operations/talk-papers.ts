/** Answers for what belongs to a talk on paper: its agenda and its notes. */
import type { AgendaItem } from '../../domain/interviews/interview.ts';
import { planAgenda } from '../../domain/questions/agenda.ts';
import { findBankQuestion, questionBank } from '../../domain/questions/bank.ts';
import type { Topic } from '../../domain/questions/topics.ts';
import {
  change,
  createOnce,
  loadAtVersion,
  loadRecord,
  named,
  openReader,
  os,
  refuseOtherVersion,
  removeRecord,
} from '../base.ts';
import type { Call } from '../context.ts';
import type { Reader, Writer } from '../ports/store.ts';
import { refusal } from '../refusal.ts';
import { plannable } from './questions.ts';

interface SentItem extends Partial<Omit<AgendaItem, 'id'>> {
  readonly id?: string | undefined;
}

/** An agenda's line as kept: a question named by its id alone brings its own words and minutes. */
async function agendaItem(
  call: Call,
  writer: Writer,
  sent: { readonly [Field in keyof SentItem]: SentItem[Field] | undefined },
  at: number,
): Promise<AgendaItem> {
  const { questionId = null } = sent;
  const known =
    questionId === null
      ? undefined
      : (findBankQuestion(questionId) ?? (await writer.find('question', questionId)));
  const text = sent.text ?? known?.text ?? '';
  if (text === '') {
    throw refusal('invalid_input', {
      summary: `Item ${at + 1} of the agenda has no words.`,
      issues: [{ path: `items.${at}.text`, message: 'needs a text, or the id of a question that is known' }],
    });
  }
  return {
    id: sent.id ?? call.world.ids.next(),
    questionId,
    text,
    minutes: sent.minutes ?? known?.minutes ?? 3,
    part: sent.part ?? 'question',
    must: sent.must ?? false,
    pinned: sent.pinned ?? false,
    reason: sent.reason ?? null,
  };
}

/** How many people have told something on each topic of a career. */
async function sourcesByTopic(reader: Reader, careerId: string): Promise<Partial<Record<Topic, number>>> {
  const hosts = new Map<Topic, Set<string>>();
  for (const finding of await reader.all('finding', { careerId })) {
    const told = hosts.get(finding.topic) ?? new Set<string>();
    if (!finding.declined) told.add(finding.contactId);
    hosts.set(finding.topic, told);
  }
  return Object.fromEntries([...hosts].map(([topic, told]) => [topic, told.size]));
}

/** Questions this host was asked in earlier talks. */
async function askedBefore(reader: Reader, contactId: string, interviewId: string): Promise<string[]> {
  const talks = await reader.all('interview', { contactId, state: 'held' });
  const earlier = talks.filter((talk) => talk.id !== interviewId);
  const agendas = await Promise.all(earlier.map((talk) => reader.find('agenda', talk.id)));
  return agendas.flatMap((agenda) => (agenda?.items ?? []).flatMap((item) => item.questionId ?? []));
}

export const papers = {
  getAgenda: os.interviews.getAgenda.handler(async ({ context, input }) => {
    const reader = await openReader(context);
    await loadRecord(reader, 'interview', input.id);
    return loadRecord(reader, 'agenda', input.id);
  }),
  putAgenda: os.interviews.putAgenda.handler(({ context, input, path }) =>
    change(context, path, async (writer) => {
      await loadRecord(writer, 'interview', input.id);
      const items: AgendaItem[] = [];
      for (const [at, sent] of input.items.entries()) items.push(await agendaItem(context, writer, sent, at));
      const kept = await writer.find('agenda', input.id);
      if (kept === undefined) return writer.insert('agenda', { id: input.id, interviewId: input.id, items });
      refuseOtherVersion('agenda', kept, input.version ?? 0);
      return writer.update('agenda', kept, { items });
    }),
  ),
  planAgenda: os.interviews.planAgenda.handler(async ({ context, input }) => {
    const reader = await openReader(context);
    const interview = await loadRecord(reader, 'interview', input.id);
    const events = await reader.all('interview_event', { interviewId: interview.id });
    const kept = await reader.find('agenda', interview.id);
    const own = await reader.all('question', {});
    const avoid = await askedBefore(reader, interview.contactId, interview.id);
    const proposal = planAgenda({
      minutes: input.minutes ?? interview.minutes,
      setting: interview.setting,
      questions: [...questionBank, ...own.map(plannable)],
      alreadyAnswered: await sourcesByTopic(reader, interview.careerId),
      researched: events.some((event) => event.kind === 'researched'),
      // the closing asks are asked of everyone, every time
      avoid: avoid.filter((id) => findBankQuestion(id)?.close !== true),
      pinned: (kept?.items ?? []).filter((item) => item.pinned).flatMap((item) => item.questionId ?? []),
    });
    return { ...proposal, items: proposal.items.map((item) => ({ ...item })) };
  }),
  listNotes: os.interviews.listNotes.handler(async ({ context, input: { id, ...page } }) => {
    const reader = await openReader(context);
    await loadRecord(reader, 'interview', id);
    return reader.list('note', { interviewId: id }, page);
  }),
  addNote: os.interviews.addNote.handler(({ context, input, path }) =>
    change(context, path, async (writer) => {
      await loadRecord(writer, 'interview', input.interviewId);
      return createOnce(context, writer, 'note', input, (id) => ({
        id,
        interviewId: input.interviewId,
        questionId: input.questionId ?? null,
        tag: input.tag ?? null,
        text: input.text,
        at: input.at,
      }));
    }),
  ),
  updateNote: os.interviews.updateNote.handler(
    ({ context, input: { interviewId, id, version, ...fields }, path }) =>
      change(context, path, async (writer) => {
        const current = await loadAtVersion(writer, 'note', id, version);
        if (current.interviewId !== interviewId) throw refusal('not_found', { kind: 'note', id });
        return writer.update('note', current, { ...named(fields), text: fields.text ?? current.text });
      }),
  ),
  deleteNote: os.interviews.deleteNote.handler(async ({ context, input, path }) => {
    const note = await loadRecord(await openReader(context), 'note', input.id);
    if (note.interviewId !== input.interviewId) throw refusal('not_found', { kind: 'note', id: input.id });
    return removeRecord(context, path, 'note', input);
  }),
};
