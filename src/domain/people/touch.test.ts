import { expect, it } from 'vitest';
import { requestEventKinds } from '../requests/request.ts';
import { lastInTouch, touchingEvents } from './touch.ts';

it.each([
  ['never', [], null],
  ['never, of things that did not happen', [null, null], null],
  [
    'the last of all',
    ['2026-05-02T10:00:00.000Z', null, '2026-05-09T10:00:00.000Z', '2026-05-03T10:00:00.000Z'],
    '2026-05-09T10:00:00.000Z',
  ],
])('somebody was in touch %s', (_says, instants, last) => {
  expect(lastInTouch(instants)).toBe(last);
});

it('only closing and withdrawing a request are no contact with the host', () => {
  const silent = requestEventKinds.filter((kind) => !touchingEvents.some((touching) => touching === kind));
  expect(silent).toEqual(['no_answer', 'withdrawn']);
});
