import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InterviewEvent, type InterviewEventKind, interviewEventKinds } from './interview.ts';
import {
  decideInterviewEvent,
  foldInterview,
  type InterviewCommand,
  type TalkTime,
} from './interview-state.ts';

const at = (day: number, time = '10:00') => `2026-05-${`${day}`.padStart(2, '0')}T${time}:00.000Z`;

const talk: TalkTime = { id: 't', startsAt: at(14), minutes: 30, movedAt: null };
const movedOn13: TalkTime = { ...talk, movedAt: at(13) };

function event(kind: InterviewEventKind, when: string, more: Partial<InterviewEvent> = {}): InterviewEvent {
  return {
    id: `${kind} ${when}`,
    version: 1,
    createdAt: at(1),
    updatedAt: at(1),
    interviewId: 't',
    kind,
    at: when,
    endedAt: null,
    minutes: null,
    letterId: null,
    ...more,
  };
}

function decide(events: readonly InterviewEvent[], command: InterviewCommand, interview = talk) {
  return decideInterviewEvent({ interview, events }, command);
}

/** In a word what becomes of recording a kind: the state after it, `already`, or why not. */
function outcome(
  events: readonly InterviewEvent[],
  kind: InterviewEventKind,
  when: string,
  interview = talk,
): string {
  const decided = decide(events, { kind, at: when }, interview);
  if (decided.ok) return decided.value.already ? 'already' : decided.value.next.state;
  return decided.error.code === 'illegal_event' ? decided.error.why : decided.error.code;
}

const held = event('held', at(14));
const cancelled = event('cancelled', at(12));
const missed = event('missed', at(14));

const table: readonly {
  says: string;
  by: readonly InterviewEvent[];
  then: Readonly<Record<InterviewEventKind, string>>;
}[] = [
  {
    says: 'planned',
    by: [],
    then: {
      confirmed: 'planned',
      held: 'held',
      cancelled: 'cancelled',
      missed: 'missed',
      extended_by_host: 'planned',
      researched: 'planned',
      rehearsed: 'planned',
      questions_sent: 'planned',
    },
  },
  {
    says: 'held',
    by: [held],
    then: {
      confirmed: 'already_held',
      held: 'already',
      cancelled: 'already_held',
      missed: 'already_held',
      extended_by_host: 'held',
      researched: 'held',
      rehearsed: 'held',
      questions_sent: 'held',
    },
  },
  {
    says: 'cancelled',
    by: [cancelled],
    then: {
      confirmed: 'talk_cancelled',
      held: 'talk_cancelled',
      cancelled: 'already',
      missed: 'talk_cancelled',
      extended_by_host: 'talk_cancelled',
      researched: 'talk_cancelled',
      rehearsed: 'talk_cancelled',
      questions_sent: 'talk_cancelled',
    },
  },
  {
    says: 'missed',
    by: [missed],
    then: {
      confirmed: 'talk_missed',
      held: 'held',
      cancelled: 'cancelled',
      missed: 'already',
      extended_by_host: 'missed',
      researched: 'missed',
      rehearsed: 'missed',
      questions_sent: 'missed',
    },
  },
];

describe('what can happen to a talk', () => {
  it.each(table)('$says', ({ by, then }) => {
    const found = interviewEventKinds.map((kind) => [kind, outcome(by, kind, at(15))]);
    expect(Object.fromEntries(found)).toEqual(then);
  });

  it.each([
    ['a cancellation recorded for before it was held', [held], 'cancelled', at(12), 'already_held'],
    ['a confirmation recorded late', [held], 'confirmed', at(13), 'held'],
    ['a confirmation after the talk', [held], 'confirmed', at(15), 'already_held'],
    [
      'missed after it was recorded as missed and then held',
      [missed, event('held', at(15))],
      'missed',
      at(16),
      'already_held',
    ],
    ['held before it was missed', [missed], 'held', at(13), 'talk_missed'],
    ['missed and held within one instant', [missed], 'held', at(14), 'held'],
  ] as const)('%s', (_says, events, kind, when, becomes) => {
    expect(outcome(events, kind, when)).toBe(becomes);
  });

  it('the refusal says what stands in the way', () => {
    expect(decide([cancelled], { kind: 'held', at: at(14) })).toEqual({
      ok: false,
      error: {
        code: 'illegal_event',
        why: 'talk_cancelled',
        kind: 'held',
        at: at(14),
        state: 'cancelled',
        message: 'The talk was cancelled; move it to a new start first.',
      },
    });
  });
});

