import { describe, expect, it } from 'vitest';
import { letterKinds } from '../letters/letter.ts';
import { touchingEvents } from '../people/touch.ts';
import { requestEventKinds } from '../requests/request.ts';
import {
  asked,
  clock,
  decision,
  happened,
  idsAt,
  letter,
  notebook,
  person,
  request,
  stateAt,
  stepsAt,
  talk,
} from './example-notebook.ts';
import { keepMarta, martaEvery, thankedBen, wroteMarta } from './example-touches.ts';
import type { NotebookFacts } from './facts.ts';

const keep = keepMarta('2026-01-05');
const june = clock('2026-06-10 12:00');
const inMay = clock('2026-05-12 10:00');

function keepingAt(facts: NotebookFacts, settings = {}): readonly string[] {
  return idsAt(facts, june, { settings }).filter((id) => id.startsWith('keep_in_touch'));
}

const touch = (at: string, contactId = 'marta') => ({
  touches: [
    { contactId: 'marta', at: clock('2026-01-05 10:00') },
    { contactId, at: clock(at) },
  ],
});
const heldTalk = (contactId: string, start = '2026-05-12 10:00') => ({
  interviews: [talk('t', contactId, clock(start))],
  interviewEvents: [happened('t', 'held', clock(start))],
});
const ahead = { interviews: [talk('t', 'marta', clock('2026-07-07 10:00'))] };
const decided = (kind: Parameters<typeof decision>[1], at: string, until: string | null = null) => ({
  decisions: [decision(keep, kind, clock(at), until === null ? null : clock(until))],
});

const cases: readonly { says: string; more: Partial<NotebookFacts>; ids: readonly string[] }[] = [
  { says: 'nothing since January', more: {}, ids: [keep] },
  { says: 'a touch in May', more: touch('2026-05-12 10:00'), ids: [] },
  {
    says: 'a touch in February, long enough ago: that one counts',
    more: touch('2026-02-02 10:00'),
    ids: [keepMarta('2026-02-02')],
  },
  { says: 'a touch with somebody else', more: touch('2026-05-12 10:00', 'ben'), ids: [keep] },
  { says: 'a touch still to come', more: touch('2026-06-10 12:00:00.001'), ids: [keep] },
  { says: 'a touch at this very moment', more: touch('2026-06-10 12:00'), ids: [] },
  { says: 'a talk held, that still runs', more: heldTalk('marta', '2026-06-10 11:45'), ids: [] },
  { says: 'a draft', more: { letters: [letter('keep_in_touch', 'marta', null)] }, ids: [keep] },
  {
    says: 'a letter to somebody else',
    more: { letters: [letter('keep_in_touch', 'ben', inMay)] },
    ids: [keep],
  },
  {
    says: 'a letter before the touch',
    more: { letters: [letter('report_back', 'marta', clock('2026-01-04 10:00'))] },
    ids: [keep],
  },
  { says: 'the last of several letters', more: wroteMarta('2026-05-12 10:00', '2026-02-12 10:00'), ids: [] },
  {
    says: 'a talk held, which is to be thanked for first',
    more: heldTalk('marta', '2026-02-02 10:00'),
    ids: [],
  },
  { says: 'a talk with somebody else', more: heldTalk('ben'), ids: [keep] },
  { says: 'a talk ahead', more: ahead, ids: [] },
  {
    says: 'a talk that was cancelled',
    more: { ...ahead, interviewEvents: [happened('t', 'cancelled', inMay)] },
    ids: [keep],
  },
  {
    says: 'a talk that was missed',
    more: {
      interviews: [talk('t', 'marta', clock('2026-05-12 09:00'))],
      interviewEvents: [happened('t', 'missed', inMay)],
    },
    ids: [keep],
  },
  { says: 'a rhythm of never', more: { contacts: [person('marta', { keepInTouchEveryDays: 0 })] }, ids: [] },
  { says: 'no rhythm, and no talk', more: { contacts: [person('marta')] }, ids: [] },
  { says: 'a rhythm, and never in touch', more: { touches: [] }, ids: [] },
  {
    says: 'a wish to be left alone',
    more: { contacts: [person('marta', { keepInTouchEveryDays: 90, doNotContact: true })] },
    ids: [],
  },
  { says: 'done without Askwell', more: decided('done_elsewhere', '2026-05-12 10:00'), ids: [] },
  { says: 'left', more: decided('wont_do', '2026-05-12 10:00'), ids: [] },
  {
    says: 'left long ago: the next round',
    more: decided('wont_do', '2026-03-01 10:00'),
    ids: [keepMarta('2026-03-01')],
  },
  { says: 'left before the last touch', more: decided('wont_do', '2026-01-01 10:00'), ids: [] },
  { says: 'left later than the moment', more: decided('wont_do', '2026-06-10 12:00:00.001'), ids: [keep] },
  { says: 'put off', more: decided('snoozed', '2026-05-12 10:00', '2026-07-01 09:00'), ids: [] },
  {
    says: 'put off until now',
    more: decided('snoozed', '2026-05-12 10:00', '2026-06-10 12:00'),
    ids: [keep],
  },
  {
    says: 'a round with somebody else left',
    more: { decisions: [decision('keep_in_touch:ben:2026-01-05', 'wont_do', inMay)] },
    ids: [keep],
  },
  {
    says: 'another kind of step about the same person left',
    more: { decisions: [decision('share_decision:marta:marta', 'wont_do', inMay)] },
    ids: [keep],
  },
];

