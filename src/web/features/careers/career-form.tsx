/** About a career: its names, why it draws, what to find out, and how it stands. */
import { useQueryClient } from '@tanstack/react-query';
import { type CareerState, careerStates } from '../../../domain/careers/career.ts';
import type { Client } from '../../lib/api.ts';
import type { Versioned } from '../../lib/held-edit.ts';
import { fieldWords } from '../../lib/refusal.ts';
import { useApi } from '../../lib/use-api.ts';
import { useRecordEdit } from '../../lib/use-record-edit.ts';
import { Conflict } from '../../ui/conflict.tsx';
import { Segments } from '../../ui/segments.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { Unkept } from '../../ui/unkept.tsx';
import styles from './career.module.css';

/** A career as the server answers. */
export type KeptCareer = Awaited<ReturnType<Client['careers']['get']>>;

interface CareerFields extends Readonly<Record<string, unknown>> {
  readonly name: string;
  readonly alsoCalled: string;
  readonly why: string;
  readonly wantToLearn: string;
  readonly state: CareerState;
}

function read(career: KeptCareer): Versioned<CareerFields> {
  return {
    version: career.version,
    fields: {
      name: career.name,
      alsoCalled: career.alsoCalled.join('\n'),
      why: career.why ?? '',
      wantToLearn: career.wantToLearn ?? '',
      state: career.state,
    },
  };
}

const pauseMilliseconds = 800;

/** How a career stands, in words. */
export const careerStateWords: Readonly<Record<CareerState, string>> = {
  exploring: 'Looking into it',
  pursuing: 'This one',
  set_aside: 'Not this one',
};

/** The form; it keeps itself. */
export function CareerForm({ career }: { career: KeptCareer }) {
  const { client, readNow, tellOthers } = useApi();
  const queries = useQueryClient();
  const edit = useRecordEdit<CareerFields>({
    key: `career:${career.id}`,
    record: read(career),
    autosaveMilliseconds: pauseMilliseconds,
    save: async ({ name, alsoCalled, why, wantToLearn, state }, version) => {
      const kept = await client.careers.update({
        id: career.id,
        version,
        name,
        alsoCalled: alsoCalled
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
        why: why === '' ? null : why,
        wantToLearn: wantToLearn === '' ? null : wantToLearn,
        ...(state === career.state
          ? {}
          : { state, decidedAt: state === 'exploring' ? null : await readNow() }),
      });
      tellOthers();
      void queries.invalidateQueries();
      return read(kept);
    },
    readCurrent: (current) => read(current as unknown as KeptCareer),
  });
  const { fields, change } = edit;
  const errors = edit.refusal === undefined ? {} : fieldWords(edit.refusal);
  return (
    <div className={styles['form']}>
      {edit.theirs === undefined ? null : (
        <Conflict
          what="This career"
          fields={edit.theirs.conflicts.map((name) => ({
            label: name,
            mine: String(fields[name]),
            theirs: String(edit.theirs?.fields[name]),
          }))}
          onSettle={edit.settle}
        />
      )}
      {edit.state === 'failed' && edit.refusal !== undefined && Object.keys(errors).length === 0 ? (
        <Unkept
          {...edit.refusal}
          onRetry={() => void edit.saveNow()}
          words={`${fields.why}\n${fields.wantToLearn}`}
        />
      ) : null}
      <TextInput
        label="Name"
        value={fields.name}
        onChange={(name) => change({ name })}
        error={errors['name']}
      />
      <TextArea
        label="Also called, a line each"
        rows={2}
        value={fields.alsoCalled}
        onChange={(alsoCalled) => change({ alsoCalled })}
      />
      <TextArea label="Why it draws you" isSerif value={fields.why} onChange={(why) => change({ why })} />
      <TextArea
        label="What you want to find out"
        isSerif
        value={fields.wantToLearn}
        onChange={(wantToLearn) => change({ wantToLearn })}
      />
      <Segments
        legend="How it stands"
        options={careerStates.map((value) => ({ value, words: careerStateWords[value] }))}
        value={fields.state}
        onChange={(state) => change({ state })}
      />
      <p role="status" className={styles['declined']}>
        {
          { saved: 'Kept.', unsaved: 'Not kept yet.', saving: 'Keeping.', failed: 'Not kept.', conflict: '' }[
            edit.state
          ]
        }
      </p>
    </div>
  );
}
