import { describe, expect, it } from 'vitest';
import { formatInstant, isZone, parseDay, parseInstant } from './instants.ts';

describe('reading an instant', () => {
  it.each([
    ['2026-05-12T14:32:00Z', '2026-05-12T14:32:00.000Z'],
    ['2026-05-12T14:32:00.5Z', '2026-05-12T14:32:00.500Z'],
    ['2026-05-12T08:32:00-06:00', '2026-05-12T14:32:00.000Z'],
    ['2026-05-12T20:17:00+05:45', '2026-05-12T14:32:00.000Z'],
    ['2026-05-12T14:32Z', '2026-05-12T14:32:00.000Z'],
    ['2026-05-12T23:59:59.999999Z', '2026-05-12T23:59:59.999Z'],
  ])('%s is kept as %s', (text, kept) => {
    expect(parseInstant(text)).toBe(kept);
  });

  it.each([
    '+010000-01-01T00:00:00Z',
    '',
    'now',
    '2026-05-12',
    '2026-05-12T14:32:00',
    '2026-02-30T10:00:00Z',
    '2026-05-12T25:00:00Z',
    '12 May 2026',
  ])('"%s" is not one', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  it('reads back what it writes, and text order is time order', () => {
    const instants = [0, 1, 999, 1_000, 1_778_000_000_000].map((milliseconds) =>
      formatInstant(Temporal.Instant.fromEpochMilliseconds(milliseconds)),
    );
    expect(instants.map(parseInstant)).toEqual(instants);
    expect(instants.toSorted()).toEqual(instants);
  });
});

describe('reading a day', () => {
  it.each(['2026-05-12', '2028-02-29', '0099-01-01'])('%s is one', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-5-12', '20260512', '2026-05-12T10:00:00Z', ''])(
    '"%s" is not',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );
});

describe('zones', () => {
  it.each(['America/Denver', 'UTC', 'Asia/Kathmandu', 'europe/berlin'])('%s is one', (text) => {
    expect(isZone(text)).toBe(true);
  });

  it.each(['', '+02:00', '-06:00', 'Denver', 'America/Nowhere', 'MDT-6', '2026-01-01T00:00Z'])(
    '"%s" is not',
    (text) => {
      expect(isZone(text)).toBe(false);
    },
  );
});
