import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportState } from '../../../domain/people/import.ts';
import { contactKeys, sameKeyReason } from '../../../domain/people/same-person.ts';
import {
  decisionWords,
  type ImportFigures,
  isMoving,
  leadWords,
  rowCounts,
  rowName,
  rowReason,
  rowWork,
  standingWords,
  takeInWords,
} from './import-words.ts';

const run = (given: Partial<ImportFigures>): ImportFigures => ({
  state: 'preview',
  rows: 412,
  skipped: 9,
  progress: { done: 0, total: 393 },
  decisions: { new: 371, same_person: 22, skip: 19 },
  ...given,
});

describe('leadWords and standingWords', () => {
  it.each<[ImportState, string, string]>([
    ['reading', 'The file is being read: 0 rows so far.', 'being read'],
    [
      'preview',
      'Nothing has been taken in yet. 412 rows were read; this is what would become of each.',
      '412 rows read, nothing taken in',
    ],
    ['applying', 'Taking in: 0 of 393 so far.', 'being taken in'],
    ['applied', '393 people came in. One undo takes all of it back, now or next week.', '393 people came in'],
    ['cancelled', 'It was stopped. Nothing of it was kept.', 'stopped, nothing kept'],
    ['undoing', 'Everything of it goes out again.', 'being taken back'],
    ['undone', 'It was taken back. What is in the notebook is as it was before.', 'taken back'],
    ['failed', 'It could not be read to its end. Nothing of it was kept.', 'not read to its end'],
  ])('of one that is %s', (state, lead, standing) => {
    expect(leadWords(run({ state }))).toBe(lead);
    expect(standingWords(run({ state }))).toBe(standing);
  });

  it('of one row', () => {
    const one = run({ rows: 1, decisions: { new: 1, same_person: 0, skip: 0 } });
    expect(leadWords(one)).toContain('One row was read; this is what would become of it.');
    expect(leadWords({ ...one, state: 'applied' })).toContain('One person came in.');
  });

  it('are asked for anew only while the server works', () => {
    expect((['reading', 'applying', 'undoing'] as const).every(isMoving)).toBe(true);
    expect((['preview', 'applied', 'cancelled', 'undone', 'failed'] as const).some(isMoving)).toBe(false);
  });
});

describe('takeInWords', () => {
  it.each([
    [{ new: 371, same_person: 22, skip: 19 }, 'Take in 393, leave 19 out'],
    [{ new: 28_000, same_person: 412, skip: 1 }, 'Take in 28,412, leave one out'],
    [{ new: 1, same_person: 0, skip: 0 }, 'Take in one'],
    [{ new: 0, same_person: 0, skip: 5 }, undefined],
  ])('of %j', (decisions, words) => {
    expect(takeInWords({ decisions })).toBe(words);
  });
});

describe('rowCounts', () => {
  it('names every part', () => {
    expect(rowCounts(run({})).map(({ words, count }) => `${count} ${words}`)).toEqual([
      '371 new people',
      '22 join someone you have',
      '10 said twice, or left out by you',
      '9 without a name, left out',
    ]);
  });

  it('adds up to all rows, whatever was decided', () => {
    const count = fc.nat(30_000);
    fc.assert(
      fc.property(count, count, count, count, (fresh, same, left, skipped) => {
        const decisions = { new: fresh, same_person: same, skip: left + skipped };
        const rows = fresh + same + left + skipped;
        const sum = rowCounts(run({ rows, skipped, decisions })).reduce((all, part) => all + part.count, 0);
        expect(sum).toBe(rows);
      }),
    );
  });
});

const nia = {
  givenName: 'Nia',
  familyName: 'Birkfield',
  credentials: 'RN',
  nickname: null,
  title: 'Nurse',
  organizationName: 'Quint Works',
  emails: [],
  links: [],
  connectedOn: null,
};

describe('a row', () => {
  it('is called by its person, or by its line', () => {
    expect(rowName({ person: nia, line: 4 })).toBe('Nia Birkfield, RN');
    expect(rowName({ person: null, line: 1_204 })).toBe('Line 1,204');
    expect(rowWork(nia)).toBe('Nurse, Quint Works');
    expect(rowWork({ ...nia, title: null })).toBe('Quint Works');
    expect(rowWork(null)).toBe('');
  });

  it('says why, but not of everybody new that they are new', () => {
    expect(rowReason({ decision: 'new', reason: 'Not in the notebook yet.' })).toBe('');
    expect(rowReason({ decision: 'new', reason: 'Your decision.' })).toBe('Your decision.');
    expect(rowReason({ decision: 'skip', reason: 'row 3: no name' })).toBe('Row 3: no name');
  });

  it('says where only the name speaks for it', () => {
    const [byName = ''] = contactKeys(nia);
    expect(byName).toMatch(/^name:/u);
    expect(decisionWords({ decision: 'same_person', reason: sameKeyReason(byName) })).toBe('joins, likely');
    expect(decisionWords({ decision: 'same_person', reason: sameKeyReason('mail:n@q.example') })).toBe(
      'joins',
    );
    expect(decisionWords({ decision: 'new', reason: '' })).toBe('new');
    expect(decisionWords({ decision: 'skip', reason: '' })).toBe('left out');
  });
});
