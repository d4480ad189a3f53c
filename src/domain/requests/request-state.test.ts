import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type RequestEvent,
  type RequestEventKind,
  type RequestState,
  requestEventKinds,
  requestStates,
} from './request.ts';
import { decideRequestEvent, foldRequestState, isOpenRequest, type RequestCommand } from './request-state.ts';

const at = (day: number) => `2026-05-${`${day}`.padStart(2, '0')}T10:00:00.000Z`;

function event(kind: RequestEventKind, day: number, more: Partial<RequestEvent> = {}): RequestEvent {
  return {
    id: `${kind}-${day}`,
    version: 1,
    createdAt: at(1),
    updatedAt: at(1),
    requestId: 'r',
    kind,
    at: at(day),
    channel: null,
    until: null,
    contactId: null,
    letterId: null,
    ...more,
  };
}

function decide(events: readonly RequestEvent[], command: RequestCommand, maxFollowUps = 1) {
  return decideRequestEvent({ request: { id: 'r' }, events }, command, { maxFollowUps });
}

/** In a word what becomes of recording a kind: the next state, `already`, or why not. */
function outcome(
  events: readonly RequestEvent[],
  kind: RequestEventKind,
  day: number,
  maxFollowUps = 1,
): string {
  const decided = decide(events, { kind, at: at(day) }, maxFollowUps);
  if (decided.ok)
    return decided.value.already ? `already ${decided.value.already.id}` : decided.value.nextState;
  return decided.error.code === 'illegal_event' ? decided.error.why : decided.error.code;
}

const sent = event('sent', 5);

/** For each state, how it was reached and what becomes of each kind, in their order, recorded the day after. */
const table: readonly (readonly [RequestState, readonly RequestEvent[], string])[] = [
  ['chosen', [], 'sent not_sent accepted declined later named_other not_sent withdrawn'],
  ['sent', [sent], 'already followed_up accepted declined later named_other no_answer withdrawn'],
  [
    'followed_up',
    [sent, event('followed_up', 12)],
    'asked_already too_many_follow_ups accepted declined later named_other no_answer withdrawn',
  ],
  [
    'accepted',
    [sent, event('accepted', 12)],
    'answered answered already declined later named_other no_answer withdrawn',
  ],
  [
    'declined',
    [sent, event('declined', 12)],
    'answered answered accepted already later named_other answered answered',
  ],
  [
    'later',
    [sent, event('later', 12)],
    'sent answered accepted declined later named_other no_answer withdrawn',
  ],
  [
    'named_other',
    [sent, event('named_other', 12)],
    'answered answered accepted declined later named_other answered withdrawn',
  ],
  [
    'no_answer',
    [sent, event('no_answer', 12)],
    'closed closed accepted declined later named_other already closed',
  ],
  [
    'withdrawn',
    [sent, event('withdrawn', 12)],
    'withdrawn withdrawn withdrawn withdrawn withdrawn withdrawn withdrawn already',
  ],
];

describe('what can happen to a request', () => {
  it('is known for every state', () => {
    expect(table.map(([state]) => state)).toEqual(requestStates);
  });

  it.each(table)('%s', (state, by, becomes) => {
    expect(foldRequestState(by)).toBe(state);
    const words = requestEventKinds.map((kind) => outcome(by, kind, 13).split(' ')[0]);
    expect(words.join(' ')).toBe(becomes);
  });

  it('what was withdrawn stays so, and the refusal says what stands in the way', () => {
    expect(decide([sent, event('withdrawn', 12)], { kind: 'accepted', at: at(13) })).toEqual({
      ok: false,
      error: {
        code: 'illegal_event',
        why: 'withdrawn',
        kind: 'accepted',
        at: at(13),
        state: 'withdrawn',
        message: 'The request was withdrawn by then.',
      },
    });
  });

  it('a yes without a letter is not followed by "no answer"', () => {
    expect(outcome([event('accepted', 5)], 'no_answer', 12)).toBe('not_sent');
  });
});

describe('what is recorded late, in any order', () => {
  it.each([
    ['a sending before a nudge that came first', [event('accepted', 12)], 'sent', 5, 'accepted'],
    ['a nudge between letter and answer', [sent, event('accepted', 12)], 'followed_up', 10, 'accepted'],
    ['a nudge before the letter', [sent], 'followed_up', 4, 'not_sent'],
    ['no answer before the letter', [sent], 'no_answer', 4, 'not_sent'],
    ['a nudge after the answer', [event('accepted', 12), sent], 'followed_up', 13, 'answered'],
    [
      'a withdrawal before the answer',
      [sent, event('accepted', 12)],
      'withdrawn',
      10,
      'contradicts_later_event',
    ],
    ['a "later" before the nudge', [sent, event('followed_up', 12)], 'later', 10, 'contradicts_later_event'],
    [
      'a second sending before the nudge is the same sending',
      [sent, event('followed_up', 12)],
      'sent',
      6,
      'already sent-5',
    ],
    ['at one instant: the letter goes before its answer', [event('accepted', 5)], 'sent', 5, 'accepted'],
    ['at one instant: the name comes after the no', [event('named_other', 5)], 'declined', 5, 'named_other'],
  ] as const)('%s', (_says, events, kind, day, becomes) => {
    expect(outcome(events, kind, day)).toBe(becomes);
  });

  it('as it stood at an instant', () => {
    const events = [event('accepted', 12), sent, event('followed_up', 8)];
    expect([4, 5, 7, 8, 11, 12, 30].map((day) => foldRequestState(events, at(day)))).toEqual([
      'chosen',
      'sent',
      'sent',
      'followed_up',
      'followed_up',
      'accepted',
      'accepted',
    ]);
  });
});

