import { describe, expect, it } from 'vitest';
import { letterKinds } from '../letters/letter.ts';
import {
  asked,
  askedBen,
  clock,
  type Happening,
  idsAt,
  letter,
  notebook,
  referral,
  request,
  stepsAt,
  talk,
} from './example-notebook.ts';
import type { NotebookFacts } from './facts.ts';

const noToBen: readonly Happening[] = [
  ['sent', '2026-05-05 10:00'],
  ['declined', '2026-05-07 16:00'],
];
const laterBen: readonly Happening[] = [
  ['sent', '2026-05-05 10:00'],
  ['later', '2026-05-07 16:00', { until: '2026-05-11' }],
];
const reply = clock('2026-05-08 09:00');
const answer = 'answer_decline:r:1';
const again = 'ask_again:r:1';
const sentTuesday: readonly Happening[] = [['sent', '2026-05-05 10:00']];
const toBenAboutTrees = (kind: Parameters<typeof asked>[1], at: string) => ({
  requests: [request('r', 'ben'), request('s', 'ben', { careerId: 'trees' })],
  requestEvents: [...askedBen(laterBen).requestEvents, asked('s', kind, clock(at))],
});

const cases: readonly { says: string; facts: NotebookFacts; at: string; ids: readonly string[] }[] = [
  {
    says: 'a reply with the very no settles it',
    facts: askedBen(noToBen, { letters: [letter('decline_reply', 'ben', clock('2026-05-07 16:00'))] }),
    at: '2026-05-08 10:00',
    ids: [],
  },
  {
    says: 'a no that became a yes, and then a name: nothing about the no',
    facts: askedBen([...noToBen, ['accepted', '2026-05-07 18:00'], ['named_other', '2026-05-07 19:00']]),
    at: '2026-05-08 10:00',
    ids: [],
  },
  {
    says: 'asked again by a letter before the "later" does not settle the asking',
    facts: askedBen(laterBen, { letters: [letter('request', 'ben', clock('2026-05-05 10:00'))] }),
    at: '2026-05-11 10:00',
    ids: [again],
  },
  {
    says: 'nor does a letter with the very "later"',
    facts: askedBen(laterBen, { letters: [letter('request', 'ben', clock('2026-05-07 16:00'))] }),
    at: '2026-05-11 10:00',
    ids: [again],
  },
  {
    says: 'nor another letter after it',
    facts: askedBen(laterBen, { letters: [letter('keep_in_touch', 'ben', reply)] }),
    at: '2026-05-11 10:00',
    ids: [again],
  },
  {
    says: 'nor another request that was sent with the very "later"',
    facts: askedBen(laterBen, toBenAboutTrees('sent', '2026-05-07 16:00')),
    at: '2026-05-11 10:00',
    ids: [again],
  },
  {
    says: 'nor another request of which something else happened after it',
    facts: askedBen(laterBen, toBenAboutTrees('no_answer', '2026-05-08 16:00')),
    at: '2026-05-11 10:00',
    ids: [again],
  },
  {
    says: 'another request that was sent before, and again after it, does',
    facts: askedBen(laterBen, {
      requests: [request('r', 'ben'), request('s', 'ben', { careerId: 'trees' })],
      requestEvents: [
        ...askedBen(laterBen).requestEvents,
        asked('s', 'sent', clock('2026-04-01 10:00')),
        asked('s', 'later', clock('2026-04-02 10:00'), { until: '2026-05-08' }),
        asked('s', 'sent', clock('2026-05-08 10:00')),
      ],
    }),
    at: '2026-05-11 10:00',
    ids: [],
  },
  {
    says: 'a talk that names the request answers it, also about another career',
    facts: askedBen(sentTuesday, {
      interviews: [talk('t', 'ben', clock('2026-06-30 15:00'), { requestId: 'r', careerId: 'trees' })],
    }),
    at: '2026-05-12 10:00',
    ids: [],
  },
  {
    says: 'a talk that names another request does not, also about the same career',
    facts: askedBen(sentTuesday, {
      interviews: [talk('t', 'ben', clock('2026-06-30 15:00'), { requestId: 'other' })],
    }),
    at: '2026-05-12 10:00',
    ids: ['follow_up:r:1-1'],
  },
  {
    says: 'a talk that names none, beginning with the very asking, answers it',
    facts: askedBen([['sent', '2026-06-30 15:00']], {
      interviews: [talk('t', 'ben', clock('2026-06-30 15:00'))],
    }),
    at: '2026-07-10 15:00',
    ids: ['hold:t:first'],
  },
];

describe('what just settles steps of asking, and what just does not', () => {
  it.each(cases)('$says', ({ facts, at, ids }) => {
    expect(idsAt(facts, clock(at))).toEqual(ids);
  });

  it.each(letterKinds)('a letter of the kind %s answers a no only where it thanks', (kind) => {
    const facts = askedBen(noToBen, { letters: [letter(kind, 'ben', reply)] });
    const thanks = kind === 'decline_reply' || kind === 'thank_you';
    expect(idsAt(facts, clock('2026-05-08 10:00'))).toEqual(thanks ? [] : [answer]);
  });
});

