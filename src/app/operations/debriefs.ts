/** Answers for debriefs: the reaction to a talk, with the findings, promises and names that came out of it, as one change. */
import type { Interview } from '../../domain/interviews/interview.ts';
import type { Reactions } from '../../domain/learning/debrief.ts';
import { change, loadAtVersion, loadRecord, named, openReader, os, textOrNull } from '../base.ts';
import type { Call } from '../context.ts';
import type { Writer } from '../ports/store.ts';
import { refusal } from '../refusal.ts';
import { newContact, organizationOf } from './contact-fields.ts';
import { recordFindings, recordPromises } from './talk-outcome.ts';

const noReactions: Reactions = { hours: null, stress: null, culture: null, pay: null };

type Loose<Fields> = { readonly [Field in keyof Fields]?: Fields[Field] | undefined };

/** A person the host named. */
type PersonNamed = Loose<{
  contactId: string;
  givenName: string | null;
  familyName: string | null;
  title: string | null;
  organizationName: string | null;
  emails: readonly string[];
  phones: readonly string[];
  mayUseName: 'yes' | 'no' | 'ask_first';
  note: string | null;
}>;

function withReactions(kept: Reactions, sent: Loose<Reactions> | undefined): Reactions {
  return { ...kept, ...named(sent ?? {}) };
}

/** The contact of a person named: known already, or new. */
async function contactNamed(call: Call, writer: Writer, person: PersonNamed, at: number): Promise<string> {
  if (person.contactId !== undefined) return (await loadRecord(writer, 'contact', person.contactId)).id;
  if (textOrNull(person.givenName) === null && textOrNull(person.familyName) === null) {
    throw refusal('invalid_input', {
      summary: 'A person named needs a name.',
      issues: [{ path: `people.${at}.givenName`, message: 'a person needs a given name or a family name' }],
    });
  }
  const organization = await organizationOf(call, writer, person.organizationName);
  return (await writer.insert('contact', newContact(call.world.ids.next(), person, organization))).id;
}

/** Records the people a host named, each with the host as the giver of the referral. */
async function recordPeople(
  call: Call,
  writer: Writer,
  interview: Interview,
  people: readonly PersonNamed[],
  at: string,
): Promise<{ contactIds: string[]; referralIds: string[] }> {
  const contactIds: string[] = [];
  const referralIds: string[] = [];
  for (const [position, person] of people.entries()) {
    const toContactId = await contactNamed(call, writer, person, position);
    if (toContactId === interview.contactId) throw refusal('own_referrer', { contactId: toContactId });
    const referral = await writer.insert('referral', {
      id: call.world.ids.next(),
      fromContactId: interview.contactId,
      toContactId,
      interviewId: interview.id,
      mayUseName: person.mayUseName ?? 'ask_first',
      at,
      note: textOrNull(person.note),
    });
    contactIds.push(toContactId);
    referralIds.push(referral.id);
  }
  return { contactIds, referralIds };
}

export const debriefs = {
  getDebrief: os.interviews.getDebrief.handler(async ({ context, input }) =>
    loadRecord(await openReader(context), 'debrief', input.id),
  ),
  createDebrief: os.interviews.createDebrief.handler(({ context, input, path }) =>
    change(context, path, async (writer) => {
      const interview = await loadRecord(writer, 'interview', input.id);
      const { findings = [], promises = [], people = [], reactions, at, ...reaction } = input;
      const kept = await writer.find('debrief', interview.id);
      if (kept !== undefined) throw refusal('id_taken', { kind: 'debrief', id: interview.id, current: kept });
      // a debrief without its own instant was kept when the talk ended: it is never unknown at a moment after the talk
      const moment = at ?? interview.endedAt ?? context.world.clock.now();
      const debrief = await writer.insert('debrief', {
        id: interview.id,
        interviewId: interview.id,
        at: moment,
        newFacts: reaction.newFacts ?? [],
        surprised: textOrNull(reaction.surprised),
        liked: reaction.liked ?? [],
        disliked: reaction.disliked ?? [],
        reactions: withReactions(noReactions, reactions),
        opinion: reaction.opinion ?? null,
        misconceptions: reaction.misconceptions ?? [],
        redFlags: reaction.redFlags ?? [],
        stillOpen: reaction.stillOpen ?? [],
        note: textOrNull(reaction.note),
      });
      const findingIds = await recordFindings(context, writer, interview, findings);
      const promiseIds = await recordPromises(context, writer, interview, promises);
      const named = await recordPeople(context, writer, interview, people, interview.endedAt ?? moment);
      return { ...debrief, findingIds, promiseIds, ...named };
    }),
  ),
  updateDebrief: os.interviews.updateDebrief.handler(
    ({ context, input: { id, version, reactions, ...fields }, path }) =>
      change(context, path, async (writer) => {
        const current = await loadAtVersion(writer, 'debrief', id, version);
        return writer.update('debrief', current, {
          ...named(fields),
          reactions: withReactions(current.reactions, reactions),
        });
      }),
  ),
};
