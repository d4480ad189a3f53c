/** One thing that matters: its weight in one press, its words behind "Edit". */
import { useRef, useState } from 'react';
import type { Criterion } from '../../../domain/careers/profile.ts';
import { useRecordEdit } from '../../lib/use-record-edit.ts';
import { Button } from '../../ui/button.tsx';
import { Segments } from '../../ui/segments.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { EditTrouble, refusedFields, SavedWord } from './edit-state.tsx';
import styles from './settings.module.css';
import { writtenLine } from './statement-words.ts';
import { useRemoveCriterion, useWeigh } from './use-criteria.ts';
import { useKeep } from './use-keep.ts';

const weights = ['0', '1', '2', '3', '4', '5'].map((weight) => ({ value: weight, words: weight }));

/** The row. */
export function CriterionRow({ criterion }: { criterion: Criterion }) {
  const [isOpen, setIsOpen] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const weigh = useWeigh(criterion);
  const remove = useRemoveCriterion(criterion);
  const { name, note, weight } = criterion;
  return (
    <li ref={row} className={styles['criterion']}>
      <div className={styles['closed']}>
        <div>
          <h3>{name}</h3>
          {note === null || isOpen ? null : <p className={styles['note']}>{note}</p>}
        </div>
        <Segments
          legend={`How much ${name} matters`}
          isLegendHidden
          options={weights}
          value={`${weight}`}
          onChange={(chosen) => weigh.mutate(Number(chosen))}
        />
        <Button
          strength="quiet"
          aria-expanded={isOpen}
          aria-label={`${isOpen ? 'Close' : 'Edit'} ${name}`}
          onPress={() => setIsOpen(!isOpen)}
        >
          {isOpen ? 'Close' : 'Edit'}
        </Button>
      </div>
      {isOpen ? (
        <CriterionForm
          criterion={criterion}
          onRemove={() => remove.mutate(undefined)}
          onClose={() => {
            setIsOpen(false);
            row.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
          }}
        />
      ) : null}
    </li>
  );
}

type Fields = { readonly name: string; readonly note: string };

const labels = { name: 'What', note: 'In your words' } as const;

function fieldsOf(criterion: Pick<Criterion, 'name' | 'note'>): Fields {
  return { name: criterion.name, note: criterion.note ?? '' };
}

interface CriterionFormProps {
  readonly criterion: Criterion;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

function CriterionForm({ criterion, onRemove, onClose }: CriterionFormProps) {
  const keep = useKeep();
  const edit = useRecordEdit<Fields>({
    key: `criterion:${criterion.id}`,
    record: { version: criterion.version, fields: fieldsOf(criterion) },
    autosaveMilliseconds: 800,
    save: async ({ name, note }, version) => {
      const written = { id: criterion.id, version, name, note: note.trim() === '' ? null : note };
      const kept = await keep((client, context) => client.criteria.update(written, { context }));
      return { version: kept.version, fields: { ...fieldsOf(kept), name: writtenLine(name, kept.name) } };
    },
    readCurrent: (current) => {
      const theirs = current as unknown as Criterion;
      return { version: theirs.version, fields: fieldsOf(theirs) };
    },
  });
  const { fields } = edit;
  const errors = refusedFields(edit);
  return (
    <div className={styles['form']}>
      <TextInput
        label={labels.name}
        takesFocus
        value={fields.name}
        error={errors['name']}
        autoComplete="off"
        onChange={(name) => edit.change({ name })}
      />
      <TextArea
        label={labels.note}
        isSerif
        rows={2}
        value={fields.note}
        error={errors['note']}
        onChange={(note) => edit.change({ note })}
      />
      <EditTrouble edit={edit} what="What matters" labels={labels} words={fields.note} />
      <div className={styles['closed']}>
        <SavedWord state={edit.state} />
        <Button onPress={() => void edit.saveNow().then((isSaved) => (isSaved ? onClose() : undefined))}>
          Done
        </Button>
        <Button strength="subtle" onPress={onRemove}>
          Move to the trash
        </Button>
      </div>
    </div>
  );
}
