/** Several lines of one kind, each with what it is for, such as mail addresses. */
import { IconX } from '@tabler/icons-react';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { LabelledLine } from './contact-edit.ts';
import styles from './person.module.css';

interface LabelledLinesProps {
  readonly legend: string;
  /** One of them, such as "Mail address". */
  readonly one: string;
  readonly lines: readonly LabelledLine[];
  readonly onChange: (lines: readonly LabelledLine[]) => void;
  /** Postal addresses have several lines each. */
  readonly isProse?: boolean;
  readonly error?: string | undefined;
}

/** The lines, and one more on request. */
export function LabelledLines(props: LabelledLinesProps) {
  const { legend, one, lines, onChange, isProse = false, error } = props;
  const shown = lines.length === 0 ? [{ text: '', label: '' }] : lines;
  const put = (at: number, changed: Partial<LabelledLine>) =>
    onChange(shown.map((line, index) => (index === at ? { ...line, ...changed } : line)));
  return (
    <fieldset className={`${styles['wide']} ${styles['lines']}`}>
      <legend className={styles['legend']}>{legend}</legend>
      {shown.map((line, at) => {
        const label = shown.length === 1 ? one : `${one} ${at + 1}`;
        const field = { label, value: line.text, autoComplete: 'off', error: at === 0 ? error : undefined };
        return (
          <div key={at} className={styles['line']}>
            {isProse ? (
              <TextArea {...field} rows={3} onChange={(text) => put(at, { text })} />
            ) : (
              <TextInput {...field} onChange={(text) => put(at, { text })} />
            )}
            <TextInput
              label="What for"
              autoComplete="off"
              value={line.label}
              onChange={(text) => put(at, { label: text })}
            />
            <Button
              strength="subtle"
              aria-label={`Take out ${label}`}
              onPress={() => onChange(shown.filter((_, index) => index !== at))}
            >
              <IconX size={15} stroke={1.75} aria-hidden="true" />
            </Button>
          </div>
        );
      })}
      <div>
        <Button strength="quiet" onPress={() => onChange([...shown, { text: '', label: '' }])}>
          Another
        </Button>
      </div>
    </fieldset>
  );
}
