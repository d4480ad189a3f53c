/**
 * Finds where each record of a table ends, without reading its cells, so that the text can be cut into slices there.
 * It follows the reader that reads the cells afterwards: a quote opens only at the start of a cell, a doubled quote is a
 * quote, white space around a quoted cell does not count. A record in which anything else follows a closing quote is
 * `literal`: the reader must take its white space and later quotes as they stand.
 */
import type { Delimiter } from './delimiter.ts';

/** One record: `text.slice(start, end)` holds it with its line end. Lines are counted from 1. */
export interface RecordCut {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** The line after the record. */
  readonly nextLine: number;
  readonly columns: number;
  readonly literal: boolean;
}

/** A quote that is never closed, by the line it stands in. */
export interface UnclosedQuote {
  readonly unclosedLine: number;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Cuts the record that starts at an offset. A quoted cell that runs over lines and then ends in the middle of
 * a cell is taken as never closed: what closed it was the opening quote of a later cell.
 */
export function cutRecord(
  text: string,
  start: number,
  line: number,
  delimiter: Delimiter,
  literal = false,
): RecordCut | UnclosedQuote {
  const stop = delimiter.charCodeAt(0);
  let at = start;
  let nextLine = line;
  for (let columns = 1; ; columns += 1) {
    const open = literal ? at : skipBlanks(text, at, stop);
    if (text.charCodeAt(open) === QUOTE) {
      const close = findClosingQuote(text, open + 1);
      const breaks = close === -1 ? 0 : countLineBreaks(text, open + 1, close);
      const after = skipNarrowBlanks(text, close + 1, stop);
      const endsCell = after >= text.length || isCellEnd(text.charCodeAt(after), stop);
      if (close === -1 || (!endsCell && breaks > 0)) return { unclosedLine: nextLine };
      if (!endsCell && !literal) return cutRecord(text, start, line, delimiter, true);
      nextLine += breaks;
      at = after;
    }
    while (at < text.length && !isCellEnd(text.charCodeAt(at), stop)) at += 1;
    if (text.charCodeAt(at) === stop) {
      at += 1;
      continue;
    }
    const end = skipLineBreak(text, at);
    return { start, end, line, nextLine: nextLine + 1, columns, literal };
  }
}

function isCellEnd(code: number, stop: number): boolean {
  return code === stop || code === LINE_FEED || code === CARRIAGE_RETURN;
}

/** White space within a line, all that Unicode counts as such, but not the delimiter. */
function skipBlanks(text: string, from: number, stop: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isCellEnd(code, stop)) break;
    const mayBeBlank = code <= 0x20 || code >= 0xa0;
    if (!mayBeBlank || !/\s/u.test(text.charAt(at))) break;
  }
  return at;
}

/** Blanks after a closing quote: the reader forgives only those of one byte there. */
function skipNarrowBlanks(text: string, from: number, stop: number): number {
  let at = from;
  while (text.charCodeAt(at) <= 0x20 && !isCellEnd(text.charCodeAt(at), stop) && /\s/u.test(text.charAt(at)))
    at += 1;
  return at;
}

function findClosingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

function countLineBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  let at = from;
  while (at < to) {
    const next = skipLineBreak(text, at);
    if (next > at) breaks += 1;
    at = Math.max(next, at + 1);
  }
  return breaks;
}

function skipLineBreak(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === CARRIAGE_RETURN) return text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
  return code === LINE_FEED ? at + 1 : at;
}
