import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  day,
  dayOfText,
  filledLine,
  id,
  instant,
  line,
  lines,
  minutes,
  optional,
  pageFields,
  prose,
  region,
  version,
  zone,
} from './fields.ts';

/** What a schema makes of a value; undefined when it is refused. */
function read(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value);
  return result.success ? result.data : undefined;
}

describe('an instant', () => {
  it.each([
    ['2026-05-12T14:32:00Z', '2026-05-12T14:32:00.000Z'],
    ['2026-05-12T14:32Z', '2026-05-12T14:32:00.000Z'],
    ['2026-05-12T14:32:00.5Z', '2026-05-12T14:32:00.500Z'],
    ['2026-05-12T14:32:00.123456789Z', '2026-05-12T14:32:00.123Z'],
    ['2026-05-12T14:32:00+02:00', '2026-05-12T12:32:00.000Z'],
    ['2026-05-12T23:30:00-06:00', '2026-05-13T05:30:00.000Z'],
    ['2026-12-31T23:59:59.999-00:30', '2027-01-01T00:29:59.999Z'],
    ['2026-05-12T14:32:00+02:00[Europe/Berlin]', '2026-05-12T12:32:00.000Z'],
    ['2026-05-12t14:32:00z', '2026-05-12T14:32:00.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
  ])('%s is kept as %s', (text, kept) => {
    expect(read(instant, text)).toBe(kept);
  });

  it.each([
    '2026-05-12T14:32:00',
    '2026-05-12',
    '14:32Z',
    '2026-02-30T00:00:00Z',
    '2026-05-12T24:00:00Z',
    '2026-05-12T14:32:00 Z',
    'yesterday',
    '',
    1_778_596_320_000,
    null,
    new Date(0),
  ])('%j is refused', (value) => {
    expect(read(instant, value)).toBeUndefined();
  });

  it('says how it is written', () => {
    const { error } = instant.safeParse('2026-05-12');
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'not an instant: write it like 2026-05-12T14:32:00Z',
    ]);
  });

  it('sorts as text as it does in time, and is kept as it is kept', () => {
    const moment = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    const hours = fc.integer({ min: -12, max: 12 });
    const written = fc.tuple(moment, hours).map(([date, offset]) => {
      const shifted = new Date(date.getTime() + offset * 3_600_000).toISOString().slice(0, -1);
      const sign = offset < 0 ? '-' : '+';
      return { date, text: `${shifted}${sign}${String(Math.abs(offset)).padStart(2, '0')}:00` };
    });
    const isPlain = ({ text }: { readonly text: string }) =>
      /^\d{4}-/u.test(text) && !text.startsWith('0000');
    fc.assert(
      fc.property(written.filter(isPlain), written.filter(isPlain), (one, other) => {
        const [first, second] = [instant.parse(one.text), instant.parse(other.text)];
        expect(first).toBe(one.date.toISOString());
        expect(instant.parse(first)).toBe(first);
        expect(Math.sign(first < second ? -1 : first > second ? 1 : 0)).toBe(
          Math.sign(one.date.getTime() - other.date.getTime()),
        );
      }),
    );
  });
});

describe('a day', () => {
  it.each(['2026-05-12', '2028-02-29', '1999-12-31'])('%s is one', (text) => {
    expect(read(day, text)).toBe(text);
    expect(read(dayOfText, text)).toBe(text);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-5-1', '12.05.2026', '2026-05-12 ', '', 20_260_512, null])(
    '%j is none',
    (value) => {
      expect(read(day, value)).toBeUndefined();
      expect(read(dayOfText, value)).toBeUndefined();
    },
  );

  it.each([
    ['2026-05-12T23:30:00-06:00', '2026-05-12'],
    ['2026-05-12T00:30:00+02:00', '2026-05-12'],
    ['2026-05-12T00:00:00Z', '2026-05-12'],
  ])('of %s is the one it is written with', (text, kept) => {
    expect(read(dayOfText, text)).toBe(kept);
    expect(read(day, text)).toBeUndefined();
  });
});

describe('a zone', () => {
  it.each(['America/Denver', 'Europe/Berlin', 'UTC', 'Asia/Kathmandu', 'Etc/GMT+1'])('%s is one', (text) => {
    expect(read(zone, text)).toBe(text);
  });
  it.each(['+01:00', '-0600', 'GMT+1', 'Berlin', 'Mars/Olympus', 'Z', '', 3, null])('%j is none', (value) => {
    expect(read(zone, value)).toBeUndefined();
  });
});

describe('a region', () => {
  it.each(['US', 'US-CO', 'DE-BE', 'GB-ENG', 'ES-CN', 'US-CA-LA'])('%s is one', (text) => {
    expect(read(region, text)).toBe(text);
  });
  it.each(['us', 'USA', 'US-', 'US-colorado', 'US_CO', '-CO', '', 1, null])('%j is none', (value) => {
    expect(read(region, value)).toBeUndefined();
  });
});

describe('an id', () => {
  const known = '01970000-0000-7000-8000-00000000abcd';
  it('is the same in capitals', () => {
    expect(read(id, known.toUpperCase())).toBe(known);
    expect(read(id, known)).toBe(known);
  });
  it.each(['', 'abc', known.slice(1), `${known}0`, known.replaceAll('-', ''), `{${known}}`, 7, null])(
    'is not %j',
    (value) => {
      expect(read(id, value)).toBeUndefined();
    },
  );
});

describe('words', () => {
  it('of a line are trimmed and counted', () => {
    expect(read(line(5), '  five ')).toBe('five');
    expect(read(line(5), '   ')).toBe('');
    expect(read(line(5), 'sixsix')).toBeUndefined();
    expect(read(filledLine(5), '   ')).toBeUndefined();
    expect(read(filledLine(5), ' a ')).toBe('a');
  });
  it('that run on are kept as written', () => {
    expect(read(prose(9), ' a\n\n b ')).toBe(' a\n\n b ');
    expect(read(prose(3), 'four')).toBeUndefined();
  });
  it('in lists say something each', () => {
    expect(read(lines(2), [' a ', 'b'])).toEqual(['a', 'b']);
    expect(read(lines(2), ['a', ' '])).toBeUndefined();
    expect(read(lines(2), ['a', 'b', 'c'])).toBeUndefined();
  });

  it.each([line(100), filledLine(100), prose()])('never hold a NUL, which no database keeps', (schema) => {
    expect(schema.safeParse('one\u0000two').success).toBe(false);
    expect(schema.safeParse('one two').success).toBe(true);
  });
});

describe('numbers', () => {
  it.each([
    [minutes, [1, 20, 600], [0, 601, 1.5, '20', null]],
    [version, [1, 2_000], [0, -1, 1.5, '1', null]],
    [pageFields.limit, [1, 200, '50', undefined], [0, 201, 'many', '', 1.5]],
  ])('are taken within their bounds', (schema, taken, refused) => {
    for (const value of taken) expect(schema.safeParse(value).success, String(value)).toBe(true);
    for (const value of refused) expect(schema.safeParse(value).success, String(value)).toBe(false);
  });
});

describe('fields that may be left out', () => {
  const schema = z.strictObject(optional({ note: prose().nullable(), minutes }));
  it('are told apart from those that are emptied', () => {
    expect(read(schema, {})).toEqual({});
    expect(read(schema, { note: null })).toEqual({ note: null });
    expect(read(schema, { minutes: null })).toBeUndefined();
  });
});
