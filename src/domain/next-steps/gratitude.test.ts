import { describe, expect, it } from 'vitest';
import { withDefaults } from '../settings/settings.ts';
import {
  asked,
  clock,
  decision,
  happened,
  letter,
  notebook,
  referral,
  request,
  talk,
} from './example-notebook.ts';
import type { NotebookFacts } from './facts.ts';
import { gratitudeChain } from './gratitude.ts';

const on = (day: number, time = '10:00') => clock(`2026-05-${`${day}`.padStart(2, '0')} ${time}`);
const martaNamedBen = referral('marta', 'ben', on(4));
const itoNamedMarta = referral('ito', 'marta', on(2));
const chain = { referrals: [martaNamedBen, itoNamedMarta] };

/** The talk with Ben on 12 May from ten to half past, and what else a case tells. */
function talkedWithBen(more: Partial<NotebookFacts> = {}): NotebookFacts {
  return notebook({
    interviews: [talk('t', 'ben', on(12))],
    interviewEvents: [happened('t', 'held', on(12))],
    ...more,
  });
}

function chainOf(facts: NotebookFacts, id = 't', at = on(13)) {
  return gratitudeChain({ facts, settings: withDefaults({}), holidays: {}, at }, id);
}

/** Each person of the chain, whom they led to, and the step that is owed to them. */
function people(facts: NotebookFacts): readonly string[] {
  return chainOf(facts).map(
    ({ contactId, ledToId, step }) => `${contactId} to ${ledToId ?? 'nobody'}: ${step?.id ?? 'nothing'}`,
  );
}

const elsewhere = (id: string) => ({ decisions: [decision(id, 'done_elsewhere', on(12, '20:00'))] });
const ben = 'ben to nobody: thank_host:t:first';
const marta = 'marta to ben: thank_referrer:t:first';

const chains: readonly { says: string; more: Partial<NotebookFacts>; who: readonly string[] }[] = [
  { says: 'the host alone', more: {}, who: [ben] },
  {
    says: 'the host, then up the chain',
    more: chain,
    who: [ben, marta, 'ito to marta: report_back:ito>marta:led_to'],
  },
  {
    says: 'the host is thanked: nothing is owed to them',
    more: { ...chain, letters: [letter('thank_you', 'ben', on(12, '20:00'))] },
    who: ['ben to nobody: nothing', marta, 'ito to marta: report_back:ito>marta:led_to'],
  },
  {
    says: 'the referrer is thanked: which tells them of the meeting',
    more: { ...chain, letters: [letter('referrer_thanks', 'marta', on(12, '20:00'))] },
    who: [ben, 'marta to ben: nothing', 'ito to marta: report_back:ito>marta:led_to'],
  },
  {
    says: 'thanks to the referrer are left: the news is owed',
    more: {
      referrals: [martaNamedBen],
      decisions: [decision('thank_referrer:t:first', 'wont_do', on(12, '20:00'))],
    },
    who: [ben, 'marta to ben: report_back:marta>ben:met'],
  },
  {
    says: 'a step that was done elsewhere is not owed',
    more: elsewhere('thank_host:t:first'),
    who: ['ben to nobody: nothing'],
  },
  {
    says: 'whoever the request names',
    more: {
      requests: [request('r', 'ben', { referrerId: 'dana' })],
      referrals: [martaNamedBen, referral('dana', 'ben', on(3))],
    },
    who: [ben, 'dana to ben: thank_referrer:t:first'],
  },
  {
    says: 'not who named the host after the talk',
    more: { referrals: [referral('marta', 'ben', on(12, '10:31'))] },
    who: [ben],
  },
  {
    says: 'a talk ahead: nobody is owed anything for it',
    more: { ...chain, interviewEvents: [] },
    who: ['ben to nobody: nothing', 'marta to ben: nothing', 'ito to marta: nothing'],
  },
];

