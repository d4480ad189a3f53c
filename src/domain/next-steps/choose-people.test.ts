import { describe, expect, it } from 'vitest';
import { type RequestEventKind, requestEventKinds } from '../requests/request.ts';
import {
  asked,
  career,
  clock,
  decision,
  happened,
  idsAt,
  notebook,
  person,
  request,
  stateAt,
  stepsAt,
  talk,
} from './example-notebook.ts';
import type { NotebookFacts } from './facts.ts';

const choose = 'choose_people:rivers:first';
const noon = clock('2026-05-12 12:00');

/** The career `rivers` while it is explored. */
function exploring(more: Partial<NotebookFacts> = {}): NotebookFacts {
  return notebook({ careers: [career()], ...more });
}

describe('when people are to be chosen', () => {
  it('from the moment a career is there, soon for good', () => {
    const facts = exploring({ careers: [career({ createdAt: clock('2026-05-04 09:00') })] });
    for (const at of [noon, clock('2027-05-04 09:00')]) {
      const [step] = stepsAt(facts, at);
      expect(step).toMatchObject({
        opensAt: clock('2026-05-04 09:00'),
        dueAt: null,
        lateAt: null,
        state: 'soon',
      });
    }
  });

  it('is shown as of now for a career that is to be recorded only later', () => {
    const facts = exploring({ careers: [career({ createdAt: clock('2026-06-01 09:00') })] });
    expect(stepsAt(facts, noon)[0]?.opensAt).toBe(noon);
  });
});

const hosts = ['ben', 'marta', 'ito', 'dana'] as const;
const sent = (count: number) => ({
  requests: hosts.slice(0, count).map((host) => request(host, host)),
  requestEvents: hosts.slice(0, count).map((host) => asked(host, 'sent', clock('2026-05-11 10:00'))),
});
const talks = (count: number) =>
  hosts.slice(0, count).map((host) => talk(host, host, clock('2026-07-01 10:00')));
const three = 'Choose three people to ask about River engineer';
const two = 'Choose two people to ask about River engineer';
const one = 'Choose one more person to ask about River engineer';

const counting: readonly { says: string; more: Partial<NotebookFacts>; title: string | undefined }[] = [
  { says: 'nobody yet', more: {}, title: three },
  { says: 'one asked', more: sent(1), title: two },
  { says: 'two asked', more: sent(2), title: one },
  { says: 'three asked', more: sent(3), title: undefined },
  { says: 'four asked', more: sent(4), title: undefined },
  { says: 'one talk ahead', more: { interviews: talks(1) }, title: two },
  { says: 'two talks ahead', more: { interviews: talks(2) }, title: one },
  { says: 'three talks ahead', more: { interviews: talks(3) }, title: undefined },
  {
    says: 'one asked and two talks ahead, with three people',
    more: { ...sent(1), interviews: talks(3).slice(1) },
    title: undefined,
  },
  {
    says: 'two asked and a talk ahead with one of them: a person counts once',
    more: { ...sent(2), interviews: talks(1) },
    title: one,
  },
  {
    says: 'one person asked three times',
    more: { requests: ['a', 'b', 'c'].map((id) => request(id, 'ben')) },
    title: two,
  },
  {
    says: 'a talk that was held',
    more: {
      interviews: [talk('t', 'ben', clock('2026-03-02 10:00'))],
      interviewEvents: [happened('t', 'held', clock('2026-03-02 10:00'))],
    },
    title: two,
  },
  {
    says: 'three talks that were held',
    more: {
      interviews: talks(3).map((ahead) => ({ ...ahead, startsAt: clock('2026-03-02 10:00') })),
      interviewEvents: talks(3).map(({ id }) => happened(id, 'held', clock('2026-03-02 10:00'))),
    },
    title: undefined,
  },
  {
    says: 'a talk that was cancelled',
    more: {
      interviews: talks(1),
      interviewEvents: [happened('ben', 'cancelled', clock('2026-05-10 10:00'))],
    },
    title: three,
  },
  {
    says: 'a talk that is cancelled a moment later',
    more: {
      interviews: talks(1),
      interviewEvents: [happened('ben', 'cancelled', clock('2026-05-12 12:00:00.001'))],
    },
    title: two,
  },
  {
    says: 'a talk that was missed',
    more: {
      interviews: [talk('t', 'ben', clock('2026-03-02 10:00'))],
      interviewEvents: [happened('t', 'missed', clock('2026-03-02 11:00'))],
    },
    title: three,
  },
  {
    says: 'people asked about another career',
    more: { requests: hosts.map((host) => request(host, host, { careerId: 'trees' })) },
    title: three,
  },
  {
    says: 'talks about another career',
    more: { interviews: talks(3).map((ahead) => ({ ...ahead, careerId: 'trees' })) },
    title: three,
  },
  {
    says: 'a career that was decided on',
    more: { careers: [career({ state: 'pursuing' })] },
    title: undefined,
  },
  {
    says: 'a career that was set aside',
    more: { careers: [career({ state: 'set_aside' })] },
    title: undefined,
  },
  {
    says: 'a career that is explored anew, though it was decided on once',
    more: { careers: [career({ decidedAt: clock('2026-03-02 10:00') })] },
    title: three,
  },
  {
    says: 'nobody else to be found',
    more: { decisions: [decision(choose, 'wont_do', noon)] },
    title: undefined,
  },
  {
    says: 'people found without Askwell',
    more: { decisions: [decision(choose, 'done_elsewhere', noon)] },
    title: undefined,
  },
  {
    says: 'put off until next month',
    more: { decisions: [decision(choose, 'snoozed', noon, clock('2026-06-01 09:00'))] },
    title: undefined,
  },
  {
    says: 'put off until now',
    more: { decisions: [decision(choose, 'snoozed', clock('2026-05-01 09:00'), noon)] },
    title: three,
  },
  {
    says: 'left a moment later',
    more: { decisions: [decision(choose, 'wont_do', clock('2026-05-12 12:00:00.001'))] },
    title: three,
  },
];

