/** Taking back what was changed about careers, people and imports. */
import { type Case, call, moment, refused, undoLatest } from '../case.ts';
import { aHost, askedAt } from './beginnings.ts';

const notebook = { zone: 'America/New_York', region: null };

const people: Case = {
  says: 'whatever was done to careers and people can be undone, and the undoing too',
  notebook,
  steps: [
    call('careers.create', { name: 'Pilot' }, { as: 'career' }),
    ...undoLatest({ answers: { operation: 'changes.undo', undoes: '$latest.items.0.operationId' } }),
    refused('careers.get', { id: '$career.id' }, 'not_found'),
    call('changes.undo', { operationId: '$undone.operationId' }),
    call('careers.get', { id: '$career.id' }, { as: 'career', answers: { name: 'Pilot' } }),
    call(
      'careers.update',
      { id: '$career.id', version: '$career.version', why: 'The view.' },
      { answers: { why: 'The view.' } },
    ),
    ...undoLatest(),
    call('careers.get', { id: '$career.id' }, { answers: { why: null } }),
    call(
      'contacts.create',
      { givenName: 'Ines', familyName: 'Varga', organizationName: 'Levee Partners' },
      { as: 'host' },
    ),
    ...undoLatest({ answers: { recordCount: 2 } }),
    refused('contacts.get', { id: '$host.id' }, 'not_found'),
    call('organizations.list', {}, { answers: { items: [] } }),
    call('search.all', { q: 'varga' }, { answers: { items: [] } }),
    ...undoLatest(),
    call('search.all', { q: 'varga' }, { answers: { items: [{ id: '$host.id', kind: 'contact' }] } }),
    call('contacts.get', { id: '$host.id' }, { as: 'host', answers: { organizationName: 'Levee Partners' } }),
    call('contacts.update', {
      id: '$host.id',
      version: '$host.version',
      familyName: 'Vargas',
      emails: ['ines@levee.example'],
    }),
    ...undoLatest(),
    call(
      'contacts.get',
      { id: '$host.id' },
      { as: 'host', answers: { displayName: 'Ines Varga', emails: [] } },
    ),
    call('organizations.get', { id: '$host.organizationId' }, { as: 'organization' }),
    call('organizations.update', {
      id: '$organization.id',
      version: '$organization.version',
      name: 'Dike Partners',
    }),
    call('contacts.get', { id: '$host.id' }, { answers: { organizationName: 'Dike Partners' } }),
    ...undoLatest(),
    call('contacts.get', { id: '$host.id' }, { answers: { organizationName: 'Levee Partners' } }),
    call('contacts.create', { givenName: 'Ben' }, { as: 'ben' }),
    call('referrals.create', {
      fromContactId: '$ben.id',
      toContactId: '$host.id',
      mayUseName: 'yes',
      at: '2025-05-05T09:00:00-04:00',
    }),
    moment('2025-05-05T09:00:00-04:00', ['contact_referral Ines Varga: soon']),
    ...undoLatest(),
    moment('2025-05-05T09:00:00-04:00', []),
  ],
};

const trash: Case = {
  says: 'a person deleted takes along what belongs to them, lies in the trash, and comes back with all of it',
  notebook,
  steps: [
    ...aHost(),
    ...askedAt('2025-05-06T10:30:00-04:00'),
    call(
      'promises.create',
      { contactId: '$host.id', by: 'me', text: 'send the map', at: '2025-05-08T10:00:00-04:00' },
      { as: 'promise' },
    ),
    call('contacts.delete', { id: '$host.id', version: 1 }, { as: 'deleted', answers: { id: '$host.id' } }),
    refused('requests.get', { id: '$request.id' }, 'not_found'),
    refused('promises.get', { id: '$promise.id' }, 'not_found'),
    moment('2025-05-13T10:30:00-04:00', []),
    call(
      'changes.trash',
      {},
      {
        answers: {
          items: [{ operationId: '$deleted.operationId', operation: 'contacts.delete', canUndo: true }],
        },
      },
    ),
    call('changes.undo', { operationId: '$deleted.operationId' }),
    call('changes.trash', {}, { answers: { items: [] } }),
    call('requests.get', { id: '$request.id' }, { answers: { state: 'sent', events: [{ kind: 'sent' }] } }),
    moment('2025-05-13T10:30:00-04:00', ['follow_up Ines Varga: due', 'keep_promise Ines Varga: soon']),
    refused('changes.undo', { operationId: '$deleted.operationId' }, 'already_undone'),
    refused('changes.undo', { operationId: '0196a0b0-0000-7000-8000-00000000dead' }, 'not_found'),
    call('contacts.erase', { id: '$host.id', confirm: true }, { answers: { id: '$host.id' } }),
    refused('contacts.get', { id: '$host.id' }, 'not_found'),
    call('search.all', { q: 'varga' }, { answers: { items: [] } }),
    refused('changes.undo', { operationId: '$deleted.operationId' }, 'already_undone'),
  ],
};

