/** Reads a file that was sent: opens it, stages its rows slice by slice, and leaves nothing behind when it cannot be read. */

import type { ErrorCode } from '../../contract/errors.ts';
import type { StagedPerson } from '../../domain/people/import.ts';
import { fitPerson } from '../../domain/people/import-fit.ts';
import { contactKeys } from '../../domain/people/same-person.ts';
import { type FormatError, type FormatErrorCode, formatCount } from '../../formats/format-error.ts';
import type { ImportedPerson } from '../../formats/imported-person.ts';
import type { LinkedinRow } from '../../formats/linkedin/connections-row.ts';
import { type LinkedinConnections, openLinkedinConnections } from '../../formats/linkedin/linkedin.ts';
import { MAX_FILE_BYTES } from '../../formats/source-text.ts';
import type { Steps } from '../../formats/steps.ts';
import type { LongWork, World } from '../context.ts';
import type { ImportProblem, ImportRun, NewImportRow } from '../ports/imports.ts';
import type { Breathe } from '../ports/world.ts';
import { refusal } from '../refusal.ts';

/** More would not be read by anyone; that there are more is said. */
const MOST_PROBLEMS = 100;
/** How many rows are read and staged between two turns of others; some twenty milliseconds of work. */
const ROWS_AT_ONCE = 200;
/** Longer names of files are cut. */
const LONGEST_NAME = 255;

const codes = {
  empty_file: 'invalid_file',
  html_instead: 'invalid_file',
  not_csv: 'invalid_file',
  too_large: 'file_too_large',
  unclosed_quote: 'invalid_file',
  no_header: 'no_people_found',
  no_rows: 'no_people_found',
  other_export: 'no_people_found',
  zip_broken: 'invalid_file',
  zip_without_connections: 'no_people_found',
} as const satisfies Record<FormatErrorCode, ErrorCode>;

/** The contract's refusal of a file that a reader refused, in the reader's own words. */
function refuseFile({ code, message, remedy, data }: FormatError) {
  return refusal(codes[code], { ...data, message, remedy, reason: code });
}

/** Refused before it is read into memory. */
function refuseLargeFile(file: File): void {
  if (file.size <= MAX_FILE_BYTES) return;
  const limit = formatCount(MAX_FILE_BYTES / 1_000_000);
  throw refusal('file_too_large', {
    message: `${file.name} is ${formatCount(Math.ceil(file.size / 1_000_000))} MB; files up to ${limit} MB are read.`,
    remedy: 'Split it into smaller files and read them one after the other.',
    reason: 'too_large',
    seen: file.size,
    limit: MAX_FILE_BYTES,
  });
}

/** Does long work step by step, with a turn for others after each. */
async function doSteps<Outcome>(steps: Steps<Outcome>, breathe: Breathe): Promise<Outcome> {
  let step = steps.next();
  while (step.done !== true) {
    await breathe();
    step = steps.next();
  }
  return step.value;
}

function toStaged(person: ImportedPerson): StagedPerson {
  return {
    givenName: person.givenName ?? null,
    familyName: person.familyName ?? null,
    credentials: person.credentials ?? null,
    nickname: person.nickname ?? null,
    title: person.title ?? null,
    organizationName: person.organizationName ?? null,
    emails: person.emails.map((email) => email.address),
    links: person.links.map((link) => link.url),
    connectedOn: person.connectedOn ?? null,
  };
}

/** A row to stage, and what was odd about it. */
interface ReadRow {
  readonly staged: NewImportRow;
  readonly problems: readonly ImportProblem[];
}

function readRow({ row, line, person, skipReason, problems }: LinkedinRow): ReadRow {
  const noted = (messages: readonly string[]) => messages.map((message) => ({ line, message }));
  if (person === undefined) {
    const reason = skipReason ?? `row ${row}: nobody is named`;
    return { staged: { line, person: null, reason }, problems: noted([reason, ...problems]) };
  }
  const fitted = fitPerson(toStaged(person));
  const worksAlone = person.selfEmployed === true;
  return {
    staged: { line, person: fitted.person, keys: contactKeys(fitted.person), worksAlone },
    problems: noted([...problems, ...fitted.cuts.map((cut) => `row ${row}: ${cut}`)]),
  };
}

/** The first problems, and how many more there are. */
function shownProblems(problems: readonly ImportProblem[]): ImportProblem[] {
  const more = problems.length - MOST_PROBLEMS;
  if (more <= 0) return [...problems];
  const rest = { line: null, message: `${formatCount(more)} more rows had something odd.` };
  return [...problems.slice(0, MOST_PROBLEMS), rest];
}

/** Where a file is read to. */
interface Reading {
  readonly world: World;
  readonly notebookId: string;
  readonly importId: string;
  readonly work: LongWork;
}

/** Stages every slice; answers what was odd. Ends early when the reading is cancelled. */
async function stageSlices(
  { world, notebookId, importId, work }: Reading,
  connections: LinkedinConnections,
): Promise<ImportProblem[]> {
  const problems: ImportProblem[] = [];
  for (const slice of connections.slices) {
    if (!slice.ok) throw refuseFile(slice.error);
    const rows = slice.value.map(readRow);
    const staged = rows.map((row) => row.staged);
    await world.store.imports.stage(notebookId, importId, staged);
    problems.push(...rows.flatMap((row) => row.problems));
    work.done += slice.value.length;
    work.total = work.done;
    if (work.stop) return problems;
    await world.breathe();
  }
  return problems;
}

async function finish({ world, notebookId, importId, work }: Reading, problems: readonly ImportProblem[]) {
  const { imports } = world.store;
  const run = await imports.finishReading(notebookId, importId, shownProblems(problems), world.clock.now());
  if (work.stop) {
    await imports.move(notebookId, importId, 'preview', 'cancelled', world.clock.now());
    await imports.dropRows(notebookId, importId, world.breathe);
    return (await imports.find(notebookId, importId)) ?? run;
  }
  if (run.people > 0) return run;
  throw refusal('no_people_found', {
    message: `None of the ${formatCount(run.rows)} rows of ${run.fileName} has a name.`,
    remedy: 'Choose the Connections.csv of the export; nothing was taken in.',
    reason: 'no_names',
  });
}

/** Reads a file into a preview; a file that cannot be read to its end leaves no import behind. */
export async function readImport(world: World, notebookId: string, file: File): Promise<ImportRun> {
  refuseLargeFile(file);
  // a name that a door passes on may hold anything
  const fileName = file.name.replace(/\p{Cc}/gu, '').slice(0, LONGEST_NAME);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const opened = await doSteps(openLinkedinConnections(bytes, fileName, ROWS_AT_ONCE), world.breathe);
  if (!opened.ok) throw refuseFile(opened.error);
  const importId = world.ids.next();
  const work: LongWork = { done: 0, total: 0, stop: false };
  const reading: Reading = { world, notebookId, importId, work };
  const { imports } = world.store;
  await imports.create(notebookId, {
    id: importId,
    kind: opened.value.kind,
    fileName,
    at: world.clock.now(),
  });
  world.progress.set(importId, work);
  try {
    return await finish(reading, await stageSlices(reading, opened.value));
  } catch (thrown) {
    await imports.discard(notebookId, importId, world.breathe);
    throw thrown;
  } finally {
    world.progress.delete(importId);
  }
}
