/** A booking as it is written: what the form holds, read from a talk, and what goes to the server. */
import { type Caller, formatCall, parseCall } from '../../../domain/interviews/call-words.ts';
import type { InterviewSetting, PlaceKind } from '../../../domain/interviews/interview.ts';
import type { Client } from '../../lib/api.ts';
import type { Versioned } from '../../lib/held-edit.ts';
import type { ClockWords } from './clock-words.ts';

/** A talk as the server answers. */
export type KeptTalk = Awaited<ReturnType<Client['interviews']['get']>>;

/** The form as written. */
export interface BookingFields extends Readonly<Record<string, unknown>> {
  readonly day: string;
  readonly time: string;
  /** On whose clock the time is written. */
  readonly clock: 'theirs' | 'yours';
  /** The host's zone. */
  readonly zone: string;
  readonly minutes: number;
  readonly setting: InterviewSetting;
  readonly placeKind: PlaceKind | null;
  readonly place: string;
  /** By phone: who calls, and on which number. */
  readonly caller: Caller;
  readonly number: string;
}

/** How long talks usually are, in minutes. */
export const usualLengths = [15, 20, 30, 45, 60] as const;

/** A booking before anything is written; `phone` is the host's number, empty where it is not known. */
export function emptyBooking(zone: string, minutes: number, phone: string): Versioned<BookingFields> {
  return {
    version: 0,
    fields: {
      day: '',
      time: '',
      clock: 'theirs',
      zone,
      minutes,
      setting: 'phone',
      placeKind: null,
      place: '',
      caller: 'me',
      number: phone,
    },
  };
}

/** The form of a talk as kept. */
export function readBooking(talk: Omit<KeptTalk, 'events'>): Versioned<BookingFields> {
  const starts = Temporal.Instant.from(talk.startsAt).toZonedDateTimeISO(talk.zone);
  const call = talk.setting === 'phone' && talk.place !== null ? parseCall(talk.place) : undefined;
  return {
    version: talk.version,
    fields: {
      day: starts.toPlainDate().toString(),
      time: starts.toPlainTime().toString({ smallestUnit: 'minute' }),
      clock: 'theirs',
      zone: talk.zone,
      minutes: talk.minutes,
      setting: talk.setting,
      placeKind: talk.placeKind,
      place: call === undefined ? (talk.place ?? '') : '',
      caller: call?.caller ?? 'me',
      number: call?.number ?? '',
    },
  };
}

/** Where it is, as kept; null where that is not said. Words of one's own about a call go before who calls whom. */
function placeOf({ setting, place, caller, number }: BookingFields): string | null {
  const written = place.trim();
  if (setting === 'phone' && written === '')
    return number.trim() === '' ? null : formatCall({ caller, number });
  return written === '' ? null : written;
}

/** What goes to the server besides who and about what; `at` is the start. */
export function bookingInput(fields: BookingFields, { at }: Required<Pick<ClockWords, 'at'>>) {
  const { zone, minutes, setting, placeKind } = fields;
  const isSomewhere = setting === 'worksite' || setting === 'other';
  return {
    startsAt: at,
    zone,
    minutes,
    setting,
    placeKind: setting === 'coffee' ? ('cafe' as const) : isSomewhere ? placeKind : null,
    place: placeOf(fields),
  };
}
