import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConnectedOn } from './connected-on.ts';

describe('the day of a connection', () => {
  it.each([
    ['05 Mar 2024', '2024-03-05'],
    ['5 March 2024', '2024-03-05'],
    ['5-Mar-24', '2024-03-05'],
    ['05-Sept-09', '2009-09-05'],
    ['29 Feb 2020', '2020-02-29'],
    ['05. Dez. 2023', '2023-12-05'],
    ['5. März 2024', '2024-03-05'],
    ['Mar 5, 2024', '2024-03-05'],
    ['2024-03-05', '2024-03-05'],
    ['2024-03-05 10:20:30', '2024-03-05'],
    ['05.03.2024', '2024-03-05'],
    ['25/03/2024', '2024-03-25'],
    ['3/25/24', '2024-03-25'],
    ['4/4/2024', '2024-04-04'],
  ])('%s', (text, day) => {
    expect(parseConnectedOn(text)).toEqual({ ok: true, value: day });
  });

  it.each([
    ['3/5/24', '"3/5/24" can be read as two dates'],
    ['30 Feb 2024', '"30 Feb 2024" is not a day of the calendar'],
    ['29 Feb 2023', '"29 Feb 2023" is not a day of the calendar'],
    ['29 Feb 2100', '"29 Feb 2100" is not a day of the calendar'],
    ['31.04.2024', '"31.04.2024" is not a day of the calendar'],
    ['0 Mar 2024', '"0 Mar 2024" is not a day of the calendar'],
    ['11 mag 2023', '"11 mag 2023" is not a day of the calendar'],
    ['marras 2023', '"marras 2023" is not understood as a date'],
    ['45356', '"45356" is not understood as a date'],
  ])('%s is not guessed', (text, error) => {
    expect(parseConnectedOn(text)).toEqual({ ok: false, error });
  });

  it('is read back for every day of the calendar', () => {
    const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12_000 }), (days) => {
        const day = Temporal.PlainDate.from('2003-05-05').add({ days });
        const written = `${String(day.day).padStart(2, '0')} ${names[day.month - 1]} ${day.year}`;
        expect(parseConnectedOn(written)).toEqual({ ok: true, value: day.toString() });
      }),
    );
  });
});
