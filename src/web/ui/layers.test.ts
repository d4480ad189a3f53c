import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const web = fileURLToPath(new URL('..', import.meta.url));
const order = '@layer tokens, base, ui, feature, page;';

describe('stylesheets', () => {
  // The build spreads styles over files whose order on the page is its own; layers take the order in which they are first named.
  it('each name the layers in the same order before anything else', () => {
    const sheets = globSync('**/*.css', { cwd: web }).filter((sheet) => sheet !== 'ui/tokens.css');
    const withoutOrder = sheets.filter((sheet) => {
      const text = readFileSync(`${web}/${sheet}`, 'utf8').replace(/^\s*\/\*[\s\S]*?\*\/\s*/u, '');
      return !text.startsWith(order);
    });
    expect(sheets.length).toBeGreaterThan(10);
    expect(withoutOrder).toEqual([]);
  });
});
