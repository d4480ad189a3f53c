/**
 * Blanks every mention of an erased person in what is not about them: records, their images and labels in the changes,
 * and imports. Invariant: nobody and nothing else loses a name of their own that happens to be alike.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Kind, Records } from '../../app/ports/store.ts';
import type { Contact } from '../../domain/people/contact.ts';
import { eraseMentions, eraseMentionsIn } from '../../domain/people/erasure.ts';
import { kinds } from '../tables/all.ts';
import { columnOf } from '../tables/table.ts';
import type { RunningOperation } from './operation.ts';
import { fromRow, type RawRow, selection, specOf } from './rows.ts';
import { saveRecord } from './write.ts';

/** Fields by which somebody else is named and reached: theirs, whoever is erased. */
const ofSomebodyElse: { readonly [K in Kind]?: readonly (keyof Records[K])[] } = {
  contact: [
    'givenName',
    'familyName',
    'displayName',
    'nickname',
    'prefix',
    'emails',
    'phones',
    'addresses',
    'links',
  ],
  organization: ['website'],
  profile: ['name'],
  // nobody is named by it, and a part of it must not be taken for a name
  calendar_feed: ['secretHash'],
};

/** Fields that name a thing: a family name alone may be a word of it (a Baker is erased, bakers are not), a whole name is not. */
const namesOfThings: { readonly [K in Kind]?: readonly (keyof Records[K])[] } = {
  contact: ['title', 'organizationName', 'credentials'],
  organization: ['name'],
  career: ['name', 'alsoCalled'],
  criterion: ['name'],
  notebook: ['name'],
};

/** Kinds whose label is such a name. */
const labelledByName: ReadonlySet<Kind> = new Set([
  'contact',
  'organization',
  'career',
  'criterion',
  'notebook',
]);

/** Everything the person is named by, and of it what cannot be a part of another name. */
interface Mentions {
  readonly all: readonly string[];
  readonly whole: readonly string[];
}

function cleaned(kind: Kind, record: object, mentions: Mentions): object {
  const kept: readonly PropertyKey[] = ofSomebodyElse[kind] ?? [];
  const things: readonly PropertyKey[] = namesOfThings[kind] ?? [];
  const fields = Object.entries(record).map(([field, held]: [string, unknown]) => {
    if (kept.includes(field)) return { [field]: held };
    return eraseMentionsIn({ [field]: held }, things.includes(field) ? mentions.whole : mentions.all);
  });
  return Object.assign({}, ...fields) as object;
}

/**
 * What a text must be like to hold a mention: letters that databases fold differently, signs that JSON writes otherwise,
 * and the wildcards themselves stand open.
 */
export function likeness(mention: string): string {
  const open = [...mention.toLowerCase()].map((sign) => {
    const isPlain = /[ a-z0-9]/u.test(sign) || (/\p{L}/u.test(sign) && sign === sign.toUpperCase());
    return isPlain ? sign : '%';
  });
  return `%${open.join('')}%`;
}

function holdsAny(columns: readonly string[], mentions: readonly string[]): RawBuilder<boolean>[] {
  return columns.flatMap((column) =>
    mentions.map((mention) => sql<boolean>`lower(${sql.ref(column)}) like ${likeness(mention)}`),
  );
}

/** Columns of a kind that hold people's words. */
function wordColumns(kind: Kind): string[] {
  return Object.entries(specOf(kind).columns)
    .filter(
      ([field, type]) => (type === 'text' || type === 'json') && !/Id$|At$|^(at|on|until)$/u.test(field),
    )
    .map(([field]) => columnOf(field));
}

async function blankRecords(operation: RunningOperation, kind: Kind, mentions: Mentions): Promise<number> {
  const { connection, notebookId } = operation;
  const rows = await connection.db
    .selectFrom(specOf(kind).table)
    .select([...selection(kind)])
    .where('notebook_id', '=', notebookId)
    .where((where) => where.or(holdsAny(wordColumns(kind), mentions.all)))
    .execute();
  let blanked = 0;
  for (const row of rows) {
    const record = fromRow(kind, row as RawRow) as Records[Kind];
    const clean = cleaned(kind, record, mentions);
    if (JSON.stringify(clean) === JSON.stringify(record)) continue;
    const saved = { ...record, ...clean, version: record.version + 1, updatedAt: operation.at };
    await saveRecord(operation, kind, saved, record.version);
    blanked += 1;
  }
  return blanked;
}

async function blankImages({ connection, notebookId }: RunningOperation, mentions: Mentions): Promise<void> {
  const rows = await connection.db
    .selectFrom('changes')
    .select(['operation_id', 'position', 'kind', 'before', 'label'])
    .where('notebook_id', '=', notebookId)
    .where((where) => where.or(holdsAny(['before', 'label'], mentions.all)))
    .execute();
  for (const row of rows) {
    const kind = row['kind'] as Kind;
    const before = row['before'] as string | null;
    const label = row['label'] as string;
    const isName = labelledByName.has(kind);
    await connection.db
      .updateTable('changes')
      .set({
        before:
          before === null ? null : JSON.stringify(cleaned(kind, JSON.parse(before) as object, mentions)),
        label: kind === 'contact' ? label : eraseMentions(label, isName ? mentions.whole : mentions.all),
      })
      .where('notebook_id', '=', notebookId)
      .where('operation_id', '=', row['operation_id'])
      .where('position', '=', row['position'])
      .execute();
  }
}

/** File names and problems of imports quote what stood in the file. */
async function blankImports({ connection, notebookId }: RunningOperation, mentions: Mentions): Promise<void> {
  const rows = await connection.db
    .selectFrom('imports')
    .select(['id', 'file_name', 'problems'])
    .where('notebook_id', '=', notebookId)
    .where((where) => where.or(holdsAny(['file_name', 'problems'], mentions.all)))
    .execute();
  for (const row of rows) {
    const problems = eraseMentionsIn(JSON.parse(row['problems'] as string) as unknown, mentions.all);
    await connection.db
      .updateTable('imports')
      .set({
        file_name: eraseMentions(row['file_name'] as string, mentions.all),
        problems: JSON.stringify(problems),
      })
      .where('notebook_id', '=', notebookId)
      .where('id', '=', row['id'])
      .execute();
  }
}

/** Blanks every mention in the records that are not about the person, and wherever the changes keep them; counts the records. */
export async function blankMentions(
  operation: RunningOperation,
  contact: Contact,
  all: readonly string[],
): Promise<number> {
  if (all.length === 0) return 0;
  const { givenName, familyName, displayName } = contact;
  // a whole name may be one word, where names are written without a space
  const wholeName = givenName === null || familyName === null ? '' : displayName;
  const isWord = /^[\p{L}’'-]+$/u;
  const mentions = { all, whole: all.filter((mention) => mention === wholeName || !isWord.test(mention)) };
  let blanked = 0;
  for (const kind of kinds) blanked += await blankRecords(operation, kind, mentions);
  await blankImages(operation, mentions);
  await blankImports(operation, mentions);
  return blanked;
}
