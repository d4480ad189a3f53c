import { describe, expect, it } from 'vitest';
import { clockWords } from './clock-words.ts';

const denver = { writtenIn: 'America/Denver', host: 'America/Denver', own: 'America/Los_Angeles' };

describe('what the clocks say to a booking', () => {
  it.each([
    [
      'an hour apart',
      { ...denver, day: '2026-05-14', time: '15:00' },
      'Thursday 14 May, 3:00 pm in Denver, 2:00 pm for you.',
      '2026-05-14T21:00:00.000Z',
    ],
    [
      'the same, written on the explorer’s clock',
      { ...denver, writtenIn: denver.own, day: '2026-05-14', time: '14:00' },
      'Thursday 14 May, 3:00 pm in Denver, 2:00 pm for you.',
      '2026-05-14T21:00:00.000Z',
    ],
    [
      'one clock for both',
      { ...denver, own: 'America/Denver', day: '2026-05-14', time: '15:00' },
      'Thursday 14 May, 3:00 pm.',
      '2026-05-14T21:00:00.000Z',
    ],
    [
      'another day for the explorer',
      {
        writtenIn: 'Asia/Tokyo',
        host: 'Asia/Tokyo',
        own: 'America/Denver',
        day: '2026-05-15',
        time: '08:00',
      },
      'Friday 15 May, 8:00 am in Tokyo, Thursday, 5:00 pm for you.',
      '2026-05-14T23:00:00.000Z',
    ],
    [
      'an hour that comes twice',
      { ...denver, own: 'America/Denver', day: '2026-11-01', time: '01:30' },
      'Sunday 1 November, 1:30 am. The hour comes twice that night; the first is meant.',
      '2026-11-01T07:30:00.000Z',
    ],
  ])('%s', (_says, written, words, at) => {
    expect(clockWords(written)).toEqual({ words, at });
  });

  it('names the hour that does not exist, and the first after it', () => {
    expect(clockWords({ ...denver, day: '2026-03-08', time: '02:30' })).toEqual({
      words: 'That hour does not exist on 8 March in Denver. 3:00 am is the first after it.',
    });
  });

  it('says nothing while something is missing', () => {
    expect(clockWords({ ...denver, day: '', time: '15:00' })).toEqual({ words: '' });
  });
});
