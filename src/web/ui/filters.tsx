/** Filters above a list: pressed ones narrow it; each says how many it would leave. */
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './filters.module.css';

/** One filter. */
export interface Filter<Key extends string> {
  readonly key: Key;
  readonly words: string;
  /** How many are left by it; undefined where that is not known. */
  readonly count?: number | undefined;
}

interface FiltersProps<Key extends string> {
  readonly label: string;
  readonly filters: readonly Filter<Key>[];
  /** The one that is pressed; null for none. */
  readonly value: Key | null;
  readonly onChange: (key: Key | null) => void;
}

/** A group of filters of which one at a time is pressed. */
export function Filters<Key extends string>({ label, filters, value, onChange }: FiltersProps<Key>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => onChange(filters.find(({ key }) => keys.has(key))?.key ?? null)}
      className={styles['filters'] ?? ''}
    >
      {filters.map(({ key, words, count }) => (
        <ToggleButton key={key} id={key} className={styles['chip'] ?? ''}>
          {words}
          {count === undefined ? null : <span className={styles['count']}>{count.toLocaleString('en')}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
