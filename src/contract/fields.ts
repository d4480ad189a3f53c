/** The fields schemas are made of: well-formed or refused, normalised where one thing can be written in several ways. */
import { z } from 'zod';
import { isZone, parseDay, parseInstant } from '../domain/kernel/instants.ts';

/** A UUID; clients make version 7. */
export const id = z.uuid().overwrite((text) => text.toLowerCase());

/** An instant: ISO-8601 with `Z` or an offset; kept in UTC with milliseconds. */
export const instant = z
  .string()
  .refine((text) => parseInstant(text) !== undefined, {
    error: 'not an instant: write it like 2026-05-12T14:32:00Z',
    abort: true,
  })
  .overwrite((text) => parseInstant(text) ?? text)
  .meta({ format: 'date-time' });

/** A day: `YYYY-MM-DD`. */
export const day = z
  .string()
  .refine((text) => parseDay(text) !== undefined, { error: 'not a day: write it like 2026-05-12' })
  .meta({ format: 'date' });

/** A day, or an instant whose day is meant by its own text. */
export const dayOfText = z
  .string()
  .overwrite((text) => (parseInstant(text) === undefined ? text : text.slice(0, 10)))
  .refine((text) => parseDay(text) !== undefined, { error: 'not a day: write it like 2026-05-12' })
  .meta({ format: 'date' });

/** An IANA zone. */
export const zone = z
  .string()
  .refine(isZone, { error: 'not a time zone: write it like America/Denver' })
  .meta({ examples: ['America/Denver'] });

/** A holiday region: a country, or a country with a state. */
export const region = z
  .string()
  .regex(/^[A-Z]{2}(-[A-Z0-9]{1,4}){0,2}$/, 'not a region: write it like US or US-CO');

/** Text without the one character that no database keeps. */
const text = z.string().refine((written) => !written.includes('\u0000'), {
  error: 'holds a NUL character, which is no text: take it out',
});

/** One line of text, trimmed. */
export const line = (most: number) => text.trim().max(most);

/** One line of text that says something. */
export const filledLine = (most: number) => text.trim().min(1).max(most);

/** Running text, kept as written. */
export const prose = (most = 50_000) => text.max(most);

/** A list of short lines. */
export const lines = (most = 100) => z.array(filledLine(500)).max(most).readonly();

/** Minutes of a talk or a question. */
export const minutes = z.number().int().min(1).max(600);

/** What every record carries. */
export const recordFields = {
  id,
  version: z.number().int().min(1),
  createdAt: instant,
  updatedAt: instant,
};

/** The version an update was based on. */
export const version = z.number().int().min(1);

/** Every field of a shape may be left out: what is not named stays as it is. */
export function optional<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.object(shape).partial().shape;
}

/** How lists are asked for: `cursor` comes from the page before. */
export const pageFields = {
  cursor: z.string().max(2_000).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
};

/** A person as lists name them. */
export const personNamed = z.object({
  id,
  displayName: z.string(),
  title: z.string().nullable(),
  organizationName: z.string().nullable(),
});

/** A page of a list with everybody its items name, each once. */
export function pageWithPeople<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    nextCursor: z.string().nullable(),
    people: z.array(personNamed),
  });
}

/** A page of a list; `nextCursor` is null on the last. */
export function page<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}
