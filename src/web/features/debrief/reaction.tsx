/** What one noticed in oneself, and what is still open: kept as the debrief, by itself. */
import { useQueryClient } from '@tanstack/react-query';
import { type OpinionChange, opinionChanges } from '../../../domain/learning/debrief.ts';
import type { Client } from '../../lib/api.ts';
import type { Versioned } from '../../lib/held-edit.ts';
import { useApi } from '../../lib/use-api.ts';
import { useRecordEdit } from '../../lib/use-record-edit.ts';
import { Button } from '../../ui/button.tsx';
import { Conflict } from '../../ui/conflict.tsx';
import { Section } from '../../ui/page.tsx';
import { Scale } from '../../ui/scale.tsx';
import { Segments } from '../../ui/segments.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { Unkept } from '../../ui/unkept.tsx';
import styles from './debrief.module.css';

/** A debrief as the server answers. */
export type Debrief = Awaited<ReturnType<Client['interviews']['getDebrief']>>;

/** The form; lists are lines of text. */
interface ReactionFields extends Readonly<Record<string, unknown>> {
  readonly hours: number | null;
  readonly culture: number | null;
  readonly stress: number | null;
  readonly pay: number | null;
  readonly opinion: OpinionChange | null;
  readonly surprised: string;
  readonly liked: string;
  readonly disliked: string;
  readonly misconceptions: string;
  readonly redFlags: string;
  readonly stillOpen: string;
  readonly note: string;
}

const blank: ReactionFields = {
  hours: null,
  culture: null,
  stress: null,
  pay: null,
  opinion: null,
  surprised: '',
  liked: '',
  disliked: '',
  misconceptions: '',
  redFlags: '',
  stillOpen: '',
  note: '',
};

function read(debrief: Debrief | undefined): Versioned<ReactionFields> {
  if (debrief === undefined) return { version: 0, fields: blank };
  const lines = (list: readonly string[]) => list.join('\n');
  return {
    version: debrief.version,
    fields: {
      ...debrief.reactions,
      opinion: debrief.opinion,
      surprised: debrief.surprised ?? '',
      liked: lines(debrief.liked),
      disliked: lines(debrief.disliked),
      misconceptions: lines(debrief.misconceptions),
      redFlags: lines(debrief.redFlags),
      stillOpen: lines(debrief.stillOpen),
      note: debrief.note ?? '',
    },
  };
}

function input(fields: ReactionFields) {
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const { hours, culture, stress, pay } = fields;
  return {
    reactions: { hours, culture, stress, pay },
    opinion: fields.opinion,
    surprised: fields.surprised === '' ? null : fields.surprised,
    liked: lines(fields.liked),
    disliked: lines(fields.disliked),
    misconceptions: lines(fields.misconceptions),
    redFlags: lines(fields.redFlags),
    stillOpen: lines(fields.stillOpen),
    note: fields.note === '' ? null : fields.note,
  };
}

/** A value as a conflict shows it. */
function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const opinionWords: Readonly<Record<OpinionChange, string>> = {
  up: 'I think more of it',
  same: 'As before',
  down: 'I think less of it',
};

const scales = [
  ['hours', 'The hours'],
  ['culture', 'The people'],
  ['stress', 'The worst part'],
  ['pay', 'The pay'],
] as const;

const pauseMilliseconds = 800;

interface ReactionProps {
  readonly interviewId: string;
  readonly debrief: Debrief | undefined;
  readonly onDone: () => void;
}

/** The form. */
export function Reaction({ interviewId, debrief, onDone }: ReactionProps) {
  const { client, tellOthers } = useApi();
  const queries = useQueryClient();
  const edit = useRecordEdit<ReactionFields>({
    key: `debrief:${interviewId}`,
    record: read(debrief),
    autosaveMilliseconds: pauseMilliseconds,
    save: async (fields, version) => {
      const kept =
        version === 0
          ? await client.interviews.createDebrief({ id: interviewId, ...input(fields) })
          : await client.interviews.updateDebrief({ id: interviewId, version, ...input(fields) });
      tellOthers();
      void queries.invalidateQueries();
      return read(kept);
    },
    readCurrent: (current) => read(current as unknown as Debrief),
  });
  const { fields, change } = edit;
  const text = (
    name: 'surprised' | 'liked' | 'disliked' | 'misconceptions' | 'redFlags' | 'stillOpen' | 'note',
    label: string,
  ) => (
    <TextArea label={label} rows={2} value={fields[name]} onChange={(words) => change({ [name]: words })} />
  );
  const finish = async (): Promise<void> => {
    // a debrief without a word is a debrief: nothing moved
    const isKept = edit.state === 'saved' && debrief === undefined ? await keepEmpty() : await edit.saveNow();
    if (isKept) onDone();
  };
  const keepEmpty = async (): Promise<boolean> => {
    change({ opinion: 'same' });
    return edit.saveNow();
  };
  return (
    <>
      <Section
        when="You"
        title="How it felt"
        id="felt"
        lead="Not what they said: what you noticed in yourself."
      >
        {edit.theirs === undefined ? null : (
          <Conflict
            what="This debrief"
            fields={edit.theirs.conflicts.map((name) => ({
              label: name,
              mine: shown(fields[name]),
              theirs: shown(edit.theirs?.fields[name]),
            }))}
            onSettle={edit.settle}
          />
        )}
        {edit.state === 'failed' && edit.refusal !== undefined ? (
          <Unkept {...edit.refusal} onRetry={() => void edit.saveNow()} words={fields.note} />
        ) : null}
        <div className={styles['scales']}>
          {scales.map(([name, legend]) => (
            <Scale
              key={name}
              legend={legend}
              ends={['not for me', 'more of this']}
              value={fields[name]}
              onChange={(value) => change({ [name]: value })}
            />
          ))}
          <p className={styles['ends']} aria-hidden="true">
            <span>not for me</span>
            <span>more of this</span>
          </p>
        </div>
        <div className={styles['fields']}>
          <Segments
            legend="What you think of the work now"
            options={opinionChanges.map((value) => ({ value, words: opinionWords[value] }))}
            value={fields.opinion}
            onChange={(opinion) => change({ opinion })}
          />
          {text('surprised', 'What surprised you')}
          {text('liked', 'What you liked, a line each')}
          {text('disliked', 'What you did not like, a line each')}
          {text('misconceptions', 'What you had got wrong')}
          {text('redFlags', 'What warned you')}
        </div>
      </Section>
      <Section when="Next" title="What is still open" id="open" lead="What to ask the next person.">
        <div className={styles['fields']}>
          {text('stillOpen', 'Questions, a line each')}
          {text('note', 'Anything else')}
        </div>
        <div className={styles['acts']}>
          <Button strength="filled" isBusy={edit.state === 'saving'} onPress={() => void finish()}>
            Done, write the thanks
          </Button>
          <span role="status" className={styles['aside']}>
            {edit.state === 'unsaved' || edit.state === 'saving'
              ? 'Keeping'
              : debrief === undefined
                ? ''
                : 'Kept'}
          </span>
        </div>
      </Section>
    </>
  );
}
