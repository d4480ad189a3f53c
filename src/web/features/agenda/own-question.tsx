/** A question of one's own: what a reader would object to is said while it is written. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { type Topic, topicFacts, topics } from '../../../domain/questions/topics.ts';
import { useApi } from '../../lib/use-api.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import styles from './agenda.module.css';

/** A question to add. */
interface Added {
  readonly text: string;
  readonly questionId: string | null;
  readonly minutes: number;
}

interface OwnQuestionProps {
  readonly onAdd: (question: Added) => void;
  readonly onClose: () => void;
}

/** The form, and the bank by topic beside it. */
export function OwnQuestion({ onAdd, onClose }: OwnQuestionProps) {
  const { queries } = useApi();
  const [text, setText] = useState('');
  const [topic, setTopic] = useState<Topic | null>(null);
  const asked = useDeferredValue(text.trim());
  const checked = useQuery({
    ...queries.questions.check.queryOptions({ input: { text: asked } }),
    enabled: asked.length > 7,
    placeholderData: keepPreviousData,
  }).data;
  const bank = useQuery({
    ...queries.questions.list.queryOptions({ input: topic === null ? {} : { topic } }),
    enabled: topic !== null,
  }).data;
  const problems = asked.length > 7 ? (checked?.problems ?? []) : [];
  return (
    <form
      className={styles['own']}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onAdd({ text: text.trim(), questionId: null, minutes: 3 });
      }}
    >
      <TextArea label="Your question" isSerif rows={2} takesFocus value={text} onChange={setText} />
      <ul className={styles['problems']} aria-live="polite">
        {problems.map((problem) => (
          <li key={`${problem.rule}${problem.start}`} data-severity={problem.severity}>
            <b>{problem.message}</b> {problem.reason}
          </li>
        ))}
      </ul>
      <div className={styles['acts']}>
        <Button strength="filled" type="submit">
          Add it
        </Button>
        <Button strength="subtle" onPress={onClose}>
          Close
        </Button>
      </div>
      <Select
        label="Or take one from the bank, by topic"
        options={topics.map((value) => ({ value, words: topicFacts[value].label }))}
        value={topic}
        placeholder="A topic"
        onChange={setTopic}
      />
      <ul className={styles['bank']}>
        {(bank?.items ?? []).map((question) => (
          <li key={question.id}>
            <button
              type="button"
              onClick={() =>
                onAdd({ text: question.text, questionId: question.id, minutes: question.minutes })
              }
            >
              {question.text}
            </button>
            <span>{question.minutes} min</span>
          </li>
        ))}
      </ul>
    </form>
  );
}
