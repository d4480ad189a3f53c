/** Shows who led to a person: each with their name, when they were talked to, and when they were thanked. */
import type { LetterKind } from '../../domain/letters/letter.ts';
import { lastInTouch } from '../../domain/people/touch.ts';
import { findChain } from '../../domain/referrals/chain.ts';
import type { Referral } from '../../domain/referrals/referral.ts';
import type { Reader } from '../ports/store.ts';
import { askingByPerson } from './asking-by-person.ts';
import { peopleNamed } from './with-people.ts';

/** Letters that thank: for a talk, or for having led to one. */
const thanking: ReadonlySet<LetterKind> = new Set(['thank_you', 'referrer_thanks']);

/** The chain that ends with a person; `through` names the referral it ends with, when it is known. */
export async function chainLinks(
  reader: Reader,
  contactId: string,
  referrals: readonly Referral[],
  through: Referral | null = null,
) {
  const chain = findChain(contactId, referrals, through);
  const ids = chain.map((link) => link.contactId);
  const names = new Map((await peopleNamed(reader, ids)).map((person) => [person.id, person.displayName]));
  const asking = askingByPerson(await reader.views.askingOf(ids));
  return chain.map((link) => {
    const { talks, letters } = asking(link.contactId);
    const held = talks.filter((talk) => talk.state === 'held');
    const thanks = letters.filter((letter) => thanking.has(letter.kind));
    return {
      contactId: link.contactId,
      displayName: names.get(link.contactId) ?? '',
      referralId: link.referral?.id ?? null,
      talkedAt: lastInTouch(held.map((talk) => talk.startsAt)),
      thankedAt: lastInTouch(thanks.map((letter) => letter.sentAt)),
    };
  });
}
