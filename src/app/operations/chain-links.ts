/** Shows who led to a person: each with their name, when they were talked to, and when they were thanked. */
import { findChain } from '../../domain/referrals/chain.ts';
import type { Referral } from '../../domain/referrals/referral.ts';
import type { Reader } from '../ports/store.ts';
import { askingByPerson, askingOfOne } from './asking-by-person.ts';
import { peopleNamed } from './with-people.ts';

function latest(instants: readonly (string | null)[]): string | null {
  return (
    instants
      .filter((at) => at !== null)
      .toSorted()
      .at(-1) ?? null
  );
}

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
    const { talks, thanks } = askingOfOne(asking, link.contactId);
    return {
      contactId: link.contactId,
      displayName: names.get(link.contactId) ?? '',
      referralId: link.referral?.id ?? null,
      talkedAt: latest(talks.filter((talk) => talk.state === 'held').map((talk) => talk.startsAt)),
      thankedAt: latest(thanks.map((letter) => letter.sentAt)),
    };
  });
}
