/**
 * Who calls whom, and on which number, as it is kept as the place of a talk by phone.
 * Invariant: what `formatCall` writes, `parseCall` reads; another text is no call and stays as it is.
 */

/** Who calls: the explorer, or the host. @source rule 59 */
export const callers = ['me', 'them'] as const;
/** Who calls. */
export type Caller = (typeof callers)[number];

/** A call agreed on. */
export interface Call {
  readonly caller: Caller;
  /** As written; empty while it is not known. */
  readonly number: string;
}

const beginnings: Readonly<Record<Caller, string>> = { me: 'I call', them: 'They call' };

/** "I call +1 303 555 0100": the call from the explorer's side. */
export function formatCall({ caller, number }: Call): string {
  return `${beginnings[caller]} ${number.trim()}`.trim();
}

/** Reads a call; undefined for a place that is none. */
export function parseCall(place: string): Call | undefined {
  const caller = callers.find((one) => place === beginnings[one] || place.startsWith(`${beginnings[one]} `));
  if (caller === undefined) return undefined;
  return { caller, number: place.slice(beginnings[caller].length).trim() };
}

/** "I will call you on +1 303 555 0100.": the call as the host reads it. */
export function callForHost({ caller, number }: Call): string {
  const on = number === '' ? '' : ` on ${number}`;
  return caller === 'me' ? `I will call you${on}.` : `You call me${on}.`;
}
