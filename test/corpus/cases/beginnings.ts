/** How most cases begin: a career, one host, a request that was sent, a talk that was agreed. */
import { type CaseStep, call, type Fields } from '../case.ts';

/** A career to explore and one host, kept as `career` and `host`: Ines Varga. */
export function aHost(more: Fields = {}): CaseStep[] {
  return [
    call('careers.create', { name: 'River engineer' }, { as: 'career' }),
    call('contacts.create', { givenName: 'Ines', familyName: 'Varga', ...more }, { as: 'host' }),
  ];
}

/** A request to the host, kept as `request`, whose letter was sent at an instant. */
export function askedAt(sentAt: string): CaseStep[] {
  return [
    call('requests.create', { contactId: '$host.id', careerId: '$career.id', at: sentAt }, { as: 'request' }),
    call('letters.create', letterOf('request', sentAt), { as: 'asking' }),
  ];
}

/** A letter to the host about the request. */
export function letterOf(kind: string, sentAt: string | null, more: Fields = {}): Fields {
  return {
    contactId: '$host.id',
    kind,
    channel: 'email',
    subject: 'How rivers are run',
    body: 'Dear Ines Varga, could I ask you about your work for 20 minutes?',
    requestId: '$request.id',
    ...(sentAt === null ? {} : { sentAt }),
    ...more,
  };
}

/** A talk of half an hour with the host, kept as `talk`. */
export function talkAt(startsAt: string, more: Fields = {}): CaseStep {
  return call(
    'interviews.create',
    {
      contactId: '$host.id',
      careerId: '$career.id',
      startsAt,
      zone: 'America/New_York',
      minutes: 30,
      setting: 'coffee',
      ...more,
    },
    { as: 'talk' },
  );
}

/** The talk was held and ended at an instant; the event is kept as `held`. */
export function heldAt(endedAt: string): CaseStep {
  return call('interviews.addEvent', { id: '$talk.id', kind: 'held', at: endedAt, endedAt }, { as: 'held' });
}
