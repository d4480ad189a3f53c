import { describe, expect, it } from 'vitest';
import { linkWords, type ThanksLink } from './thanks-chain.tsx';

const at = '2026-05-12T20:32:00.000Z';
const zone = 'America/Denver';
const nothing = { contacted: null, met: null, not_reached: null };
const link = { thankedAt: null, told: nothing, step: null, ledTo: null } as const;
const owed = {
  state: 'soon',
  dueAt: '2026-05-15T17:28:00.000Z',
  lateAt: '2026-05-15T17:28:00.000Z',
  amberAt: null,
  kind: 'thank_referrer',
} as unknown as ThanksLink['step'];
const monday = '2026-05-11T16:00:00.000Z';

describe('how thanks stand with one person, in words', () => {
  it.each([
    ['thanked', { ...link, thankedAt: monday }, 'thanked Mon 11', 'ok'],
    [
      'owed, and sent the explorer on',
      { ...link, ledTo: 'Ben', step: owed },
      'sent you to Ben, Fri 15',
      'none',
    ],
    [
      'told of the contact, owed the rest',
      { ...link, ledTo: 'Ben', step: owed, told: { ...nothing, contacted: monday } },
      'sent you to Ben, told that you wrote Mon 11, Fri 15',
      'none',
    ],
    [
      'told that they met',
      { ...link, ledTo: 'Ben', told: { ...nothing, met: monday } },
      'told that you met Mon 11',
      'ok',
    ],
    [
      'told it came to nothing',
      { ...link, ledTo: 'Ben', told: { ...nothing, contacted: monday, not_reached: monday } },
      'told it came to nothing Mon 11',
      'ok',
    ],
    ['nothing owed yet', { ...link, ledTo: 'Ben' }, 'sent you to Ben', 'none'],
  ] as const)('%s', (_says, given, words, tone) => {
    expect(linkWords(given, at, zone)).toEqual({ words, tone });
  });
});
