import { describe, expect, it } from 'vitest';
import { asked, clock, happened, letter, person, referral, request, talk } from './example-notebook.ts';
import { askedBenIn, given, held, letters, martaNamedBen, may, reports } from './example-reports.ts';
import type { NotebookFacts, StepLetter } from './facts.ts';

const report = (day: number, more: Partial<StepLetter> = {}) =>
  letter('report_back', 'marta', may(day), more);
const ofBen = { referralId: 'marta>ben' };

const marta = given(martaNamedBen);
const viaDana = given(martaNamedBen, referral('dana', 'ben', may(5)));
const sentOn6 = askedBenIn(null, ['sent', 6]);
const failed = askedBenIn(null, ['sent', 6], ['no_answer', 20]);
const metBen = held('t', 'ben', 12);
const askedAnew = {
  requests: [request('s', 'ben', { careerId: 'trees' })],
  requestEvents: [asked('s', 'sent', may(25))],
};

const direct: readonly { says: string; parts: readonly Partial<NotebookFacts>[]; owed: readonly string[] }[] =
  [
    { says: 'nothing came of the name yet', parts: [marta], owed: [] },
    {
      says: 'asked on the phone without a letter',
      parts: [marta, askedBenIn(null, ['accepted', 6])],
      owed: ['marta: marta>ben:contacted'],
    },
    { says: 'asked before the name was given', parts: [marta, askedBenIn(null, ['sent', 3])], owed: [] },
    {
      says: 'a later letter of that older request is no news',
      parts: [
        marta,
        askedBenIn(null, ['sent', 3]),
        letters(letter('follow_up', 'ben', may(8), { requestId: 'r' })),
      ],
      owed: [],
    },
    {
      says: 'withdrawn before anything was sent',
      parts: [marta, askedBenIn(null, ['withdrawn', 6])],
      owed: [],
    },
    {
      says: 'withdrawn after it was sent',
      parts: [marta, askedBenIn(null, ['sent', 6], ['withdrawn', 8])],
      owed: ['marta: marta>ben:not_reached'],
    },
    {
      says: 'a no',
      parts: [marta, askedBenIn(null, ['sent', 6], ['declined', 8])],
      owed: ['marta: marta>ben:not_reached'],
    },
    {
      says: 'a no with another name',
      parts: [marta, askedBenIn(null, ['sent', 6], ['declined', 8], ['named_other', 8])],
      owed: ['marta: marta>ben:not_reached'],
    },
    {
      says: 'a no that became a yes',
      parts: [marta, askedBenIn(null, ['sent', 6], ['declined', 8], ['accepted', 9])],
      owed: ['marta: marta>ben:contacted'],
    },
    {
      says: 'closed without an answer, but a talk is planned',
      parts: [marta, failed, { interviews: [talk('t', 'ben', clock('2026-07-01 10:00'))] }],
      owed: ['marta: marta>ben:contacted'],
    },
    {
      says: 'asked anew about another career after no answer came',
      parts: [marta, failed, askedAnew],
      owed: ['marta: marta>ben:contacted'],
    },
    {
      says: 'asked anew after "not reached" was told: no news until it ends',
      parts: [marta, failed, askedAnew, letters(report(21, { ...ofBen, stage: 'not_reached' }))],
      owed: [],
    },
    {
      says: 'who named themselves is told nothing',
      parts: [given(referral('ben', 'ben', may(4))), metBen],
      owed: [],
    },
    { says: 'met after all', parts: [marta, failed, metBen], owed: ['marta: marta>ben:met'] },
    { says: 'met before the name was given', parts: [marta, held('t', 'ben', 3)], owed: [] },
    {
      says: 'thanks alone are no contact',
      parts: [marta, held('t', 'ben', 3), letters(letter('thank_you', 'ben', may(5)))],
      owed: [],
    },
    {
      says: 'two givers, the request names one',
      parts: [viaDana, askedBenIn('dana', ['sent', 6])],
      owed: ['dana: dana>ben:contacted'],
    },
    {
      says: 'two givers, the request names none',
      parts: [viaDana, sentOn6],
      owed: ['dana: dana>ben:contacted', 'marta: marta>ben:contacted'],
    },
    {
      says: 'two givers, the talk came through one',
      parts: [viaDana, askedBenIn('dana', ['sent', 6], ['accepted', 7]), held('t', 'ben', 12, 'r')],
      owed: ['dana: dana>ben:met'],
    },
    {
      says: 'two givers, the talk came through nobody said',
      parts: [viaDana, metBen],
      owed: ['dana: dana>ben:met', 'marta: marta>ben:met'],
    },
    {
      says: 'the same name given twice by one',
      parts: [given(martaNamedBen, { ...referral('marta', 'ben', may(5)), id: 'again' }), sentOn6],
      owed: ['marta: marta>ben:contacted'],
    },
    {
      says: 'closed without an answer after a talk that was cancelled',
      parts: [
        marta,
        failed,
        {
          interviews: [talk('t', 'ben', clock('2026-07-01 10:00'))],
          interviewEvents: [happened('t', 'cancelled', may(19))],
        },
      ],
      owed: ['marta: marta>ben:not_reached'],
    },
    {
      says: 'a request that names the giver, though it was sent before the name was given',
      parts: [marta, askedBenIn('marta', ['sent', 3])],
      owed: ['marta: marta>ben:contacted'],
    },
    {
      says: 'asked with the very giving of the name',
      parts: [given({ ...martaNamedBen, at: may(6) }), sentOn6],
      owed: ['marta: marta>ben:contacted'],
    },
    {
      says: 'a talk that ended with the very giving of the name',
      parts: [given({ ...martaNamedBen, at: may(12, '10:30') }), metBen],
      owed: [],
    },
    {
      says: 'written to with the very giving of the name',
      parts: [marta, letters(letter('request', 'ben', may(4)))],
      owed: ['marta: marta>ben:contacted'],
    },
    {
      says: 'a giver who is not to be contacted',
      parts: [marta, metBen, { contacts: [person('ben'), person('marta', { doNotContact: true })] }],
      owed: [],
    },
  ];

