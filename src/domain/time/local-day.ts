/**
 * Instants and the local days they fall on.
 * Invariants: instants go in and come out as kept (UTC, milliseconds, `Z`); a wall time that does not exist moves
 * forward, one that exists twice is the first.
 */
import { formatInstant } from '../kernel/instants.ts';

function inZone(at: string, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone);
}

/** The local date of an instant: `YYYY-MM-DD`. */
export function localDay(at: string, zone: string): string {
  return inZone(at, zone).toPlainDate().toString();
}

/** The first instant of the local day an instant falls on; not always midnight, some clocks jump over it. */
export function startOfLocalDay(at: string, zone: string): string {
  return formatInstant(inZone(at, zone).startOfDay().toInstant());
}

/** The first instant after the local day an instant falls on: the local midnight that follows. */
export function endOfLocalDay(at: string, zone: string): string {
  return startOfDay(inZone(at, zone).toPlainDate().add({ days: 1 }), zone);
}

/** The first instant after a date (`YYYY-MM-DD`) in a zone. */
export function endOfDay(day: string, zone: string): string {
  return startOfDay(Temporal.PlainDate.from(day).add({ days: 1 }), zone);
}

/** The first instant of a date in a zone. */
export function startOfDay(date: Temporal.PlainDate | string, zone: string): string {
  return formatInstant(Temporal.PlainDate.from(date).toZonedDateTime(zone).toInstant());
}

/** The instant at which a zone's clocks show a time (`08:00`) on a date (`YYYY-MM-DD`). */
export function instantOn(day: string, time: string, zone: string): string {
  const moment = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time });
  return formatInstant(moment.toInstant());
}

/** The same wall-clock time some calendar days later, or earlier when negative. */
export function addDays(at: string, days: number, zone: string): string {
  return formatInstant(inZone(at, zone).add({ days }).toInstant());
}

/** The start of the local day some calendar days away from the one an instant falls on. */
export function startOfDayAway(at: string, days: number, zone: string): string {
  return startOfDay(inZone(at, zone).toPlainDate().add({ days }), zone);
}

/** Adds hours of real time; clocks that change in between do not matter. */
export function addHours(at: string, hours: number): string {
  return formatInstant(Temporal.Instant.from(at).add({ hours }));
}

/** Adds minutes of real time. */
export function addMinutes(at: string, minutes: number): string {
  return formatInstant(Temporal.Instant.from(at).add({ minutes }));
}

/** The later of two kept instants. */
export function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}

/** The earlier of two kept instants. */
export function earlierOf(one: string, other: string): string {
  return one < other ? one : other;
}
