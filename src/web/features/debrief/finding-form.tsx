/** Says what a note means for later: the topic, their words, how they know. */
import { useRef, useState } from 'react';
import { type Basis, bases, findingKinds } from '../../../domain/learning/finding.ts';
import { basisWords, findingKindWords } from '../../../domain/learning/finding-words.ts';
import { type Topic, topicFacts, topics } from '../../../domain/questions/topics.ts';
import { isTyping, modWords, useKeys, useKeysWithin } from '../../lib/keys.ts';
import { Button } from '../../ui/button.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { Tick } from '../../ui/tick.tsx';
import styles from './debrief.module.css';
import type { FindingForm } from './note-finding.ts';

interface FindingFormProps {
  readonly begin: FindingForm;
  readonly keepWords: string;
  readonly isBusy: boolean;
  readonly onKeep: (form: FindingForm & { readonly topic: Topic }) => void;
  /** Leaves it a note; undefined where there is no note. */
  readonly onLeave: (() => void) | undefined;
}

function nextBasis(basis: Basis): Basis {
  return bases[(bases.indexOf(basis) + 1) % bases.length] ?? 'own';
}

/** The form. */
export function NoteForm({ begin, keepWords, isBusy, onKeep, onLeave }: FindingFormProps) {
  const [form, setForm] = useState(begin);
  const [wasTried, setWasTried] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  const quote = useRef<HTMLTextAreaElement>(null);
  const { topic } = form;
  const keep = (): void => {
    setWasTried(true);
    if (topic !== null && !isBusy) onKeep({ ...form, topic });
  };
  useKeysWithin(part, { 'mod+enter': keep });
  useKeys({
    ...Object.fromEntries(
      topics.slice(0, 9).map((one, at) => [String(at + 1), () => setForm({ ...form, topic: one })]),
    ),
    q: () => quote.current?.focus(),
    b: () => setForm({ ...form, basis: nextBasis(form.basis) }),
    ...(onLeave === undefined ? {} : { '0': onLeave }),
    enter: () => {
      if (!isTyping(document.activeElement)) keep();
    },
  });
  return (
    <div ref={part} className={styles['form']}>
      <Select
        label="Topic"
        options={topics.map((value, at) => ({
          value,
          words: at < 9 ? `${at + 1}  ${topicFacts[value].label}` : topicFacts[value].label,
        }))}
        value={topic}
        placeholder="Which topic"
        onChange={(chosen) => setForm({ ...form, topic: chosen })}
      />
      {wasTried && topic === null ? <p className={styles['wrong']}>Say which topic it is about.</p> : null}
      <TextArea
        label="Their words"
        hint="Exactly as they were said; empty where you do not know them."
        isSerif
        rows={2}
        inputRef={quote}
        value={form.quote}
        onChange={(words) => setForm({ ...form, quote: words })}
      />
      <TextArea
        label="What it says"
        rows={2}
        value={form.text}
        onChange={(text) => setForm({ ...form, text })}
      />
      <Segments
        legend="How they know"
        options={bases.map((value) => ({ value, words: basisWords[value] }))}
        value={form.basis}
        onChange={(basis) => setForm({ ...form, basis })}
      />
      <Segments
        legend="What it is"
        options={findingKinds.map((value) => ({ value, words: findingKindWords[value] }))}
        value={form.kind}
        onChange={(kind) => setForm({ ...form, kind })}
      />
      <Tick isTicked={form.quoteOk} onChange={(quoteOk) => setForm({ ...form, quoteOk })}>
        They may be quoted
      </Tick>
      <div className={styles['acts']}>
        <Button strength="filled" keyCap={modWords('↵')} isBusy={isBusy} onPress={keep}>
          {keepWords}
        </Button>
        {onLeave === undefined ? null : (
          <Button strength="subtle" keyCap="0" onPress={onLeave}>
            Only a note
          </Button>
        )}
      </div>
    </div>
  );
}