describe('what settles the keeping in touch', () => {
  it.each(cases)('$says', ({ more, ids }) => {
    expect(keepingAt(martaEvery(90, more))).toEqual(ids);
  });

  it.each(letterKinds)('a letter of the kind %s is a touch', (kind) => {
    expect(keepingAt(martaEvery(90, { letters: [letter(kind, 'marta', inMay)] }))).toEqual([]);
  });

  it.each(requestEventKinds)('"%s" is a touch unless the explorer closed it in silence', (kind) => {
    const facts = martaEvery(90, {
      requests: [request('r', 'marta')],
      requestEvents: [asked('r', kind, inMay)],
    });
    const isTouch = touchingEvents.some((touching) => touching === kind);
    expect(keepingAt(facts)).toEqual(isTouch ? [] : [keep]);
  });

  it('nobody is written to where the explorer means to write no letters a year', () => {
    expect(keepingAt(martaEvery(90), { keepInTouchMostAYear: 0 })).toEqual([]);
    const nextYear = clock('2027-06-10 12:00');
    expect(idsAt(martaEvery(90), nextYear, { settings: { keepInTouchMostAYear: 0 } })).toEqual([]);
    expect(keepingAt(martaEvery(90), { keepInTouchMostAYear: 1 })).toEqual([keep]);
  });

  it('taken back, a round that was left is there again', () => {
    const left = martaEvery(90, decided('wont_do', '2026-05-12 10:00'));
    expect(stateAt(left, keep, june)).toBe('hidden');
    expect(stateAt({ ...left, decisions: [] }, keep, june)).toBe('late');
  });
});

/** A request to Ben about trees, closed at these times: nothing is to be done about it. */
const treesAsked = (...times: readonly string[]) => ({
  requests: [request('r', 'ben', { careerId: 'trees' })],
  requestEvents: times.map((time, index) => asked('r', index === 0 ? 'withdrawn' : 'no_answer', clock(time))),
});

