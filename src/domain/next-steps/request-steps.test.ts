import { describe, expect, it } from 'vitest';
import {
  asked,
  askedBen,
  clock,
  type Happening,
  happened,
  idsAt,
  letter,
  notebook,
  person,
  request,
  stepsAt,
  talk,
} from './example-notebook.ts';
import type { NotebookFacts } from './facts.ts';

const sentTuesday = askedBen([['sent', '2026-05-05 10:00']]);
const nudgedTwice = askedBen([
  ['sent', '2026-05-05 10:00'],
  ['followed_up', '2026-05-12 11:00'],
]);
const noToBen: readonly Happening[] = [
  ['sent', '2026-05-05 10:00'],
  ['declined', '2026-05-07 16:00'],
];
const yesFromBen: readonly Happening[] = [
  ['sent', '2026-05-05 10:00'],
  ['accepted', '2026-05-08 16:00'],
];
const laterBen: readonly Happening[] = [
  ['sent', '2026-05-05 10:00'],
  ['later', '2026-05-07 16:00', { until: '2026-05-11' }],
];
const reply = clock('2026-05-08 09:00');
const soonTalk = talk('t', 'ben', clock('2026-06-30 15:00'));

const lists: readonly { says: string; facts: NotebookFacts; at: string; ids: readonly string[] }[] = [
  { says: 'never a second nudge by default', facts: nudgedTwice, at: '2026-05-20 12:00', ids: [] },
  {
    says: 'closed kindly: nothing more',
    facts: askedBen([...noToBen.slice(0, 1), ['no_answer', '2026-05-20 10:00']]),
    at: '2026-08-01 12:00',
    ids: [],
  },
  {
    says: 'withdrawn: nothing more',
    facts: askedBen([
      ['sent', '2026-05-05 10:00'],
      ['withdrawn', '2026-05-06 10:00'],
    ]),
    at: '2026-08-01 12:00',
    ids: [],
  },
  {
    says: 'another named: nothing about this request',
    facts: askedBen([
      ['sent', '2026-05-05 10:00'],
      ['named_other', '2026-05-06 10:00'],
    ]),
    at: '2026-08-01 12:00',
    ids: [],
  },
  {
    says: 'an answer recorded later than the moment is not known yet',
    facts: askedBen([
      ['sent', '2026-05-05 10:00'],
      ['declined', '2026-05-13 10:00'],
    ]),
    at: '2026-05-12 10:00',
    ids: ['follow_up:r:1-1'],
  },
  {
    says: 'a talk booked answers a request that was never marked as accepted',
    facts: askedBen([['sent', '2026-05-05 10:00']], { interviews: [{ ...soonTalk, requestId: 'r' }] }),
    at: '2026-05-20 12:00',
    ids: [],
  },
  {
    says: 'so does a talk with the same host about the same career that names no request',
    facts: askedBen([['sent', '2026-05-05 10:00']], { interviews: [soonTalk] }),
    at: '2026-05-20 12:00',
    ids: [],
  },
  {
    says: 'a talk that was cancelled does not',
    facts: askedBen([['sent', '2026-05-05 10:00']], {
      interviews: [soonTalk],
      interviewEvents: [happened('t', 'cancelled', clock('2026-05-08 10:00'))],
    }),
    at: '2026-05-20 12:00',
    ids: ['follow_up:r:1-1'],
  },
  {
    says: 'a talk about another career does not',
    facts: askedBen([['sent', '2026-05-05 10:00']], { interviews: [{ ...soonTalk, careerId: 'trees' }] }),
    at: '2026-05-20 12:00',
    ids: ['follow_up:r:1-1'],
  },
  {
    says: 'nor one that took place before the asking',
    facts: askedBen([['sent', '2026-05-05 10:00']], {
      interviews: [talk('t', 'ben', clock('2026-05-05 09:00'), { state: 'cancelled' })],
      interviewEvents: [],
    }),
    at: '2026-05-13 12:00',
    ids: ['hold:t:first', 'follow_up:r:1-1'],
  },
  {
    says: 'a no with a name is still thanked for',
    facts: askedBen([...noToBen, ['named_other', '2026-05-07 16:00', { contactId: 'dana' }]]),
    at: '2026-05-08 10:00',
    ids: ['answer_decline:r:1'],
  },
  {
    says: 'a no that became a yes is not',
    facts: askedBen([...noToBen, ['accepted', '2026-05-07 18:00']]),
    at: '2026-05-08 10:00',
    ids: ['reply_acceptance:r:1'],
  },
  {
    says: 'a reply to the no settles it',
    facts: askedBen(noToBen, { letters: [letter('decline_reply', 'ben', reply)] }),
    at: '2026-05-30 10:00',
    ids: [],
  },
  {
    says: 'so does one that names the request, and a thank-you',
    facts: askedBen(noToBen, { letters: [letter('thank_you', 'ben', reply, { requestId: 'r' })] }),
    at: '2026-05-30 10:00',
    ids: [],
  },
  {
    says: 'a draft of it does not',
    facts: askedBen(noToBen, { letters: [letter('decline_reply', 'ben', null)] }),
    at: '2026-05-08 10:00',
    ids: ['answer_decline:r:1'],
  },
  {
    says: 'nor a reply about another request',
    facts: askedBen(noToBen, { letters: [letter('decline_reply', 'ben', reply, { requestId: 'other' })] }),
    at: '2026-05-08 10:00',
    ids: ['answer_decline:r:1'],
  },
  {
    says: 'nor a letter to somebody else',
    facts: askedBen(noToBen, { letters: [letter('decline_reply', 'dana', reply)] }),
    at: '2026-05-08 10:00',
    ids: ['answer_decline:r:1'],
  },
  {
    says: 'nor one sent before the no',
    facts: askedBen(noToBen, { letters: [letter('thank_you', 'ben', clock('2026-05-06 09:00'))] }),
    at: '2026-05-08 10:00',
    ids: ['answer_decline:r:1'],
  },
  {
    says: 'a time agreed settles a yes',
    facts: askedBen(yesFromBen, { interviews: [{ ...soonTalk, requestId: 'r' }] }),
    at: '2026-05-20 12:00',
    ids: [],
  },
  {
    says: 'a letter alone does not',
    facts: askedBen(yesFromBen, { letters: [letter('confirmation', 'ben', reply)] }),
    at: '2026-05-08 17:00',
    ids: ['reply_acceptance:r:1'],
  },
  {
    says: 'asked again: the asking is settled',
    facts: askedBen([...laterBen, ['sent', '2026-05-12 10:00']]),
    at: '2026-05-12 20:00',
    ids: [],
  },
  {
    says: 'asked again by a letter that names no request',
    facts: askedBen(laterBen, { letters: [letter('request', 'ben', clock('2026-05-12 10:00'))] }),
    at: '2026-05-12 20:00',
    ids: [],
  },
  {
    says: 'asked about another career meanwhile',
    facts: askedBen(laterBen, {
      requests: [request('r', 'ben'), request('s', 'ben', { careerId: 'trees' })],
      requestEvents: [...askedBen(laterBen).requestEvents, asked('s', 'sent', clock('2026-05-11 10:00'))],
    }),
    at: '2026-05-12 20:00',
    ids: [],
  },
  {
    says: 'a second "later" asks on its own day',
    facts: askedBen([...laterBen, ['later', '2026-05-12 10:00', { until: '2026-05-13' }]]),
    at: '2026-05-13 10:00',
    ids: ['ask_again:r:2'],
  },
];

