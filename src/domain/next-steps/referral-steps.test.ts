import { describe, expect, it } from 'vitest';
import {
  asked,
  clock,
  happened,
  idsAt,
  letter,
  notebook,
  person,
  referral,
  request,
  stepsAt,
  talk,
} from './example-notebook.ts';
import { found, promised, type Window } from './example-window.ts';
import type { NotebookFacts } from './facts.ts';

const given = clock('2026-05-04 09:00');
const martaNamedBen = referral('marta', 'ben', given);

function named(more: Partial<NotebookFacts> = {}): NotebookFacts {
  return notebook({ referrals: [martaNamedBen], ...more });
}

/** A talk held, thanked for and written down: nothing is owed to its host. */
function settledTalk(id: string, host: string, start: string): Partial<NotebookFacts> {
  const startsAt = clock(start);
  const endedAt = clock(`${start.slice(0, 10)} 23:00`);
  return {
    interviews: [talk(id, host, startsAt)],
    interviewEvents: [happened(id, 'held', startsAt, { endedAt })],
    debriefs: [{ id, interviewId: id, at: endedAt }],
    letters: [letter('thank_you', host, endedAt, { interviewId: id })],
  };
}

const sent = {
  requests: [request('r', 'ben')],
  requestEvents: [asked('r', 'sent', clock('2026-05-05 10:00'))],
};
const closed = {
  ...sent,
  requestEvents: [...sent.requestEvents, asked('r', 'no_answer', clock('2026-05-21 10:00'))],
};
const met = settledTalk('t', 'ben', '2026-05-12 11:00');

const windows: readonly Window[] = [
  {
    says: 'a name given is followed within five business days',
    facts: named(),
    step: 'contact_referral:marta>ben:first',
    opens: '2026-05-04 09:00',
    due: '2026-05-11 09:00',
    late: '2026-05-18 09:00',
  },
  {
    says: 'within two as the setting',
    facts: named(),
    step: 'contact_referral:marta>ben:first',
    opens: '2026-05-04 09:00',
    due: '2026-05-06 09:00',
    late: '2026-05-13 09:00',
    around: { settings: { contactReferralBusinessDays: 2 } },
  },
  {
    says: 'the giver hears within three business days that contact was made',
    facts: named(sent),
    step: 'report_back:marta>ben:contacted',
    opens: '2026-05-05 10:00',
    due: '2026-05-08 10:00',
    late: '2026-05-15 10:00',
  },
  {
    says: 'that they met, from the end of the talk',
    facts: named(met),
    step: 'report_back:marta>ben:met',
    opens: '2026-05-12 23:00',
    due: '2026-05-15 23:00',
    late: '2026-05-22 23:00',
  },
  {
    says: 'that no answer came',
    facts: named(closed),
    step: 'report_back:marta>ben:not_reached',
    opens: '2026-05-21 10:00',
    due: '2026-05-26 10:00',
    late: '2026-06-02 10:00',
  },
  {
    says: "over the holidays of the giver's region",
    facts: named({ ...closed, contacts: [person('ben'), person('marta', { region: 'US-NY' })] }),
    step: 'report_back:marta>ben:not_reached',
    opens: '2026-05-21 10:00',
    due: '2026-05-27 10:00',
    late: '2026-06-03 10:00',
    around: { holidays: { 'US-NY': new Set(['2026-05-25']) } },
  },
  {
    says: 'the giver of a name that led to a further name hears of the talk it led to',
    facts: notebook({
      ...met,
      referrals: [referral('ito', 'marta', clock('2026-03-02 09:00')), martaNamedBen],
      letters: [...(met.letters ?? []), letter('referrer_thanks', 'marta', clock('2026-05-12 23:30'))],
    }),
    step: 'report_back:ito>marta:led_to',
    opens: '2026-05-12 23:00',
    due: '2026-05-15 23:00',
    late: '2026-05-22 23:00',
  },
];

describe('when steps of referrals open, are due and are late', () => {
  it.each(windows)('$says', (window) => {
    expect(found(window)).toEqual(promised(window));
  });
});

