/** Somebody's exact words. */
import styles from './quote.module.css';

interface QuoteProps {
  readonly words: string;
  /** Who said it and when, under the words. */
  readonly by?: string | undefined;
}

/** A quote in the serif, in quotation marks. */
export function Quote({ words, by }: QuoteProps) {
  return (
    <blockquote className={styles['quote']}>
      “{words}”{by === undefined ? null : <footer className={styles['by']}>{by}</footer>}
    </blockquote>
  );
}
