import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

function talk(state: TalkFacts['state'], on: number): TalkFacts {
  const endedAt = state === 'held' ? day(on) : null;
  return { id: `talk ${on}`, careerId: 'c', requestId: null, state, startsAt: day(on), endedAt };
}

function asked(state: AskingFacts['state'], on: number, beganOn = on): AskingFacts {
  return { id: `request ${beganOn}`, careerId: 'c', state, beganAt: day(beganOn), stateAt: day(on) };
}

const thanked = (on: number, talkOn: number | null): ThanksFacts => ({
  interviewId: talkOn === null ? null : `talk ${talkOn}`,
  sentAt: day(on),
});

describe('where the asking stands', () => {
  const cases: readonly (readonly [string, Partial<StandingFacts>, string, string | null])[] = [
    ['nothing happened', {}, 'not_asked', null],
    ['they named somebody, and somebody else later', { ledAt: [day(4), day(2)] }, 'led_on', day(2)],
    ['chosen, not written to', { requests: [asked('chosen', 1)] }, 'chosen', day(1)],
    ['written to', { requests: [asked('sent', 2)] }, 'waiting', day(2)],
    ['reminded', { requests: [asked('followed_up', 9, 2)] }, 'waiting', day(9)],
    ['said yes', { requests: [asked('accepted', 3)] }, 'accepted', day(3)],
    ['said later', { requests: [asked('later', 3)] }, 'later', day(3)],
    ['said no', { requests: [asked('declined', 3)] }, 'declined', day(3)],
    ['named somebody else instead', { requests: [asked('named_other', 3)] }, 'declined', day(3)],
    ['never answered', { requests: [asked('no_answer', 3)] }, 'no_answer', day(3)],
    ['asked in error', { requests: [asked('withdrawn', 3)] }, 'not_asked', null],
    ['asked before in error', { requests: [asked('sent', 3), asked('withdrawn', 9)] }, 'waiting', day(3)],
    [
      'said no, then asked again',
      { requests: [asked('declined', 5, 3), asked('sent', 9)] },
      'waiting',
      day(9),
    ],
    [
      'a talk is booked',
      { requests: [asked('accepted', 3)], talks: [talk('planned', 12)] },
      'talk_ahead',
      day(12),
    ],
    ['of two booked the next', { talks: [talk('planned', 20), talk('planned', 12)] }, 'talk_ahead', day(12)],
    [
      'talked, not thanked',
      { requests: [asked('accepted', 3)], talks: [talk('held', 8)] },
      'thanks_owed',
      day(8),
    ],
    ['talked and thanked', { talks: [talk('held', 8)], thanks: [thanked(9, 8)] }, 'thanked', day(9)],
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
      'asked again after a talk',
      { requests: [asked('sent', 20)], talks: [talk('held', 8)], thanks: [thanked(9, 8)] },
      'waiting',
      day(20),
    ],
    [
      'a second asking without answer does not hide the talk',
      { requests: [asked('no_answer', 22, 20)], talks: [talk('held', 8)], thanks: [thanked(9, 8)] },
      'thanked',
      day(9),
    ],
    [
      'the request that led to the talk stays accepted',
      { requests: [asked('accepted', 3, 2)], talks: [talk('held', 8)], thanks: [thanked(9, 8)] },
      'thanked',
      day(9),
    ],
    ['a talk called off', { talks: [talk('cancelled', 8)] }, 'not_asked', null],
    ['wants to be left alone', { doNotContact: true, talks: [talk('planned', 8)] }, 'do_not_contact', null],
  ];
  it.each(cases)('%s', (_says, facts, standing, at) => {
    expect(decideStanding({ ...nothing, ...facts })).toEqual({ standing, at });
  });

  it('is one of the standings, whatever the order things were recorded in', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { maxLength: 4 });
    const state = fc.constantFrom(...requestStates);
    const talkState = fc.constantFrom<TalkFacts['state']>('planned', 'held', 'cancelled', 'missed');
    const facts = fc
      .tuple(days, days, days, fc.infiniteStream(state), fc.infiniteStream(talkState))
      .map(([requestDays, talkDays, thanksDays, states, talkStates]) => ({
        ...nothing,
        requests: requestDays.map((on) => asked(states.next().value, on)),
        talks: talkDays.map((on) => talk(talkStates.next().value, on)),
        thanks: thanksDays.map((on) => thanked(on, talkDays[0] ?? null)),
      }));
    fc.assert(
      fc.property(facts, (some) => {
        const decided = decideStanding(some);
        expect(standings).toContain(decided.standing);
        const turned = {
          ...some,
          requests: some.requests.toReversed(),
          talks: some.talks.toReversed(),
          thanks: some.thanks.toReversed(),
        };
        expect(decideStanding(turned)).toEqual(decided);
      }),
    );
  });
});
