import { describe, expect, it } from 'vitest';
import { letterKinds } from '../letters/letter.ts';
import { decided, march, tell } from './example-careers.ts';
import {
  career,
  clock,
  decision,
  happened,
  idsAt,
  letter,
  person,
  referral,
  request,
  stateAt,
  stepsAt,
  talk,
} from './example-notebook.ts';
import type { NotebookFacts, StepLetter } from './facts.ts';

const noon = clock('2026-05-13 12:00');
const tuesday = '2026-05-12 10:00';

function toldAt(facts: NotebookFacts, at = noon): readonly string[] {
  return idsAt(facts, at).filter((id) => id.startsWith('share_decision'));
}

const named = (from: string, to: string, at: string) => referral(from, to, clock(at));
const chain = [
  named('marta', 'ben', '2026-02-20 10:00'),
  named('ito', 'marta', '2026-02-10 10:00'),
  named('ruth', 'ito', '2026-02-01 10:00'),
];
const throughDana = {
  requests: [request('r', 'ben', { referrerId: 'dana' })],
  interviews: [talk('t', 'ben', march, { requestId: 'r' })],
};
const secondTalk = (start: string, more: Parameters<typeof talk>[3] = {}) => ({
  interviews: [talk('t', 'ben', march), talk('u', 'dana', clock(start), more)],
  interviewEvents: [happened('t', 'held', march), happened('u', 'held', clock(start))],
});

const helpers: readonly { says: string; more: Partial<NotebookFacts>; who: readonly string[] }[] = [
  { says: 'the host', more: {}, who: ['ben'] },
  { says: 'the host and whoever named them', more: { referrals: chain.slice(0, 1) }, who: ['ben', 'marta'] },
  { says: 'everybody up the whole chain', more: { referrals: chain }, who: ['ben', 'ito', 'marta', 'ruth'] },
  {
    says: 'two who named the host',
    more: { referrals: [...chain.slice(0, 1), named('dana', 'ben', '2026-02-21 10:00')] },
    who: ['ben', 'dana', 'marta'],
  },
  { says: 'whoever the request names, without a referral', more: throughDana, who: ['ben', 'dana'] },
  {
    says: 'whoever the request names, not who else gave the name',
    more: { ...throughDana, referrals: chain.slice(0, 1) },
    who: ['ben', 'dana'],
  },
  {
    says: 'whoever the request names and their own chain',
    more: {
      ...throughDana,
      referrals: [named('dana', 'ben', '2026-02-20 10:00'), named('ito', 'dana', '2026-02-10 10:00')],
    },
    who: ['ben', 'dana', 'ito'],
  },
  {
    says: 'not who named somebody only after that led further',
    more: {
      referrals: [chain[0], named('ito', 'marta', '2026-02-25 10:00')].filter((one) => one !== undefined),
    },
    who: ['ben', 'marta'],
  },
  {
    says: 'not who named the host only after the talk',
    more: { referrals: [named('marta', 'ben', '2026-03-04 10:00')] },
    who: ['ben'],
  },
  {
    says: 'each once, also who named each other',
    more: {
      referrals: [named('marta', 'ben', '2026-02-20 10:00'), named('ben', 'marta', '2026-02-10 10:00')],
    },
    who: ['ben', 'marta'],
  },
  { says: 'all hosts', more: secondTalk('2026-04-07 10:00'), who: ['ben', 'dana'] },
  {
    says: 'each host once, after two talks',
    more: secondTalk('2026-04-07 10:00', { contactId: 'ben' }),
    who: ['ben'],
  },
  { says: 'not the host of a talk after the decision', more: secondTalk('2026-05-12 14:00'), who: ['ben'] },
  {
    says: 'the host of a talk that ended with the decision',
    more: secondTalk('2026-05-12 09:30'),
    who: ['ben', 'dana'],
  },
  {
    says: 'not the host of a talk that began before the decision and ended after it',
    more: secondTalk('2026-05-12 09:31'),
    who: ['ben'],
  },
  {
    says: 'not the host of a talk about another career',
    more: secondTalk('2026-04-07 10:00', { careerId: 'trees' }),
    who: ['ben'],
  },
  {
    says: 'not the host of a talk that was cancelled',
    more: { interviewEvents: [happened('t', 'cancelled', march)], referrals: chain },
    who: [],
  },
  {
    says: 'nobody who is not to be contacted, but those behind them',
    more: {
      referrals: chain,
      contacts: [person('ben'), person('marta', { doNotContact: true }), person('ito'), person('ruth')],
    },
    who: ['ben', 'ito', 'ruth'],
  },
  {
    says: 'nobody who is not in the notebook',
    more: { referrals: chain, contacts: [person('ben'), person('ruth')] },
    who: ['ben', 'ruth'],
  },
  { says: 'nobody, when nobody was talked with', more: { interviews: [], interviewEvents: [] }, who: [] },
];