const open: ReadonlySet<RequestEventKind> = new Set(['sent', 'followed_up', 'accepted', 'later']);

describe('how many people are still to be chosen', () => {
  it.each(counting)('$says', ({ more, title }) => {
    const step = stepsAt(exploring(more), noon).find(({ id }) => id === choose);
    expect(step?.title).toBe(title);
  });

  it.each(requestEventKinds)(
    'after "%s" a person is counted only while an answer or a talk may still come',
    (kind) => {
      const facts = exploring({
        requests: [request('r', 'ben')],
        requestEvents: [asked('r', kind, clock('2026-05-11 10:00'))],
      });
      const step = stepsAt(facts, noon).find(({ id }) => id === choose);
      expect(step?.title).toBe(open.has(kind) ? two : three);
    },
  );

  it('is asked for each career by itself', () => {
    const careers = [career(), career({ id: 'trees', name: 'Arborist' })];
    expect(idsAt(exploring({ careers, ...sent(3) }), noon)).toEqual(['choose_people:trees:first']);
  });

  it('comes back when somebody drops out, and when a decision is taken back', () => {
    const facts = exploring(sent(3));
    const no = asked('ben', 'declined', clock('2026-05-12 09:00'));
    expect(stateAt(facts, choose, noon)).toBe('hidden');
    expect(stateAt({ ...facts, requestEvents: [...facts.requestEvents, no] }, choose, noon)).toBe('soon');
    expect(stateAt(exploring({ decisions: [decision(choose, 'wont_do', noon)] }), choose, noon)).toBe(
      'hidden',
    );
    expect(stateAt(exploring({ decisions: [] }), choose, noon)).toBe('soon');
  });

  it('counts people who are not to be contacted again: they were asked', () => {
    const contacts = hosts.map((host) => person(host, { doNotContact: true }));
    expect(stateAt(exploring({ contacts, interviews: talks(3) }), choose, noon)).toBe('hidden');
  });
});

describe('how the choosing speaks', () => {
  it.each([
    { count: 0, reason: 'Nobody was asked yet. Three views are the least to compare.' },
    { count: 1, reason: 'One person so far. One talk is an anecdote; three can be compared.' },
    { count: 2, reason: 'Two people so far. One talk is an anecdote; three can be compared.' },
  ])('$count people', ({ count, reason }) => {
    expect(stepsAt(exploring(sent(count)), noon)[0]).toMatchObject({
      reason,
      rule: '10',
      careerId: 'rivers',
      contactId: null,
      action: { label: 'Choose people', operation: 'requests.create', input: { careerId: 'rivers' } },
    });
  });
});
