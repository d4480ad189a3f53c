/** Sets text for a terminal: lines of a width, and days and hours as a person says them. */

/** The widest line, whatever the terminal. */
const widest = 80;

/** Breaks text at spaces into lines of at most the terminal's width, each begun with the indent; a longer word stays whole. */
export function wrapText(text: string, columns: number, indent = ''): string {
  const width = Math.min(widest, Math.max(20, columns)) - indent.length;
  const lines = [''];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => indent + line).join('\n');
}

/** A moment in a zone, seen from a day there: "Tuesday 3:00 pm" near by, "Tuesday 12 May, 3:00 pm" farther away. */
export function formatMoment(at: string, zone: string, seenFrom: string): string {
  const moment = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const today = Temporal.Instant.from(seenFrom).toZonedDateTimeISO(zone).toPlainDate();
  const days = Math.abs(today.until(moment.toPlainDate()).days);
  const time = formatTime(moment);
  if (days === 0) return `today ${time}`;
  return days < 7 ? `${formatDay(moment, false)} ${time}` : `${formatDay(moment, true)}, ${time}`;
}

/** "Tuesday", or with its date "Tuesday 12 May 2026". */
function formatDay(moment: Temporal.ZonedDateTime, withDate: boolean): string {
  const day = moment.toPlainDate();
  const weekday = day.toLocaleString('en-GB', { weekday: 'long' });
  if (!withDate) return weekday;
  return `${weekday} ${day.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}`;
}

function formatTime({ hour, minute }: Temporal.ZonedDateTime): string {
  return `${((hour + 11) % 12) + 1}:${`${minute}`.padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`;
}