describe('what the giver of a name is owed', () => {
  it.each(direct)('$says', ({ parts, owed }) => {
    expect(reports(...parts)).toEqual(owed);
  });
});

const telling: readonly {
  says: string;
  news: Partial<NotebookFacts>;
  sent: StepLetter;
  owed: readonly string[];
}[] = [
  {
    says: 'contacted, told already that they met',
    news: sentOn6,
    sent: report(7, { ...ofBen, stage: 'met' }),
    owed: [],
  },
  { says: 'contacted, told so', news: sentOn6, sent: report(7, { ...ofBen, stage: 'contacted' }), owed: [] },
  { says: 'contacted, told without saying which name', news: sentOn6, sent: report(7), owed: [] },
  { says: 'contacted, told before', news: sentOn6, sent: report(5), owed: ['contacted'] },
  {
    says: 'contacted, told of another name',
    news: sentOn6,
    sent: report(7, { referralId: 'marta>dana' }),
    owed: ['contacted'],
  },
  {
    says: 'contacted, somebody else told',
    news: sentOn6,
    sent: letter('report_back', 'dana', may(7)),
    owed: ['contacted'],
  },
  {
    says: 'contacted, a draft',
    news: sentOn6,
    sent: { ...report(7, ofBen), sentAt: null },
    owed: ['contacted'],
  },
  {
    says: 'contacted, thanked for the name',
    news: sentOn6,
    sent: letter('referrer_thanks', 'marta', may(7)),
    owed: ['contacted'],
  },
  {
    says: 'met, told that contact was made',
    news: metBen,
    sent: report(13, { ...ofBen, stage: 'contacted' }),
    owed: ['met'],
  },
  { says: 'met, told so', news: metBen, sent: report(13, { ...ofBen, stage: 'met' }), owed: [] },
  { says: 'met, told after it without a stage', news: metBen, sent: report(13, ofBen), owed: [] },
  { says: 'met, told before it without a stage', news: metBen, sent: report(11, ofBen), owed: ['met'] },
  {
    says: 'met, thanked after it',
    news: metBen,
    sent: letter('referrer_thanks', 'marta', may(12, '10:30')),
    owed: [],
  },
  {
    says: 'met, thanked before its end',
    news: metBen,
    sent: letter('referrer_thanks', 'marta', may(12, '10:29')),
    owed: ['met'],
  },
  {
    says: 'not reached, told so',
    news: failed,
    sent: report(21, { ...ofBen, stage: 'not_reached' }),
    owed: [],
  },
  {
    says: 'not reached, told only of the contact',
    news: failed,
    sent: report(21, { ...ofBen, stage: 'contacted' }),
    owed: ['not_reached'],
  },
  {
    says: 'not reached, told that they met',
    news: failed,
    sent: report(21, { ...ofBen, stage: 'met' }),
    owed: [],
  },
  {
    says: 'contacted, a letter that is no report',
    news: sentOn6,
    sent: letter('keep_in_touch', 'marta', may(7)),
    owed: ['contacted'],
  },
  {
    says: 'contacted, told at that very moment',
    news: sentOn6,
    sent: report(6),
    owed: [],
  },
  {
    says: 'not reached, thanked',
    news: failed,
    sent: letter('referrer_thanks', 'marta', may(21)),
    owed: ['not_reached'],
  },
];

describe('what settles a report', () => {
  it.each(telling)('$says', ({ news, sent, owed }) => {
    const expected = owed.map((stage) => `marta: marta>ben:${stage}`);
    expect(reports(marta, news, letters(sent))).toEqual(expected);
  });
});