const changedSince: Case = {
  says: 'what was changed later is not overwritten by an undo: it is named instead',
  notebook,
  steps: [
    ...aHost(),
    call('changes.list', { recordId: '$host.id' }, { as: 'creation' }),
    call('contacts.update', { id: '$host.id', version: 1, title: 'Planner' }),
    call('changes.list', { limit: 1 }, { as: 'first' }),
    call('contacts.update', { id: '$host.id', version: 2, title: 'Engineer' }),
    refused('changes.undo', { operationId: '$first.items.0.operationId' }, 'changed_since', {
      records: [{ kind: 'contact', id: '$host.id', label: 'Ines Varga' }],
    }),
    call('contacts.get', { id: '$host.id' }, { answers: { title: 'Engineer', version: 3 } }),
    ...undoLatest(),
    call('contacts.get', { id: '$host.id' }, { answers: { title: 'Planner' } }),
    call('requests.create', { contactId: '$host.id', careerId: '$career.id' }),
    refused('changes.undo', { operationId: '$creation.items.0.operationId' }, 'changed_since'),
    call('contacts.get', { id: '$host.id' }, { answers: { title: 'Planner' } }),
  ],
};

const imported: Case = {
  says: 'an import undone takes its people out again, but for those something refers to or that were changed',
  notebook,
  steps: [
    call('careers.create', { name: 'River engineer' }, { as: 'career' }),
    call('imports.create', { file: 'connections.csv' }, { as: 'cancelled' }),
    call('imports.get', { id: '$cancelled.id' }, { until: { state: 'preview' } }),
    call('imports.cancel', { id: '$cancelled.id' }, { answers: { state: 'cancelled' } }),
    call('contacts.count', {}, { answers: { people: 0 } }),
    call('imports.create', { file: 'connections.csv' }, { as: 'import' }),
    call('imports.get', { id: '$import.id' }, { until: { state: 'preview' } }),
    call('imports.rows', { id: '$import.id', decision: 'new' }, { as: 'rows' }),
    call(
      'imports.decide',
      { id: '$import.id', decisions: [{ rowId: '$rows.items.3.id', decision: 'skip' }] },
      { answers: { decisions: { new: 4, skip: 3, same_person: 0 } } },
    ),
    call('imports.apply', { id: '$import.id' }),
    call('imports.get', { id: '$import.id' }, { until: { state: 'applied' } }),
    call('contacts.count', {}, { answers: { people: 4 } }),
    call('contacts.list', { q: 'quist' }, { as: 'quist' }),
    call('contacts.list', { q: 'okafor' }, { as: 'okafor' }),
    call('requests.create', { contactId: '$quist.items.0.id', careerId: '$career.id' }),
    call('contacts.update', {
      id: '$okafor.items.0.id',
      version: '$okafor.items.0.version',
      note: 'Met at the weir.',
    }),
    call(
      'imports.undo',
      { id: '$import.id' },
      {
        answers: {
          state: 'undone',
          kept: [{ contactId: '$quist.items.0.id' }, { contactId: '$okafor.items.0.id' }],
        },
      },
    ),
    call('contacts.count', {}, { answers: { people: 2 } }),
    call('contacts.list', { q: 'adeyemi' }, { answers: { items: [] } }),
    refused('imports.undo', { id: '$import.id' }, 'wrong_state', { state: 'undone' }),
  ],
};

/** Taking back what was done to people. */
export const undoPeople: readonly Case[] = [people, trash, changedSince, imported];