describe('how steps of asking speak where it depends', () => {
  const sayingAt = (facts: NotebookFacts, at: string, settings = {}) =>
    stepsAt(facts, clock(at), { settings })[0];
  const two = { maxFollowUps: 2 };

  it('says of two nudges which it is', () => {
    expect(sayingAt(askedBen(sentTuesday), '2026-05-12 10:00', two)).toMatchObject({
      title: 'Follow up with Ben Example, for the first time',
      reason: 'You wrote on 5 May; five business days have passed. One more nudge may follow, no third.',
    });
    const nudged = askedBen([...sentTuesday, ['followed_up', '2026-05-12 11:00']]);
    expect(sayingAt(nudged, '2026-05-26 11:00', two)).toMatchObject({
      title: 'Follow up with Ben Example, one last time',
      reason:
        'You wrote on 12 May; ten business days have passed. This is the last nudge; after it the request is closed kindly.',
    });
  });

  it('prepares a call only where the explorer calls', () => {
    const action = (settings = {}) => sayingAt(askedBen(sentTuesday), '2026-05-12 10:00', settings)?.action;
    expect(action({ followUpChannel: 'call' })?.label).toBe('Prepare the call');
    expect(action()?.label).toBe('Write the nudge');
    expect(action()?.input).not.toHaveProperty('channel');
  });

  it('says of "later" whether a day was named', () => {
    const open = askedBen([...sentTuesday, ['later', '2026-05-07 16:00']]);
    expect(sayingAt(open, '2026-06-04 16:00')?.reason).toBe(
      'Ben Example said on 7 May that now was not the time and named no day; 20 business days have passed.',
    );
    expect(sayingAt(askedBen(laterBen), '2026-05-11 10:00')?.reason).toBe(
      'Ben Example said on 7 May that now was not the time and named 11 May.',
    );
  });

  it('says when somebody was chosen, if that is known, and for what', () => {
    const chosen = (more: Partial<Parameters<typeof request>[2]>, careers?: NotebookFacts['careers']) =>
      sayingAt(
        notebook({ requests: [request('r', 'ben', more)], ...(careers === undefined ? {} : { careers }) }),
        '2026-05-12 10:00',
      );
    expect(chosen({ chosenAt: clock('2026-05-05 10:00') })).toMatchObject({
      title: 'Write to Ben Example',
      reason: 'You chose Ben Example on 5 May for a talk about River engineer; nothing has gone out yet.',
      contactId: 'ben',
      careerId: 'rivers',
      requestId: 'r',
    });
    expect(chosen({ chosenAt: null }, [])?.reason).toBe(
      'You chose Ben Example for a talk; nothing has gone out yet.',
    );
  });

  it('says how long an introduction was waited for', () => {
    const facts = notebook({
      requests: [request('r', 'ben', { referrerId: 'marta', chosenAt: null })],
      letters: [letter('introduction', 'marta', clock('2026-05-05 10:00'), { requestId: 'r' })],
    });
    expect(sayingAt(facts, '2026-05-12 10:00')?.reason).toBe(
      'You asked Marta Example for an introduction on 5 May; five business days have passed. You may write without it.',
    );
    expect(sayingAt({ ...facts, letters: [] }, '2026-05-12 10:00')).toMatchObject({
      reason:
        'You chose Ben Example, and Marta Example knows them. An introduction opens more doors than a letter out of the blue.',
      contactId: 'marta',
      careerId: 'rivers',
      requestId: 'r',
    });
  });
});

describe('how steps of names speak where it depends', () => {
  const named = (more: Partial<Parameters<typeof referral>[3]>, rest: Partial<NotebookFacts> = {}) =>
    stepsAt(
      notebook({ referrals: [referral('marta', 'ben', clock('2026-05-04 09:00'), more)], ...rest }),
      clock('2026-05-12 10:00'),
    );

  it('says of a giver who is not to be named that the name may be followed all the same', () => {
    const fresh = 'Marta Example gave you the name on 4 May. Names are best followed while fresh.';
    expect(named({})[0]).toMatchObject({ reason: fresh, contactId: 'ben', referralId: 'marta>ben' });
    expect(named({ mayUseName: 'no' })[0]?.reason).toBe(`${fresh} You may write, without naming them.`);
  });

  it('begins a request about the career of the talk the name was given in, where that is known', () => {
    expect(named({})[0]?.action.input).toStrictEqual({ contactId: 'ben', referrerId: 'marta' });
    expect(named({ interviewId: 'gone' })[0]?.action.input).toEqual({
      contactId: 'ben',
      referrerId: 'marta',
    });
  });

  it('is settled by a letter with the very giving of the name', () => {
    const letters = [letter('thank_you', 'ben', clock('2026-05-04 09:00'))];
    expect(named({}, { letters })).toEqual([]);
  });

  it('says what came of a name, and when', () => {
    const reasons = (...kinds: readonly Parameters<typeof asked>[1][]) =>
      named(
        {},
        {
          requests: [request('r', 'ben')],
          requestEvents: kinds.map((kind, day) => asked('r', kind, clock(`2026-05-0${5 + day} 10:00`))),
        },
      ).map(({ reason }) => reason);
    const [contacted] = named(
      {},
      { requests: [request('r', 'ben')], requestEvents: [asked('r', 'sent', clock('2026-05-05 10:00'))] },
    );
    expect(contacted).toMatchObject({ kind: 'report_back', interviewId: null });
    expect(contacted?.action.input).toStrictEqual({
      kind: 'report_back',
      contactId: 'marta',
      referralId: 'marta>ben',
      stage: 'contacted',
    });
    expect(reasons('sent')).toContain('Marta Example gave you the name. You made contact on 5 May.');
    expect(reasons('sent', 'declined')).toContain(
      'Marta Example gave you the name. The request ended on 6 May; that is news too.',
    );
  });
});