const hosts: readonly { says: string; facts: NotebookFacts; at: string; ids: readonly string[] }[] = [
  {
    says: 'not thanked: thanks go first',
    facts: thankedBen({ letters: [] }),
    at: '2027-01-05 10:00',
    ids: ['thank_host:t:first'],
  },
  {
    says: 'thanked: checked back with first',
    facts: thankedBen(),
    at: '2026-02-02 10:30',
    ids: ['check_back:ben:t'],
  },
  {
    says: 'and only that, however long it takes',
    facts: thankedBen(),
    at: '2027-01-05 10:00',
    ids: ['check_back:ben:t'],
  },
  {
    says: 'a host whose rhythm is never: not checked back with either',
    facts: thankedBen({ contacts: [person('ben', { keepInTouchEveryDays: 0 })] }),
    at: '2027-01-05 10:00',
    ids: [],
  },
  {
    says: 'checking back put off: nothing else instead',
    facts: thankedBen({
      decisions: [
        decision('check_back:ben:t', 'snoozed', clock('2026-02-03 09:00'), clock('2027-02-01 09:00')),
      ],
    }),
    at: '2027-01-05 10:00',
    ids: [],
  },
  {
    says: 'checking back left: kept in touch with from then',
    facts: thankedBen({ decisions: [decision('check_back:ben:t', 'wont_do', clock('2026-02-03 09:00'))] }),
    at: '2026-06-03 09:00',
    ids: ['keep_in_touch:ben:2026-02-03'],
  },
  {
    says: 'thanked for without Askwell: checked back with four weeks after the talk',
    facts: thankedBen({
      letters: [],
      decisions: [decision('thank_host:t:first', 'done_elsewhere', clock('2026-01-06 09:00'))],
    }),
    at: '2026-02-02 10:30',
    ids: ['check_back:ben:t'],
  },
  {
    says: 'thanks that were left: nothing more is owed, and nobody is checked back with',
    facts: thankedBen({
      letters: [],
      decisions: [decision('thank_host:t:first', 'wont_do', clock('2026-01-06 09:00'))],
    }),
    at: '2027-01-05 10:00',
    ids: [],
  },
  {
    says: 'a touch with the very letter of thanks is none since',
    facts: thankedBen({ touches: [{ contactId: 'ben', at: clock('2026-01-05 20:00') }] }),
    at: '2026-02-02 10:30',
    ids: ['check_back:ben:t'],
  },
  {
    says: 'a request about something else before the thanks is no touch since',
    facts: thankedBen(treesAsked('2026-01-05 11:00')),
    at: '2026-02-02 10:30',
    ids: ['check_back:ben:t'],
  },
  {
    says: 'nor is one on the very instant of the thanks',
    facts: thankedBen(treesAsked('2026-01-05 20:00')),
    at: '2026-02-02 10:30',
    ids: ['check_back:ben:t'],
  },
  {
    says: 'one that went on after them is',
    facts: thankedBen(treesAsked('2026-01-05 11:00', '2026-01-12 11:00')),
    at: '2026-02-02 10:30',
    ids: [],
  },
  {
    says: 'a talk with somebody who is not in the notebook',
    facts: notebook({ ...thankedBen(), contacts: [] }),
    at: '2027-01-05 10:00',
    ids: [],
  },
];

describe('keeping in touch with hosts', () => {
  it.each(hosts)('$says', ({ facts, at, ids }) => {
    expect(idsAt(facts, clock(at))).toEqual(ids);
  });
});

describe('how keeping in touch speaks', () => {
  it('says when the two were last in touch, and how often that is meant to be', () => {
    const [step] = stepsAt(martaEvery(90), clock('2026-04-05 10:00'));
    expect(step).toMatchObject({
      title: 'Keep in touch with Marta Example',
      reason:
        'You were last in touch on 5 January; you keep in touch every 90 days. Bring something: news, an article, thanks.',
      rule: '113',
      contactId: 'marta',
      careerId: null,
      action: {
        label: 'Write a few lines',
        operation: 'letters.create',
        input: { kind: 'keep_in_touch', contactId: 'marta' },
      },
    });
  });

  it('says of checking back when the talk was and when thanks were sent', () => {
    const [step] = stepsAt(thankedBen(), clock('2026-02-02 10:30'));
    expect(step).toMatchObject({
      title: 'Check back with Ben Example',
      reason: 'You talked on 5 January and thanked them on 5 January. 28 days on, tell what came of it.',
      rule: '112',
      contactId: 'ben',
      careerId: 'rivers',
      interviewId: 't',
      action: {
        label: 'Write a few lines',
        operation: 'letters.create',
        input: { kind: 'keep_in_touch', contactId: 'ben' },
      },
    });
  });
});
