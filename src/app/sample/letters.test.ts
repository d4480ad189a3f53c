/** The sample's letters keep the rules they are there to show. */
import { describe, expect, it } from 'vitest';
import { findUnfilledPrompts } from '../../domain/letters/prompts.ts';
import { jobAskPatterns } from '../../domain/questions/check-job-asks.ts';
import { countWords, toPlainText } from '../../domain/questions/question-text.ts';
import { addBusinessDays } from '../../domain/time/business-days.ts';
import { addHours } from '../../domain/time/local-day.ts';
import { sampleCalendar } from './calendar.ts';
import { isHeld, samplePeople, sampleTalks } from './cast.ts';
import { bodyOf, sampleLetters, sentAtOf } from './fill-letters.ts';
import { endOf, startOf } from './fill-talks.ts';
import { sampleRequests } from './requests.ts';
import type { SampleLetter } from './story.ts';

const spring = sampleCalendar('2026-05-12T21:32:00.000Z', 'America/Los_Angeles');
const sent = sampleLetters.filter(({ when }) => when !== undefined);
const named = (letter: SampleLetter) => `${letter.kind} to ${letter.to}`;
const table = (letters: readonly SampleLetter[]) => letters.map((letter) => [named(letter), letter] as const);
const plainBody = (letter: SampleLetter) => toPlainText(bodyOf(spring, letter));

/** What no letter asks, in the words of letters rather than of questions. */
const lettersAsk =
  /\b(?:resume|cv|openings?|vacanc\w+|hir(?:e|ing) me|apply(?:ing)? (?:for|to)|good word|internships?|salary)\b/;

/** A name as letters greet it: the given name, the family name, or both. */
function greets(body: string, to: string): boolean {
  const person = samplePeople.find(({ key }) => key === to);
  const greeting = body.split('\n')[0] ?? '';
  return [person?.givenName, person?.familyName].some(
    (name) => typeof name === 'string' && greeting.includes(name),
  );
}

const mostWords = {
  request: 150,
  introduction: 150,
  follow_up: 90,
  decline_reply: 90,
  confirmation: 160,
  thank_you: 180,
  referrer_thanks: 150,
  report_back: 150,
  keep_in_touch: 150,
  further_question: 150,
  decision_news: 150,
} as const;

describe.each(table(sampleLetters))('%s', (_, letter) => {
  it('asks for no job, and fits its kind', () => {
    const plain = plainBody(letter);
    expect(jobAskPatterns.filter((pattern) => pattern.test(plain))).toEqual([]);
    expect(plain).not.toMatch(lettersAsk);
    expect(countWords(plain)).toBeLessThanOrEqual(mostWords[letter.kind]);
    const onLinkedIn = letter.channel === 'linkedin';
    expect(bodyOf(spring, letter).length).toBeLessThanOrEqual(onLinkedIn ? 300 : 2_000);
    const needsSubject = letter.channel === undefined || letter.channel === 'email';
    expect((letter.subject ?? '').length > 3).toBe(needsSubject);
    expect((letter.subject ?? '').length).toBeLessThanOrEqual(70);
  });

  it('greets whom it is for', () => {
    expect(greets(bodyOf(spring, letter), letter.to)).toBe(true);
  });
});

it.each(table(sent))('%s has no prompt left', (_, letter) => {
  expect(findUnfilledPrompts(`${letter.subject ?? ''}\n${bodyOf(spring, letter)}`)).toEqual([]);
});

it('leaves one letter a draft, whose prompt still waits', () => {
  const drafts = sampleLetters.filter(({ when }) => when === undefined);
  expect(drafts.map(named)).toEqual(['request to grace']);
  expect(drafts.flatMap((letter) => findUnfilledPrompts(bodyOf(spring, letter)))).toHaveLength(1);
});

