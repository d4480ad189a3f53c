/**
 * What came of asking, in counts: who was asked, who answered, who talked, how many names they gave.
 * Invariants: the order of the rows does not matter; what happened after the moment is left out; a request counts once in each
 * table, a talk and a name for one request only, so that every table adds up to the total; a share is given only of five or more.
 */
import { medianOf } from '../kernel/median.ts';
import type { Maybe } from '../kernel/record.ts';
import { type Relation, relations } from '../people/contact.ts';
import { type Channel, channels } from '../requests/request.ts';

/** A share of fewer than these says more than is known. */
export const leastForShare = 5;

const dayMilliseconds = 86_400_000;

/** One request that was sent. */
export interface AskedRow {
  readonly id: string;
  readonly contactId: string;
  readonly careerId: string;
  /** When it was first sent. */
  readonly sentAt: string;
  /** How it was first sent; null when nobody noted it. */
  readonly channel: Maybe<Channel>;
  /** When the host first said anything after the sending: yes, no, later or another name; null while they did not. */
  readonly answeredAt: Maybe<string>;
  readonly relation: Maybe<Relation>;
  /** True when it was sent under the name of whoever led there. */
  readonly hasReferrer: boolean;
}

/** One talk that was held. */
export interface HeldRow {
  readonly id: string;
  readonly contactId: string;
  readonly careerId: string;
  readonly requestId: Maybe<string>;
  readonly startsAt: string;
  readonly endedAt: string;
  readonly hostRegion: Maybe<string>;
}

/** Thanks that went to a host, by letter or without Askwell; those that name no talk thank for all that ended before. */
export interface ThanksRow {
  readonly contactId: string;
  readonly interviewId: Maybe<string>;
  readonly at: string;
}

/** One name given by somebody who was asked. */
export interface NamedRow {
  readonly fromContactId: string;
  /** The talk in which it was given, when one is named. */
  readonly interviewId: Maybe<string>;
  readonly at: string;
}

/** What the numbers are decided from. */
export interface AskingRows {
  readonly asked: readonly AskedRow[];
  readonly held: readonly HeldRow[];
  readonly thanks: readonly ThanksRow[];
  readonly named: readonly NamedRow[];
}

/** How many of the requests came how far. Shares are whole percents of those asked, null when fewer than five were. */
export interface AskingCounts {
  readonly asked: number;
  /** Said yes, no, later or another name, or gave the talk. */
  readonly answered: number;
  readonly talked: number;
  /** Names given; one host may give several. */
  readonly names: number;
  readonly answeredShare: Maybe<number>;
  readonly talkedShare: Maybe<number>;
}

/** What came of asking. Tables leave out groups in which nobody was asked; null stands for "not said" and comes last. */
export interface AskingNumbers {
  readonly total: AskingCounts;
  readonly byChannel: readonly (AskingCounts & { readonly channel: Maybe<Channel> })[];
  readonly byConnection: readonly (AskingCounts & { readonly connection: Maybe<Relation> })[];
  /** Talks held that answer no request that was sent. */
  readonly talksUnasked: number;
  /** Days from the first sending to the answer. */
  readonly answerDays: { readonly answers: number; readonly median: Maybe<number> };
}

/** What became of one request. */
interface Outcome {
  readonly row: AskedRow;
  readonly connection: Maybe<Relation>;
  readonly isAnswered: boolean;
  readonly hasTalked: boolean;
  readonly names: number;
}

/**
 * Counts what came of asking up to a moment; about one career only, when it is named. A request taken back after it was sent
 * stays counted: the letter went out.
 * @source rules 42, 84–87
 */
export function askingNumbers(
  rows: Omit<AskingRows, 'thanks'>,
  at: string,
  careerId?: string,
): AskingNumbers {
  const isMeant = (row: { readonly careerId: string }) => careerId === undefined || row.careerId === careerId;
  const asked = rows.asked.filter(({ sentAt }) => sentAt <= at);
  const held = heldBy(rows.held, at);
  // all careers take part until each talk and name has found its request, so that the careers add up to the whole
  const requestOfTalk = answeredRequests(asked, held);
  const outcomes = decideOutcomes(asked, requestOfTalk, rows.named, at).filter(({ row }) => isMeant(row));
  const days = outcomes.flatMap(({ row: { sentAt, answeredAt } }) =>
    answeredAt === null || answeredAt > at ? [] : [millisecondsBetween(sentAt, answeredAt) / dayMilliseconds],
  );
  return {
    total: countUp(outcomes),
    byChannel: [...channels, null].flatMap((channel) => {
      const group = outcomes.filter(({ row }) => row.channel === channel);
      return group.length === 0 ? [] : [{ channel, ...countUp(group) }];
    }),
    byConnection: [...relations, null].flatMap((connection) => {
      const group = outcomes.filter((outcome) => outcome.connection === connection);
      return group.length === 0 ? [] : [{ connection, ...countUp(group) }];
    }),
    talksUnasked: held.filter((talk) => isMeant(talk) && !requestOfTalk.has(talk.id)).length,
    answerDays: { answers: days.length, median: toTenth(medianOf(days)) },
  };
}