describe('the same event recorded again', () => {
  const later = event('later', 12, { until: '2026-06-01' });
  const named = event('named_other', 12, { contactId: 'dana' });

  it.each([
    [
      'a nudge at the same instant',
      [sent, event('followed_up', 12)],
      { kind: 'followed_up', at: at(12) },
      'followed_up-12',
    ],
    ['a "later" without its day', [sent, later], { kind: 'later', at: at(12) }, 'later-12'],
    [
      'a "later" with the same day',
      [sent, later],
      { kind: 'later', at: at(12), until: '2026-06-01' },
      'later-12',
    ],
    [
      'a "later" with another day',
      [sent, later],
      { kind: 'later', at: at(12), until: '2026-07-01' },
      undefined,
    ],
    [
      'the same name',
      [sent, named],
      { kind: 'named_other', at: at(12), contactId: 'dana' },
      'named_other-12',
    ],
    ['a second name', [sent, named], { kind: 'named_other', at: at(12), contactId: 'ruth' }, undefined],
    [
      'a second no after a yes in between',
      [sent, event('declined', 6), event('accepted', 7)],
      { kind: 'declined', at: at(8) },
      undefined,
    ],
    ['a sending by another channel', [sent], { kind: 'sent', at: at(6), channel: 'letter' }, 'sent-5'],
  ] as const)('%s', (_says, events, command, kept) => {
    const decided = decide(events, command);
    expect(decided.ok && decided.value.already?.id).toBe(kept);
  });
});

describe('how often a host is nudged', () => {
  const nudged = [sent, event('followed_up', 12)];

  it.each([
    [0, [sent], 'too_many_follow_ups'],
    [1, [sent], 'followed_up'],
    [1, nudged, 'too_many_follow_ups'],
    [2, nudged, 'followed_up'],
    [2, [...nudged, event('followed_up', 19)], 'too_many_follow_ups'],
    [1, [...nudged, event('later', 14), event('sent', 18)], 'followed_up'],
  ] as const)('%s allowed', (maxFollowUps, events, becomes) => {
    expect(outcome(events, 'followed_up', 20, maxFollowUps)).toBe(becomes);
  });

  it('a nudge recorded for an earlier day counts those after it too', () => {
    expect(outcome(nudged, 'followed_up', 11)).toBe('too_many_follow_ups');
    expect(decide(nudged, { kind: 'followed_up', at: at(11) })).toMatchObject({
      error: { followUps: 1, allowed: 1 },
    });
  });
});

describe('the plan', () => {
  it('is the event with what was said, empty where nothing was', () => {
    const decided = decide([], { kind: 'sent', at: at(5), channel: 'email', letterId: 'l' });
    expect(decided).toEqual({
      ok: true,
      value: {
        event: {
          requestId: 'r',
          kind: 'sent',
          at: at(5),
          channel: 'email',
          until: null,
          contactId: null,
          letterId: 'l',
        },
        nextState: 'sent',
      },
    });
  });

  it('a request is open until it is answered for good', () => {
    expect(requestStates.filter(isOpenRequest)).toEqual([
      'chosen',
      'sent',
      'followed_up',
      'accepted',
      'later',
    ]);
  });
});

describe('for any sequence of events', () => {
  const commands = fc.array(
    fc.record({ kind: fc.constantFrom(...requestEventKinds), day: fc.integer({ min: 1, max: 28 }) }),
    { maxLength: 8 },
  );

  it('the state said is the state all kept events fold to, and recording again changes nothing', () => {
    fc.assert(
      fc.property(commands, (list) => {
        let events: readonly RequestEvent[] = [];
        for (const { kind, day } of list) {
          const decided = decide(events, { kind, at: at(day) });
          if (!decided.ok) continue;
          if (!decided.value.already) events = [...events, event(kind, day)];
          expect(foldRequestState(events.toReversed())).toBe(decided.value.nextState);
          expect(outcome(events, kind, day)).toMatch(/^already /u);
        }
        const nudges = events.filter(({ kind }) => kind === 'followed_up').length;
        expect(nudges).toBeLessThanOrEqual(Math.max(events.filter(({ kind }) => kind === 'sent').length, 0));
      }),
      { numRuns: 500 },
    );
  });
});
