import { describe, expect, it } from 'vitest';
import { type RequestEvent, type RequestEventKind, requestStates } from '../../../domain/requests/request.ts';
import { decideRequestEvent } from '../../../domain/requests/request-state.ts';
import { isWaitingForAnswer, outcomesOf, standingSentence } from './outcome-words.ts';

const kept = { id: 'r', version: 1, createdAt: '', updatedAt: '' };
const request = {
  ...kept,
  contactId: 'ben',
  careerId: 'c',
  minutesAsked: 20,
  referrerId: null,
  note: null,
  chosenAt: null,
};

function event(kind: RequestEventKind, day: number): RequestEvent {
  const at = `2026-05-0${day}T12:00:00.000Z`;
  return {
    ...kept,
    id: `e${day}`,
    requestId: 'r',
    kind,
    at,
    channel: null,
    until: null,
    contactId: null,
    letterId: null,
  };
}

/** Everything that happened to a request that stands so. */
function historyTo(state: (typeof requestStates)[number]): readonly RequestEvent[] {
  if (state === 'chosen') return [];
  return state === 'sent' ? [event('sent', 1)] : [event('sent', 1), event(state, 2)];
}

describe('what can have become of a request', () => {
  it.each(requestStates)('of one that is %s, the notebook takes every outcome offered', (state) => {
    for (const { kind } of outcomesOf(state)) {
      if (kind === 'left_alone') continue;
      const decision = decideRequestEvent(
        { request, events: [...historyTo(state)] },
        { kind, at: '2026-05-05T12:00:00.000Z', channel: null, until: null, contactId: null, letterId: null },
        { maxFollowUps: 1 },
      );
      expect(decision, `${state} then ${kind}`).toMatchObject({ ok: true });
    }
  });

  it.each(requestStates)('where a request that is %s stands is said by name and day', (state) => {
    expect(standingSentence(state, 'Ben', '5 May')).toMatch(
      state === 'chosen' ? /^Ben is chosen/ : / on 5 May/,
    );
    expect(standingSentence(state, 'Ben', '')).not.toMatch(/ on /);
  });

  it('waits for an answer while one may still come', () => {
    expect(requestStates.filter(isWaitingForAnswer)).toEqual(['sent', 'followed_up', 'later']);
  });

  it('offers nothing once it is taken back', () => {
    expect(outcomesOf('withdrawn')).toEqual([]);
  });
});
