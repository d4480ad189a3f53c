import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChainReferral, findChain, findReferralOfTalk } from './chain.ts';

const day = (number: number) => `2026-05-${String(number).padStart(2, '0')}T10:00:00.000Z`;

/** On a day, somebody named somebody: `ben>ines`. */
function named(words: string, on: number): ChainReferral {
  const [fromContactId = '', toContactId = ''] = words.split('>');
  return { id: `${words} ${on}`, fromContactId, toContactId, at: day(on) };
}

const names = (contactId: string, referrals: readonly ChainReferral[]) =>
  findChain(contactId, referrals).map((link) => link.contactId);

describe('who led to a person', () => {
  const cases: readonly (readonly [says: string, referrals: readonly ChainReferral[], chain: string[]])[] = [
    ['nobody', [named('ines>ben', 1)], ['ines']],
    ['one who named them', [named('ben>ines', 2)], ['ben', 'ines']],
    ['one who was named by another', [named('ben>ines', 2), named('ada>ben', 1)], ['ada', 'ben', 'ines']],
    ['of two, who did so first', [named('cem>ines', 3), named('ben>ines', 2)], ['ben', 'ines']],
    ['not who named the giver only later', [named('ben>ines', 2), named('ada>ben', 3)], ['ben', 'ines']],
    ['at one instant too', [named('ben>ines', 2), named('ada>ben', 2)], ['ada', 'ben', 'ines']],
    ['two who named each other', [named('ben>ines', 2), named('ines>ben', 1)], ['ben', 'ines']],
    [
      'a round of three, once round',
      [named('ben>ines', 3), named('ada>ben', 2), named('ines>ada', 1), named('eve>ada', 1)],
      ['eve', 'ada', 'ben', 'ines'],
    ],
  ];
  it.each(cases)('is %s', (_says, referrals, chain) => {
    expect(names('ines', referrals)).toEqual(chain);
  });

  it('says by which referral each named the next', () => {
    const [first, second] = [named('ada>ben', 1), named('ben>ines', 2)];
    expect(findChain('ines', [first, second])).toEqual([
      { contactId: 'ada', referral: first },
      { contactId: 'ben', referral: second },
      { contactId: 'ines', referral: null },
    ]);
  });

  it('goes through the referral that is named, when it is', () => {
    const through = named('cem>ines', 5);
    const referrals = [named('ben>ines', 2), through, named('ada>cem', 4)];
    expect(findChain('ines', referrals, through).map((link) => link.contactId)).toEqual([
      'ada',
      'cem',
      'ines',
    ]);
  });

  const someone = fc.constantFrom('ada', 'ben', 'cem', 'eve', 'ines');
  const referrals = fc
    .array(fc.tuple(someone, someone, fc.integer({ min: 1, max: 9 })), { maxLength: 12 })
    .map((given) => given.filter(([from, to]) => from !== to))
    .map((given) => given.map(([from, to, on], at) => ({ ...named(`${from}>${to}`, on), id: `${at}` })));

  it('ends, holds nobody twice, and goes back in time, whatever the order', () => {
    fc.assert(
      fc.property(referrals, someone, (given, whom) => {
        const chain = findChain(whom, given);
        const ids = chain.map((link) => link.contactId);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.at(-1)).toBe(whom);
        const instants = chain.flatMap((link) => link.referral?.at ?? []);
        expect(instants).toEqual(instants.toSorted());
        expect(findChain(whom, given.toReversed())).toEqual(chain);
      }),
    );
  });
});

describe('the referral that led to a talk', () => {
  const referrals = [named('ben>ines', 2), named('cem>ines', 5), named('ben>ada', 6)];
  const talk = { contactId: 'ines', referrerId: null, by: day(9) };
  it.each([
    ['the latest', talk, 'cem>ines 5'],
    ['of whom the request names', { ...talk, referrerId: 'ben' }, 'ben>ines 2'],
    ['none of whom it names in vain', { ...talk, referrerId: 'ada' }, undefined],
    ['given before it', { ...talk, by: day(4) }, 'ben>ines 2'],
    ['none given after it', { ...talk, by: day(1) }, undefined],
    ['none of somebody else', { ...talk, contactId: 'eve' }, undefined],
  ])('is %s', (_says, asked, id) => {
    expect(findReferralOfTalk(asked, referrals)?.id).toBe(id);
    expect(findReferralOfTalk(asked, referrals.toReversed())?.id).toBe(id);
  });
});