describe('what settles steps of asking', () => {
  it.each(lists)('$says', ({ facts, at, ids }) => {
    expect(idsAt(facts, clock(at))).toEqual(ids);
  });
});

const silent = { contacts: [person('ben', { doNotContact: true })] };

describe('a contact marked "do not contact"', () => {
  it.each([
    { says: 'is not written to', facts: notebook({ ...silent, requests: [request('r', 'ben')] }), ids: [] },
    {
      says: 'is not nudged, the request is closed',
      facts: askedBen([['sent', '2026-05-05 10:00']], silent),
      ids: ['close_request:r:1'],
    },
    { says: 'gets no reply to a no', facts: askedBen(noToBen, silent), ids: [] },
    { says: 'is not asked again', facts: askedBen(laterBen, silent), ids: [] },
    { says: 'is not asked for a time', facts: askedBen(yesFromBen, silent), ids: [] },
  ])('$says', ({ facts, ids }) => {
    expect(idsAt(facts, clock('2026-05-13 12:00'))).toEqual(ids);
  });
});

describe('how steps of asking speak', () => {
  it('says when it was written, how long ago, and that it is the only nudge', () => {
    const [step] = stepsAt(sentTuesday, clock('2026-05-12 10:00'));
    expect(step).toMatchObject({
      title: 'Follow up with Ben Example, once',
      reason:
        'You wrote on 5 May; five business days have passed. This is the only nudge; after it the request is closed kindly.',
      rule: '41',
      contactId: 'ben',
      careerId: 'rivers',
      requestId: 'r',
      action: { operation: 'letters.create', input: { kind: 'follow_up', contactId: 'ben', requestId: 'r' } },
    });
  });

  it('offers a call where the explorer nudges by phone', () => {
    const [step] = stepsAt(sentTuesday, clock('2026-05-12 10:00'), { settings: { followUpChannel: 'call' } });
    expect(step?.action.input).toMatchObject({ kind: 'follow_up', channel: 'phone_script' });
  });

  it('names the year when it is another one', () => {
    const [step] = stepsAt(askedBen([['sent', '2025-12-30 10:00']]), clock('2026-01-10 10:00'));
    expect(step?.reason).toContain('You wrote on 30 December 2025;');
  });

  it('shows a choice without an instant as of when it was recorded, or of now when that is still to come', () => {
    const chosen = (createdAt: string) =>
      notebook({ requests: [request('r', 'ben', { chosenAt: null, createdAt })] });
    const at = clock('2026-05-12 10:00');
    expect(stepsAt(chosen(clock('2026-05-01 10:00')), at)[0]?.opensAt).toBe(clock('2026-05-01 10:00'));
    expect(stepsAt(chosen(clock('2026-06-01 10:00')), at)[0]?.opensAt).toBe(at);
  });

  it('ignores a request to somebody who is not in the notebook', () => {
    expect(
      idsAt(notebook({ contacts: [], requests: [request('r', 'ben')] }), clock('2026-05-12 10:00')),
    ).toEqual([]);
  });
});
