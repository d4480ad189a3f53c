/** Every setting that the rules leave open, by subject, each with its reason, its source and the way back to the default. */
import {
  type SettingDefinition,
  type SettingKey,
  settingDefinitions,
  settingKeys,
} from '../../../domain/settings/settings.ts';
import { useRecordEdit } from '../../lib/use-record-edit.ts';
import { Section } from '../../ui/page.tsx';
import { EditTrouble, SavedWord } from './edit-state.tsx';
import { SettingRow } from './setting-row.tsx';
import { settingSubjects, settingsOf, settingWords, subjectWords, valueWords } from './setting-words.ts';
import styles from './settings.module.css';
import { useKeep } from './use-keep.ts';

/** What the explorer set; null where the default stands. */
type Fields = Readonly<Record<SettingKey, number | string | boolean | null>>;

/** The settings as they are kept. */
interface KeptSettings {
  readonly version: number;
  readonly values: Readonly<Record<string, unknown>>;
  readonly changed: readonly string[];
}

function asValue(value: unknown): number | string | boolean | null {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

function fieldsOf(own: Readonly<Record<string, unknown>>): Fields {
  return Object.fromEntries(settingKeys.map((key) => [key, asValue(own[key])])) as Fields;
}

function ownOf({ values, changed }: KeptSettings): Fields {
  return fieldsOf(Object.fromEntries(changed.map((key) => [key, values[key]])));
}

const labels = Object.fromEntries(settingKeys.map((key) => [key, settingWords[key].label])) as Readonly<
  Record<SettingKey, string>
>;

function say(key: SettingKey, value: unknown): string {
  return valueWords(key, value ?? settingDefinitions[key].default);
}

/** The settings. */
export function RuleSettings({ settings, notebookId }: { settings: KeptSettings; notebookId: string }) {
  const keep = useKeep();
  const edit = useRecordEdit<Fields>({
    key: `settings:${notebookId}`,
    record: { version: settings.version, fields: ownOf(settings) },
    autosaveMilliseconds: 400,
    save: async (values, version) => {
      const kept = await keep((client, context) => client.settings.update({ version, values }, { context }));
      return { version: kept.version, fields: ownOf(kept) };
    },
    readCurrent: (current) => {
      const { own, version } = current as {
        readonly own: Readonly<Record<string, unknown>>;
        version: number;
      };
      return { version, fields: fieldsOf(own) };
    },
  });
  const { fields } = edit;
  return (
    <>
      {settingSubjects.map((subject, place) => {
        const [title, lead] = subjectWords[subject];
        const changedCount = settingsOf(subject).filter((key) => fields[key] !== null).length;
        return (
          <Section
            key={subject}
            title={title}
            lead={lead}
            when={
              changedCount === 0 ? null : <span className={styles['changed']}>{changedCount} changed</span>
            }
            act={place === 0 ? <SavedWord state={edit.state} /> : undefined}
          >
            {place === 0 ? <EditTrouble edit={edit} what="A setting" labels={labels} say={say} /> : null}
            <ul className={styles['settings']}>
              {settingsOf(subject).map((key) => {
                const definition: SettingDefinition = settingDefinitions[key];
                return (
                  <SettingRow
                    key={key}
                    settingKey={key}
                    definition={definition}
                    own={fields[key]}
                    onChange={(value) => edit.change({ [key]: value === definition.default ? null : value })}
                  />
                );
              })}
            </ul>
          </Section>
        );
      })}
    </>
  );
}
