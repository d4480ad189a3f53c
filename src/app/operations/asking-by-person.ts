/** Sorts what became of asking many people by person, and decides where the asking stands with each. */
import { decideStanding, type StandingSince } from '../../domain/people/standing.ts';
import { compareGiven } from '../../domain/referrals/chain.ts';
import type { AskingOf, NameGiven } from '../ports/views.ts';

/** What became of asking one person. */
export interface AskingOfOne {
  readonly requests: readonly AskingOf['requests'][number][];
  readonly talks: readonly AskingOf['talks'][number][];
  readonly thanks: readonly AskingOf['thanks'][number][];
  /** Names they gave. */
  readonly gave: readonly NameGiven[];
  /** Who named them, first to last. */
  readonly namedBy: readonly NameGiven[];
}

const nothing: AskingOfOne = { requests: [], talks: [], thanks: [], gave: [], namedBy: [] };

/** The same facts by the person they are about; people nothing is known of have no entry. */
export function askingByPerson(asking: AskingOf): ReadonlyMap<string, AskingOfOne> {
  const about = ({ contactId }: { readonly contactId: string }) => contactId;
  const requests = Map.groupBy(asking.requests, about);
  const talks = Map.groupBy(asking.talks, about);
  const thanks = Map.groupBy(asking.thanks, about);
  const gave = Map.groupBy(asking.referrals, (given) => given.fromContactId);
  const namedBy = Map.groupBy(asking.referrals, (given) => given.toContactId);
  const ids = new Set([requests, talks, thanks, gave, namedBy].flatMap((facts) => [...facts.keys()]));
  return new Map(
    [...ids].map((id) => [
      id,
      {
        requests: requests.get(id) ?? [],
        talks: talks.get(id) ?? [],
        thanks: thanks.get(id) ?? [],
        gave: gave.get(id) ?? [],
        namedBy: (namedBy.get(id) ?? []).toSorted(compareGiven),
      },
    ]),
  );
}

/** What became of asking somebody, which may be nothing. */
export function askingOfOne(asking: ReadonlyMap<string, AskingOfOne>, contactId: string): AskingOfOne {
  return asking.get(contactId) ?? nothing;
}

/** Where the asking stands with somebody; about one career only, when it is named. */
export function standingOf(doNotContact: boolean, asking: AskingOfOne, careerId?: string): StandingSince {
  const isAsked = (fact: { readonly careerId: string }) =>
    careerId === undefined || fact.careerId === careerId;
  return decideStanding({
    doNotContact,
    requests: asking.requests.filter(isAsked),
    talks: asking.talks.filter(isAsked),
    thanks: asking.thanks.filter((letter) => letter.kind === 'thank_you'),
    ledAt: asking.gave.map((given) => given.at),
  });
}
