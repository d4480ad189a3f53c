/** Fills a notebook with one record of every kind, by the operations themselves; everyone in it is invented. */
import type { Notebook } from './store.ts';

/** The ids of what was made. */
export type Filled = Awaited<ReturnType<typeof fillNotebook>>;

async function fillPeople({ call }: Notebook) {
  const career = await call.careers.create({
    name: 'Water chemist',
    alsoCalled: ['Hydrochemist'],
    why: 'Maps and rivers.',
  });
  const criterion = await call.criteria.create({ name: 'Time outdoors', weight: 4 });
  await call.profile.put({ name: 'Lea', statement: 'I teach chemistry.', skills: ['patience'] });
  await call.settings.update({ values: { askMinutes: 25 } });
  const organization = await call.organizations.create({ name: 'Elbe Works', note: 'By the river.' });
  const host = await call.contacts.create({
    givenName: 'Ivana',
    familyName: 'Brezovac',
    organizationName: 'Elbe Works',
    emails: ['ivana@elbe.example'],
    links: ['https://people.example/in/ivana'],
    note: 'Speaks slowly.',
  });
  const referrer = await call.contacts.create({ givenName: 'Otis', familyName: 'Quarm', relation: 'known' });
  const stranger = await call.contacts.create({ givenName: 'Nele', familyName: 'Opitz' });
  const referral = await call.referrals.create({
    fromContactId: referrer.id,
    toContactId: host.id,
    at: '2026-05-04T09:00:00Z',
    mayUseName: 'yes',
  });
  const question = await call.questions.create({ text: 'What surprised you in winter?', topic: 'day' });
  return { career, criterion, organization, host, referrer, stranger, referral, question };
}

async function fillAsking(
  { call }: Notebook,
  { host, referrer, career }: Awaited<ReturnType<typeof fillPeople>>,
) {
  const request = await call.requests.create({
    contactId: host.id,
    careerId: career.id,
    referrerId: referrer.id,
    note: 'Otis thinks she is the one.',
  });
  const letter = await call.letters.create({
    contactId: host.id,
    kind: 'request',
    channel: 'email',
    subject: 'Twenty minutes about water',
    body: 'Otis Quarm suggested I write to you about your work at the river.',
    requestId: request.id,
    sentAt: '2026-05-05T09:00:00Z',
  });
  const draft = await call.letters.create({
    contactId: referrer.id,
    kind: 'keep_in_touch',
    channel: 'letter',
    body: 'How is the boat?',
  });
  await call.requests.addEvent({ id: request.id, kind: 'accepted', at: '2026-05-06T09:00:00Z' });
  return { request, letter, draft };
}

async function fillTalk(
  { call }: Notebook,
  made: Awaited<ReturnType<typeof fillPeople>> & Awaited<ReturnType<typeof fillAsking>>,
) {
  const interview = await call.interviews.create({
    contactId: made.host.id,
    careerId: made.career.id,
    requestId: made.request.id,
    startsAt: '2026-05-11T14:00:00Z',
    zone: 'Europe/Berlin',
    minutes: 30,
    setting: 'phone',
    place: 'Pier seven',
    note: 'She calls.',
  });
  const agenda = await call.interviews.putAgenda({
    id: interview.id,
    items: [{ questionId: made.question.id }, { text: 'Who else sees it differently?', part: 'close' }],
  });
  const note = await call.interviews.addNote({
    interviewId: interview.id,
    text: 'Two days outdoors',
    tag: 'fact',
    at: '2026-05-11T14:10:00Z',
  });
  await call.interviews.addEvent({ id: interview.id, kind: 'held', at: '2026-05-11T14:00:00Z' });
  const debrief = await call.interviews.createDebrief({
    id: interview.id,
    surprised: 'So much writing.',
    findings: [{ topic: 'day', text: 'Reports take half of the week.', quote: 'Boots beside a keyboard.' }],
    promises: [{ by: 'me', text: 'Send the map' }],
    people: [{ givenName: 'Rufus', familyName: 'Adebayo', organizationName: 'Saale Lab', mayUseName: 'yes' }],
  });
  const advice = await call.advice.create({ interviewId: interview.id, text: 'Read a permit file.' });
  await call.findings.addEvent({ id: advice.id, kind: 'done', at: '2026-05-12T09:00:00Z' });
  const promise = await call.promises.create({
    contactId: made.host.id,
    interviewId: interview.id,
    by: 'them',
    text: 'Name a colleague',
  });
  const decision = await call.nextSteps.decide({
    stepId: `thank_host:${interview.id}`,
    kind: 'wont_do',
    at: '2026-05-12T10:00:00Z',
  });
  const ahead = await call.interviews.create({
    contactId: made.host.id,
    careerId: made.career.id,
    startsAt: '2026-05-18T14:00:00Z',
    zone: 'Europe/Berlin',
    minutes: 20,
    setting: 'video',
  });
  await call.interviews.addEvent({ id: ahead.id, kind: 'confirmed', at: '2026-05-12T08:00:00Z' });
  const thanks = await call.letters.create({
    contactId: made.host.id,
    kind: 'thank_you',
    channel: 'email',
    subject: 'Thank you',
    body: 'What you said about reports stays with me.',
    interviewId: interview.id,
    sentAt: '2026-05-11T18:00:00Z',
  });
  const touch = await call.touches.create({
    contactId: made.host.id,
    at: '2026-05-12T16:00:00Z',
    by: 'them',
    way: 'in_person',
    note: 'Met at the ferry.',
  });
  return {
    touch,
    interview,
    agenda,
    note,
    debrief,
    advice,
    promise,
    decision,
    thanks,
    ahead,
    findingId: debrief.findingIds[0] ?? '',
    debriefPromiseId: debrief.promiseIds[0] ?? '',
    namedContactId: debrief.contactIds[0] ?? '',
  };
}

/** Fills an empty notebook and answers what was made, as it was when it was made. */
export async function fillNotebook(notebook: Notebook) {
  const people = await fillPeople(notebook);
  const asking = { ...people, ...(await fillAsking(notebook, people)) };
  const talk = await fillTalk(notebook, asking);
  await notebook.call.calendarFeed.open();
  return { notebookId: notebook.id, ...asking, ...talk };
}
