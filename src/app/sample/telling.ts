/** What every part of the sample's story is told with. */
import type { Call } from '../context.ts';
import type { Writer } from '../ports/store.ts';
import type { SampleCalendar } from './calendar.ts';

/** The notebook being filled, and what was told so far. */
export interface Telling {
  readonly call: Call;
  readonly writer: Writer;
  readonly calendar: SampleCalendar;
  /** Ids by what the story calls them. */
  readonly ids: Map<string, string>;
}

/** A new id, remembered under what the story calls it. */
export function newId({ call, ids }: Telling, called?: string): string {
  const id = call.world.ids.next();
  if (called !== undefined) ids.set(called, id);
  return id;
}

/** The id of what was told of before. */
export function idOf({ ids }: Telling, called: string): string {
  const id = ids.get(called);
  if (id === undefined) throw new Error(`the sample speaks of ${called} before telling of it`);
  return id;
}

/** What the story calls a request, a talk or a referral. */
export const called = {
  request: (to: string) => `the request to ${to}`,
  talk: (host: string) => `the talk with ${host}`,
  referral: (from: string, to: string) => `the referral from ${from} to ${to}`,
  question: (key: string) => `the question ${key}`,
} as const;
