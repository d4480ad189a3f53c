/**
 * Instants and dates as the text the whole program keeps.
 * Invariant: a kept instant always has milliseconds and `Z`, so that text order is time order.
 */

/** Reads an instant with `Z` or an offset and writes it in UTC with milliseconds; `undefined` when it is not one. */
export function parseInstant(text: string): string | undefined {
  try {
    const written = formatInstant(Temporal.Instant.from(text));
    // years beyond 9999 are written with a sign and would not sort as text
    return /^\d/u.test(written) ? written : undefined;
  } catch {
    return undefined;
  }
}

/** Writes an instant as it is kept: UTC, milliseconds, `Z`. */
export function formatInstant(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'millisecond' });
}

/** Reads an ISO date (`2026-05-12`); `undefined` when there is no such day. */
export function parseDay(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}

/** True for an IANA zone this machine knows, such as `America/Denver`; offsets alone are not zones. */
export function isZone(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/u.test(text)) return false;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId.length > 0;
  } catch {
    return false;
  }
}
