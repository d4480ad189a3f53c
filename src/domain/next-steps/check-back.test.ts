import { describe, expect, it } from 'vitest';
import {
  asked,
  clock,
  happened,
  idsAt,
  letter,
  notebook,
  person,
  request,
  talk,
} from './example-notebook.ts';
import { found, promised, type Window } from './example-window.ts';
import type { NotebookFacts } from './facts.ts';

const start = clock('2026-05-12 11:00');
const held = {
  interviews: [talk('t', 'ben', start)],
  interviewEvents: [happened('t', 'held', start)],
  debriefs: [{ id: 't', interviewId: 't', at: clock('2026-05-12 12:00') }],
};
const thanks = letter('thank_you', 'ben', clock('2026-05-12 20:00'), { interviewId: 't' });

/** The talk with Ben until 11:30 on 12 May, thanked for that evening. */
function thankedBen(more: Partial<NotebookFacts> = {}): NotebookFacts {
  return notebook({ ...held, letters: [thanks], ...more });
}

const windows: readonly Window[] = [
  {
    says: 'checking back comes four weeks after the talk, at its time of day',
    facts: thankedBen(),
    step: 'check_back:ben:t',
    opens: '2026-06-09 11:30',
    due: '2026-06-09 11:30',
    late: '2026-06-23 11:30',
  },
  {
    says: 'and keeps its time of day when the clocks change in between',
    facts: thankedBen({
      interviews: [talk('t', 'ben', clock('2026-02-20 11:00'))],
      interviewEvents: [happened('t', 'held', clock('2026-02-20 11:00'))],
      letters: [letter('thank_you', 'ben', clock('2026-02-20 20:00'))],
    }),
    step: 'check_back:ben:t',
    opens: '2026-03-20 11:30',
    due: '2026-03-20 11:30',
    late: '2026-04-03 11:30',
  },
  {
    says: 'after two weeks as the setting',
    facts: thankedBen(),
    step: 'check_back:ben:t',
    opens: '2026-05-26 11:30',
    due: '2026-05-26 11:30',
    late: '2026-06-09 11:30',
    around: { settings: { checkBackAfterDays: 14 } },
  },
  {
    says: 'after thanks that came later than that, four weeks after them',
    facts: thankedBen({ letters: [letter('thank_you', 'ben', clock('2026-06-10 20:00'))] }),
    step: 'check_back:ben:t',
    opens: '2026-07-08 20:00',
    due: '2026-07-08 20:00',
    late: '2026-07-22 20:00',
  },
];

describe('when checking back opens, is due and is late', () => {
  it.each(windows)('$says', (window) => {
    expect(found(window)).toEqual(promised(window));
  });
});

const juneTalk = talk('u', 'ben', clock('2026-06-05 11:00'));
const touches: readonly { says: string; more: Partial<NotebookFacts>; ids: readonly string[] }[] = [
  { says: 'not thanked: thanks are owed first', more: { letters: [] }, ids: ['thank_host:t:first'] },
  {
    says: 'a letter after the thanks',
    more: { letters: [thanks, letter('further_question', 'ben', clock('2026-05-20 10:00'))] },
    ids: [],
  },
  {
    says: 'a letter before them is no touch since',
    more: { letters: [thanks, letter('confirmation', 'ben', clock('2026-05-11 10:00'))] },
    ids: ['check_back:ben:t'],
  },
  {
    says: 'a letter to somebody else neither',
    more: { letters: [thanks, letter('keep_in_touch', 'dana', clock('2026-05-20 10:00'))] },
    ids: ['check_back:ben:t'],
  },
  {
    says: 'a touch after the thanks, whoever reached out',
    more: { touches: [{ contactId: 'ben', at: clock('2026-05-20 10:00') }] },
    ids: [],
  },
  {
    says: 'a touch before them, with somebody else, or still to come is no touch since',
    more: {
      touches: [
        { contactId: 'ben', at: clock('2026-05-12 11:30') },
        { contactId: 'dana', at: clock('2026-05-20 10:00') },
        { contactId: 'ben', at: clock('2026-06-10 12:01') },
      ],
    },
    ids: ['check_back:ben:t'],
  },
  {
    says: 'something that happened to a request',
    more: {
      requests: [request('r', 'ben', { careerId: 'trees' })],
      requestEvents: [asked('r', 'declined', clock('2026-05-20 10:00'))],
      letters: [thanks, letter('decline_reply', 'ben', clock('2026-05-12 19:00'))],
    },
    ids: ['answer_decline:r:1'],
  },
  {
    says: 'another talk ahead',
    more: { interviews: [talk('t', 'ben', start), talk('u', 'ben', clock('2026-07-01 11:00'))] },
    ids: [],
  },
  {
    says: 'not a talk that was cancelled',
    more: {
      interviews: [talk('t', 'ben', start), juneTalk],
      interviewEvents: [...held.interviewEvents, happened('u', 'cancelled', clock('2026-06-01 10:00'))],
    },
    ids: ['check_back:ben:t'],
  },
  {
    says: 'a later talk counts anew, one step a host',
    more: {
      interviews: [talk('t', 'ben', start), juneTalk],
      interviewEvents: [...held.interviewEvents, happened('u', 'held', clock('2026-06-05 11:00'))],
      debriefs: [...held.debriefs, { id: 'u', interviewId: 'u', at: clock('2026-06-05 12:00') }],
      letters: [thanks, letter('thank_you', 'ben', clock('2026-06-05 20:00'))],
    },
    ids: [],
  },
  { says: 'a wish to be left alone', more: { contacts: [person('ben', { doNotContact: true })] }, ids: [] },
];

describe('what settles the checking back', () => {
  it.each(touches)('$says', ({ more, ids }) => {
    expect(idsAt(thankedBen(more), clock('2026-06-10 12:00'))).toEqual(ids);
  });
});

describe('a second talk with the same host', () => {
  it('is the one that is checked back on', () => {
    const facts = thankedBen({
      interviews: [talk('t', 'ben', start), juneTalk],
      interviewEvents: [...held.interviewEvents, happened('u', 'held', clock('2026-06-05 11:00'))],
      debriefs: [...held.debriefs, { id: 'u', interviewId: 'u', at: clock('2026-06-05 12:00') }],
      letters: [thanks, letter('thank_you', 'ben', clock('2026-06-05 20:00'))],
    });
    expect(idsAt(facts, clock('2026-07-03 11:29'))).toEqual([]);
    expect(idsAt(facts, clock('2026-07-03 11:30'))).toEqual(['check_back:ben:u']);
  });
});
