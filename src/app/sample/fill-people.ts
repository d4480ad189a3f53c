/** Tells of the explorer and of everybody around her. */
import { newContact, organizationOf } from '../operations/contact-fields.ts';
import { samplePeople, sampleTalks } from './cast.ts';
import { sampleCareers, sampleCriteria, sampleProfile, sampleQuestions } from './explorer.ts';
import { endOf } from './fill-talks.ts';
import { sampleOrganizations } from './organizations.ts';
import { sampleReferrals, sampleTouches } from './referrals.ts';
import type { SampleReferral } from './story.ts';
import { called, idOf, newId, type Telling } from './telling.ts';

/** The profile, what matters, the careers and her own questions. */
export async function tellOfExplorer(telling: Telling): Promise<void> {
  const { writer } = telling;
  await writer.insert('profile', { id: writer.notebookId, email: null, ...sampleProfile });
  for (const criterion of sampleCriteria)
    await writer.insert('criterion', { id: newId(telling), ...criterion });
  for (const { key, ...career } of sampleCareers) {
    const id = newId(telling, key);
    await writer.insert('career', { ...career, id, state: 'exploring', decidedAt: null });
  }
  for (const { key, sensitive = false, story = false, ...question } of sampleQuestions) {
    const id = newId(telling, called.question(key));
    await writer.insert('question', { id, ...question, sensitive, story, researchFirst: false });
  }
}

/** Organizations, people, and touches with them. */
export async function tellOfPeople(telling: Telling): Promise<void> {
  const { call, writer, calendar } = telling;
  for (const { name, website = null, note } of sampleOrganizations)
    await writer.insert('organization', { id: newId(telling), name, website, note });
  for (const { key, ...person } of samplePeople) {
    const organization = await organizationOf(call, writer, person.organizationName);
    await writer.insert('contact', newContact(newId(telling, key), person, organization));
  }
  for (const { with: key, when, ...touch } of sampleTouches) {
    const contactId = idOf(telling, key);
    await writer.insert('touch', { id: newId(telling), contactId, at: calendar.at(when), ...touch });
  }
}

/** Names given: on a day of their own, or at the end of a talk. */
export async function tellOfReferrals(telling: Telling): Promise<void> {
  for (const referral of sampleReferrals) {
    const { from, to, mayUseName, note = null } = referral;
    await telling.writer.insert('referral', {
      id: newId(telling, called.referral(from, to)),
      fromContactId: idOf(telling, from),
      toContactId: idOf(telling, to),
      mayUseName,
      note,
      ...givenIn(telling, referral),
    });
  }
}

function givenIn(telling: Telling, { from, when }: SampleReferral) {
  if (when !== undefined) return { interviewId: null, at: telling.calendar.at(when) };
  const talk = sampleTalks.find(({ host }) => host === from);
  if (talk === undefined) throw new Error(`the sample has no talk in which ${from} named anybody`);
  return { interviewId: idOf(telling, called.talk(from)), at: endOf(telling.calendar, talk) };
}
