import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relations } from '../people/contact.ts';
import { channels } from '../requests/request.ts';
import {
  type AskingRows as AllRows,
  type AskedRow,
  type AskingCounts,
  askingNumbers,
  type HeldRow,
  shareOf,
} from './asking-numbers.ts';

const day = (number: number) => `2026-05-${String(number).padStart(2, '0')}T10:00:00.000Z`;
const end = day(31);

function asked(host: string, sentOn: number, more: Partial<AskedRow> = {}): AskedRow {
  return {
    id: `asking ${host}`,
    contactId: host,
    careerId: 'rivers',
    sentAt: day(sentOn),
    channel: 'email',
    answeredAt: null,
    relation: 'cold',
    hasReferrer: false,
    ...more,
  };
}

function talked(host: string, on: number, more: Partial<HeldRow> = {}): HeldRow {
  return {
    id: `talk ${host}`,
    contactId: host,
    careerId: 'rivers',
    requestId: null,
    startsAt: day(on),
    endedAt: day(on).replace('T10:00', 'T10:30'),
    hostRegion: null,
    ...more,
  };
}

type AskingRows = Omit<AllRows, 'thanks'>;

const named = (fromContactId: string, on: number, interviewId: string | null = null) => ({
  fromContactId,
  interviewId,
  at: day(on),
});

function total(rows: Partial<AskingRows>, careerId?: string) {
  return askingNumbers({ asked: [], held: [], named: [], ...rows }, end, careerId).total;
}

type Row = readonly [
  says: string,
  rows: Partial<AskingRows>,
  counts: readonly [asked: number, answered: number, talked: number, names: number],
];

const rows: readonly Row[] = [
  ['nobody was asked', {}, [0, 0, 0, 0]],
  ['asked, nothing heard', { asked: [asked('ines', 4)] }, [1, 0, 0, 0]],
  ['answered, whatever it was', { asked: [asked('ines', 4, { answeredAt: day(6) })] }, [1, 1, 0, 0]],
  [
    'an answer to come is no answer',
    { asked: [asked('ines', 4, { answeredAt: '2026-06-01' })] },
    [1, 0, 0, 0],
  ],
  ['a request to come is no request', { asked: [asked('ines', 4, { sentAt: '2026-06-01' })] }, [0, 0, 0, 0]],
  [
    'talked in answer to the request',
    { asked: [asked('ines', 4)], held: [talked('ines', 9, { requestId: 'asking ines' })] },
    [1, 1, 1, 0],
  ],
  [
    'a talk that names no request answers what was asked before it',
    { asked: [asked('ines', 4)], held: [talked('ines', 9)] },
    [1, 1, 1, 0],
  ],
  ['not what was asked after it', { asked: [asked('ines', 10)], held: [talked('ines', 9)] }, [1, 0, 0, 0]],
  [
    'nor what was asked about another career',
    { asked: [asked('ines', 4)], held: [talked('ines', 9, { careerId: 'words' })] },
    [1, 0, 0, 0],
  ],
  [
    'of two requests the later one',
    { asked: [asked('ines', 4), asked('ines', 6, { id: 'again' })], held: [talked('ines', 9)] },
    [2, 1, 1, 0],
  ],
  [
    'two talks with one host are one request answered',
    { asked: [asked('ines', 4)], held: [talked('ines', 9), talked('ines', 19, { id: 'second' })] },
    [1, 1, 1, 0],
  ],
  [
    'a talk still going on was not held',
    { asked: [asked('ines', 4)], held: [talked('ines', 31)] },
    [1, 0, 0, 0],
  ],
  [
    'names given since being asked',
    { asked: [asked('ines', 4)], named: [named('ines', 5), named('ines', 20)] },
    [1, 0, 0, 2],
  ],
  ['not those given before', { asked: [asked('ines', 4)], named: [named('ines', 3)] }, [1, 0, 0, 0]],
  ['nor those of people never asked', { asked: [asked('ines', 4)], named: [named('otis', 5)] }, [1, 0, 0, 0]],
  [
    'a name given in the talk, though noted as of an earlier day',
    { asked: [asked('ines', 4)], held: [talked('ines', 9)], named: [named('ines', 1, 'talk ines')] },
    [1, 1, 1, 1],
  ],
  [
    'a name given once counts once, though its host was asked twice',
    { asked: [asked('ines', 4), asked('ines', 6, { id: 'again' })], named: [named('ines', 9)] },
    [2, 0, 0, 1],
  ],
];

