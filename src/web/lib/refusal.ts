/**
 * What the server says when it says no, as the pages show it: what happened and what to do.
 * Invariant: whatever went wrong becomes one `Refusal`; a page never shows a bare code or a stack.
 */
import { ORPCError } from '@orpc/client';
import type { ErrorCode } from '../../contract/errors.ts';

/** A no in words. `unreachable`: no answer came; `unreadable`: an answer came that is not Askwell's. */
export interface Refusal {
  readonly code: ErrorCode | 'unreachable' | 'unreadable';
  readonly message: string;
  readonly remedy: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const unreachable: Refusal = {
  code: 'unreachable',
  message: 'Askwell does not answer.',
  remedy: 'Start it again where you started it before. What you typed stays in this window.',
  data: {},
};

const unreadable: Refusal = {
  code: 'unreadable',
  message: 'What came back is not an answer of Askwell.',
  remedy: 'Look whether another program took its port, then try again.',
  data: {},
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRefusalBody(body: unknown): body is Pick<Refusal, 'code' | 'message'> & Record<string, unknown> {
  return isRecord(body) && typeof body['code'] === 'string' && typeof body['message'] === 'string';
}

/** Makes the error of an answer's body as the server writes it, `{ code, message, remedy, data }`; undefined for another body. */
export function refusalError(body: unknown, status: number): ORPCError<string, Refusal> | undefined {
  if (!isRefusalBody(body)) return undefined;
  const remedy = typeof body['remedy'] === 'string' ? body['remedy'] : '';
  const data = isRecord(body['data']) ? body['data'] : {};
  const refusal: Refusal = { code: body.code, message: body.message, remedy, data };
  return new ORPCError(body.code, { status, message: body.message, data: refusal });
}

/** Reads what a call threw. */
export function readRefusal(error: unknown): Refusal {
  if (!(error instanceof ORPCError)) return error instanceof TypeError ? unreachable : unreadable;
  const { data } = error as ORPCError<string, unknown>;
  return isRefusalBody(data) && isRecord(data['data']) ? (data as unknown as Refusal) : unreadable;
}

/** The words for each field of a form, by the first part of its path; empty unless fields were refused. */
export function fieldWords(refusal: Refusal): Readonly<Record<string, string>> {
  const { issues } = refusal.data;
  if (refusal.code !== 'invalid_input' || !Array.isArray(issues)) return {};
  const words = issues.flatMap((issue: unknown): [string, string][] => {
    if (!isRecord(issue) || typeof issue['message'] !== 'string') return [];
    const first = firstPart(issue['path']);
    return first === undefined ? [] : [[first, asSentence(issue['message'])]];
  });
  // The first word on a field stands; later ones are usually its echo.
  return Object.fromEntries(words.reverse());
}

/** The field a path begins with, be it a list or dotted text; undefined for the whole form. */
function firstPart(path: unknown): string | undefined {
  const first: unknown = Array.isArray(path)
    ? path[0]
    : typeof path === 'string'
      ? path.split('.')[0]
      : undefined;
  return typeof first === 'string' && first !== '' ? first : undefined;
}

function asSentence(words: string): string {
  const trimmed = words.trim();
  const ended = /[.!?]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}
