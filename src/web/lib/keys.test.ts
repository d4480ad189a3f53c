import { describe, expect, it } from 'vitest';
import { keyName } from './keys.ts';

const press = (key: string, held: Partial<Pick<KeyboardEvent, 'metaKey' | 'ctrlKey' | 'altKey'>> = {}) => ({
  key,
  metaKey: false,
  ctrlKey: false,
  altKey: false,
  ...held,
});

describe('keyName', () => {
  it.each([
    ['a letter', press('j'), false, 'j'],
    ['a letter with capitals on', press('J'), false, 'j'],
    ['a sign that needs shift', press('?'), false, '?'],
    ['an arrow', press('ArrowDown'), false, 'arrowdown'],
    ['Ctrl Z', press('z', { ctrlKey: true }), false, 'mod+z'],
    ['⌘Z on a Mac', press('z', { metaKey: true }), true, 'mod+z'],
    ['⌘S on a Mac is not a bare S', press('s', { metaKey: true }), true, 'mod+s'],
  ])('%s', (_case, event, mac, name) => {
    expect(keyName(event, mac)).toBe(name);
  });

  it.each([
    ['Ctrl Z on a Mac', press('z', { ctrlKey: true }), true],
    ['the Windows key', press('s', { metaKey: true }), false],
    ['Alt and a letter', press('s', { altKey: true }), false],
  ])('%s is left to the machine', (_case, event, mac) => {
    expect(keyName(event, mac)).toBeUndefined();
  });
});