describe('what came of asking', () => {
  it.each(rows)('%s', (_says, given, [askedCount, answered, talkedCount, names]) => {
    expect(total(given)).toMatchObject({ asked: askedCount, answered, talked: talkedCount, names });
  });

  it('goes by the first channel and the connection; under somebody’s name is introduced', () => {
    const { byChannel, byConnection } = askingNumbers(
      {
        asked: [
          asked('ada', 1, { channel: null, relation: null }),
          asked('ben', 1, { channel: 'linkedin', relation: 'alumni', hasReferrer: true }),
          asked('cem', 2, { relation: 'introduced' }),
          asked('dov', 3),
        ],
        held: [],
        named: [],
      },
      end,
    );
    expect(byChannel.map((group) => [group.channel, group.asked])).toEqual([
      ['email', 2],
      ['linkedin', 1],
      [null, 1],
    ]);
    expect(byConnection.map((group) => [group.connection, group.asked])).toEqual([
      ['introduced', 2],
      ['cold', 1],
      [null, 1],
    ]);
  });

  it('talks that answer no request stand apart', () => {
    const held = [talked('ines', 9), talked('otis', 9), talked('ada', 3, { requestId: 'never sent' })];
    const numbers = askingNumbers({ asked: [asked('ines', 4)], held, named: [] }, end);
    expect(numbers).toMatchObject({ talksUnasked: 2, total: { asked: 1, talked: 1 } });
  });

  it('about one career only its requests, talks and names count', () => {
    const given = {
      asked: [asked('ines', 4), asked('ines', 5, { id: 'words', careerId: 'words' })],
      held: [talked('ines', 9), talked('otis', 9, { careerId: 'words' })],
      named: [named('ines', 9, 'talk ines'), named('ines', 20)],
    };
    expect(total(given, 'rivers')).toMatchObject({ asked: 1, talked: 1, names: 1 });
    expect(total(given, 'words')).toMatchObject({ asked: 1, talked: 0, names: 1 });
    expect(askingNumbers(given, end, 'rivers').talksUnasked).toBe(0);
    expect(askingNumbers(given, end, 'words').talksUnasked).toBe(1);
  });

  it('tells the middle answer in days, never the average', () => {
    const answers = [1, 2, 26].map((days, at) => asked(`host ${at}`, 2, { answeredAt: day(2 + days) }));
    const numbers = askingNumbers({ asked: [...answers, asked('ines', 1)], held: [], named: [] }, end);
    expect(numbers.answerDays).toEqual({ answers: 3, median: 2 });
  });
});

describe('a share', () => {
  it.each([
    ['of four is not told', 2, 4, null],
    ['of five is', 2, 5, 40],
    ['nearly all is not all', 399, 400, 99],
    ['hardly any is not none', 1, 400, 1],
    ['of none', 0, 9, 0],
    ['of all', 9, 9, 100],
  ])('%s', (_says, count, base, share) => {
    expect(shareOf(count, base)).toBe(share);
  });
});

const hosts = fc.constantFrom('ines', 'otis', 'ada');
const careers = fc.constantFrom('rivers', 'words');
const days = fc.integer({ min: 1, max: 30 });

/** Rows of few hosts and days, so that they meet each other. */
const anyRows: fc.Arbitrary<AskingRows> = fc.record({
  asked: fc
    .array(
      fc.record({
        host: hosts,
        on: days,
        careerId: careers,
        answered: fc.option(days),
        channel: fc.constantFrom(...channels, null),
        relation: fc.constantFrom(...relations, null),
        hasReferrer: fc.boolean(),
      }),
      { maxLength: 12 },
    )
    .map((all) =>
      all.map(({ host, on, answered, ...more }, at) =>
        asked(host, on, { ...more, id: `r${at}`, answeredAt: answered === null ? null : day(on + answered) }),
      ),
    ),
  held: fc
    .array(fc.record({ host: hosts, on: days, careerId: careers, request: fc.option(fc.nat(14)) }), {
      maxLength: 8,
    })
    .map((all) =>
      all.map(({ host, on, careerId, request }, at) =>
        talked(host, on, { id: `t${at}`, careerId, requestId: request === null ? null : `r${request}` }),
      ),
    ),
  named: fc.array(
    fc
      .record({ host: hosts, on: days, talk: fc.option(fc.nat(8)) })
      .map(({ host, on, talk }) => named(host, on, talk === null ? null : `t${talk}`)),
    { maxLength: 8 },
  ),
});

const counted = ['asked', 'answered', 'talked', 'names'] as const;

function sum(groups: readonly AskingCounts[]) {
  return counted.map((what) => groups.reduce((all, group) => all + group[what], 0));
}

describe('whatever happened', () => {
  it('every table adds up to the total, and the careers to the whole', () => {
    fc.assert(
      fc.property(anyRows, days, (given, on) => {
        const numbers = askingNumbers(given, day(on));
        const whole = sum([numbers.total]);
        expect(sum(numbers.byChannel)).toEqual(whole);
        expect(sum(numbers.byConnection)).toEqual(whole);
        const each = ['rivers', 'words'].map((careerId) => askingNumbers(given, day(on), careerId));
        expect(sum(each.map((career) => career.total))).toEqual(whole);
        expect((each[0]?.talksUnasked ?? 0) + (each[1]?.talksUnasked ?? 0)).toBe(numbers.talksUnasked);
      }),
    );
  });

  it('nobody answers who was not asked, nobody talks who did not answer', () => {
    fc.assert(
      fc.property(anyRows, (given) => {
        for (const group of askingNumbers(given, end).byChannel) {
          expect(group.talked).toBeLessThanOrEqual(group.answered);
          expect(group.answered).toBeLessThanOrEqual(group.asked);
          expect(group.answeredShare === null).toBe(group.asked < 5);
        }
      }),
    );
  });

  it('the order of the rows does not matter, nor what comes after the moment', () => {
    fc.assert(
      fc.property(anyRows, days, (given, on) => {
        const at = day(on);
        const numbers = askingNumbers(given, at);
        const turned = {
          asked: given.asked.toReversed(),
          held: given.held.toReversed(),
          named: given.named.toReversed(),
        };
        expect(askingNumbers(turned, at)).toEqual(numbers);
        const known = {
          asked: given.asked
            .filter(({ sentAt }) => sentAt <= at)
            .map((row) => ((row.answeredAt ?? '') > at ? { ...row, answeredAt: null } : row)),
          held: given.held.filter(({ endedAt }) => endedAt <= at),
          named: given.named.filter((name) => name.at <= at),
        };
        expect(askingNumbers(known, at)).toEqual(numbers);
      }),
    );
  });
});
