/** An empty page or list: what is so, why, and the one thing to do. */
import type { ReactNode } from 'react';
import styles from './nothing.module.css';

interface NothingProps {
  readonly sentence: string;
  readonly reason?: string | undefined;
  readonly children?: ReactNode;
}

/** Nothing to list, in words. `children` are the acts. */
export function Nothing({ sentence, reason, children }: NothingProps) {
  return (
    <div>
      <p className={styles['sentence']}>{sentence}</p>
      {reason === undefined ? null : <p className={styles['reason']}>{reason}</p>}
      {children === undefined ? null : <div className={styles['acts']}>{children}</div>}
    </div>
  );
}
