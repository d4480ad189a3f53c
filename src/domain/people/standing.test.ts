import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interviewStates } from '../interviews/interview.ts';
import { requestStates } from '../requests/request.ts';
import {
  type AskingFacts,
  decideStanding,
  type StandingFacts,
  standings,
  type TalkFacts,
  type ThanksFacts,
} from './standing.ts';

const nothing: StandingFacts = { doNotContact: false, requests: [], talks: [], thanks: [], ledAt: [] };
const day = (number: number) => `2026-05-${String(number).padStart(2, '0')}T10:00:00.000Z`;

function talk(state: TalkFacts['state'], on: number, more: Partial<TalkFacts> = {}): TalkFacts {
  const endedAt = state === 'held' ? day(on) : null;
  return { id: `talk ${on}`, careerId: 'c', requestId: null, state, startsAt: day(on), endedAt, ...more };
}

function asked(
  state: AskingFacts['state'],
  on: number,
  beganOn = on,
  more: Partial<AskingFacts> = {},
): AskingFacts {
  return {
    id: `request ${beganOn}`,
    careerId: 'c',
    state,
    beganAt: day(beganOn),
    stateAt: day(on),
    ...more,
  };
}

const thanked = (on: number, talkOn: number | null): ThanksFacts => ({
  interviewId: talkOn === null ? null : `talk ${talkOn}`,
  sentAt: day(on),
});

type Row = readonly [says: string, facts: Partial<StandingFacts>, standing: string, at: string | null];

const asking: readonly Row[] = [
  ['nothing happened', {}, 'not_asked', null],
  ['they named somebody, and somebody else later', { ledAt: [day(4), day(2)] }, 'led_on', day(2)],
  ['chosen, not written to', { requests: [asked('chosen', 1)] }, 'chosen', day(1)],
  ['chosen, nobody said when', { requests: [asked('chosen', 1, 1, { stateAt: null })] }, 'chosen', null],
  ['written to', { requests: [asked('sent', 2)] }, 'waiting', day(2)],
  ['reminded', { requests: [asked('followed_up', 9, 2)] }, 'waiting', day(9)],
  ['said yes', { requests: [asked('accepted', 3)] }, 'accepted', day(3)],
  ['said later', { requests: [asked('later', 3)] }, 'later', day(3)],
  ['said no', { requests: [asked('declined', 3)] }, 'declined', day(3)],
  ['named somebody instead', { requests: [asked('named_other', 3)], ledAt: [day(3)] }, 'declined', day(3)],
  ['never answered', { requests: [asked('no_answer', 3)] }, 'no_answer', day(3)],
  ['asked in error', { requests: [asked('withdrawn', 3)] }, 'not_asked', null],
  ['asked in error, but led on', { requests: [asked('withdrawn', 3)], ledAt: [day(1)] }, 'led_on', day(1)],
  ['asked again in error', { requests: [asked('sent', 3), asked('withdrawn', 9)] }, 'waiting', day(3)],
  ['said no, then asked anew', { requests: [asked('declined', 5, 3), asked('sent', 9)] }, 'waiting', day(9)],
  ['said no twice', { requests: [asked('no_answer', 5, 3), asked('declined', 9)] }, 'declined', day(9)],
  [
    'said yes to one, still to answer another',
    { requests: [asked('accepted', 3), asked('sent', 9)] },
    'accepted',
    day(3),
  ],
];

