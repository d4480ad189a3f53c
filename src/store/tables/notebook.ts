/** How the notebook itself, the explorer's own page, careers, settings and decisions on steps are kept. */
import { beginning, type TableSpec } from './table.ts';

export const notebooks: TableSpec<'notebook'> = {
  kind: 'notebook',
  table: 'notebooks',
  columns: { name: 'text', kind: 'text', zone: 'text', region: 'text' },
  references: [],
  order: { by: 'created_at', descending: false },
  concerns: () => null,
  label: (notebook) => notebook.name,
};

export const settings: TableSpec<'settings'> = {
  kind: 'settings',
  table: 'settings',
  columns: { own: 'json' },
  references: [],
  order: { by: 'created_at', descending: false },
  concerns: () => null,
  label: () => 'settings',
};

export const profiles: TableSpec<'profile'> = {
  kind: 'profile',
  table: 'profiles',
  columns: {
    name: 'text',
    email: 'text',
    statement: 'text',
    skills: 'json',
    interests: 'json',
    values: 'json',
  },
  references: [],
  order: { by: 'created_at', descending: false },
  concerns: () => null,
  label: () => 'profile',
};

export const criteria: TableSpec<'criterion'> = {
  kind: 'criterion',
  table: 'criteria',
  columns: { name: 'text', weight: 'integer', note: 'text' },
  references: [],
  order: { by: 'weight', descending: true },
  concerns: () => null,
  label: (criterion) => criterion.name,
  search: (criterion) => ({ title: criterion.name, text: criterion.note ?? '' }),
};

export const careers: TableSpec<'career'> = {
  kind: 'career',
  table: 'careers',
  columns: {
    name: 'text',
    alsoCalled: 'json',
    why: 'text',
    wantToLearn: 'text',
    state: 'text',
    decidedAt: 'text',
  },
  references: [],
  order: { by: 'created_at', descending: false },
  concerns: () => null,
  label: (career) => career.name,
  search: (career) => ({
    title: career.name,
    text: [...career.alsoCalled, career.why, career.wantToLearn].filter((part) => part !== null).join(' · '),
  }),
};

export const stepDecisions: TableSpec<'step_decision'> = {
  kind: 'step_decision',
  table: 'step_decisions',
  columns: { stepId: 'text', kind: 'text', at: 'text', until: 'text', reason: 'text' },
  references: [],
  order: { by: 'at', descending: false },
  concerns: () => null,
  label: (decision) => beginning(decision.kind.replaceAll('_', ' ')),
};