describe('who is owed thanks or news for a talk', () => {
  it.each(chains)('$says', ({ more, who }) => {
    expect(people(talkedWithBen(more))).toEqual(who);
  });

  it('is nobody for a talk that is not known', () => {
    expect(chainOf(talkedWithBen(chain), 'u')).toEqual([]);
  });

  it('is not owed what is owed to the same people for something else', () => {
    const facts = talkedWithBen({
      referrals: [martaNamedBen, referral('marta', 'dana', on(3))],
      requests: [request('r', 'dana')],
      requestEvents: [asked('r', 'sent', on(5))],
      letters: [letter('referrer_thanks', 'marta', on(12, '20:00'))],
    });
    expect(people(facts)).toEqual([ben, 'marta to ben: nothing']);
  });

  it('is told apart from what is owed for another talk', () => {
    const facts = talkedWithBen({
      ...chain,
      interviews: [talk('t', 'ben', on(12)), talk('u', 'ben', on(12, '12:00'))],
      interviewEvents: [happened('t', 'held', on(12)), happened('u', 'held', on(12, '12:00'))],
    });
    const owed = (id: string) => chainOf(facts, id).map(({ step }) => step?.id);
    expect(owed('t').slice(0, 2)).toEqual(['thank_host:t:first', 'thank_referrer:t:first']);
    expect(owed('u').slice(0, 2)).toEqual(['thank_host:u:first', 'thank_referrer:u:first']);
  });
});

describe('when somebody in the chain was thanked and told', () => {
  const nothing = { contacted: null, met: null, not_reached: null };

  it('the host, by letter or without Askwell', () => {
    const wrote = talkedWithBen({ letters: [letter('thank_you', 'ben', on(12, '20:00'))] });
    expect(chainOf(wrote)[0]).toMatchObject({ thankedAt: on(12, '20:00'), referral: null, told: nothing });
    expect(chainOf(talkedWithBen(elsewhere('thank_host:t:first')))[0]?.thankedAt).toBe(on(12, '20:00'));
    expect(chainOf(talkedWithBen())[0]?.thankedAt).toBeNull();
  });

  it.each([
    { says: 'nothing', letters: [], thankedAt: null, told: nothing },
    {
      says: 'thanks that name no talk: thanked, and told of the meeting',
      letters: [letter('referrer_thanks', 'marta', on(12, '20:00'))],
      thankedAt: on(12, '20:00'),
      told: { ...nothing, met: on(12, '20:00') },
    },
    {
      says: 'thanks with the end of the talk',
      letters: [letter('referrer_thanks', 'marta', on(12, '10:30'))],
      thankedAt: on(12, '10:30'),
      told: { ...nothing, met: on(12, '10:30') },
    },
    {
      says: 'thanks that name the talk',
      letters: [letter('referrer_thanks', 'marta', on(12, '20:00'), { interviewId: 't' })],
      thankedAt: on(12, '20:00'),
      told: { ...nothing, met: on(12, '20:00') },
    },
    {
      says: 'thanks for another talk, or before this one',
      letters: [
        letter('referrer_thanks', 'marta', on(12, '20:00'), { interviewId: 'u' }),
        letter('referrer_thanks', 'marta', on(11)),
      ],
      thankedAt: null,
      told: nothing,
    },
    {
      says: 'a letter of another kind',
      letters: [letter('keep_in_touch', 'marta', on(12, '20:00'))],
      thankedAt: null,
      told: nothing,
    },
    {
      says: 'each kind of news by itself',
      letters: [
        letter('report_back', 'marta', on(6), { stage: 'contacted', referralId: 'marta>ben' }),
        letter('report_back', 'marta', on(8), { stage: 'not_reached', referralId: 'marta>ben' }),
        letter('report_back', 'marta', on(13), { stage: 'met', referralId: 'marta>ben' }),
      ],
      thankedAt: null,
      told: { contacted: on(6), not_reached: on(8), met: on(13) },
    },
    {
      says: 'a letter that is no report, whatever news it is marked with',
      letters: [letter('keep_in_touch', 'marta', on(6), { stage: 'contacted', referralId: 'marta>ben' })],
      thankedAt: null,
      told: nothing,
    },
    {
      says: 'news about another name, or without saying which news',
      letters: [
        letter('report_back', 'marta', on(6), { stage: 'contacted', referralId: 'ito>marta' }),
        letter('report_back', 'marta', on(7), { referralId: 'marta>ben' }),
      ],
      thankedAt: null,
      told: nothing,
    },
  ])('the giver of the name: $says', ({ letters, thankedAt, told }) => {
    const giver = chainOf(talkedWithBen({ ...chain, letters }))[1];
    expect(giver).toMatchObject({
      contactId: 'marta',
      referral: martaNamedBen,
      ledToId: 'ben',
      thankedAt,
      told,
    });
  });

  it('before a talk begins, letters since its planned start count', () => {
    const ahead = (sentAt: string) =>
      chainOf(
        talkedWithBen({
          ...chain,
          interviewEvents: [],
          letters: [letter('referrer_thanks', 'marta', sentAt)],
        }),
      )[1]?.thankedAt;
    expect(ahead(on(12))).toBe(on(12));
    expect(ahead(on(12, '09:59'))).toBeNull();
  });
});