const talking: readonly Row[] = [
  [
    'a talk is booked',
    { requests: [asked('accepted', 3)], talks: [talk('planned', 12)] },
    'talk_ahead',
    day(12),
  ],
  ['of two booked the next', { talks: [talk('planned', 20), talk('planned', 12)] }, 'talk_ahead', day(12)],
  ['a talk ahead, thanks owed', { talks: [talk('held', 8), talk('planned', 20)] }, 'talk_ahead', day(20)],
  ['talked', { requests: [asked('accepted', 3)], talks: [talk('held', 8)] }, 'thanks_owed', day(8)],
  ['talked and thanked', { talks: [talk('held', 8)], thanks: [thanked(9, 8)] }, 'thanked', day(9)],
  ['thanked twice', { talks: [talk('held', 8)], thanks: [thanked(12, 8), thanked(9, 8)] }, 'thanked', day(9)],
  [
    'thanked without naming the talk',
    { talks: [talk('held', 8)], thanks: [thanked(9, null)] },
    'thanked',
    day(9),
  ],
  [
    'thanked before the talk',
    { talks: [talk('held', 8)], thanks: [thanked(7, null)] },
    'thanks_owed',
    day(8),
  ],
  [
    'thanked for the talk before only',
    { talks: [talk('held', 8), talk('held', 20)], thanks: [thanked(9, 8)] },
    'thanks_owed',
    day(20),
  ],
  [
    'thanked for the later talk only',
    { talks: [talk('held', 8), talk('held', 20)], thanks: [thanked(21, 20)] },
    'thanks_owed',
    day(8),
  ],
  [
    'thanked for both in one letter',
    { talks: [talk('held', 8), talk('held', 20)], thanks: [thanked(21, null)] },
    'thanked',
    day(21),
  ],
  [
    'asked again after a talk',
    { requests: [asked('sent', 20)], talks: [talk('held', 8)], thanks: [thanked(9, 8)] },
    'waiting',
    day(20),
  ],
  [
    'asked about something else before the talk, not answered yet',
    {
      requests: [asked('sent', 2, 2, { careerId: 'other' })],
      talks: [talk('held', 8)],
      thanks: [thanked(9, 8)],
    },
    'waiting',
    day(2),
  ],
  [
    'asked again in vain after a talk',
    { requests: [asked('no_answer', 22, 20)], talks: [talk('held', 8)], thanks: [thanked(9, 8)] },
    'thanked',
    day(9),
  ],
  [
    'the request that led to the talk is settled by it',
    { requests: [asked('accepted', 3, 2)], talks: [talk('held', 8)], thanks: [thanked(9, 8)] },
    'thanked',
    day(9),
  ],
  [
    'the request that the talk names is settled, another is not',
    {
      requests: [asked('accepted', 3, 2), asked('later', 5, 4)],
      talks: [talk('held', 8, { requestId: 'request 2' })],
      thanks: [thanked(9, 8)],
    },
    'later',
    day(5),
  ],
  [
    'a talk called off after a yes',
    { requests: [asked('accepted', 3)], talks: [talk('cancelled', 8)] },
    'accepted',
    day(3),
  ],
  ['a talk missed', { talks: [talk('missed', 8)] }, 'not_asked', null],
  ['wants to be left alone', { doNotContact: true, talks: [talk('planned', 8)] }, 'do_not_contact', null],
];

const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { maxLength: 4 });
const histories = fc
  .tuple(
    days,
    days,
    days,
    days,
    fc.infiniteStream(fc.constantFrom(...requestStates)),
    fc.infiniteStream(fc.constantFrom(...interviewStates)),
    fc.infiniteStream(fc.boolean()),
  )
  .map(([requestDays, talkDays, thanksDays, ledDays, states, talkStates, coins]) => ({
    ...nothing,
    requests: requestDays.map((on) => asked(states.next().value, on)),
    talks: talkDays.map((on) => talk(talkStates.next().value, on)),
    thanks: thanksDays.map((on) => thanked(on, coins.next().value ? null : (talkDays[0] ?? null))),
    ledAt: ledDays.map(day),
  }));

describe('where the asking stands', () => {
  it.each(asking)('%s', (_says, facts, standing, at) => {
    expect(decideStanding({ ...nothing, ...facts })).toEqual({ standing, at });
  });

  it.each(talking)('%s', (_says, facts, standing, at) => {
    expect(decideStanding({ ...nothing, ...facts })).toEqual({ standing, at });
  });

  it('does not hang on the order things were recorded in', () => {
    fc.assert(
      fc.property(histories, (facts) => {
        const turned = {
          ...facts,
          requests: facts.requests.toReversed(),
          talks: facts.talks.toReversed(),
          thanks: facts.thanks.toReversed(),
          ledAt: facts.ledAt.toReversed(),
        };
        expect(decideStanding(turned)).toEqual(decideStanding(facts));
        expect(standings).toContain(decideStanding(facts).standing);
      }),
    );
  });

  it('owes thanks while one held talk is without, and is settled by thanks for all', () => {
    fc.assert(
      fc.property(histories, (facts) => {
        const talks = facts.talks.filter((one) => one.state !== 'planned');
        const held = talks.filter((one) => one.state === 'held');
        if (held.length === 0) return;
        const before = decideStanding({ ...facts, talks, thanks: [] });
        expect(before.standing).toBe('thanks_owed');
        const after = decideStanding({ ...facts, talks, thanks: [{ interviewId: null, sentAt: day(28) }] });
        expect(after.standing).not.toBe('thanks_owed');
      }),
    );
  });

  it('takes every state of a request and of a talk', () => {
    const ofRequest = requestStates.map(
      (state) => decideStanding({ ...nothing, requests: [asked(state, 1)] }).standing,
    );
    expect(new Set(ofRequest)).toEqual(
      new Set(['chosen', 'waiting', 'accepted', 'declined', 'later', 'no_answer', 'not_asked']),
    );
    const ofTalk = interviewStates.map(
      (state) => decideStanding({ ...nothing, talks: [talk(state, 1)] }).standing,
    );
    expect(ofTalk).toEqual(['talk_ahead', 'thanks_owed', 'not_asked', 'not_asked']);
  });
});
