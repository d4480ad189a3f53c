/** How questions, findings, promises and what was done about them are kept. */
import { beginning, type TableSpec } from './table.ts';

export const questions: TableSpec<'question'> = {
  kind: 'question',
  table: 'questions',
  columns: {
    text: 'text',
    topic: 'text',
    minutes: 'integer',
    sensitive: 'boolean',
    researchFirst: 'boolean',
    story: 'boolean',
  },
  references: [],
  order: { by: 'created_at', descending: false },
  concerns: () => null,
  label: (question) => beginning(question.text),
  search: (question) => ({ title: question.text, text: '' }),
};

export const findings: TableSpec<'finding'> = {
  kind: 'finding',
  table: 'findings',
  columns: {
    careerId: 'text',
    contactId: 'text',
    interviewId: 'text',
    questionId: 'text',
    topic: 'text',
    kind: 'text',
    basis: 'text',
    confidence: 'text',
    scope: 'text',
    value: 'json',
    quote: 'text',
    quoteOk: 'boolean',
    declined: 'boolean',
    note: 'text',
    at: 'text',
    on: 'text',
    doneAt: 'text',
  },
  references: [
    { field: 'careerId', kind: 'career', onRemove: 'remove' },
    { field: 'contactId', kind: 'contact', onRemove: 'remove' },
    { field: 'interviewId', kind: 'interview', onRemove: 'remove' },
  ],
  order: { by: 'created_at', descending: true },
  concerns: (finding) => finding.contactId,
  label: (finding) => beginning(finding.quote ?? finding.value.text) || 'finding',
  search: (finding) => ({
    title: beginning(finding.value.text || (finding.quote ?? 'finding'), 100),
    text: [finding.value.text, finding.quote, finding.note].filter((part) => part !== null).join(' · '),
  }),
};

export const promises: TableSpec<'promise'> = {
  kind: 'promise',
  table: 'promises',
  columns: {
    interviewId: 'text',
    contactId: 'text',
    by: 'text',
    text: 'text',
    on: 'text',
    at: 'text',
    doneAt: 'text',
    droppedAt: 'text',
  },
  references: [
    { field: 'contactId', kind: 'contact', onRemove: 'remove' },
    { field: 'interviewId', kind: 'interview', onRemove: 'remove' },
  ],
  order: { by: 'created_at', descending: true },
  concerns: (promise) => promise.contactId,
  label: (promise) => beginning(promise.text),
  search: (promise) => ({ title: beginning(promise.text, 100), text: promise.text }),
};

export const deedEvents: TableSpec<'deed_event'> = {
  kind: 'deed_event',
  table: 'deed_events',
  columns: { promiseId: 'text', findingId: 'text', kind: 'text', at: 'text' },
  references: [
    { field: 'promiseId', kind: 'promise', onRemove: 'remove' },
    { field: 'findingId', kind: 'finding', onRemove: 'remove' },
  ],
  order: { by: 'at', descending: false },
  concerns: () => null,
  label: (event) => event.kind,
};
