/** Decides whether a contact may be chosen for a request: nobody is asked twice at once, or under a name that was not given. */

import type { Maybe } from '../kernel/record.ts';
import { allow, type Result, refuse } from '../kernel/result.ts';
import type { Contact } from '../people/contact.ts';
import type { Referral } from '../referrals/referral.ts';
import type { Request, RequestState } from './request.ts';
import { isOpenRequest } from './request-state.ts';

/** What the decision rests on. */
export interface NewRequestFacts {
  readonly contact: Pick<Contact, 'id' | 'doNotContact'>;
  readonly referrerId: Maybe<string>;
  readonly referralsToContact: readonly Pick<Referral, 'fromContactId' | 'toContactId'>[];
  /** Requests to this contact about this career, those whose talk was held left out; closed ones do not matter. */
  readonly openRequestsOfContactAndCareer: readonly Pick<Request, 'id' | 'state'>[];
}

/** Why a contact is not chosen. */
export type NewRequestRefusal =
  | { readonly code: 'do_not_contact'; readonly contactId: string }
  | { readonly code: 'own_referrer'; readonly contactId: string }
  | { readonly code: 'referrer_did_not_refer'; readonly contactId: string; readonly referrerId: string }
  | { readonly code: 'request_already_open'; readonly requestId: string; readonly state: RequestState };

/**
 * Decides whether a request may be created; a new one stands at `chosen`.
 * @source rules 8, 12, 42
 */
export function decideNewRequest(
  facts: NewRequestFacts,
): Result<{ readonly state: 'chosen' }, NewRequestRefusal> {
  const contactId = facts.contact.id;
  if (facts.contact.doNotContact) return refuse({ code: 'do_not_contact', contactId });
  const refusal = decideReferrer(contactId, facts.referrerId, facts.referralsToContact);
  if (refusal) return refuse(refusal);
  const open = facts.openRequestsOfContactAndCareer.find((request) => isOpenRequest(request.state));
  if (open) return refuse({ code: 'request_already_open', requestId: open.id, state: open.state });
  return allow({ state: 'chosen' });
}

/** Why somebody can't be named as the referrer of a contact; `undefined` when they can, or when nobody is named. */
export function decideReferrer(
  contactId: string,
  referrerId: Maybe<string>,
  referralsToContact: NewRequestFacts['referralsToContact'],
): Extract<NewRequestRefusal, { code: 'own_referrer' | 'referrer_did_not_refer' }> | undefined {
  if (referrerId === null) return undefined;
  if (referrerId === contactId) return { code: 'own_referrer', contactId };
  const referred = referralsToContact.some(
    (referral) => referral.fromContactId === referrerId && referral.toContactId === contactId,
  );
  return referred ? undefined : { code: 'referrer_did_not_refer', contactId, referrerId };
}
