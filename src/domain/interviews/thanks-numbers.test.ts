import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../settings/settings.ts';
import { addHours, addMinutes } from '../time/local-day.ts';
import type { AskingRows, HeldRow } from './asking-numbers.ts';
import { type ThanksDeadline, thanksDueAt, thanksNumbers } from './thanks-numbers.ts';

/** A Thursday. */
const ended = '2026-05-07T17:30:00.000Z';
const now = '2026-05-14T17:30:00.000Z';
const calendar = {
  zone: 'America/Denver',
  isHoliday: (day: string, hostRegion: string | null) => hostRegion === 'US-NY' && day === '2026-05-11',
};

type Told = Pick<AskingRows, 'held' | 'thanks'>;
let talks = 0;

/** A talk with a host of its own, thanked for by a letter that names it. */
function talk(thankedAfterHours: number | null, more: Partial<HeldRow> = {}): Told {
  talks += 1;
  const endedAt = more.endedAt ?? ended;
  const held: HeldRow = {
    id: `talk ${talks}`,
    contactId: `host ${talks}`,
    careerId: 'rivers',
    requestId: null,
    startsAt: addHours(endedAt, -1),
    endedAt,
    hostRegion: null,
    ...more,
  };
  return { held: [held], thanks: thankedAfterHours === null ? [] : [thanks(held, thankedAfterHours)] };
}

function thanks({ contactId, id, endedAt }: HeldRow, afterHours: number) {
  return { contactId, interviewId: id, at: addHours(endedAt, afterHours) };
}

function together(told: readonly Told[]): Told {
  return { held: told.flatMap(({ held }) => held), thanks: told.flatMap((one) => one.thanks) };
}

function count(told: readonly Told[], deadline: Partial<ThanksDeadline> = {}, at = now) {
  return thanksNumbers(
    together(told),
    (held) => thanksDueAt(held, { ...defaultSettings, ...deadline }, calendar),
    at,
  );
}

describe('time to thanks', () => {
  it('of no talk says nothing', () => {
    expect(count([])).toEqual({
      talks: 0,
      thanked: 0,
      inTime: 0,
      medianHours: null,
      longestHours: null,
      notThanked: 0,
      stillTime: 0,
    });
  });

  it('tells the middle and the longest of those thanked', () => {
    expect(count([talk(100), talk(2), talk(5), talk(null)])).toEqual({
      talks: 4,
      thanked: 3,
      inTime: 2,
      medianHours: 5,
      longestHours: 100,
      notThanked: 1,
      stillTime: 0,
    });
  });

  it('thanks sent while the talk still ran took no time', () => {
    expect(count([talk(-1)])).toMatchObject({ thanked: 1, inTime: 1, medianHours: 0, longestHours: 0 });
  });

  it('whoever may still be thanked in time is not counted as not thanked', () => {
    const told = [talk(null), talk(null, { endedAt: '2026-05-14T09:00:00.000Z' })];
    expect(count(told)).toMatchObject({ talks: 2, notThanked: 1, stillTime: 1 });
  });

  it('thanks and talks to come are not there yet', () => {
    const told = [talk(30), talk(1, { endedAt: now })];
    expect(count(told, {}, addHours(ended, 2))).toMatchObject({ talks: 1, thanked: 0, stillTime: 1 });
  });

  it.each([
    ['the first of several letters counts', 'talk', [30, 3, 9], 1, 3],
    ['a letter that names no talk thanks for those before it', null, [3], 1, 3],
    ['not for those after it', null, [-3], 0, null],
    ['a letter that names another talk thanks for that one', 'another', [3], 0, null],
  ])('%s', (_says, interviewId, hours, thanked, medianHours) => {
    const { held } = talk(null, { id: 'talk', contactId: 'ines' });
    const letters = hours.map((after) => ({ contactId: 'ines', interviewId, at: addHours(ended, after) }));
    expect(count([{ held, thanks: letters }])).toMatchObject({ thanked, medianHours });
    const others = letters.map((letter) => ({ ...letter, contactId: 'otis' }));
    expect(count([{ held, thanks: others }])).toMatchObject({ thanked: 0 });
  });

  it('about one career only its talks count', () => {
    const told = together([talk(1), talk(2, { careerId: 'words' })]);
    expect(thanksNumbers(told, () => now, now, 'words')).toMatchObject({ talks: 1, medianHours: 2 });
  });

  it.each([
    ['hours: on the minute', { thanksWithinHours: 10 }, 10, 1],
    ['hours: a little later', { thanksWithinHours: 10 }, 10.1, 0],
    ['the same day: before midnight in Denver', { thanksBy: 'same_day' }, 12, 1],
    ['the same day: after midnight in Denver', { thanksBy: 'same_day' }, 13, 0],
    ['three business days: by Tuesday', { thanksBy: 'three_business_days' }, 5 * 24, 1],
    ['three business days: on Wednesday', { thanksBy: 'three_business_days' }, 5 * 24 + 1, 0],
  ] as const)('within %s', (_says, deadline, hours, inTime) => {
    const { held } = talk(null);
    const at = addMinutes(ended, Math.round(hours * 60));
    const told = { held, thanks: held.map(({ contactId, id }) => ({ contactId, interviewId: id, at })) };
    expect(count([told], deadline).inTime).toBe(inTime);
  });

  it('a holiday of the host is no business day', () => {
    const late = talk(6 * 24, { hostRegion: 'US-NY' });
    expect(count([late], { thanksBy: 'three_business_days' }).inTime).toBe(1);
  });
});
