/**
 * Reads the day of a connection. LinkedIn writes `05 Mar 2024`; a spreadsheet that saved the file leaves `5-Mar-24` or its
 * own country's figures. A day that can be read two ways is not guessed.
 */
import { allow, type Result, refuse } from '../../domain/kernel/result.ts';

/** English and German names, a month a line; they match by their first letters, at least three. */
const monthNames = [
  ['january', 'januar'],
  ['february', 'februar'],
  ['march', 'marz', 'mrz'],
  ['april'],
  ['may', 'mai'],
  ['june', 'juni'],
  ['july', 'juli'],
  ['august'],
  ['september'],
  ['october', 'oktober'],
  ['november'],
  ['december', 'dezember'],
] as const;

const dayNameYear = /^(\d{1,2})[\s./-]+(\p{L}{3,})\.?[\s/-]+(\d{4}|\d{2})$/u;
const nameDayYear = /^(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})$/u;
const yearMonthDay = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s].*)?$/u;
const figures = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/u;

/** The day as `YYYY-MM-DD`; refused with the words for what is wrong. */
export function parseConnectedOn(text: string): Result<string, string> {
  const named = dayNameYear.exec(text);
  if (named !== null) return toDate(named[3], findMonth(named[2]), named[1], text);
  const american = nameDayYear.exec(text);
  if (american !== null) return toDate(american[3], findMonth(american[1]), american[2], text);
  const iso = yearMonthDay.exec(text);
  if (iso !== null) return toDate(iso[1], Number(iso[2]), iso[3], text);
  const [, first = '', mark = '', second = '', year = ''] = figures.exec(text) ?? [];
  if (mark === '') return refuse(`"${text}" is not understood as a date`);
  if (mark === '.' || Number(first) > 12) return toDate(year, Number(second), first, text);
  if (Number(second) > 12 || first === second) return toDate(year, Number(first), second, text);
  return refuse(`"${text}" can be read as two dates`);
}

function findMonth(name = ''): number {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return monthNames.findIndex((names) => names.some((known) => known.startsWith(folded))) + 1;
}

/** A year of two figures is of this century: the network began in 2003. */
function toDate(yearText = '', month: number, dayText = '', text: string): Result<string, string> {
  const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  const day = Number(dayText);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return refuse(`"${text}" is not a day of the calendar`);
  }
  return allow(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
