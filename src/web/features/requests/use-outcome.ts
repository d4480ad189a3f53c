/** Records what became of a request: the event, and what belongs to it, as one thing that can be taken back. */
import type { NamePermission } from '../../../domain/referrals/referral.ts';
import type { Channel } from '../../../domain/requests/request.ts';
import type { Client } from '../../lib/api.ts';
import { readName } from '../../lib/use-find-people.ts';
import { useWrite, type WriteContext } from '../../lib/use-write.ts';
import type { FinderOption } from '../../ui/finder.tsx';
import { answeredAt } from './answered-when.ts';
import { type OutcomeKind, outcomes } from './outcome-words.ts';

/** A request with what happened to it. */
export type AskedRequest = Awaited<ReturnType<Client['requests']['get']>>;
/** Who was asked. */
export type AskedContact = Awaited<ReturnType<Client['contacts']['get']>>;

/** What was said, with what belongs to it. */
export interface Said {
  readonly kind: OutcomeKind;
  /** The day it was said; empty for just now. */
  readonly day: string;
  readonly channel: Channel | null;
  /** For "later": the day to ask again. */
  readonly until: string;
  /** For somebody else named: who, of the notebook or by a new name, and whether the host may be named there. */
  readonly other: FinderOption | undefined;
  readonly otherName: string;
  /** The id of whoever is added, so that a second try adds nobody twice. */
  readonly newContactId: string;
  readonly mayUseName: NamePermission;
}

interface OutcomeInput {
  readonly request: AskedRequest;
  readonly contact: AskedContact;
  readonly zone: string;
}

/** Who was named: found, or added; with the referral, where it is not written down yet. */
async function recordNamed(client: Client, fromContactId: string, said: Said, { context, at }: WriteContext) {
  const toContactId =
    said.other?.key ??
    (await client.contacts.create({ id: said.newContactId, ...readName(said.otherName) }, { context })).id;
  const known = await client.referrals.list({ contactId: toContactId });
  if (!known.items.some((one) => one.fromContactId === fromContactId && one.toContactId === toContactId)) {
    await client.referrals.create(
      { fromContactId, toContactId, at, mayUseName: said.mayUseName },
      { context },
    );
  }
  return toContactId;
}

/** A day that is still ahead, which no answer can have come on. */
export const aheadWords = 'That day is still ahead.';

/** The write. */
export function useOutcome({ request, contact, zone }: OutcomeInput) {
  return useWrite({
    write: async (client, said: Said, written: WriteContext) => {
      const { context, at: now } = written;
      const lastAt =
        request.events
          .map((event) => event.at)
          .toSorted()
          .at(-1) ?? null;
      const at = answeredAt(said.day, { now, zone, lastAt }) ?? now;
      if (said.kind === 'left_alone') {
        const { id, version } = contact;
        await client.contacts.update({ id, version, doNotContact: true }, { context });
        if (request.state === 'declined') return;
      }
      const kind = said.kind === 'left_alone' ? 'declined' : said.kind;
      const named =
        kind === 'named_other'
          ? await recordNamed(client, request.contactId, said, { context, at })
          : undefined;
      await client.requests.addEvent(
        {
          id: request.id,
          kind,
          at,
          channel: said.channel,
          ...(kind === 'later' && said.until !== '' ? { until: said.until } : {}),
          ...(named === undefined ? {} : { contactId: named }),
        },
        { context },
      );
    },
    words: (_none, { kind }) => outcomes.find((one) => one.kind === kind)?.done(contact.displayName),
  });
}
