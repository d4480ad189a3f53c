/** `askwell search`: everything in the notebook with words beginning so. */
import type { Client } from './caller.ts';
import type { Terminal } from './host.ts';
import { wrapText } from './text-layout.ts';

/** Prints what was found, best first. */
export async function showSearch(
  client: Client,
  terminal: Terminal,
  options: { readonly words: string; readonly json: boolean },
): Promise<void> {
  const found = await client.search.all({ q: options.words });
  if (options.json) {
    terminal.out(`${JSON.stringify(found)}\n`);
    return;
  }
  if (found.items.length === 0) {
    terminal.out(
      `${wrapText(`Nothing in the notebook has words beginning with "${options.words}".`, terminal.columns)}\n`,
    );
    return;
  }
  for (const { kind, id, title, excerpt } of found.items) {
    terminal.out(`${wrapText(`${title} (${kind.replaceAll('_', ' ')} ${id})`, terminal.columns)}\n`);
    if (excerpt !== '' && excerpt !== title) terminal.out(`${wrapText(excerpt, terminal.columns, '    ')}\n`);
  }
}
