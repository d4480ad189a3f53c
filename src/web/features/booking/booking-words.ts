/** The words of a booking. */
import type { Caller } from '../../../domain/interviews/call-words.ts';
import type { InterviewSetting, PlaceKind } from '../../../domain/interviews/interview.ts';
import type { BookingFields } from './booking-fields.ts';

/** How a talk is held, and what is asked next of its place. */
export const settingChoices: Readonly<Record<InterviewSetting, readonly [words: string, place: string]>> = {
  worksite: ['At their work', 'Where, and whom to ask for'],
  coffee: ['Over coffee', 'Where'],
  phone: ['By phone', ''],
  video: ['By video', 'The address of the call'],
  written: ['In writing', 'How'],
  other: ['Otherwise', 'Where or how'],
};

/** What kind of place it is. */
export const placeWords: Readonly<Record<PlaceKind, string>> = {
  bank: 'Bank',
  law_firm: 'Law firm',
  court: 'Court',
  government_office: 'Public office',
  office: 'Office',
  university: 'University',
  studio: 'Studio',
  start_up: 'Start-up',
  lab: 'Lab',
  workshop: 'Workshop',
  site: 'Building site or field',
  farm: 'Farm',
  kitchen: 'Kitchen',
  cafe: 'Café',
  other: 'Another place',
};

/** Who calls. */
export const callerWords: Readonly<Record<Caller, string>> = { me: 'I call', them: 'They call' };

/** What each field is called. */
export const fieldNames: Readonly<Record<string, string>> = {
  day: 'Day',
  time: 'Time',
  clock: 'Whose clock',
  zone: 'Their clock',
  minutes: 'Minutes',
  setting: 'How',
  placeKind: 'Kind of place',
  place: 'Where',
  caller: 'Who calls',
  number: 'Number',
};

/** A field as it is read where two sides stand beside each other. */
export function sayField(fields: BookingFields, name: string): string {
  const { placeKind } = fields;
  if (name === 'minutes') return `${fields.minutes}`;
  if (name === 'setting') return settingChoices[fields.setting][0];
  if (name === 'placeKind') return placeKind === null ? '' : placeWords[placeKind];
  if (name === 'caller') return callerWords[fields.caller];
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}