describe('a talk that was moved', () => {
  it.each([
    ['is on again after it was cancelled', [cancelled], 'planned'],
    ['is on again after it was missed', [event('missed', at(12))], 'planned'],
    ['is off when it was cancelled since', [event('cancelled', at(13))], 'cancelled'],
    ['stays held', [event('held', at(12))], 'held'],
  ] as const)('%s', (_says, events, state) => {
    expect(foldInterview(events, movedOn13).state).toBe(state);
  });

  it.each([
    ['loses an older confirmation', at(12), null],
    ['keeps one of the same instant', at(13), at(13)],
    ['keeps a newer one', at(13, '10:01'), at(13, '10:01')],
  ])('%s', (_says, when, confirmedAt) => {
    expect(foldInterview([event('confirmed', when)], movedOn13).confirmedAt).toBe(confirmedAt);
  });

  it('can be held and confirmed anew', () => {
    expect(outcome([cancelled], 'held', at(14), movedOn13)).toBe('held');
    expect(outcome([event('confirmed', at(12))], 'confirmed', at(13, '11:00'), movedOn13)).toBe('planned');
  });

  it('answers what was recorded before the move when that is recorded again', () => {
    expect(outcome([cancelled], 'cancelled', at(12), movedOn13)).toBe('already');
  });
});

describe('when a talk ended', () => {
  it.each([
    ['when it was said to', [event('held', at(14), { endedAt: at(14, '10:28') })], at(14, '10:28')],
    [
      'as said, also where minutes are given',
      [event('held', at(14), { endedAt: at(14, '10:28'), minutes: 50 })],
      at(14, '10:28'),
    ],
    ['after the minutes it took', [event('held', at(15), { minutes: 50 })], at(14, '10:50')],
    ['after the minutes agreed', [held], at(14, '10:30')],
    [
      'after those and what the host added',
      [
        event('extended_by_host', at(14, '10:29'), { minutes: 5 }),
        event('extended_by_host', at(14, '10:34'), { minutes: 10 }),
        held,
      ],
      at(14, '10:45'),
    ],
    ['not, when it was not held', [cancelled], null],
    ['not, when nothing happened yet', [], null],
  ])('%s', (_says, events, endedAt) => {
    expect(foldInterview(events, talk).endedAt).toBe(endedAt);
  });

  it.each([
    [at(14, '09:59'), 'ends_before_start'],
    [at(14), 'held'],
  ])('said to have ended at %s', (endedAt, becomes) => {
    const decided = decide([], { kind: 'held', at: at(14), endedAt });
    expect(decided.ok ? decided.value.next.state : decided.error.code).toBe(becomes);
  });

  it('as it was known at an instant', () => {
    const events = [
      held,
      event('confirmed', at(13)),
      event('researched', at(12)),
      event('rehearsed', at(13)),
    ];
    expect(foldInterview(events, talk, at(12))).toMatchObject({
      state: 'planned',
      confirmedAt: null,
      researchedAt: at(12),
    });
    expect(foldInterview(events, talk, at(13))).toMatchObject({
      state: 'planned',
      confirmedAt: at(13),
      rehearsedAt: at(13),
    });
    expect(foldInterview(events, talk, at(14))).toMatchObject({ state: 'held', endedAt: at(14, '10:30') });
  });
});

describe('the plan', () => {
  it('is the event with what was said, and what all events then come to', () => {
    const decided = decide([event('extended_by_host', at(14, '10:29'), { minutes: 5 })], {
      kind: 'held',
      at: at(14),
    });
    expect(decided).toMatchObject({
      ok: true,
      value: {
        event: { interviewId: 't', kind: 'held', at: at(14), endedAt: null, minutes: null, letterId: null },
        next: { state: 'held', endedAt: at(14, '10:35'), extendedMinutes: 5 },
      },
    });
  });

  it('minutes the host added are kept each time, the same ones once', () => {
    const first = event('extended_by_host', at(14, '10:29'), { minutes: 5 });
    expect(outcome([first], 'extended_by_host', at(14, '10:34'))).toBe('planned');
    expect(outcome([first], 'extended_by_host', at(14, '10:29'))).toBe('already');
  });
});

describe('for any sequence of events', () => {
  const commands = fc.array(
    fc.record({ kind: fc.constantFrom(...interviewEventKinds), day: fc.integer({ min: 10, max: 18 }) }),
    { maxLength: 8 },
  );

  it('the state said is the state all kept events fold to, and recording again changes nothing', () => {
    fc.assert(
      fc.property(commands, fc.constantFrom(talk, movedOn13), (list, interview) => {
        let events: readonly InterviewEvent[] = [];
        for (const { kind, day } of list) {
          const decided = decide(events, { kind, at: at(day) }, interview);
          if (!decided.ok) continue;
          if (!decided.value.already) events = [...events, event(kind, at(day))];
          expect(foldInterview(events.toReversed(), interview)).toEqual(decided.value.next);
          expect(outcome(events, kind, at(day), interview)).toBe('already');
        }
      }),
      { numRuns: 500 },
    );
  });
});
