import { describe, expect, it } from 'vitest';
import {
  asked,
  clock,
  happened,
  idsAt,
  letter,
  notebook,
  person,
  referral,
  request,
  stateAt,
  stepsAt,
  talk,
} from './example-notebook.ts';
import type { NotebookFacts } from './facts.ts';

const start = clock('2026-05-12 11:00');
const end = clock('2026-05-12 11:28');
const told = [referral('marta', 'ben', clock('2026-04-20 09:00'))];
const written = { debriefs: [{ id: 't', interviewId: 't', at: end }] };

/** The talk with Ben on Tuesday from 11:00 to 11:28, debriefed. */
function talkedWithBen(more: Partial<NotebookFacts> = {}): NotebookFacts {
  return notebook({
    interviews: [talk('t', 'ben', start)],
    interviewEvents: [happened('t', 'held', start, { endedAt: end })],
    ...written,
    ...more,
  });
}

const evening = clock('2026-05-12 20:00');
const thanks = letter('thank_you', 'ben', evening, { interviewId: 't' });
const twoTalks = {
  interviews: [talk('t', 'ben', start), talk('u', 'ben', clock('2026-05-13 11:00'))],
  interviewEvents: [
    happened('t', 'held', start, { endedAt: end }),
    happened('u', 'held', clock('2026-05-13 11:00')),
  ],
  debriefs: [...written.debriefs, { id: 'u', interviewId: 'u', at: clock('2026-05-13 12:00') }],
};

const hosts: readonly { says: string; more: Partial<NotebookFacts>; ids: readonly string[] }[] = [
  { says: 'a thank-you for this talk', more: { letters: [thanks] }, ids: [] },
  {
    says: 'a thank-you that names no talk',
    more: { letters: [letter('thank_you', 'ben', evening)] },
    ids: [],
  },
  {
    says: 'a thank-you with the very end of the talk',
    more: { letters: [letter('thank_you', 'ben', end)] },
    ids: [],
  },
  {
    says: 'not one sent before the end',
    more: { letters: [letter('thank_you', 'ben', clock('2026-05-12 11:27'))] },
    ids: ['thank_host:t:first'],
  },
  {
    says: 'not a draft',
    more: { letters: [letter('thank_you', 'ben', null, { interviewId: 't' })] },
    ids: ['thank_host:t:first'],
  },
  {
    says: 'not one that goes out later',
    more: { letters: [letter('thank_you', 'ben', clock('2026-05-15 20:00'))] },
    ids: ['thank_host:t:first'],
  },
  {
    says: 'not one for another talk',
    more: { letters: [letter('thank_you', 'ben', evening, { interviewId: 'other' })] },
    ids: ['thank_host:t:first'],
  },
  {
    says: 'not one to somebody else, whatever talk it names',
    more: { letters: [letter('thank_you', 'dana', evening, { interviewId: 't' })] },
    ids: ['thank_host:t:first'],
  },
  {
    says: 'not one to somebody else',
    more: { letters: [letter('thank_you', 'dana', evening)] },
    ids: ['thank_host:t:first'],
  },
  {
    says: 'not a letter of another kind',
    more: { letters: [letter('keep_in_touch', 'ben', evening)] },
    ids: ['thank_host:t:first'],
  },
  {
    says: 'each of two talks by itself, when the letter names the second',
    more: {
      ...twoTalks,
      letters: [letter('thank_you', 'ben', clock('2026-05-13 20:00'), { interviewId: 'u' })],
    },
    ids: ['thank_host:t:first'],
  },
  {
    says: 'two talks at once, when the letter names none',
    more: { ...twoTalks, letters: [letter('thank_you', 'ben', clock('2026-05-13 20:00'))] },
    ids: [],
  },
  {
    says: 'not a talk after the letter',
    more: { ...twoTalks, letters: [letter('thank_you', 'ben', evening)] },
    ids: ['thank_host:u:first'],
  },
  {
    says: 'both, when each has its letter',
    more: {
      ...twoTalks,
      letters: [thanks, letter('thank_you', 'ben', clock('2026-05-13 20:00'), { interviewId: 'u' })],
    },
    ids: [],
  },
  {
    says: 'a cancelled talk, that owes nothing',
    more: { interviewEvents: [happened('t', 'cancelled', start)] },
    ids: [],
  },
  {
    says: 'not a wish to be left alone afterwards',
    more: { contacts: [person('ben', { doNotContact: true })] },
    ids: ['thank_host:t:first'],
  },
];

describe('what settles the thanks to a host', () => {
  it.each(hosts)('$says', ({ more, ids }) => {
    expect(idsAt(talkedWithBen(more), clock('2026-05-14 12:00'))).toEqual(ids);
  });
});

