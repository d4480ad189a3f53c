/** Notebooks and their settings: list, create, open the sample, discard it. */
import { z } from 'zod';
import { notebookKinds } from '../domain/settings/notebook.ts';
import { type SettingKey, settingDefinitions, settingKeys } from '../domain/settings/settings.ts';
import { oneInput, reads, writes, writesOr } from './base.ts';
import { filledLine, id, optional, recordFields, region, version, zone } from './fields.ts';

const writable = { name: filledLine(200), zone, region: region.nullable() };

export const notebook = z.object({ ...recordFields, ...writable, kind: z.enum(notebookKinds) });

/** The schema of one setting's value, from its definition in the domain. */
function settingValue(key: SettingKey): z.ZodType {
  const definition = settingDefinitions[key];
  if (definition.type === 'number') return z.number().int().min(definition.least).max(definition.most);
  if (definition.type === 'switch') return z.boolean();
  return z.enum(definition.values as readonly string[]);
}

const values = Object.fromEntries(settingKeys.map((key) => [key, settingValue(key)]));

export const settings = z.object({
  ...recordFields,
  values: z.object(values),
  changed: z.array(z.string()).readonly(),
});

const settingDescription = z.object({
  key: z.string(),
  type: z.enum(['number', 'choice', 'switch']),
  default: z.union([z.number(), z.string(), z.boolean()]),
  values: z.array(z.string()).readonly().nullable(),
  least: z.number().nullable(),
  most: z.number().nullable(),
  reason: z.string(),
  rules: z.array(z.string()).readonly(),
});

export const notebooks = {
  list: reads
    .route({ method: 'GET', path: '/notebooks', summary: 'The notebooks of this edition, own ones first' })
    .output(z.object({ items: z.array(notebook), nextCursor: z.null() })),
  get: reads
    .route({ method: 'GET', path: '/notebooks/{id}', summary: 'One notebook' })
    .input(oneInput)
    .output(notebook),
  create: writes
    .route({ method: 'POST', path: '/notebooks', summary: 'Begin a notebook', successStatus: 201 })
    .input(
      z.strictObject({
        id: id.optional(),
        name: filledLine(200),
        ...optional({ zone, region: region.nullable() }),
      }),
    )
    .output(notebook),
  update: writes
    .route({
      method: 'PATCH',
      path: '/notebooks/{id}',
      summary: 'Rename a notebook, or set its zone and region',
    })
    .input(z.strictObject({ id, version, ...optional(writable) }))
    .output(notebook),
  openSample: writes
    .route({
      method: 'POST',
      path: '/notebooks/sample',
      summary: 'Open the sample notebook of invented people beside your own',
      successStatus: 201,
    })
    .output(notebook),
  discardSample: writesOr(['notebook_in_use'])
    .route({
      method: 'DELETE',
      path: '/notebooks/{id}',
      summary: 'Discard a sample notebook with all it holds',
    })
    .input(oneInput)
    .output(z.object({ id })),
};

export const settingsOperations = {
  get: reads
    .route({ method: 'GET', path: '/settings', summary: 'Every setting of the notebook' })
    .output(settings),
  describe: reads
    .route({
      method: 'GET',
      path: '/settings/definitions',
      summary: 'What can be set, its default, why, and the rules behind',
    })
    .output(z.object({ items: z.array(settingDescription) })),
  update: writes
    .route({ method: 'PATCH', path: '/settings', summary: 'Change settings; null goes back to the default' })
    .input(
      z.strictObject({
        version: version.optional(),
        values: z.strictObject(
          Object.fromEntries(settingKeys.map((key) => [key, settingValue(key).nullable().optional()])),
        ),
      }),
    )
    .output(settings),
};
