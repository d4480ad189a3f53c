import { describe, expect, it } from 'vitest';
import { letter, person, referral } from './example-notebook.ts';
import {
  askedBenIn,
  given,
  held,
  letters,
  martaNamedBen,
  may,
  reported,
  reports,
} from './example-reports.ts';
import type { NotebookFacts } from './facts.ts';

const metBen = held('t', 'ben', 12);
const itoNamedMarta = referral('ito', 'marta', may(1));
const chain = given(itoNamedMarta, martaNamedBen);
const martaThanked = letter('referrer_thanks', 'marta', may(13));

const chains: readonly { says: string; parts: readonly Partial<NotebookFacts>[]; owed: readonly string[] }[] =
  [
    {
      says: 'Ito named Marta, who named Ben: both hear',
      parts: [chain, metBen],
      owed: ['ito: ito>marta:led_to', 'marta: marta>ben:met'],
    },
    {
      says: 'once Ito heard of it, nothing more',
      parts: [chain, metBen, letters(martaThanked, letter('keep_in_touch', 'ito', may(13)))],
      owed: [],
    },
    {
      says: 'thanks to Ito after it tell of it too, also at its very end',
      parts: [chain, metBen, letters(martaThanked, letter('referrer_thanks', 'ito', may(12, '10:30')))],
      owed: [],
    },
    {
      says: 'a report of another name Ito gave does not',
      parts: [
        given(...chain.referrals, referral('ito', 'dana', may(2))),
        held('m', 'marta', 3),
        metBen,
        letters(martaThanked, letter('report_back', 'ito', may(11), { referralId: 'ito>dana' })),
      ],
      owed: ['ito: ito>marta:met'],
    },
    {
      says: 'a letter before the talk is not enough',
      parts: [chain, metBen, letters(martaThanked, letter('keep_in_touch', 'ito', may(11)))],
      owed: ['ito: ito>marta:led_to'],
    },
    {
      says: 'a question to Ito is not news',
      parts: [chain, metBen, letters(martaThanked, letter('further_question', 'ito', may(13)))],
      owed: ['ito: ito>marta:led_to'],
    },
    {
      says: 'Marta was met too: one letter of the whole',
      parts: [chain, held('m', 'marta', 3), metBen],
      owed: ['ito: ito>marta:met', 'marta: marta>ben:met'],
    },
    {
      says: 'told of Marta before Ben was met',
      parts: [
        chain,
        held('m', 'marta', 3),
        metBen,
        letters(martaThanked, letter('referrer_thanks', 'ito', may(5))),
      ],
      owed: ['ito: ito>marta:led_to'],
    },
    {
      says: 'told of Marta after Ben was met',
      parts: [
        chain,
        held('m', 'marta', 3),
        metBen,
        letters(martaThanked, letter('report_back', 'ito', may(13))),
      ],
      owed: [],
    },
    {
      says: 'a second talk further on is news for Marta, who only heard of Ben, not again for Ito',
      parts: [
        given(itoNamedMarta, martaNamedBen, referral('ben', 'dana', may(13))),
        metBen,
        held('d', 'dana', 20),
        letters(
          martaThanked,
          letter('report_back', 'ito', may(14)),
          letter('referrer_thanks', 'ben', may(21)),
        ),
      ],
      owed: ['marta: marta>ben:led_to'],
    },
    {
      says: 'three names up the chain',
      parts: [
        given(referral('ruth', 'ito', may(1, '08:00')), itoNamedMarta, martaNamedBen),
        metBen,
        letters(martaThanked),
      ],
      owed: ['ito: ito>marta:led_to', 'ruth: ruth>ito:led_to'],
    },
    {
      says: 'a name given after the one below it did not lead there',
      parts: [given({ ...itoNamedMarta, at: may(6) }, martaNamedBen), metBen, letters(martaThanked)],
      owed: [],
    },
    {
      says: 'Ito named Ben as well: only the nearer news',
      parts: [
        given(itoNamedMarta, martaNamedBen, referral('ito', 'ben', may(2))),
        metBen,
        letters(martaThanked),
      ],
      owed: ['ito: ito>ben:met'],
    },
    {
      says: 'the talk came under somebody else’s name',
      parts: [
        given(itoNamedMarta, martaNamedBen, referral('dana', 'ben', may(5))),
        askedBenIn('dana', ['sent', 6]),
        held('t', 'ben', 12, 'r'),
        letters(letter('referrer_thanks', 'dana', may(13))),
      ],
      owed: [],
    },
    {
      says: 'two who named each other',
      parts: [given(referral('ben', 'marta', may(1)), martaNamedBen), metBen, letters(martaThanked)],
      owed: [],
    },
    {
      says: 'a ring of three ends',
      parts: [
        given(itoNamedMarta, { ...martaNamedBen, at: may(1) }, referral('ben', 'ito', may(1))),
        metBen,
        letters(martaThanked),
      ],
      owed: ['ito: ito>marta:led_to'],
    },
  ];

describe('who is told further up the chain', () => {
  it.each(chains)('$says', ({ parts, owed }) => {
    expect(reports(...parts)).toEqual(owed);
  });

  it('a report about a name further down tells of the whole', () => {
    const below = letter('report_back', 'ito', may(13), { referralId: 'marta>ben', stage: 'met' });
    expect(reports(chain, held('m', 'marta', 3), metBen, letters(martaThanked, below))).toEqual([]);
  });
});

describe('how the report of the whole speaks', () => {
  it('says whom the name led to, by way of whom, and when', () => {
    const [toIto] = reported(chain, metBen, letters(martaThanked));
    expect(toIto).toMatchObject({
      title: 'Tell Ito Example where the name led',
      reason: 'Ito Example named Marta Example, and on 12 May that led to a talk with Ben Example.',
      contactId: 'ito',
      referralId: 'ito>marta',
    });
    expect(toIto?.action.input).toMatchObject({
      kind: 'report_back',
      contactId: 'ito',
      referralId: 'ito>marta',
    });
    expect(toIto?.action.input).not.toHaveProperty('stage');
  });

  it('does not name a host who is not in the notebook', () => {
    const contacts = ['ito', 'marta'].map((id) => person(id));
    const [step] = reported(chain, metBen, letters(martaThanked), { contacts });
    expect(step?.reason).toBe('Ito Example named Marta Example, and on 12 May that led to a talk.');
  });
});
