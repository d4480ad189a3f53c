import { describe, expect, it } from 'vitest';
import { type Command, foundAddress, foundCommand, listLines, matching } from './commands.ts';

const nothing = (): void => undefined;
const commands: readonly Command[] = [
  { key: 'thank', words: 'Thank Ben Okafor', aside: '21 h left', act: nothing },
  { key: 'add', words: 'Add a person', aside: '', alsoCalled: 'new contact', act: nothing },
  { key: 'zoe', words: 'Write to Zoë Åberg', aside: '', act: nothing },
];

describe('finding something to do', () => {
  it.each([
    ['', ['thank', 'add', 'zoe']],
    ['tha', ['thank']],
    ['ben tha', ['thank']],
    ['contact', ['add']],
    ['zoe aberg', ['zoe']],
    ['hank', []],
  ])('for "%s" lists %j', (written, keys) => {
    expect(matching(commands, written).map(({ key }) => key)).toEqual(keys);
  });
});

describe('the lines of the list', () => {
  const found = [
    { key: 'add', words: 'Add a person', aside: 'career', act: nothing },
    { key: 'contact:1', words: 'Adam Berg', aside: 'person', act: nothing },
  ];
  it('name nothing twice: a career is an act and a record', () => {
    expect(listLines(commands, found, 'add').map(({ key }) => key)).toEqual(['add', 'contact:1']);
  });
  it('are every act while nothing is written', () => {
    expect(listLines(commands, found, ' ').map(({ key }) => key)).toEqual(['thank', 'add', 'zoe']);
  });
});

describe('where a record is read', () => {
  const record = { id: 'r1', title: 'Halden & Co', contactId: 'c1' } as const;
  it.each([
    ['contact', '/people/r1'],
    ['career', '/careers/r1'],
    ['letter', '/letters/r1'],
    ['interview', '/interviews/r1'],
    ['organization', '/people?q=Halden%20%26%20Co'],
    ['finding', '/people/c1'],
    ['note', '/people/c1'],
  ] as const)('%s at %s', (kind, address) => {
    expect(foundAddress({ ...record, kind })).toBe(address);
  });

  it('lists nothing that has no page', () => {
    expect(foundCommand({ ...record, kind: 'settings', contactId: null }, nothing)).toBeUndefined();
  });
});