describe('who hears of a decision', () => {
  it.each(helpers)('$says', ({ more, who }) => {
    expect(toldAt(decided(tuesday, more))).toEqual(who.map((one) => tell(one)));
  });

  it('nobody while the career is explored, nor while nobody said when it was decided', () => {
    expect(toldAt(decided(tuesday, {}, { state: 'exploring' }))).toEqual([]);
    expect(toldAt(decided(tuesday, {}, { decidedAt: null }))).toEqual([]);
  });
});

const news = (sentAt: string | null, more: Partial<StepLetter> = {}, to = 'ben') => ({
  letters: [letter('decision_news', to, sentAt, more)],
});
const treeTalk = secondTalk('2026-04-07 10:00', { careerId: 'trees', contactId: 'ben' });
const twoRequests = { requests: [request('r', 'ben'), request('s', 'ben', { careerId: 'trees' })] };

const settling: readonly { says: string; more: Partial<NotebookFacts>; who: readonly string[] }[] = [
  { says: 'news of the decision', more: news(noon), who: [] },
  { says: 'news that went out with the decision', more: news(clock(tuesday)), who: [] },
  {
    says: 'not news before it: that was of something else',
    more: news(clock('2026-05-12 09:59')),
    who: ['ben'],
  },
  { says: 'not news that goes out later', more: news(clock('2026-05-13 12:00:00.001')), who: ['ben'] },
  { says: 'not a draft', more: news(null), who: ['ben'] },
  { says: 'not news to somebody else', more: news(noon, {}, 'dana'), who: ['ben'] },
  { says: 'news that names the talk', more: news(noon, { interviewId: 't' }), who: [] },
  {
    says: 'not news that names a talk about another career',
    more: { ...treeTalk, ...news(noon, { interviewId: 'u' }) },
    who: ['ben'],
  },
  {
    says: 'news that names the request',
    more: { ...twoRequests, ...news(noon, { requestId: 'r' }) },
    who: [],
  },
  {
    says: 'not news that names a request about another career',
    more: { ...twoRequests, ...news(noon, { requestId: 's' }) },
    who: ['ben'],
  },
  {
    says: 'saying that they heard without Askwell',
    more: { decisions: [decision(tell('ben'), 'done_elsewhere', noon)] },
    who: [],
  },
  { says: 'leaving it', more: { decisions: [decision(tell('ben'), 'wont_do', noon)] }, who: [] },
  {
    says: 'putting it off, for a while',
    more: { decisions: [decision(tell('ben'), 'snoozed', noon, clock('2026-05-14 09:00'))] },
    who: [],
  },
  {
    says: 'not a decision about telling somebody else',
    more: { decisions: [decision(tell('dana'), 'wont_do', noon)] },
    who: ['ben'],
  },
];

describe('what settles the sharing of a decision', () => {
  it.each(settling)('$says', ({ more, who }) => {
    expect(toldAt(decided(tuesday, more))).toEqual(who.map((one) => tell(one)));
  });

  it.each(letterKinds.filter((kind) => kind !== 'decision_news'))('not a letter of the kind %s', (kind) => {
    expect(toldAt(decided(tuesday, { letters: [letter(kind, 'ben', noon)] }))).toEqual([tell('ben')]);
  });

  it('a new decision is told anew', () => {
    const facts = decided('2026-06-10 10:00', news(noon), { state: 'set_aside' });
    expect(toldAt(facts, clock('2026-06-11 10:00'))).toEqual([tell('ben')]);
  });

  it('one letter tells of two careers, unless it names one', () => {
    const careers = ['rivers', 'trees'].map((id) =>
      career({ id, state: 'pursuing', decidedAt: clock(tuesday) }),
    );
    expect(toldAt(decided(tuesday, { ...treeTalk, careers }))).toEqual([tell('ben'), tell('ben', 'trees')]);
    expect(toldAt(decided(tuesday, { ...treeTalk, careers, ...news(noon) }))).toEqual([]);
    const ofTrees = news(noon, { interviewId: 'u' });
    expect(toldAt(decided(tuesday, { ...treeTalk, careers, ...ofTrees }))).toEqual([tell('ben')]);
  });

  it('taken back, the list is as it was', () => {
    const left = decided(tuesday, { decisions: [decision(tell('ben'), 'done_elsewhere', noon)] });
    expect(stateAt(left, tell('ben'), noon)).toBe('hidden');
    expect(stateAt({ ...left, decisions: [] }, tell('ben'), noon)).toBe('soon');
  });
});

describe('how the sharing of a decision speaks', () => {
  it.each([
    { state: 'pursuing', words: 'go on with River engineer' },
    { state: 'set_aside', words: 'set aside River engineer' },
  ] as const)('$state', ({ state, words }) => {
    const step = stepsAt(decided(tuesday, {}, { state }), noon).find(({ kind }) => kind === 'share_decision');
    expect(step).toMatchObject({
      title: 'Tell Ben Example what you decided',
      reason: `You decided on 12 May to ${words}, and Ben Example helped. Whoever helped likes to know the end.`,
      rule: '116',
      contactId: 'ben',
      careerId: 'rivers',
      interviewId: null,
      action: {
        label: 'Write the news',
        operation: 'letters.create',
        input: { kind: 'decision_news', contactId: 'ben' },
      },
    });
  });
});