it.each(table(sent.filter(({ kind }) => kind === 'request')))(
  '%s says for how long and what for, thanks, and names the referrer at once',
  (_, letter) => {
    const body = bodyOf(spring, letter);
    expect(body).toMatch(/(?:twenty|thirty|20|30) minutes/);
    expect(body).toMatch(/information only|only to learn/i);
    expect(body).toMatch(/suits? you|whenever|convenien|any (?:time|day|hour)|you like/);
    expect(body).toMatch(/phone|video|coffee|come by/);
    expect(body).toMatch(/thank/i);
    const { referrer, minutes = 20 } = sampleRequests.find(({ to }) => to === letter.to) ?? {};
    expect(body).toMatch(minutes === 30 ? /thirty minutes/ : /(?:twenty|20) minutes/);
    if (referrer === undefined) return;
    const person = samplePeople.find(({ key }) => key === referrer);
    // the first words after the greeting
    const beginning = (body.split('\n\n')[1] ?? '').slice(0, 60);
    expect(beginning).toContain(person?.givenName);
  },
);

it.each(table(sent.filter(({ kind }) => kind === 'follow_up')))(
  '%s is shorter than the request and waits five business days',
  (_, letter) => {
    const request = sent.find(({ kind, to }) => kind === 'request' && to === letter.to) ?? letter;
    expect(countWords(plainBody(letter))).toBeLessThan(countWords(plainBody(request)));
    const earliest = addBusinessDays(sentAtOf(spring, request) ?? '', 5, spring.zone, () => false);
    expect((sentAtOf(spring, letter) ?? '') >= earliest).toBe(true);
  },
);

const week = Array.from({ length: 7 }, (_, day) => `2026-05-${10 + day}T21:32:00.000Z`);
const zones = ['America/Los_Angeles', 'America/Denver', 'America/New_York', 'Europe/London', 'Europe/Berlin'];
const around = week.flatMap((now) => zones.map((zone) => [now, zone] as const));

describe.each(around)('opened at %s in %s', (now, zone) => {
  const calendar = sampleCalendar(now, zone);
  const before = sampleTalks.filter((talk) => isHeld(talk) && talk.start !== 'today');
  const sentAt = (kind: SampleLetter['kind'], isMeant: (letter: SampleLetter) => boolean) =>
    sent
      .filter((letter) => letter.kind === kind && isMeant(letter))
      .map((letter) => sentAtOf(calendar, letter) ?? '');

  it.each(before.map((talk) => [talk.host, talk] as const))('%s is written to in time', (host, talk) => {
    const endedAt = endOf(calendar, talk);
    const toHost = ({ to }: SampleLetter) => to === host;
    const [thankedAt = ''] = sentAt('thank_you', toHost);
    expect(thankedAt >= addHours(endedAt, 1), `${thankedAt}, not at the door at ${endedAt}`).toBe(true);
    expect(thankedAt <= addHours(endedAt, 24), `${thankedAt} within a day of ${endedAt}`).toBe(true);
    const startsAt = startOf(calendar, talk);
    expect(sentAt('confirmation', toHost).filter((at) => at >= startsAt)).toEqual([]);
    const referrer = sampleRequests.find(({ to }) => to === host)?.referrer;
    const led = sentAt('referrer_thanks', ({ ledTo }) => ledTo === host);
    expect(led).toHaveLength(referrer === undefined ? 0 : 1);
    expect(led.filter((at) => at < endedAt || at > addHours(endedAt, 72))).toEqual([]);
  });

  it('nothing was written that is still to come, nor in the night', () => {
    const all = sent.map((letter) => sentAtOf(calendar, letter) ?? '');
    expect(all.filter((at) => at > now)).toEqual([]);
    const hours = all.map((at) => Temporal.Instant.from(at).toZonedDateTimeISO(zone).hour);
    expect(hours.filter((hour) => hour < 6 || hour > 22)).toEqual([]);
  });
});

it('has letters of every kind that the story calls for', () => {
  expect(new Set(sent.map(({ kind }) => kind))).toEqual(
    new Set([
      'request',
      'introduction',
      'follow_up',
      'decline_reply',
      'confirmation',
      'thank_you',
      'referrer_thanks',
      'report_back',
      'keep_in_touch',
    ]),
  );
});
