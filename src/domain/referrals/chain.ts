/**
 * Who led to a person, back to the one the explorer knew first.
 * Invariants: each name was given no later than the one it led to; nobody stands in a chain twice; the order of the
 * referrals does not matter.
 * @source rules 8, 100
 */
import type { Maybe } from '../kernel/record.ts';
import type { Referral } from './referral.ts';

/** The part of a referral that chains are made of. */
export type ChainReferral = Pick<Referral, 'id' | 'fromContactId' | 'toContactId' | 'at'>;

/** One person of a chain; `referral` is the one by which they named the next, null for the last. */
export interface ChainLink<Given extends ChainReferral = ChainReferral> {
  readonly contactId: string;
  readonly referral: Maybe<Given>;
}

/**
 * The chain that ends with a person, first to last; only this person when nobody led there. Where several named somebody,
 * whoever did so first counts; `through` names the last referral of the chain instead.
 */
export function findChain<Given extends ChainReferral>(
  contactId: string,
  referrals: readonly Given[],
  through: Maybe<Given> = null,
): readonly ChainLink<Given>[] {
  const chain: ChainLink<Given>[] = [{ contactId, referral: null }];
  const met = new Set([contactId]);
  let referral = through ?? firstTo(contactId, referrals, met);
  while (referral !== null) {
    const giver = referral.fromContactId;
    chain.unshift({ contactId: giver, referral });
    met.add(giver);
    const { at } = referral;
    referral = firstTo(
      giver,
      referrals.filter((earlier) => earlier.at <= at),
      met,
    );
  }
  return chain;
}

function firstTo<Given extends ChainReferral>(
  contactId: string,
  referrals: readonly Given[],
  met: ReadonlySet<string>,
): Maybe<Given> {
  const given = referrals.filter((one) => one.toContactId === contactId && !met.has(one.fromContactId));
  return given.toSorted(compareGiven)[0] ?? null;
}

/** The order in which names were given; the id breaks ties. */
export function compareGiven(one: ChainReferral, other: ChainReferral): number {
  return `${one.at} ${one.id}` < `${other.at} ${other.id}` ? -1 : 1;
}

/**
 * The referral that led to a talk: the latest of the giver whom the request names, or of anybody when it names none,
 * given by the moment named.
 */
export function findReferralOfTalk<Given extends ChainReferral>(
  talk: { readonly contactId: string; readonly referrerId: Maybe<string>; readonly by: string },
  referrals: readonly Given[],
): Maybe<Given> {
  const led = referrals.filter(
    (referral) =>
      referral.toContactId === talk.contactId &&
      referral.at <= talk.by &&
      (talk.referrerId === null || referral.fromContactId === talk.referrerId),
  );
  return led.toSorted(compareGiven).at(-1) ?? null;
}
