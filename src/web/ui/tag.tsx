/** A word with a dot before it: how something stands. The word says it all; the dot is for the eye. */
import styles from './tag.module.css';

/** `ok` done or allowed, `soon` waits or owed, `late` wrong or overdue, `ink` ahead or chosen, `plain` told, `none` not begun. */
export type Tone = 'ok' | 'soon' | 'late' | 'ink' | 'plain' | 'none';

/** How something stands. */
export function Tag({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className={styles['tag']} data-tone={tone}>
      {children}
    </span>
  );
}
