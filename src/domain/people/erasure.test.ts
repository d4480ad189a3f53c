import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from './contact.ts';
import { erasedMark, eraseMentions, eraseMentionsIn, mentionsOf } from './erasure.ts';

const nobody: Contact = {
  id: '01970000-0000-7000-8000-000000000001',
  version: 1,
  createdAt: '2026-05-12T14:32:00.000Z',
  updatedAt: '2026-05-12T14:32:00.000Z',
  givenName: null,
  familyName: null,
  prefix: null,
  credentials: null,
  nickname: null,
  familyNameFirst: false,
  displayName: '',
  title: null,
  organizationId: null,
  organizationName: null,
  emails: [],
  phones: [],
  addresses: [],
  links: [],
  relation: null,
  circle: null,
  howKnown: null,
  region: null,
  zone: null,
  doNotContact: false,
  keepInTouchEveryDays: null,
  note: null,
  connectedOn: null,
};

const ivana: Contact = {
  ...nobody,
  givenName: 'Ivana',
  familyName: 'Horváth',
  emails: [{ address: 'ivana.h@danube.example', label: null }],
  phones: [{ number: '+36 1 555 0100', label: 'work' }],
  links: [{ url: 'https://www.people.example/in/ivana-h/', label: null }],
};

describe('what a person is named by', () => {
  it.each<[string, Partial<Contact>, boolean, string[]]>([
    [
      'both names, every way round',
      { givenName: 'Ivana', familyName: 'Horváth' },
      false,
      ['Horváth, Ivana', 'Horváth Ivana', 'Ivana Horváth', 'Horváth'],
    ],
    [
      'both names where the family bears hers too',
      { givenName: 'Ivana', familyName: 'Horváth' },
      true,
      ['Horváth, Ivana', 'Horváth Ivana', 'Ivana Horváth'],
    ],
    ['one name', { givenName: 'Ivana' }, false, ['Ivana']],
    ['a family name alone', { familyName: 'Horváth' }, false, ['Horváth']],
    ['a family name alone that others bear', { familyName: 'Horváth' }, true, []],
    [
      'names too short to be found alone',
      { givenName: 'Bo', familyName: 'Li' },
      false,
      ['Li, Bo', 'Bo Li', 'Li Bo'],
    ],
    [
      'names with spaces around',
      { givenName: ' Ivana ', familyName: ' Horváth ' },
      true,
      ['Horváth, Ivana', 'Horváth Ivana', 'Ivana Horváth'],
    ],
    ['nothing', {}, false, []],
  ])('%s', (_, names, isShared, mentions) => {
    expect(mentionsOf({ ...nobody, ...names }, isShared)).toEqual(mentions);
  });

  it('takes in addresses, numbers and pages, as written and bare', () => {
    expect(mentionsOf(ivana, true)).toEqual(
      expect.arrayContaining([
        'ivana.h@danube.example',
        '+36 1 555 0100',
        'https://www.people.example/in/ivana-h/',
        'people.example/in/ivana-h',
      ]),
    );
  });

  it('takes neither nickname nor given name beside a family name: they say nothing alone', () => {
    const mentions = mentionsOf({ ...ivana, nickname: 'Ivi' }, false);
    expect(mentions).not.toContain('Ivana');
    expect(mentions).not.toContain('Ivi');
  });

  it('gives longer ones first, so that no part of one is blanked before the whole', () => {
    const lengths = mentionsOf(ivana, false).map((mention) => mention.length);
    expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
  });
});

describe('blanking', () => {
  const mentions = mentionsOf(ivana, false);

  it.each([
    ['Ivana Horváth said so.', '[erased] said so.'],
    ['IVANA HORVÁTH said so.', '[erased] said so.'],
    ['Horváth, Ivana', '[erased]'],
    ['Dr Horváth’s lab', 'Dr [erased]’s lab'],
    ['Horváthné is somebody else', 'Horváthné is somebody else'],
    ['horváth as a word', 'horváth as a word'],
    ['Ivana alone', 'Ivana alone'],
    ['Write to ivana.h@danube.example!', 'Write to [erased]!'],
    ['Write to IVANA.H@DANUBE.EXAMPLE!', 'Write to [erased]!'],
    ['mariivana.h@danube.example is another', 'mariivana.h@danube.example is another'],
    ['Call +36 1 555 0100.', 'Call [erased].'],
    ['Call +36 1 555 01002.', 'Call +36 1 555 01002.'],
    ['see http://people.example/in/ivana-h?x=1', 'see http://[erased]?x=1'],
    ['(Ivana Horváth)(Horváth)', '([erased])([erased])'],
    ['nothing of hers', 'nothing of hers'],
    ['', ''],
  ])('%j becomes %j', (text, erased) => {
    expect(eraseMentions(text, mentions)).toBe(erased);
  });

  it('takes signs in names as they are', () => {
    const odd = mentionsOf({ ...nobody, givenName: 'A. (Bo)', familyName: '$^.*+?|[x]\\' }, false);
    expect(eraseMentions('I met A. (Bo) $^.*+?|[x]\\ today', odd)).toBe('I met [erased] today');
  });

  it('does nothing without mentions', () => {
    expect(eraseMentions('Ivana Horváth', [])).toBe('Ivana Horváth');
  });

  it('leaves nothing to blank, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...mentions, ' ', ', ', '. ', '(', '’s '),
      fc.string({ maxLength: 5 }),
    );
    const property = fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const once = eraseMentions(pieces.join(''), mentions);
      expect(eraseMentions(once, mentions)).toBe(once);
    });
    fc.assert(property, { examples: [[['Ivana Horváth', '+36 1 555 0100']]] });
  });
});

describe('blanking in a record', () => {
  const mentions = mentionsOf({ ...ivana, givenName: 'Day', familyName: 'Fact' }, false);

  it('reaches every word people wrote, however deep, and nothing the program wrote', () => {
    const record = {
      id: 'Fact',
      kind: 'Fact',
      topic: 'Fact',
      contactId: 'Fact',
      createdAt: 'Fact',
      on: 'Fact',
      minutes: 30,
      must: true,
      note: null,
      text: 'Fact',
      value: { shape: 'Fact', text: 'Day Fact' },
      items: [{ id: 'Fact', text: 'ask Fact', reason: null }],
      lines: ['Fact', 'fact'],
    };
    expect(eraseMentionsIn(record, mentions)).toEqual({
      ...record,
      text: erasedMark,
      value: { shape: 'Fact', text: erasedMark },
      items: [{ id: 'Fact', text: 'ask [erased]', reason: null }],
      lines: [erasedMark, 'fact'],
    });
  });

  it('gives an equal record where nobody is named', () => {
    const record = { id: 'x', text: 'a plain word', lines: ['one'], at: null };
    expect(eraseMentionsIn(record, mentions)).toEqual(record);
  });
});
