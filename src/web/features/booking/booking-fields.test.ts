import { describe, expect, it } from 'vitest';
import { bookingInput, emptyBooking, type KeptTalk, readBooking } from './booking-fields.ts';

const talk: Omit<KeptTalk, 'events'> = {
  id: 't',
  version: 3,
  createdAt: '2026-05-01T12:00:00.000Z',
  updatedAt: '2026-05-01T12:00:00.000Z',
  contactId: 'ben',
  careerId: 'c',
  requestId: null,
  startsAt: '2026-05-14T21:00:00.000Z',
  zone: 'America/Denver',
  minutes: 30,
  setting: 'phone',
  placeKind: null,
  place: 'I call +1 303 555 0100',
  note: null,
  state: 'planned',
  endedAt: null,
  movedAt: null,
};
const at = talk.startsAt;

describe('a booking as it is written', () => {
  it.each([
    ['a call', {}],
    ['a call the other way round', { place: 'They call +1 503 555 0111' }],
    ['a call of which no number is known', { place: null }],
    ['a call in words of one’s own', { place: 'Through the front desk' }],
    ['a café', { setting: 'coffee', placeKind: 'cafe', place: 'Blue Door' }],
    ['their work', { setting: 'worksite', placeKind: 'lab', place: 'Pier 9' }],
    ['a video call', { setting: 'video', place: 'https://meet.halden.example/ben' }],
  ] as const)('%s is read and kept as it was', (_says, more) => {
    const { version, fields } = readBooking({ ...talk, ...more });
    expect(version).toBe(3);
    expect(fields).toMatchObject({ day: '2026-05-14', time: '15:00', clock: 'theirs' });
    const { startsAt, zone, minutes, setting, placeKind, place } = { ...talk, ...more };
    expect(bookingInput(fields, { at })).toEqual({ startsAt, zone, minutes, setting, placeKind, place });
  });

  it('begins with a call to the number that is known', () => {
    const { version, fields } = emptyBooking('America/Denver', 20, '+1 303 555 0100');
    expect(version).toBe(0);
    expect(bookingInput(fields, { at })).toMatchObject({ minutes: 20, place: 'I call +1 303 555 0100' });
  });

  it('names a kind of place only where there is one', () => {
    const { fields } = readBooking({ ...talk, setting: 'worksite', placeKind: 'lab', place: 'Pier 9' });
    expect(bookingInput({ ...fields, setting: 'video' }, { at })).toMatchObject({ placeKind: null });
  });
});
