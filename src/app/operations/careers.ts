/** Answers for the explorer's profile and criteria, and the careers being explored. */
import type { Profile } from '../../domain/careers/profile.ts';
import { statementSeconds } from '../../domain/careers/profile.ts';
import {
  change,
  createOnce,
  loadAtVersion,
  loadNotebook,
  loadRecord,
  named,
  openReader,
  os,
  refuseOtherVersion,
  removeRecord,
  textOrNull,
} from '../base.ts';
import type { Created } from '../ports/store.ts';

function shownProfile(profile: Profile) {
  const seconds = profile.statement === null ? null : statementSeconds(profile.statement);
  return { ...profile, statementSeconds: seconds };
}

/** Before the first change there is no record: what is shown then counts as version 1. */
function emptyProfile(id: string): Created<'profile'> {
  return { id, name: null, email: null, statement: null, skills: [], interests: [], values: [] };
}

export const profile = {
  get: os.profile.get.handler(async ({ context }) => {
    const notebook = await loadNotebook(context);
    const kept = await context.world.store.reader(notebook.id).find('profile', notebook.id);
    const { createdAt, updatedAt } = notebook;
    return shownProfile(kept ?? { ...emptyProfile(notebook.id), version: 1, createdAt, updatedAt });
  }),
  put: os.profile.put.handler(({ context, input: { version, ...fields }, path }) =>
    change(context, path, async (writer) => {
      const empty = emptyProfile(writer.notebookId);
      const kept =
        (await writer.find('profile', writer.notebookId)) ?? (await writer.insert('profile', empty));
      refuseOtherVersion('profile', kept, version);
      return shownProfile(await writer.update('profile', kept, named(fields)));
    }),
  ),
};

export const criteria = {
  list: os.criteria.list.handler(async ({ context, input }) =>
    (await openReader(context)).list('criterion', {}, input ?? {}),
  ),
  create: os.criteria.create.handler(({ context, input, path }) =>
    change(context, path, (writer) =>
      createOnce(context, writer, 'criterion', input, (id) => ({
        id,
        name: input.name,
        weight: input.weight ?? 3,
        note: textOrNull(input.note),
      })),
    ),
  ),
  update: os.criteria.update.handler(({ context, input: { id, version, ...fields }, path }) =>
    change(context, path, async (writer) =>
      writer.update('criterion', await loadAtVersion(writer, 'criterion', id, version), named(fields)),
    ),
  ),
  delete: os.criteria.delete.handler(({ context, input, path }) =>
    removeRecord(context, path, 'criterion', input),
  ),
};

export const careers = {
  list: os.careers.list.handler(async ({ context, input }) =>
    (await openReader(context)).list('career', {}, input ?? {}),
  ),
  get: os.careers.get.handler(async ({ context, input }) =>
    loadRecord(await openReader(context), 'career', input.id),
  ),
  create: os.careers.create.handler(({ context, input, path }) =>
    change(context, path, (writer) =>
      createOnce(context, writer, 'career', input, (id) => ({
        id,
        name: input.name,
        alsoCalled: input.alsoCalled ?? [],
        why: textOrNull(input.why),
        wantToLearn: textOrNull(input.wantToLearn),
        state: input.state ?? 'exploring',
        decidedAt: input.decidedAt ?? null,
      })),
    ),
  ),
  update: os.careers.update.handler(({ context, input: { id, version, ...fields }, path }) =>
    change(context, path, async (writer) =>
      writer.update('career', await loadAtVersion(writer, 'career', id, version), named(fields)),
    ),
  ),
  delete: os.careers.delete.handler(({ context, input, path }) =>
    removeRecord(context, path, 'career', input),
  ),
};
