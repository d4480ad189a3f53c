/** The notebook itself: what it is called, and by which clocks and holidays it counts. */
import { useMemo } from 'react';
import type { Notebook } from '../../../domain/settings/notebook.ts';
import { useRecordEdit } from '../../lib/use-record-edit.ts';
import { knownZones, zoneChoices } from '../../lib/zones.ts';
import { Section } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { EditTrouble, refusedFields, SavedWord } from './edit-state.tsx';
import styles from './settings.module.css';
import { writtenLine } from './statement-words.ts';
import { useKeep } from './use-keep.ts';

type Fields = { readonly name: string; readonly zone: string; readonly region: string };

const labels = { name: 'Name', zone: 'Zone', region: 'Holidays of' } as const;

function fieldsOf(notebook: Pick<Notebook, 'name' | 'zone' | 'region'>): Fields {
  return { name: notebook.name, zone: notebook.zone, region: notebook.region ?? '' };
}

/** The form. */
export function NotebookForm({ notebook }: { notebook: Notebook }) {
  const keep = useKeep();
  const edit = useRecordEdit<Fields>({
    key: `notebook:${notebook.id}`,
    record: { version: notebook.version, fields: fieldsOf(notebook) },
    autosaveMilliseconds: 800,
    save: async (fields, version) => {
      const region = fields.region.trim() === '' ? null : fields.region.trim().toUpperCase();
      const written = { id: notebook.id, version, name: fields.name, zone: fields.zone, region };
      const kept = await keep((client, context) => client.notebooks.update(written, { context }));
      return {
        version: kept.version,
        fields: { ...fieldsOf(kept), name: writtenLine(fields.name, kept.name) },
      };
    },
    readCurrent: (current) => {
      const theirs = current as unknown as Notebook;
      return { version: theirs.version, fields: fieldsOf(theirs) };
    },
  });
  const { fields } = edit;
  const errors = refusedFields(edit);
  const zones = useMemo(() => zoneChoices(knownZones(), fields.zone), [fields.zone]);
  return (
    <Section when="Notebook" title="This notebook" act={<SavedWord state={edit.state} />}>
      <div className={styles['form']}>
        <TextInput
          label={labels.name}
          value={fields.name}
          error={errors['name']}
          autoComplete="off"
          onChange={(name) => edit.change({ name })}
        />
        <Select
          label={labels.zone}
          options={zones}
          value={fields.zone}
          onChange={(zone) => edit.change({ zone })}
        />
        <TextInput
          label={labels.region}
          value={fields.region}
          error={errors['region']}
          autoComplete="off"
          hint="A country, or a country with a state: US, US-CO, DE-BE. Its holidays are no business days. Left empty, only weekends are none."
          onChange={(region) => edit.change({ region })}
        />
      </div>
      <EditTrouble edit={edit} what="This notebook" labels={labels} />
    </Section>
  );
}
