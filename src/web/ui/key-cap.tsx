/** A key, drawn as a faint cap. */
import styles from './key-cap.module.css';

interface KeyCapProps {
  readonly isOnInk?: boolean;
  /** In the list of keys the caps are the content: always shown and read aloud. */
  readonly isContent?: boolean;
  readonly children: string;
}

/** A key on the button it presses; hidden from screen readers there, and on touch. */
export function KeyCap({ isOnInk = false, isContent = false, children }: KeyCapProps) {
  const looks = `${styles['cap']} ${isOnInk ? styles['onInk'] : ''} ${isContent ? '' : styles['faint']}`;
  return (
    <kbd className={looks} aria-hidden={isContent ? undefined : true}>
      {children}
    </kbd>
  );
}
