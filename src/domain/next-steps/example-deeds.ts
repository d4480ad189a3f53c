/**
 * What is in a notebook after a step was done as its action says.
 * Only tests use it.
 */
import { type InterviewEventKind, interviewEventKinds } from '../interviews/interview.ts';
import { formatInstant } from '../kernel/instants.ts';
import { letterKinds, reportStages } from '../letters/letter.ts';
import { eventOfLetter } from '../letters/letter-event.ts';
import { asked, happened, letter, person, request, talk } from './example-notebook.ts';
import type { NotebookFacts, StepLetter } from './facts.ts';
import type { NextStep } from './step.ts';

/** The notebook after a step was done at a moment as its action says. */
export function done(facts: NotebookFacts, step: NextStep, at: string): NotebookFacts {
  const { operation, input } = step.action;
  const id = input['id'] ?? '';
  const contactId = input['contactId'] ?? '';
  switch (operation) {
    case 'letters.create':
      return withLetter(facts, letterOf(step, at));
    case 'requests.create':
      return contactId === ''
        ? withNewPeople(facts, input['careerId'] ?? '', at)
        : { ...facts, requests: [...facts.requests, requestOf(step, at)] };
    case 'requests.addEvent':
      return { ...facts, requestEvents: [...facts.requestEvents, asked(id, 'no_answer', at)] };
    case 'interviews.create': {
      const startsAt = formatInstant(Temporal.Instant.from(at).add({ hours: 24 * 40 }));
      const booked = talk('booked', contactId, startsAt, { requestId: input['requestId'] ?? null });
      return { ...facts, interviews: [...facts.interviews, booked] };
    }
    case 'interviews.addEvent':
      return {
        ...facts,
        interviewEvents: [...facts.interviewEvents, happened(id, eventKind(input['kind']), at)],
      };
    case 'interviews.putAgenda':
      return { ...facts, agendas: [...facts.agendas, { id, interviewId: id, createdAt: at }] };
    case 'interviews.createDebrief':
      return { ...facts, debriefs: [...facts.debriefs, { id, interviewId: id, at }] };
    case 'promises.addEvent': {
      const deed = {
        ...request('deed', contactId),
        promiseId: id,
        findingId: null,
        kind: 'done',
        at,
      } as const;
      return { ...facts, deedEvents: [...facts.deedEvents, deed] };
    }
    default:
      throw new RangeError(`No step is done by ${operation}.`);
  }
}

/** The request that a step begins. */
function requestOf({ action: { input } }: NextStep, at: string) {
  return request('new', input['contactId'] ?? '', {
    chosenAt: at,
    careerId: input['careerId'] ?? 'rivers',
    referrerId: input['referrerId'] ?? null,
  });
}

/** Three people nobody knew before are chosen for a career: as many as it ever asks for. */
function withNewPeople(facts: NotebookFacts, careerId: string, at: string): NotebookFacts {
  const ids = ['new-1', 'new-2', 'new-3'];
  return {
    ...facts,
    contacts: [...facts.contacts, ...ids.map((id) => person(id))],
    requests: [...facts.requests, ...ids.map((id) => request(id, id, { careerId, chosenAt: at }))],
  };
}

function eventKind(said: string | undefined): InterviewEventKind {
  const kind = interviewEventKinds.find((known) => known === said);
  if (kind === undefined) throw new RangeError('The step names nothing that happens to a talk.');
  return kind;
}

function letterOf({ action: { input } }: NextStep, at: string): StepLetter {
  const kind = letterKinds.find((known) => known === input['kind']);
  if (kind === undefined) throw new RangeError('The step names no kind of letter.');
  return letter(kind, input['contactId'] ?? '', at, {
    id: 'new',
    requestId: input['requestId'] ?? null,
    interviewId: input['interviewId'] ?? null,
    referralId: input['referralId'] ?? null,
    stage: reportStages.find((stage) => stage === input['stage']) ?? null,
  });
}

/** One fact, one record: a sent letter brings its event. */
function withLetter(facts: NotebookFacts, sent: StepLetter): NotebookFacts {
  const letters = [...facts.letters, sent];
  if (sent.kind === 'further_question' && sent.interviewId !== null) {
    const told = happened(sent.interviewId, 'questions_sent', sent.sentAt ?? '');
    return { ...facts, letters, interviewEvents: [...facts.interviewEvents, told] };
  }
  const event = eventOfLetter(sent);
  if (event === null) return { ...facts, letters };
  return event.of === 'request'
    ? {
        ...facts,
        letters,
        requestEvents: [...facts.requestEvents, asked(event.requestId, event.kind, event.at)],
      }
    : {
        ...facts,
        letters,
        interviewEvents: [...facts.interviewEvents, happened(event.interviewId, event.kind, event.at)],
      };
}
