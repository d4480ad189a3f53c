/**
 * The last of all contact with a person as steps know it, of either side, from whatever record tells of it.
 * @source rules 112–113
 */
import { touchingEvents } from '../people/touch.ts';
import type { KnownFacts } from './known-facts.ts';
import { latest } from './referral-chain.ts';

const touching: ReadonlySet<string> = new Set(touchingEvents);

/** When the explorer and a person were last in touch, or decided to let a round of keeping in touch pass; `undefined` when never. */
export function lastTouchOf(known: KnownFacts, contactId: string): string | undefined {
  const letters = known.lettersTo.get(contactId)?.at(-1)?.sentAt;
  const talks = known.heldTalksWith.get(contactId)?.at(-1)?.endedAt;
  const events = (known.requestsTo.get(contactId) ?? []).flatMap((asking) =>
    asking.events.filter(({ kind }) => touching.has(kind)).map(({ at }) => at),
  );
  return latest([
    letters,
    talks,
    known.lastTouchOf.get(contactId),
    known.decisions.keptUpAt.get(contactId),
    ...events,
  ]);
}
