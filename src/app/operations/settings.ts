/** Answers for the settings of a notebook. */
import type { Notebook } from '../../domain/settings/notebook.ts';
import {
  type SettingDefinition,
  type SettingKey,
  type SettingValues,
  settingDefinitions,
  settingKeys,
  withDefaults,
} from '../../domain/settings/settings.ts';
import { change, loadNotebook, os, refuseOtherVersion } from '../base.ts';
import type { KeptSettings } from '../ports/store.ts';
import { keptSettings } from './setting-values.ts';

function shown(notebook: Pick<Notebook, 'id' | 'createdAt'>, kept: KeptSettings | undefined) {
  const own = kept?.own ?? {};
  return {
    id: notebook.id,
    version: kept?.version ?? 1,
    createdAt: kept?.createdAt ?? notebook.createdAt,
    updatedAt: kept?.updatedAt ?? notebook.createdAt,
    values: withDefaults(own) as Record<string, unknown>,
    changed: settingKeys.filter((key) => own[key] !== undefined),
  };
}

function describe(key: SettingKey) {
  const definition: SettingDefinition = settingDefinitions[key];
  return {
    key,
    type: definition.type,
    default: definition.default,
    values: definition.type === 'choice' ? [...definition.values] : null,
    least: definition.type === 'number' ? definition.least : null,
    most: definition.type === 'number' ? definition.most : null,
    reason: definition.reason,
    rules: [...definition.rules],
  };
}

export const settings = {
  get: os.settings.get.handler(async ({ context }) => {
    const notebook = await loadNotebook(context);
    return shown(notebook, await keptSettings(context.world.store.reader(notebook.id)));
  }),
  describe: os.settings.describe.handler(() => ({ items: settingKeys.map(describe) })),
  update: os.settings.update.handler(async ({ context, input, path }) => {
    const notebook = await loadNotebook(context);
    return change(context, path, async (writer) => {
      // what is shown before the first change counts as version 1
      const kept =
        (await keptSettings(writer)) ?? (await writer.insert('settings', { id: notebook.id, own: {} }));
      refuseOtherVersion('settings', kept, input.version);
      const merged = { ...kept.own, ...input.values };
      const own = Object.fromEntries(
        Object.entries(merged).filter(([, value]) => value !== null && value !== undefined),
      ) as Partial<SettingValues>;
      return shown(notebook, await writer.update('settings', kept, { own }));
    });
  }),
};
