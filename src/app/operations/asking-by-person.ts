/** Sorts what became of asking many people by person, and decides where the asking stands with each. */
import { decideStanding, type StandingSince } from '../../domain/people/standing.ts';
import { compareGiven } from '../../domain/referrals/chain.ts';
import type { AskingOf, NameGiven } from '../ports/views.ts';

/** What became of asking one person. */
export interface AskingOfOne {
  readonly requests: readonly AskingOf['requests'][number][];
  readonly talks: readonly AskingOf['talks'][number][];
  readonly letters: readonly AskingOf['letters'][number][];
  readonly touches: readonly AskingOf['touches'][number][];
  /** Names they gave. */
  readonly gave: readonly NameGiven[];
  /** Who named them, first to last. */
  readonly namedBy: readonly NameGiven[];
}

const nothing: AskingOfOne = { requests: [], talks: [], letters: [], touches: [], gave: [], namedBy: [] };

/** Looks up what became of asking somebody, which may be nothing. */
export function askingByPerson(asking: AskingOf): (contactId: string) => AskingOfOne {
  const about = ({ contactId }: { readonly contactId: string }) => contactId;
  const requests = Map.groupBy(asking.requests, about);
  const talks = Map.groupBy(asking.talks, about);
  const letters = Map.groupBy(asking.letters, about);
  const touches = Map.groupBy(asking.touches, about);
  const gave = Map.groupBy(asking.referrals, (given) => given.fromContactId);
  const namedBy = Map.groupBy(asking.referrals, (given) => given.toContactId);
  const all = [requests, talks, letters, touches, gave, namedBy];
  return (id) => {
    if (!all.some((facts) => facts.has(id))) return nothing;
    return {
      requests: requests.get(id) ?? [],
      talks: talks.get(id) ?? [],
      letters: letters.get(id) ?? [],
      touches: touches.get(id) ?? [],
      gave: gave.get(id) ?? [],
      namedBy: (namedBy.get(id) ?? []).toSorted(compareGiven),
    };
  };
}

/** Where the asking stands with somebody; about one career only, when it is named. */
export function standingOf(doNotContact: boolean, asking: AskingOfOne, careerId?: string): StandingSince {
  const isAsked = (fact: { readonly careerId: string }) =>
    careerId === undefined || fact.careerId === careerId;
  return decideStanding({
    doNotContact,
    requests: asking.requests.filter(isAsked),
    talks: asking.talks.filter(isAsked),
    thanks: asking.letters.filter((letter) => letter.kind === 'thank_you'),
    ledAt: asking.gave.map((given) => given.at),
  });
}
