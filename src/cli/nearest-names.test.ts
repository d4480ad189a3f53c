import { describe, expect, it } from 'vitest';
import { findNearestNames } from './nearest-names.ts';

const names = ['contacts.create', 'contacts.update', 'contacts.list', 'letters.create', 'health.get'];

describe('names that were probably meant', () => {
  it.each([
    ['contacts.creat', 'contacts.create'],
    ['contact.create', 'contacts.create'],
    ['Contacts.List', 'contacts.list'],
    ['leters.create', 'letters.create'],
    ['contacts', 'contacts.create'],
  ])('%s: first %s', (typed, meant) => {
    expect(findNearestNames(typed, names)[0]).toBe(meant);
  });

  it('are three at most, and none for what is far from all', () => {
    expect(findNearestNames('contacts.creat', names).length).toBeLessThanOrEqual(3);
    expect(findNearestNames('x', names)).toEqual([]);
    expect(findNearestNames('', names)).toEqual([]);
  });
});
