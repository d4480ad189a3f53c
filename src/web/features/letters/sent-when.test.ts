import { describe, expect, it } from 'vitest';
import { readSentWhen, writtenNow } from './sent-when.ts';

const zone = 'America/Denver';
const now = '2026-05-12T14:32:10.000Z';

describe('when a letter went out', () => {
  it('begins from now on the notebook’s clock', () => {
    expect(writtenNow(now, zone)).toEqual({ day: '2026-05-12', time: '08:32' });
    expect(writtenNow(now, 'Asia/Tokyo')).toEqual({ day: '2026-05-12', time: '23:32' });
  });

  it.each([
    ['2026-05-11', '21:15', { at: '2026-05-12T03:15:00.000Z' }],
    ['2026-05-12', '08:32', { at: '2026-05-12T14:32:00.000Z' }],
    ['2026-05-12', '08:33', { wrong: 'That is still ahead.' }],
    ['2026-03-08', '02:30', { wrong: 'That hour did not exist on that day.' }],
    ['', '08:00', { wrong: 'Say on which day and at what time.' }],
    ['2026-05-12', '', { wrong: 'Say on which day and at what time.' }],
  ])('%s %s', (day, time, when) => {
    expect(readSentWhen({ day, time }, zone, now)).toEqual(when);
  });
});
