import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '../../../domain/interviews/interview.ts';
import { changeItem, dropItem, inParts, minutesOf, moveItem, timeItems } from './agenda-edit.ts';

function item(id: string, part: AgendaItem['part'], minutes = 3): AgendaItem {
  return { id, questionId: null, text: id, minutes, part, must: false, pinned: false, reason: null };
}
const agenda = [
  item('hello', 'opening', 2),
  item('a', 'question'),
  item('b', 'question', 4),
  item('c', 'question'),
  item('bye', 'close', 4),
  item('extra', 'spare', 2),
];
const ids = (items: readonly AgendaItem[]) => items.map(({ id }) => id).join(' ');

describe('changing an agenda', () => {
  it.each([
    ['down', moveItem(agenda, 'a', 1), 'hello b a c bye extra'],
    ['up', moveItem(agenda, 'c', -1), 'hello a c b bye extra'],
    ['not before the opening', moveItem(agenda, 'a', -1), 'hello a b c bye extra'],
    ['not behind the close', moveItem(agenda, 'c', 1), 'hello a b c bye extra'],
    ['out', dropItem(agenda, 'b'), 'hello a c bye extra'],
    ['a spare one in', changeItem(agenda, 'extra', { part: 'question' }), 'hello a b c extra bye'],
  ])('moves a question %s', (_says, items, order) => {
    expect(ids(items)).toBe(order);
  });

  it('counts from the start of the talk, spare ones aside', () => {
    expect(timeItems(agenda).map(({ fromMinute }) => fromMinute)).toEqual([0, 2, 5, 9, 12, null]);
    expect(minutesOf(agenda)).toBe(16);
  });

  it('loses and doubles nothing, wherever it is moved', () => {
    const moves = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'extra'), fc.constantFrom(1 as const, -1 as const)),
    );
    fc.assert(
      fc.property(moves, (all) => {
        const moved = all.reduce<readonly AgendaItem[]>((items, [id, by]) => moveItem(items, id, by), agenda);
        expect(moved.map(({ id }) => id).toSorted()).toEqual(agenda.map(({ id }) => id).toSorted());
        expect(inParts(moved)).toEqual(moved);
      }),
    );
  });
});
