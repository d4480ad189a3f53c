/** What came of asking, said in sentences: counts, never a share of a few, and a comparison only where there is enough to compare. */
import type { Maybe } from '../kernel/record.ts';
import { channelWords } from '../letters/letter-words.ts';
import { type AskingCounts, type AskingNumbers, leastForShare } from './asking-numbers.ts';
import type { ThanksDeadline, ThanksNumbers } from './thanks-numbers.ts';

const hoursADay = 24;

/** The sentences of the numbers; empty or null where there is nothing to say. */
export interface NumberWords {
  /** Who answered, by the way they were asked; and whether an introduction made a difference. */
  readonly asking: readonly string[];
  /** How long answers took. */
  readonly answers: Maybe<string>;
  /** Talks that came without asking. */
  readonly unasked: Maybe<string>;
  readonly thanks: readonly string[];
}

/** Says the numbers. */
export function numberWords(
  asking: AskingNumbers,
  thanks: ThanksNumbers,
  deadline: ThanksDeadline,
): NumberWords {
  const { total, talksUnasked } = asking;
  return {
    asking: total.asked === 0 ? [] : [channelSentence(asking), comparison(asking)],
    answers: answersSentence(asking.answerDays),
    unasked:
      talksUnasked === 0
        ? null
        : `${counted(talksUnasked, 'talk was held without a request and stands', 'talks were held without a request and stand')} in no table.`,
    thanks: thanksSentences(thanks, deadline),
  };
}

/** "Of 12 asked by mail 7 answered; of 4 on LinkedIn, 1." */
function channelSentence({ byChannel, total }: AskingNumbers): string {
  const groups = byChannel.toSorted((one, other) => other.asked - one.asked);
  const wayOf = ({ channel }: (typeof groups)[number]) =>
    channel === null ? 'in a way not noted' : channelWords[channel];
  const [first, ...rest] = groups;
  if (first === undefined) return '';
  if (total.asked === 1) {
    return `One was asked so far, ${wayOf(first)}${first.answered === 1 ? ', and answered.' : '; no answer came.'}`;
  }
  const others = rest.map((group) => `; of ${group.asked} ${wayOf(group)}, ${orNone(group.answered)}`);
  return `Of ${first.asked} asked ${wayOf(first)} ${orNone(first.answered)} answered${others.join('')}.`;
}

/** Always the same two are compared: whoever looks for the widest gap among many finds one by chance. */
function comparison({ byConnection }: AskingNumbers): string {
  const countsOf = (connection: 'introduced' | 'cold') =>
    byConnection.find((group) => group.connection === connection) ?? { asked: 0, answered: 0 };
  const introduced = { ...countsOf('introduced'), words: 'introduced', subject: 'introduced' };
  const cold = { ...countsOf('cold'), words: 'cold', subject: 'asked cold' };
  if (introduced.asked < leastForShare || cold.asked < leastForShare) {
    return `Too few to compare introductions with asking cold: ${orNone(introduced.asked)} of the first, ${orNone(cold.asked)} of the second; it takes five of each.`;
  }
  const [more, fewer] = rateOf(cold) > rateOf(introduced) ? [cold, introduced] : [introduced, cold];
  // one answer fewer would turn it
  if ((more.answered - 1) / more.asked <= rateOf(fewer)) {
    return `Introduced or cold, they answered about as often: ${ofAsked(introduced)} introduced, ${ofAsked(cold)} cold.`;
  }
  return `Whoever was ${more.subject} answered more often: ${ofAsked(more)}, against ${ofAsked(fewer)} ${fewer.words}.`;
}

type Answered = Pick<AskingCounts, 'asked' | 'answered'>;

function rateOf({ asked, answered }: Answered): number {
  return answered / asked;
}

function ofAsked({ asked, answered }: Answered): string {
  return `${orNone(answered)} of ${asked}`;
}

function answersSentence({ answers, median }: AskingNumbers['answerDays']): Maybe<string> {
  if (median === null) return null;
  return answers === 1
    ? `The one answer took ${spanWords(median * hoursADay)}.`
    : `Half of the ${answers} answers came within ${median < 1 ? withinWords(median * hoursADay) : counted(Math.ceil(median), 'day', 'days')} of asking.`;
}

function thanksSentences(thanks: ThanksNumbers, deadline: ThanksDeadline): readonly string[] {
  if (thanks.talks === 0) return [];
  return [howSoon(thanks), ...inTime(thanks, deadline), ...notThanked(thanks)];
}

/** "Of 14 talks 12 were thanked for: half of them within 6 hours, the last after 3 days." */
function howSoon({ talks, thanked, medianHours, longestHours }: ThanksNumbers): string {
  const begins =
    talks === 1
      ? `The one talk was ${thanked === 1 ? '' : 'not '}thanked for`
      : `Of ${talks} talks ${orNone(thanked)} ${thanked > 1 ? 'were' : 'was'} thanked for`;
  if (medianHours === null || longestHours === null) return `${begins}${talks === 1 ? ' yet' : ''}.`;
  return thanked === 1
    ? `${begins}, after ${spanWords(longestHours)}.`
    : `${begins}: half of them within ${withinWords(medianHours)}, the last after ${spanWords(longestHours)}.`;
}

const deadlineWords: Readonly<Record<Exclude<ThanksDeadline['thanksBy'], 'hours'>, string>> = {
  same_day: 'on the same day',
  three_business_days: 'within three business days',
};

function inTime({ thanked, inTime: timely }: ThanksNumbers, deadline: ThanksDeadline): readonly string[] {
  if (thanked === 0) return [];
  const { thanksBy, thanksWithinHours } = deadline;
  const meant = thanksBy === 'hours' ? `within ${thanksWithinHours} hours` : deadlineWords[thanksBy];
  if (thanked === 1) {
    return [timely === 1 ? `That was ${meant}, as you mean to.` : `You mean to thank ${meant}.`];
  }
  return [`${timely === thanked ? 'All' : capital(orNone(timely))} went out ${meant}, as you mean to.`];
}

function notThanked({ talks, notThanked: missing, stillTime }: ThanksNumbers): readonly string[] {
  if (talks === 1) return stillTime === 1 ? ['There is still time.'] : [];
  const left = stillTime === 0 ? '' : `for ${stillTime} there is still time`;
  if (missing === 0) return left === '' ? [] : [`${capital(left)}.`];
  return [`${counted(missing, 'was', 'were')} never thanked for${left === '' ? '' : `; ${left}`}.`];
}

/** "6 hours", "3 days": as exact as it is remembered. */
function spanWords(hours: number): string {
  if (hours < 1) return 'less than an hour';
  if (hours < 2 * hoursADay) return counted(Math.round(hours), 'hour', 'hours');
  return counted(Math.round(hours / hoursADay), 'day', 'days');
}

/** The same after "within", where the next whole one is meant. */
function withinWords(hours: number): string {
  if (hours <= 1) return 'an hour';
  if (hours < 2 * hoursADay) return counted(Math.ceil(hours), 'hour', 'hours');
  return counted(Math.ceil(hours / hoursADay), 'day', 'days');
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function orNone(count: number): string {
  return count === 0 ? 'none' : `${count}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
