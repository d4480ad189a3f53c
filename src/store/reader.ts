/** Reads one notebook over a connection; the same for a reader of its own and within a transaction. */
import type { ChangeLog } from '../app/ports/history.ts';
import type { Reader } from '../app/ports/store.ts';
import type { Views } from '../app/ports/views.ts';
import { foldText } from '../domain/people/names.ts';
import type { Organization } from '../domain/people/organization.ts';
import type { Connection } from './connection.ts';
import { beginSnapshot } from './dialect.ts';
import { allRecords, allRecordsOf, countRecords, findRecord, listRecords } from './engine/read.ts';
import { fromRow, type RawRow, selection } from './engine/rows.ts';
import { searchEntries } from './engine/search-entries.ts';
import { readAskingOf, readReferralsAbove } from './queries/asking-of.ts';
import { readAskingRows } from './queries/asking-rows.ts';
import { findLatestOperation, readChangedSince } from './queries/changed-people.ts';
import { findChange, listChanges, listTrash } from './queries/changes.ts';
import { readCounts, readTopicsOf } from './queries/counts.ts';
import { findNamed, findRoster, listRoster } from './queries/roster.ts';
import { readStepFacts } from './queries/step-facts.ts';
import { readCareerPeople, readStepChanges } from './queries/step-people.ts';

async function findOrganization(
  connection: Connection,
  notebookId: string,
  name: string,
): Promise<Organization | undefined> {
  const folded = foldText(name);
  const row = await connection.db
    .selectFrom('organizations')
    .select([...selection('organization')])
    .where('notebook_id', '=', notebookId)
    .where('sort_key', '=', folded)
    // a name without letters and digits folds to nothing, as does every other such name
    .where('name', folded === '' ? '=' : 'is not', folded === '' ? name : null)
    .orderBy('id')
    .executeTakeFirst();
  return row === undefined ? undefined : fromRow('organization', row as RawRow);
}

function openViews(connection: Connection, notebookId: string): Views {
  return {
    named: (ids) => findNamed(connection, notebookId, ids),
    roster: (page) => listRoster(connection, notebookId, page),
    rosterOf: (ids) => findRoster(connection, notebookId, ids),
    askingOf: (ids) => readAskingOf(connection, notebookId, ids),
    referralsAbove: (contactId) => readReferralsAbove(connection, notebookId, contactId),
    latestOperation: () => findLatestOperation(connection, notebookId),
    changedSince: (operationId, most) => readChangedSince(connection, notebookId, operationId, most),
    stepChangesSince: (operationId) => readStepChanges(connection, notebookId, operationId),
    careerPeople: (enough) => readCareerPeople(connection, notebookId, enough),
    counts: () => readCounts(connection, notebookId),
    askingRows: () => readAskingRows(connection, notebookId),
    topicsOf: (careerId) => readTopicsOf(connection, notebookId, careerId),
  };
}

/** A reader of one notebook. */
export function openReader(connection: Connection, notebookId: string): Reader {
  const changes: ChangeLog = {
    list: (query) => listChanges(connection, notebookId, query),
    find: (operationId) => findChange(connection, notebookId, operationId),
    trash: (page) => listTrash(connection, notebookId, page),
  };
  return {
    notebookId,
    changes,
    views: openViews(connection, notebookId),
    find: (kind, id) => findRecord(connection, notebookId, kind, id),
    list: (kind, where, page) => listRecords(connection, notebookId, kind, where, page),
    all: (kind, where) => allRecords(connection, notebookId, kind, where),
    allOf: (kind, field, ids) => allRecordsOf(connection, notebookId, kind, field, ids),
    search: (words, options) => searchEntries(connection, notebookId, words, options),
    count: (kind) => countRecords(connection, notebookId, kind),
    findOrganization: (name) => findOrganization(connection, notebookId, name),
    stepFacts: (people) => readStepFacts(connection, notebookId, people),
  };
}

/** Runs reads of one notebook that all see it as it was at one moment. */
export async function readSnapshot<Answer>(
  { db, dialect }: Connection,
  notebookId: string,
  work: (reader: Reader) => Promise<Answer>,
): Promise<Answer> {
  return beginSnapshot(db, dialect).execute((snapshot) =>
    work(openReader({ db: snapshot, dialect }, notebookId)),
  );
}
