/** A box to tick, with its words. */
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import styles from './tick.module.css';

interface TickProps {
  readonly isTicked: boolean;
  readonly onChange: (isTicked: boolean) => void;
  /** Round for steps on a way, square for things to do. */
  readonly shape?: 'round' | 'square';
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

/** A box to tick. */
export function Tick({ isTicked, onChange, shape = 'square', isDisabled = false, children }: TickProps) {
  return (
    <Checkbox
      isSelected={isTicked}
      onChange={onChange}
      isDisabled={isDisabled}
      className={styles['tick'] ?? ''}
    >
      <span className={`${styles['box']} ${styles[shape]}`}>
        <IconCheck size={13} stroke={2.4} aria-hidden="true" />
      </span>
      <span className={styles['words']}>{children}</span>
    </Checkbox>
  );
}