const viaDana = [referral('dana', 'ben', clock('2026-04-21 09:00')), ...told];

const named = { requests: [request('r', 'ben', { referrerId: 'marta' })] };
const referrers: readonly { says: string; more: Partial<NotebookFacts>; to: string | undefined }[] = [
  { says: 'nobody, when nobody led there', more: {}, to: undefined },
  { says: 'whoever named the host', more: { referrals: told }, to: 'marta' },
  { says: 'whoever named the host last', more: { referrals: viaDana }, to: 'dana' },
  {
    says: 'whoever the request of the talk names',
    more: { referrals: viaDana, ...named, interviews: [talk('t', 'ben', start, { requestId: 'r' })] },
    to: 'marta',
  },
  {
    says: 'also when the talk does not name the request',
    more: { referrals: viaDana, ...named },
    to: 'marta',
  },
  {
    says: 'whoever named the host, when the request names nobody',
    more: {
      referrals: told,
      requests: [request('r', 'ben')],
      interviews: [talk('t', 'ben', start, { requestId: 'r' })],
    },
    to: 'marta',
  },
  {
    says: 'whoever named the host with the very end of the talk',
    more: { referrals: [referral('marta', 'ben', end)] },
    to: 'marta',
  },
  {
    says: 'whoever the later of two requests names',
    more: {
      requests: [request('r', 'ben', { referrerId: 'marta' }), request('s', 'ben', { referrerId: 'dana' })],
      requestEvents: [
        asked('r', 'sent', clock('2026-05-01 10:00')),
        asked('s', 'sent', clock('2026-05-02 10:00')),
      ],
    },
    to: 'dana',
  },
  {
    says: 'nobody, when the host was named only after the talk',
    more: { referrals: [referral('marta', 'ben', clock('2026-05-12 12:00'))] },
    to: undefined,
  },
  {
    says: 'not the host',
    more: { referrals: [referral('ben', 'ben', clock('2026-04-20 09:00'))] },
    to: undefined,
  },
  {
    says: 'somebody who asked not to be contacted',
    more: { referrals: told, contacts: [person('ben'), person('marta', { doNotContact: true })] },
    to: 'marta',
  },
];

describe('who is thanked for leading to a talk', () => {
  it.each(referrers)('$says', ({ more, to }) => {
    const steps = stepsAt(talkedWithBen(more), clock('2026-05-13 12:00'));
    expect(steps.find(({ kind }) => kind === 'thank_referrer')?.contactId).toBe(to);
  });
});

const ofMarta: readonly { says: string; sent: Parameters<typeof letter>; state: string }[] = [
  {
    says: 'thanks for this talk',
    sent: ['referrer_thanks', 'marta', evening, { interviewId: 't' }],
    state: 'hidden',
  },
  { says: 'thanks that name no talk', sent: ['referrer_thanks', 'marta', evening], state: 'hidden' },
  {
    says: 'not thanks before it',
    sent: ['referrer_thanks', 'marta', clock('2026-05-12 11:00')],
    state: 'due',
  },
  {
    says: 'not thanks for another',
    sent: ['referrer_thanks', 'marta', evening, { interviewId: 'u' }],
    state: 'due',
  },
  { says: 'not thanks to another', sent: ['referrer_thanks', 'dana', evening], state: 'due' },
  { says: 'not the report alone', sent: ['report_back', 'marta', evening], state: 'due' },
];

describe('what settles the thanks to a referrer', () => {
  it.each(ofMarta)('$says', ({ sent, state }) => {
    const facts = talkedWithBen({ referrals: told, letters: [letter(...sent)] });
    expect(stateAt(facts, 'thank_referrer:t:first', clock('2026-05-15 08:00'))).toBe(state);
  });
});

describe('how thanks speak', () => {
  it('says from when to when the talk was, and who it is owed to', () => {
    const facts = talkedWithBen({ referrals: told });
    const [host, referrer] = ['thank_host', 'thank_referrer'].map((kind) =>
      stepsAt(facts, clock('2026-05-12 13:00')).find((step) => step.kind === kind),
    );
    expect(host).toMatchObject({
      title: 'Thank Ben Example',
      reason: 'You talked from 11:00 am to 11:28 am on 12 May. Most advice says thanks within a day.',
      action: { input: { kind: 'thank_you', contactId: 'ben', interviewId: 't' } },
    });
    expect(referrer).toMatchObject({
      title: 'Thank Marta Example for Ben Example',
      contactId: 'marta',
      action: { input: { kind: 'referrer_thanks', contactId: 'marta', interviewId: 't' } },
    });
  });
});