/** The talks that had ended by a moment. */
export function heldBy(held: readonly HeldRow[], at: string): readonly HeldRow[] {
  return held.filter(({ endedAt }) => endedAt <= at);
}

/** Real time from one kept instant to another. */
export function millisecondsBetween(from: string, to: string): number {
  return Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds;
}

/** Rounded to one decimal. */
export function toTenth(value: Maybe<number>): Maybe<number> {
  return value === null ? null : Math.round(value * 10) / 10;
}

/**
 * The request each talk answers, by the talk's id: the one it names; of a talk that names none, the last sent to the same host
 * about the same career before it began.
 */
function answeredRequests(
  asked: readonly AskedRow[],
  held: readonly HeldRow[],
): ReadonlyMap<string, AskedRow> {
  const byId = new Map(asked.map((row) => [row.id, row]));
  const sentTo = Map.groupBy(asked, (row) => row.contactId);
  const found = new Map<string, AskedRow>();
  for (const talk of held) {
    const about = (sentTo.get(talk.contactId) ?? []).filter((row) => row.careerId === talk.careerId);
    const request = talk.requestId === null ? lastSentBy(about, talk.startsAt) : byId.get(talk.requestId);
    if (request !== undefined) found.set(talk.id, request);
  }
  return found;
}

function lastSentBy(asked: readonly AskedRow[], at: string): AskedRow | undefined {
  const order = ({ sentAt, id }: AskedRow) => `${sentAt} ${id}`;
  return asked
    .filter(({ sentAt }) => sentAt <= at)
    .reduce<AskedRow | undefined>(
      (last, row) => (last === undefined || order(row) > order(last) ? row : last),
      undefined,
    );
}

function decideOutcomes(
  asked: readonly AskedRow[],
  requestOfTalk: ReadonlyMap<string, AskedRow>,
  named: readonly NamedRow[],
  at: string,
): readonly Outcome[] {
  const talked = new Set([...requestOfTalk.values()].map(({ id }) => id));
  const names = namesOfRequests(asked, requestOfTalk, named, at);
  return asked.map((row) => {
    const hasTalked = talked.has(row.id);
    return {
      row,
      // whoever comes under somebody's name comes introduced, however well the host is known otherwise
      connection: row.hasReferrer ? 'introduced' : row.relation,
      // who gave the talk has answered, though nobody wrote the yes down
      isAnswered: hasTalked || (row.answeredAt !== null && row.answeredAt <= at),
      hasTalked,
      names: names.get(row.id) ?? 0,
    };
  });
}

/** How many names each request brought: those given in its talk, and those its host gave otherwise since it was the last sent to them. */
function namesOfRequests(
  asked: readonly AskedRow[],
  requestOfTalk: ReadonlyMap<string, AskedRow>,
  named: readonly NamedRow[],
  at: string,
): ReadonlyMap<string, number> {
  const sentTo = Map.groupBy(asked, (row) => row.contactId);
  const names = new Map<string, number>();
  for (const name of named) {
    if (name.at > at) continue;
    const inTalk = name.interviewId === null ? undefined : requestOfTalk.get(name.interviewId);
    const request = inTalk ?? lastSentBy(sentTo.get(name.fromContactId) ?? [], name.at);
    if (request !== undefined) names.set(request.id, (names.get(request.id) ?? 0) + 1);
  }
  return names;
}

function countUp(outcomes: readonly Outcome[]): AskingCounts {
  const asked = outcomes.length;
  const answered = outcomes.filter(({ isAnswered }) => isAnswered).length;
  const talked = outcomes.filter(({ hasTalked }) => hasTalked).length;
  const names = outcomes.reduce((all, outcome) => all + outcome.names, 0);
  const shares = { answeredShare: shareOf(answered, asked), talkedShare: shareOf(talked, asked) };
  return { asked, answered, talked, names, ...shares };
}

/** A count as a whole percent of its base; null when the base is too small to speak of a share. */
export function shareOf(count: number, base: number): Maybe<number> {
  if (base < leastForShare) return null;
  if (count === 0 || count === base) return count === 0 ? 0 : 100;
  // 199 of 200 are not all, 1 of 300 is not none
  return Math.min(99, Math.max(1, Math.round((count / base) * 100)));
}
