/** The notes of a talk, each with what it says for later; one is in hand. */

import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { basisWords } from '../../../domain/learning/finding-words.ts';
import { timeWords } from '../../../domain/next-steps/step-words.ts';
import { type Topic, topicFacts } from '../../../domain/questions/topics.ts';
import { recordId } from '../../lib/record-id.ts';
import { useWrite } from '../../lib/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { entryParts } from '../../ui/page.tsx';
import styles from './debrief.module.css';
import { NoteForm } from './finding-form.tsx';
import {
  type Finding,
  type FindingForm,
  isAboutSomebody,
  type Note,
  readFinding,
  suggestFinding,
} from './note-finding.ts';

interface NoteRowsProps {
  readonly interviewId: string;
  readonly notes: readonly Note[];
  readonly findings: readonly Finding[];
  readonly zone: string;
}

interface Kept {
  readonly id: string;
  readonly note: Note | undefined;
  readonly finding: Finding | undefined;
  readonly form: FindingForm & { readonly topic: Topic };
}

/** The rows, and what no note says. */
export function NoteRows({ interviewId, notes, findings, zone }: NoteRowsProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<string>();
  const [isAdding, setIsAdding] = useState(false);
  const keep = useWrite({
    write: (client, { id, note, finding, form }: Kept, { context }) => {
      const said = {
        topic: form.topic,
        kind: form.kind,
        basis: form.basis,
        quote: form.quote.trim() === '' ? null : form.quote.trim(),
        quoteOk: form.quoteOk,
        value: {
          shape: 'text' as const,
          text: form.text.trim() === '' ? form.quote.trim() : form.text.trim(),
        },
      };
      if (finding !== undefined) {
        return client.findings.update({ id: finding.id, version: finding.version, ...said }, { context });
      }
      return client.findings.create(
        { id, interviewId, ...said, questionId: note?.questionId ?? null, at: note?.at ?? null },
        { context },
      );
    },
    words: () => 'Kept.',
    onDone: () => {
      setChosen(undefined);
      setIsAdding(false);
    },
  });
  const takeBack = useWrite({
    write: (client, id: string, { context }) => client.findings.delete({ id }, { context }),
    words: () => 'Only a note again.',
  });
  const findingOf = (note: Note) => findings.find(({ id }) => id === note.id);
  const isOpen = (note: Note) =>
    !left.has(note.id) && findingOf(note) === undefined && !isAboutSomebody(note);
  const inHand = notes.find(({ id }) => id === chosen) ?? notes.find((note) => isOpen(note));
  const others = findings.filter(({ id }) => !notes.some((note) => note.id === id));
  return (
    <>
      <ol className={styles['notes']} aria-label="Your notes">
        {notes.map((note) => {
          const finding = findingOf(note);
          const isHeld = note.id === inHand?.id && !isAdding;
          return (
            <li
              key={note.id}
              className={`${entryParts.entry} ${styles['row']}`}
              aria-current={isHeld ? 'true' : undefined}
            >
              <div className={entryParts.when}>{timeWords(note.at, zone)}</div>
              <div className={styles['body']}>
                <div className={styles['note']}>
                  <span>{note.tag ?? ''}</span>
                  <p>{note.text}</p>
                </div>
                <div>
                  {isHeld ? (
                    <NoteForm
                      key={note.id}
                      begin={finding === undefined ? suggestFinding(note) : readFinding(finding)}
                      keepWords="Keep, next"
                      isBusy={keep.isPending}
                      onKeep={(form) => keep.mutate({ id: note.id, note, finding, form })}
                      onLeave={() => {
                        setLeft(new Set([...left, note.id]));
                        setChosen(undefined);
                        if (finding !== undefined) takeBack.mutate(finding.id);
                      }}
                    />
                  ) : (
                    <Said note={note} finding={finding} onOpen={() => setChosen(note.id)} />
                  )}
                </div>
              </div>
            </li>
          );
        })}
      </ol>
      {others.map((finding) => (
        <div key={finding.id} className={entryParts.entry}>
          <div className={entryParts.when} />
          <div className={styles['body']}>
            <div />
            <KeptFinding finding={finding} />
          </div>
        </div>
      ))}
      <div className={entryParts.entry}>
        <div className={entryParts.when} />
        <div>
          {isAdding ? (
            <NoteForm
              begin={{ topic: null, quote: '', text: '', kind: 'fact', basis: 'own', quoteOk: false }}
              keepWords="Keep it"
              isBusy={keep.isPending}
              onKeep={(form) =>
                keep.mutate({ id: recordId(Date.now()), note: undefined, finding: undefined, form })
              }
              onLeave={undefined}
            />
          ) : (
            <Button onPress={() => setIsAdding(true)}>Something else they said</Button>
          )}
        </div>
      </div>
    </>
  );
}

function Said({ note, finding, onOpen }: { note: Note; finding: Finding | undefined; onOpen: () => void }) {
  if (finding !== undefined) {
    return (
      <button type="button" className={styles['open']} onClick={onOpen}>
        <KeptFinding finding={finding} />
      </button>
    );
  }
  if (isAboutSomebody(note)) return <p className={styles['aside']}>Stands under “Found in the notes”.</p>;
  return (
    <Button strength="quiet" onPress={onOpen}>
      What does it say?
    </Button>
  );
}

function KeptFinding({ finding }: { finding: Finding }) {
  return (
    <span className={styles['kept']}>
      <b>{topicFacts[finding.topic].label}</b>
      <span className={styles['check']}>
        <IconCheck size={13} stroke={2.4} aria-hidden="true" /> kept
      </span>
      <q>{finding.quote ?? finding.value.text}</q>
      <small>
        {finding.basis === null ? '' : basisWords[finding.basis]}
        {finding.quoteOk ? ', may be quoted' : ''}
      </small>
    </span>
  );
}
