/** How an edit stands: in one word while it goes well, aloud when it does not. */
import type { EditState } from '../../lib/held-edit.ts';
import { fieldWords } from '../../lib/refusal.ts';
import type { RecordEdit } from '../../lib/use-record-edit.ts';
import { Conflict } from '../../ui/conflict.tsx';
import { Unkept } from '../../ui/unkept.tsx';
import styles from './settings.module.css';

const stateWords: Readonly<Record<EditState, string>> = {
  saved: 'Saved',
  unsaved: 'Not saved yet',
  saving: 'Saving',
  failed: 'Not saved',
  conflict: 'Not saved',
};

/** One quiet word beside a heading. */
export function SavedWord({ state }: { state: EditState }) {
  return (
    <span className={styles['saved']} data-state={state} role="status">
      {stateWords[state]}
    </span>
  );
}

interface EditTroubleProps<F extends Readonly<Record<string, unknown>>> {
  readonly edit: RecordEdit<F>;
  /** Such as `This notebook`. */
  readonly what: string;
  readonly labels: Readonly<Record<keyof F & string, string>>;
  /** A value as it is read in a conflict; text as it stands unless told. */
  readonly say?: ((name: keyof F & string, value: unknown) => string) | undefined;
  /** What is worth carrying elsewhere by the clipboard. */
  readonly words?: string | undefined;
}

/** What keeps an edit from being saved; nothing while all is well or the words stand at the field. */
export function EditTrouble<F extends Readonly<Record<string, unknown>>>(props: EditTroubleProps<F>) {
  const {
    edit,
    what,
    labels,
    say = (_name, value) => (typeof value === 'string' ? value : ''),
    words,
  } = props;
  const { fields, theirs, state, refusal } = edit;
  if (theirs !== undefined) {
    const sides = theirs.conflicts.map((name) => ({
      label: labels[name],
      mine: say(name, fields[name]),
      theirs: say(name, theirs.fields[name]),
    }));
    return <Conflict what={what} fields={sides} onSettle={edit.settle} />;
  }
  if (state !== 'failed' || refusal === undefined || Object.keys(fieldWords(refusal)).length > 0) return null;
  return (
    <Unkept
      message={refusal.message}
      remedy={refusal.remedy}
      onRetry={() => void edit.saveNow()}
      words={words}
    />
  );
}

/** What was refused of each field, while the edit stands as it was refused. */
export function refusedFields(edit: Pick<RecordEdit<never>, 'refusal'>): Readonly<Record<string, string>> {
  return edit.refusal === undefined ? {} : fieldWords(edit.refusal);
}
