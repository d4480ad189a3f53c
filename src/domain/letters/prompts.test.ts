import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUnfilledPrompts } from './prompts.ts';

/** The texts of the prompts found. */
function promptsIn(text: string): string[] {
  return findUnfilledPrompts(text).map((prompt) => prompt.text);
}

describe('unfilled prompts', () => {
  it.each([
    ['Dear [Name],', ['[Name]']],
    ['I work at [Company] as a [your title].', ['[Company]', '[your title]']],
    ['[X] suggested I write', ['[X]']],
    [
      'the week you spent re-logging borings, because [what it showed you about the work]',
      ['[what it showed you about the work]'],
    ],
    ['because [what it\nshowed you]', ['[what it\nshowed you]']],
    ['[DATE: fill in]', ['[DATE: fill in]']],
    ['[[Name]]', ['[Name]']],
    ['see [ ] below', ['[ ]']],
    ['Hi {{name}},', ['{{name}}']],
    ['Hi {{ first name }}', ['{{ first name }}']],
    ['Hi {{{raw}}}', ['{{{raw}}}']],
    ['Hi {firstName}', ['{firstName}']],
    ['Hi ${data.company}', ['${data.company}']],
    ['on {day} at {time}', ['{day}', '{time}']],
    ['Hi <Name>', ['<Name>']],
    ['the fair in <month> at <company name>', ['<month>', '<company name>']],
    ['<<Company>>', ['<<Company>>']],
    ['my name is ____ and I', ['____']],
    ['my name is ________ from ___', ['________', '___']],
    ['We spoke in …………… about tax', ['……………']],
    ['We spoke in .......... about tax', ['..........']],
    ['the mine near XXX, where', ['XXX']],
    ['at XX:XX on XX/XX', ['XX:XX', 'XX/XX']],
    ['the place is TBD', ['TBD']],
    ['the place is tbd.', ['tbd']],
    ['time TBA', ['TBA']],
    ['because INSERT SPECIFIC REASON HERE.', ['INSERT SPECIFIC REASON HERE']],
    ['at INSERT company', ['INSERT']],
    ['at (insert company)', ['(insert company)']],
    ['Dear ,', ['Dear ,']],
    ['Dear,', ['Dear,']],
    ['  Dear  :', ['Dear  :']],
    ['Dear\nThank you', ['Dear']],
    ['Dear Ms. ,', ['Dear Ms. ,']],
    ['Dear Dr,', ['Dear Dr,']],
    ['Hi ,', ['Hi ,']],
    ['Hello Mr. ,', ['Hello Mr. ,']],
    ['Good morning ,', ['Good morning ,']],
    ['> Dear ,', ['Dear ,']],
    ['Dear Mr./Ms. Okafor', ['Mr./Ms.']],
    ['Dear Mr/Mrs/Ms Okafor', ['Mr/Mrs/Ms']],
    ['(Dr. Ms. Mr.) ____', ['(Dr. Ms. Mr.)', '____']],
    ['Dear Mr./Ms. (Last Name),', ['Mr./Ms.', '(Last Name)']],
    ['I am (your name) from', ['(your name)']],
    ["at (company's name)", ["(company's name)"]],
    ['Hi %FIRSTNAME%', ['%FIRSTNAME%']],
    ['on the %COMPANY% website', ['%COMPANY%']],
    ['Hi %%first_name%%', ['%%first_name%%']],
    ['Hi *|FNAME|*', ['*|FNAME|*']],
    ['Dear «Title» «Last_Name»', ['«Title»', '«Last_Name»']],
    ['«GreetingLine»', ['«GreetingLine»']],
    ['Best,\nTyler\n\n-- \n[Your Phone Number]', ['[Your Phone Number]']],
    ['https://pages.example/in/[yourname]', ['[yourname]']],
    ['[{{name}}]', ['[{{name}}]']],
  ])('%j: %j', (text, prompts) => {
    expect(promptsIn(text)).toEqual(prompts);
  });
});

describe('what only looks like a prompt', () => {
  it.each([
    'as shown earlier [1], [2, 3] and [4–6]',
    'the [sic] spelling',
    'she said [...] and [....] nothing […] more',
    'a footnote [*] and [†]',
    'words[a] of an encyclopedia',
    '[EXTERNAL] and [cid:image001.png] and [image: logo]',
    'write to [mailto:ben@firm.example] or [https://firm.example/people]',
    'see [my page](https://firm.example/me)',
    '[]',
    'Ben Okafor <ben@firm.example>',
    '<https://firm.example/people>',
    '<firm.example>',
    '<www.firm.example/people>',
    'a <b>bold</b> word<br/> and <p class="x">one</p>',
    'if a <b and c> d; x < y and z > w',
    'I <3 maps',
    'and/or, A/B, he/she, Sir/Madam',
    'Dear Sir or Madam,',
    'Dear Ms. Okafor,',
    'Dear Ben,',
    'Dear all,',
    'Oh dear, that was long',
    'Hi,\nmy name is Ada',
    'Hello,',
    'Hi there,',
    'Good morning,',
    'My dear friend Ben',
    'LC-MS/MS and GC-MS',
    'Dana (your colleague) sent me',
    'the firm (by that name) is gone',
    '__init__ and snake_case and __bold__',
    `${'_'.repeat(32)}\nFrom: Ben`,
    `above\n> ${'_'.repeat(32)}\nbelow`,
    'well... and so on… or .... even',
    'it fell by 10% and 20% of them left',
    'at 100%sure% of it',
    'https://firm.example/caf%C3%A9%20x?a=%NAME%',
    'https://firm.example/a____b',
    'the 1990s XX century',
    'sizes XXL and XXXL',
    'an INSERT INTO statement, an INSERT statement',
    'please insert the card',
    '« Bonjour » and «Guernica» and «tout le monde»',
    ':-} {: :{ and {}',
    'a set {} and { }',
    'emoticons :-) ;) <3 (: >:(',
    'https://firm.example/<3',
    '',
  ])('%j', (text) => {
    expect(promptsIn(text)).toEqual([]);
  });
});

describe('where prompts stand', () => {
  it('is counted in UTF-16 code units', () => {
    expect(findUnfilledPrompts('🙂🙂 Dear [Name], at [Ort]')).toEqual([
      { start: 10, end: 16, text: '[Name]' },
      { start: 21, end: 26, text: '[Ort]' },
    ]);
  });

  it('is within the text, in order and apart, for any text', () => {
    const words = fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      '<',
      '>',
      '«',
      '»',
      '%',
      '_',
      'Dear',
      'Hi',
      ' ',
      ',',
      '\n',
      'XXX',
      'Mr.',
      '/',
      'Ms.',
      'Name',
      '…',
      '1',
      '🙂',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const prompt of findUnfilledPrompts(text)) {
          expect(prompt.start).toBeGreaterThanOrEqual(last);
          expect(prompt.end).toBeGreaterThan(prompt.start);
          expect(text.slice(prompt.start, prompt.end)).toBe(prompt.text);
          last = prompt.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('is found in time that grows with the text, also in texts made to be hard', () => {
    const hard = ['[', '{', '<', '«', '_', '. ', '%a', 'Dear ', 'mr/', 'INSERT ', '>', '(insert ', '\n'].map(
      (piece) => piece.repeat(20_000),
    );
    for (const text of hard) expect(findUnfilledPrompts(text).length).toBeLessThan(20_001);
  }, 5_000);
});
