/** The settings of a notebook as operations use them: what the explorer changed, over the defaults. */
import { type SettingValues, withDefaults } from '../../domain/settings/settings.ts';
import type { KeptSettings, Reader } from '../ports/store.ts';

/** The settings the explorer changed; before the first change there is no record of them yet. */
export async function keptSettings(reader: Reader): Promise<KeptSettings | undefined> {
  return reader.find('settings', reader.notebookId);
}

/** The value of every setting of a notebook. */
export async function loadSettingValues(reader: Reader): Promise<SettingValues> {
  return withDefaults((await keptSettings(reader))?.own ?? {});
}
