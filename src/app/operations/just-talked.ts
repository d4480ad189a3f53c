/** Answers for the talk nobody planned: the person, the career, the talk and what came of it, as one change. */
import type { Career } from '../../domain/careers/career.ts';
import type { Interview } from '../../domain/interviews/interview.ts';
import type { Contact } from '../../domain/people/contact.ts';
import { foldText } from '../../domain/people/names.ts';
import { addMinutes } from '../../domain/time/local-day.ts';
import { change, findCreatedEarlier, loadNotebook, loadRecord, os, textOrNull } from '../base.ts';
import type { Call } from '../context.ts';
import type { Created, Writer } from '../ports/store.ts';
import { refusal } from '../refusal.ts';
import { type ContactInput, newContact, organizationOf } from './contact-fields.ts';
import { recordInterviewEvent } from './record-event.ts';
import { recordFindings, recordPromises } from './talk-outcome.ts';

/** Somebody of the notebook, or a new person; the contract sees to it that it is one of the two. */
interface WithWhom {
  readonly contactId?: string | undefined;
  readonly person?: (ContactInput & { readonly id?: string | undefined }) | undefined;
}

/** A career of the notebook, or the name of one. */
interface AboutWhat {
  readonly careerId?: string | undefined;
  readonly careerName?: string | undefined;
}

async function contactOf(call: Call, writer: Writer, { contactId, person = {} }: WithWhom): Promise<Contact> {
  if (contactId !== undefined) return loadRecord(writer, 'contact', contactId);
  if (textOrNull(person.givenName) === null && textOrNull(person.familyName) === null) {
    throw refusal('invalid_input', {
      summary: 'A person needs a given name or a family name.',
      issues: [{ path: 'person.givenName', message: 'a person needs a given name or a family name' }],
    });
  }
  const organization = await organizationOf(call, writer, person.organizationName);
  return writer.insert('contact', newContact(person.id ?? call.world.ids.next(), person, organization));
}

/** A career named that the notebook has already, whatever its case and accents, is that one. */
async function careerOf(call: Call, writer: Writer, about: AboutWhat): Promise<Career> {
  if (about.careerId !== undefined) return loadRecord(writer, 'career', about.careerId);
  const name = about.careerName ?? '';
  const known = await writer.all('career', {});
  const isNamed = (career: Career) =>
    [career.name, ...career.alsoCalled].some((other) => foldText(other) === foldText(name));
  const career: Created<'career'> = {
    id: call.world.ids.next(),
    name,
    alsoCalled: [],
    why: null,
    wantToLearn: null,
    state: 'exploring',
    decidedAt: null,
  };
  return known.find(isNamed) ?? writer.insert('career', career);
}

/** What was said, a note for each paragraph, in the order it was written; all of them when the talk ended. */
async function recordText(call: Call, writer: Writer, interviewId: string, at: string, text: string) {
  const paragraphs = text.split(/\n\s*\n/u).map((paragraph) => paragraph.trim());
  for (const paragraph of paragraphs.filter((written) => written !== '')) {
    const id = call.world.ids.next();
    await writer.insert('note', { id, interviewId, questionId: null, tag: null, text: paragraph, at });
  }
}

/** The talk with what happened to it. */
async function withEvents(writer: Writer, interview: Interview) {
  return { ...interview, events: await writer.all('interview_event', { interviewId: interview.id }) };
}

export const justTalked = {
  justTalked: os.interviews.justTalked.handler(async ({ context, input, path }) => {
    const notebook = await loadNotebook(context);
    return change(context, path, async (writer) => {
      const earlier = await findCreatedEarlier(context, writer, 'interview', input);
      if (earlier !== undefined) return withEvents(writer, earlier);
      const contact = await contactOf(context, writer, input);
      const career = await careerOf(context, writer, input);
      const begun: Created<'interview'> = {
        id: input.id ?? context.world.ids.next(),
        contactId: contact.id,
        careerId: career.id,
        requestId: null,
        startsAt: input.at,
        zone: input.zone ?? contact.zone ?? notebook.zone,
        minutes: input.minutes,
        setting: input.setting,
        placeKind: null,
        place: textOrNull(input.place),
        note: null,
        state: 'planned',
        endedAt: null,
        movedAt: null,
      };
      const { id } = await writer.insert('interview', begun, JSON.stringify(input));
      const endedAt = addMinutes(input.at, input.minutes);
      const { interview } = await recordInterviewEvent(context, writer, id, {
        kind: 'held',
        at: endedAt,
        endedAt,
      });
      await recordText(context, writer, id, endedAt, input.text ?? '');
      await recordFindings(context, writer, interview, input.findings ?? []);
      await recordPromises(context, writer, interview, input.promises ?? []);
      return withEvents(writer, interview);
    });
  }),
};
