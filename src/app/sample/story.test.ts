/** The sample's story as it is told: how much of it there is, and that what is planted in it stands. */
import { describe, expect, it } from 'vitest';
import { statementSeconds } from '../../domain/careers/profile.ts';
import { findBankQuestion } from '../../domain/questions/bank.ts';
import { checkQuestion } from '../../domain/questions/checks.ts';
import { topics } from '../../domain/questions/topics.ts';
import { isHeld, saidIn, samplePeople, sampleTalks } from './cast.ts';
import { sampleCareers, sampleCriteria, sampleProfile, sampleQuestions } from './explorer.ts';
import { sampleOrganizations } from './organizations.ts';
import { sampleReferrals } from './referrals.ts';
import { sampleRequests } from './requests.ts';

const said = sampleTalks.flatMap((talk) =>
  saidIn(talk).map((finding) => ({ ...finding, host: talk.host, career: talk.career })),
);
const keys = new Set(samplePeople.map(({ key }) => key));
const employerOf = new Map(samplePeople.map(({ key, organizationName }) => [key, organizationName]));

describe('the story of the sample', () => {
  it('tells of four careers, fourteen talks and about 180 findings, nearly all in exact words', () => {
    expect(sampleCareers).toHaveLength(4);
    expect(sampleTalks).toHaveLength(14);
    expect(sampleTalks.filter(isHeld)).toHaveLength(12);
    expect(said.length).toBeGreaterThanOrEqual(170);
    expect(said.length).toBeLessThanOrEqual(190);
    expect(said.filter(({ quote }) => quote !== undefined).length).toBeGreaterThanOrEqual(150);
    expect(samplePeople).toHaveLength(45);
    expect(keys.size).toBe(45);
  });

  it.each(topics)('has at least six findings on %s', (topic) => {
    expect(said.filter((finding) => finding.topic === topic).length).toBeGreaterThanOrEqual(6);
  });

  it('knows every kind and basis, what was declined, and what may be quoted by name', () => {
    expect(new Set(said.map(({ kind = 'fact' }) => kind))).toEqual(new Set(['fact', 'opinion', 'advice']));
    expect(new Set(said.map(({ basis = 'own' }) => basis))).toEqual(
      new Set(['own', 'seen', 'hearsay', 'read']),
    );
    expect(said.filter(({ declined }) => declined === true).length).toBeGreaterThanOrEqual(3);
    expect(said.filter(({ quoteOk }) => quoteOk === true).length).toBeGreaterThanOrEqual(15);
    expect(said.filter(({ text, declined }) => text === undefined && declined !== true)).toEqual([]);
  });

  it('quotes spoken words: short, each said once, none the same as its summary', () => {
    const quotes = said.flatMap(({ quote }) => quote ?? []);
    expect(new Set(quotes).size).toBe(quotes.length);
    expect(quotes.filter((quote) => quote.split(' ').length > 25)).toEqual([]);
    expect(said.filter(({ quote, text }) => quote !== undefined && quote === text)).toEqual([]);
  });

  it.each([
    ['hours', 'dana', /^40 hours/, 'priya', /^60 hours/],
    ['hours', 'dana', /^One night a quarter/, 'priya', /^Up to twelve nights/],
    ['pay', 'dana', /64,000 .* 70,000/, 'ingrid', /48,000 to 52,000/],
    ['entry', 'ingrid', /music teacher/, 'dana', /do not take beginners/],
    ['outlook', 'marta', /^Growing/, 'tomas', /less money/],
    ['entry', 'aisha', /Three of her six/, 'joan', /Two beginners in two years/],
    ['outlook', 'aisha', /broader, not smaller/, 'felix', /^Shrinking/],
  ] as const)('lets hosts differ about %s: %s and %s', (topic, one, its, other, theirs) => {
    const wordsOf = (host: string) =>
      said.filter((finding) => finding.host === host && finding.topic === topic).map(({ text = '' }) => text);
    expect(wordsOf(one)).toContainEqual(expect.stringMatching(its));
    expect(wordsOf(other)).toContainEqual(expect.stringMatching(theirs));
  });

  it('has three sources at one employer, two of them sent by the third', () => {
    const sources = new Set(said.map(({ host }) => host));
    const atHalden = [...sources].filter((host) => employerOf.get(host) === 'Halden Environmental');
    expect(atHalden.toSorted()).toEqual(['ben', 'marta', 'priya']);
    const sent = sampleReferrals.filter(({ from, to }) => from === 'marta' && atHalden.includes(to));
    expect(sent.map(({ to }) => to).toSorted()).toEqual(['ben', 'priya']);
  });

  it('has a chain of four, of which the last is not to be written to yet, and a branch that dried up', () => {
    const chain = ['ito', 'marta', 'ben', 'sue'];
    for (const [place, to] of chain.slice(1).entries())
      expect(sampleReferrals).toContainEqual(expect.objectContaining({ from: chain[place], to }));
    expect(sampleReferrals.find(({ to }) => to === 'sue')?.mayUseName).toBe('ask_first');
    const len = sampleRequests.find(({ to }) => to === 'len');
    expect(len).toMatchObject({ referrer: 'ingrid', answers: [{ kind: 'no_answer' }] });
    expect(sampleReferrals.some(({ from }) => from === 'len')).toBe(false);
  });

  it('speaks only of people, careers and questions it knows', () => {
    const people = [
      ...sampleTalks.map(({ host }) => host),
      ...sampleRequests.flatMap(({ to, referrer = to }) => [to, referrer]),
      ...sampleReferrals.flatMap(({ from, to }) => [from, to]),
    ];
    expect(people.filter((key) => !keys.has(key))).toEqual([]);
    const asked = sampleTalks.flatMap(({ agenda = [], notes = [] }) => [
      ...agenda,
      ...notes.flatMap(({ question }) => question ?? []),
    ]);
    const own = sampleQuestions.map(({ key }) => key);
    expect(asked.filter((id) => !own.includes(id) && findBankQuestion(id) === undefined)).toEqual([]);
    for (const { to, referrer } of sampleRequests.filter((request) => request.referrer !== undefined))
      expect(sampleReferrals).toContainEqual(
        expect.objectContaining({ from: referrer, to, mayUseName: 'yes' }),
      );
  });

  it('has invented addresses only', () => {
    const written = JSON.stringify([samplePeople, sampleOrganizations]);
    const hosts = [...written.matchAll(/[\w.-]+@([\w.-]+)|https?:\/\/([\w.-]+)/gu)].map(
      ([, mail, page]) => mail ?? page,
    );
    expect(hosts.length).toBeGreaterThan(40);
    expect(hosts.filter((host) => host?.endsWith('.example') !== true)).toEqual([]);
    const numbers = [...written.matchAll(/"(?:number":")?(\d{3} \d{3} \d{4})"/gu)].map(
      ([, number]) => number,
    );
    expect(numbers.length).toBeGreaterThan(15);
    expect(numbers.filter((number) => !/ 555 01\d\d$/u.test(number ?? ''))).toEqual([]);
  });

  it('has an explorer with 60 to 90 seconds to say, five criteria, and questions that may be asked', () => {
    expect(statementSeconds(sampleProfile.statement ?? '')).toBeGreaterThanOrEqual(60);
    expect(statementSeconds(sampleProfile.statement ?? '')).toBeLessThanOrEqual(90);
    expect(sampleCriteria).toHaveLength(5);
    expect(new Set(sampleCriteria.map(({ weight }) => weight)).size).toBeGreaterThan(2);
    const faults = sampleQuestions.flatMap(({ text }) => checkQuestion(text));
    expect(faults.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it('has eleven notes of the talk just behind and no debrief, and debriefs of all before it', () => {
    const held = sampleTalks.filter(isHeld);
    const [today, ...others] = held.toSorted((one) => (one.start === 'today' ? -1 : 1));
    expect(today).toMatchObject({ host: 'ben', start: 'today' });
    expect(today?.notes).toHaveLength(11);
    expect(today?.debrief).toBeUndefined();
    expect(others.filter(({ debrief }) => debrief === undefined)).toEqual([]);
    expect(held.filter(({ notes = [] }) => notes.length >= 8).length).toBeGreaterThanOrEqual(4);
  });

  it('has promises of both sides, kept and open', () => {
    const promises = sampleTalks.flatMap(({ promises: plain = [], notes = [] }) => [
      ...plain,
      ...notes.flatMap(({ promise }) => promise ?? []),
    ]);
    for (const by of ['me', 'them']) {
      const theirs = promises.filter((promise) => promise.by === by);
      expect(theirs.filter(({ kept }) => kept === undefined).length, by).toBeGreaterThanOrEqual(2);
      expect(theirs.filter(({ kept }) => kept !== undefined).length, by).toBeGreaterThanOrEqual(2);
    }
  });
});
