import { describe, expect, it } from 'vitest';
import { decideNewRequest, type NewRequestFacts } from './new-request.ts';
import { requestStates } from './request.ts';

const referralToBen = { fromContactId: 'marta', toContactId: 'ben' };

function decide(more: Partial<NewRequestFacts>) {
  return decideNewRequest({
    contact: { id: 'ben', doNotContact: false },
    referrerId: null,
    referralsToContact: [],
    openRequestsOfContactAndCareer: [],
    ...more,
  });
}

describe('choosing a contact', () => {
  it.each([
    ['nobody asked yet', {}],
    ['named by somebody', { referrerId: 'marta', referralsToContact: [referralToBen] }],
    ['named by somebody who is not mentioned', { referralsToContact: [referralToBen] }],
  ])('is allowed: %s', (_says, more) => {
    expect(decide(more)).toEqual({ ok: true, value: { state: 'chosen' } });
  });

  it.each([
    [
      'who is not to be contacted',
      { contact: { id: 'ben', doNotContact: true } },
      { code: 'do_not_contact', contactId: 'ben' },
    ],
    [
      'as their own referrer',
      { referrerId: 'ben', referralsToContact: [{ fromContactId: 'ben', toContactId: 'ben' }] },
      { code: 'own_referrer', contactId: 'ben' },
    ],
    [
      'under a name that was not given',
      { referrerId: 'dana', referralsToContact: [referralToBen] },
      { code: 'referrer_did_not_refer', contactId: 'ben', referrerId: 'dana' },
    ],
    [
      'under the name of somebody who named another',
      { referrerId: 'marta', referralsToContact: [{ fromContactId: 'marta', toContactId: 'dana' }] },
      { code: 'referrer_did_not_refer', contactId: 'ben', referrerId: 'marta' },
    ],
    [
      'under a name given the other way round',
      { referrerId: 'marta', referralsToContact: [{ fromContactId: 'ben', toContactId: 'marta' }] },
      { code: 'referrer_did_not_refer', contactId: 'ben', referrerId: 'marta' },
    ],
  ])('is refused: %s', (_says, more, error) => {
    expect(decide(more)).toEqual({ ok: false, error });
  });

  it('is refused while an earlier request about the career is open', () => {
    const blocked = requestStates.filter(
      (state) => !decide({ openRequestsOfContactAndCareer: [{ id: 'r', state }] }).ok,
    );
    expect(blocked).toEqual(['chosen', 'sent', 'followed_up', 'accepted', 'later']);
    expect(decide({ openRequestsOfContactAndCareer: [{ id: 'r', state: 'sent' }] })).toEqual({
      ok: false,
      error: { code: 'request_already_open', requestId: 'r', state: 'sent' },
    });
  });
});
