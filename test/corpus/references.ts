/** Fills in references to earlier answers: `$request.id` stands for the id of the answer kept as `request`. */
import type { Fields } from './case.ts';

const reference = /\$([a-zA-Z]\w*)((?:\.\w+)+)/gu;
const nothingElse = /^\$[a-zA-Z]\w*(?:\.\w+)+$/u;

/** The same value with every reference filled in; a reference to something that was not answered is an error. */
export function fillIn(value: unknown, kept: ReadonlyMap<string, unknown>): unknown {
  if (typeof value === 'string') return fillInText(value, kept);
  if (Array.isArray(value)) return value.map((item) => fillIn(item, kept));
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Fields;
  if (typeof fields['each'] === 'string' && Array.isArray(fields['take'])) {
    return takeFields(fillInText(fields['each'], kept), fields['take'] as readonly string[]);
  }
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fillIn(field, kept)]));
}

function fillInText(text: string, kept: ReadonlyMap<string, unknown>): unknown {
  if (nothingElse.test(text)) {
    const [name = '', ...path] = text.slice(1).split('.');
    return lookUp(kept, name, path);
  }
  return text.replace(reference, (_, name: string, path: string) =>
    String(lookUp(kept, name, path.slice(1).split('.'))),
  );
}

function lookUp(kept: ReadonlyMap<string, unknown>, name: string, path: readonly string[]): unknown {
  const found = path.reduce(
    (value, part) => (typeof value === 'object' && value !== null ? (value as Fields)[part] : undefined),
    kept.get(name),
  );
  if (found === undefined) throw new Error(`nothing was answered for $${[name, ...path].join('.')}`);
  return found;
}

/** Some fields of each item of a list: `{ each: '$proposal.items', take: ['text', 'minutes'] }`. */
function takeFields(items: unknown, names: readonly string[]): unknown {
  if (!Array.isArray(items)) throw new Error('only of a list can each be taken');
  return items.map((item: Fields) => Object.fromEntries(names.map((name) => [name, item[name]])));
}
