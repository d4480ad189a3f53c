/** Five marks on a line from one end to the other: plain radio buttons. */
import { useId } from 'react';
import styles from './scale.module.css';

/** The marks, from one end to the other. */
export const scaleMarks = [-2, -1, 0, 1, 2] as const;

interface ScaleProps {
  readonly legend: string;
  /** What the two ends mean. */
  readonly ends: readonly [low: string, high: string];
  /** Null while nothing was marked. */
  readonly value: number | null;
  readonly onChange: (value: number) => void;
}

function markWords(mark: number, [low, high]: readonly [string, string]): string {
  if (mark === 0) return 'in the middle';
  const end = mark < 0 ? low : high;
  return Math.abs(mark) === 2 ? end : `rather ${end}`;
}

/** A line to mark. */
export function Scale({ legend, ends, value, onChange }: ScaleProps) {
  const name = useId();
  return (
    <fieldset className={styles['scale']}>
      <legend className={styles['legend']}>{legend}</legend>
      <div className={styles['line']}>
        {scaleMarks.map((mark) => (
          <label key={mark} className={styles['mark']}>
            <input
              type="radio"
              name={name}
              checked={mark === value}
              onChange={() => onChange(mark)}
              aria-label={markWords(mark, ends)}
            />
            <span aria-hidden="true" />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
