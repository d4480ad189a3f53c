/** Rows in grey while an answer takes longer than it should; they do not shimmer. */
import styles from './grey-rows.module.css';

/** Grey rows, told to screen readers as words. */
export function GreyRows({ words }: { words: string }) {
  return (
    <div role="status" aria-label={words}>
      {[0, 1, 2].map((row) => (
        <div key={row} className={styles['row']}>
          <span className={styles['bar']} />
          <span className={styles['bar']} />
        </div>
      ))}
    </div>
  );
}
