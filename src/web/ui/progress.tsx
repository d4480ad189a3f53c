/** How far something has come that takes a while. */
import styles from './progress.module.css';

interface ProgressProps {
  /** What goes on, for screen readers. */
  readonly label: string;
  readonly done: number;
  /** Undefined where nobody knows how much there is. */
  readonly total?: number | undefined;
}

/** A thin bar. */
export function Progress({ label, done, total }: ProgressProps) {
  const known = total === undefined || total === 0 ? {} : { max: total, value: Math.min(done, total) };
  return <progress className={styles['progress']} aria-label={label} {...known} />;
}
