import { describe, expect, it } from 'vitest';
import { cleanCell } from './clean-cell.ts';

describe('a clean cell', () => {
  it.each([
    ['has no white space at its edges', ' Wanjiru ', 'Wanjiru'],
    ['has single spaces', 'Staff\u00a0 \t Engineer', 'Staff Engineer'],
    ['is one line', 'one\r\ntwo', 'one two'],
    ['is empty when only white space is there', ' \u00a0\u3000', ''],
    ['has no marks of direction or width', '\u202aAda\u202c \ufeffBy\u200bron\u200e', 'Ada Byron'],
    ['has no control characters', 'A\u0000d\u001ba', 'Ada'],
    ['is composed', 'Zoe\u0308', 'Zoë'],
    ['keeps joined emoji', '👩‍🔬 Ada', '👩‍🔬 Ada'],
    ['keeps flags of regions', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['keeps what begins like a formula', '=Growth Lead', '=Growth Lead'],
  ])('%s', (_, cell, clean) => {
    expect(cleanCell(cell)).toBe(clean);
  });
});
