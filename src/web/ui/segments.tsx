/** One of two or three that belong together, drawn as one bar in parts: plain radio buttons. */
import { useId } from 'react';
import styles from './segments.module.css';

interface SegmentsProps<Value extends string> {
  readonly legend: string;
  /** The legend is said but not drawn, where the place says what is chosen. */
  readonly isLegendHidden?: boolean;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  /** Null while nothing is chosen. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly isDisabled?: boolean;
}

/** A choice of one. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { legend, isLegendHidden = false, options, value, onChange, isDisabled = false } = props;
  const name = useId();
  return (
    <fieldset disabled={isDisabled} className={styles['segments']}>
      <legend className={isLegendHidden ? styles['hidden'] : styles['legend']}>{legend}</legend>
      <div className={styles['bar']}>
        {options.map((option) => (
          <label key={option.value} className={styles['part']}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
