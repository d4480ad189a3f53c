/** Records what one press on a step says. */
import type { InterviewEventKind } from '../../../domain/interviews/interview.ts';
import type { Client } from '../../lib/api.ts';

/** What is recorded. */
export type DeedRecord =
  | {
      readonly of: 'talk';
      readonly id: string;
      readonly kind: InterviewEventKind;
      /** When a held talk ends as agreed. */
      readonly endsAt?: string | null;
    }
  | { readonly of: 'closing' | 'promise'; readonly id: string }
  | {
      readonly of: 'referral';
      readonly id: string;
      readonly contactId: string;
      readonly mayUseName: 'yes' | 'no';
    }
  | {
      readonly of: 'choice';
      readonly contactId: string;
      readonly careerId: string;
      readonly referrerId: string | undefined;
    };

/** Records it as of `at`; the id of the operation goes into `operations`. */
export async function recordDeed(
  what: DeedRecord,
  client: Client,
  at: string,
  operations: string[],
): Promise<unknown> {
  const context = { operations };
  switch (what.of) {
    case 'talk': {
      const { id, kind, endsAt = null } = what;
      const endedAt = endsAt !== null && at < endsAt ? { endedAt: at } : {};
      return client.interviews.addEvent({ id, kind, at, ...endedAt }, { context });
    }
    case 'closing':
      return client.requests.addEvent({ id: what.id, kind: 'no_answer', at }, { context });
    case 'promise':
      return client.promises.addEvent({ id: what.id, kind: 'done', at }, { context });
    case 'referral': {
      const { items } = await client.referrals.list({ contactId: what.contactId });
      const version = items.find(({ id }) => id === what.id)?.version ?? 1;
      return client.referrals.update({ id: what.id, version, mayUseName: what.mayUseName }, { context });
    }
    case 'choice': {
      const { contactId, careerId, referrerId } = what;
      const through = referrerId === undefined ? {} : { referrerId };
      return client.requests.create({ contactId, careerId, at, ...through }, { context });
    }
  }
}