const follow = 'contact_referral:marta>ben:first';
const contactedNews = 'report_back:marta>ben:contacted';
const later = clock('2026-05-07 10:00');

const following: readonly { says: string; facts: NotebookFacts; ids: readonly string[] }[] = [
  { says: 'a request sent settles it, and is news for the giver', facts: named(sent), ids: [contactedNews] },
  {
    says: 'so does a letter',
    facts: named({ letters: [letter('request', 'ben', later)] }),
    ids: [contactedNews],
  },
  { says: 'not a draft', facts: named({ letters: [letter('request', 'ben', null)] }), ids: [follow] },
  {
    says: 'not a letter sent before the name was given',
    facts: named({ letters: [letter('keep_in_touch', 'ben', clock('2026-05-01 10:00'))] }),
    ids: [follow],
  },
  {
    says: 'not the choice alone: the letter is still to be written',
    facts: named({ requests: [request('r', 'ben')] }),
    ids: [follow, 'write_request:r:first'],
  },
  {
    says: 'a talk booked settles it',
    facts: named({ interviews: [talk('t', 'ben', clock('2026-06-30 10:00'))] }),
    ids: [],
  },
  {
    says: 'somebody asked before the name was given needs no following',
    facts: named({
      requests: [request('r', 'ben')],
      requestEvents: [asked('r', 'no_answer', clock('2026-05-01 10:00'))],
    }),
    ids: [],
  },
  {
    says: 'a giver who wants to ask first is waited for',
    facts: named({ referrals: [{ ...martaNamedBen, mayUseName: 'ask_first' }] }),
    ids: [],
  },
  {
    says: 'a giver who is not to be named does not stop it',
    facts: named({ referrals: [{ ...martaNamedBen, mayUseName: 'no' }] }),
    ids: [follow],
  },
  {
    says: 'two givers of one name make one step',
    facts: named({ referrals: [referral('dana', 'ben', clock('2026-05-05 09:00')), martaNamedBen] }),
    ids: [follow],
  },
  {
    says: 'somebody who is not to be contacted is left alone',
    facts: named({ contacts: [person('marta'), person('ben', { doNotContact: true })] }),
    ids: [],
  },
  {
    says: 'a name given later is not known yet',
    facts: named({ referrals: [{ ...martaNamedBen, at: clock('2026-05-08 09:00') }] }),
    ids: [],
  },
];

describe('what settles the following of a name', () => {
  it.each(following)('$says', ({ facts, ids }) => {
    expect(idsAt(facts, later)).toEqual(ids);
  });

  it('first chooses the contact under the name of the giver, then writes', () => {
    const action = (facts: NotebookFacts) =>
      stepsAt(facts, later).find(({ kind }) => kind === 'contact_referral')?.action;
    const inTalk = {
      referrals: [{ ...martaNamedBen, interviewId: 't' }],
      interviews: [talk('t', 'marta', given)],
    };
    expect(action(named(inTalk))).toMatchObject({
      operation: 'requests.create',
      input: { contactId: 'ben', referrerId: 'marta', careerId: 'rivers' },
    });
    expect(action(named({ requests: [request('r', 'ben')] }))).toMatchObject({
      operation: 'letters.create',
      input: { kind: 'request', contactId: 'ben', requestId: 'r' },
    });
  });
});

describe('how steps of referrals speak', () => {
  it.each([
    { says: 'contacted', facts: named(sent), title: 'Tell Marta Example that you wrote to Ben Example' },
    { says: 'met', facts: named(met), title: 'Tell Marta Example that you met Ben Example' },
    {
      says: 'not reached',
      facts: named(closed),
      title: 'Tell Marta Example that Ben Example could not be reached',
    },
  ])('tells the giver: $says', ({ facts, title }) => {
    const report = stepsAt(facts, clock('2026-05-21 12:00')).find(({ kind }) => kind === 'report_back');
    expect(report).toMatchObject({
      title,
      contactId: 'marta',
      referralId: 'marta>ben',
      action: { input: { kind: 'report_back', contactId: 'marta', referralId: 'marta>ben' } },
    });
  });
});
