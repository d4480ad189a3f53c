import { describe, expect, it } from 'vitest';
import { type Letter, letterKinds } from './letter.ts';
import { decideMarkSent, eventOfLetter } from './letter-event.ts';

const sentAt = '2026-05-12T14:00:00.000Z';
const letter = {
  id: 'l',
  kind: 'request',
  channel: 'email',
  sentAt,
  requestId: 'r',
  interviewId: 't',
} as const satisfies Partial<Letter>;

describe('the event a letter records', () => {
  it.each(letterKinds)('%s', (kind) => {
    const events: Partial<Record<(typeof letterKinds)[number], unknown>> = {
      request: { of: 'request', requestId: 'r', kind: 'sent', at: sentAt, channel: 'email', letterId: 'l' },
      follow_up: {
        of: 'request',
        requestId: 'r',
        kind: 'followed_up',
        at: sentAt,
        channel: 'email',
        letterId: 'l',
      },
      confirmation: { of: 'interview', interviewId: 't', kind: 'confirmed', at: sentAt, letterId: 'l' },
    };
    expect(eventOfLetter({ ...letter, kind })).toEqual(events[kind] ?? null);
  });

  it.each([
    ['a draft', { sentAt: null }],
    ['a request letter of no request', { requestId: null }],
    ['a nudge of no request', { kind: 'follow_up', requestId: null }],
    ['a confirmation of no talk', { kind: 'confirmation', interviewId: null }],
    ['a draft of a confirmation', { kind: 'confirmation', sentAt: null }],
  ] as const)('none: %s', (_says, more) => {
    expect(eventOfLetter({ ...letter, ...more })).toBeNull();
  });
});

describe('marking a letter as sent', () => {
  const draft = { subject: 'Twenty minutes about rivers', body: 'Dear Ben,\n\nthank you.', sentAt: null };

  it('is allowed for a finished letter, also one without a subject', () => {
    expect(decideMarkSent(draft, sentAt)).toEqual({ ok: true, value: { sentAt, already: false } });
    expect(decideMarkSent({ ...draft, subject: null }, sentAt).ok).toBe(true);
  });

  it('is the same fact when said again, and refused for another instant', () => {
    const sent = { ...draft, sentAt };
    expect(decideMarkSent(sent, sentAt)).toEqual({ ok: true, value: { sentAt, already: true } });
    expect(decideMarkSent(sent, '2026-05-13T14:00:00.000Z')).toEqual({
      ok: false,
      error: { code: 'letter_already_sent', sentAt },
    });
  });

  it.each(['', ' \n\t '])('is refused for a letter that says nothing: %j', (body) => {
    expect(decideMarkSent({ ...draft, body }, sentAt)).toEqual({ ok: false, error: { code: 'empty_body' } });
  });

  it('is refused while a prompt stands in the subject or the body, and says where', () => {
    const unfinished = { ...draft, subject: '[Name] sent me', body: 'Dear Ben, I read [what]' };
    expect(decideMarkSent(unfinished, sentAt)).toEqual({
      ok: false,
      error: {
        code: 'unfilled_prompt',
        first: '[Name]',
        prompts: [
          { field: 'subject', start: 0, end: 6, text: '[Name]' },
          { field: 'body', start: 17, end: 23, text: '[what]' },
        ],
      },
    });
  });
});
