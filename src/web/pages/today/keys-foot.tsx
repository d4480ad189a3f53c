/** The keys of Today, faint under its list. */
import { KeyCap } from '../../ui/key-cap.tsx';
import { Entry } from '../../ui/page.tsx';
import styles from './keys-foot.module.css';

const keys: readonly { readonly caps: readonly string[]; readonly words: string }[] = [
  { caps: ['J', 'K'], words: 'move' },
  { caps: ['↵'], words: 'do it' },
  { caps: ['S'], words: 'later' },
  { caps: ['X'], words: 'won’t do' },
  { caps: ['W'], words: 'why' },
  { caps: ['?'], words: 'all keys' },
];

/** One line of keys. */
export function KeysFoot() {
  return (
    <Entry className={styles['foot'] ?? ''}>
      <p className={styles['keys']}>
        {keys.map(({ caps, words }) => (
          <span key={words}>
            {caps.map((cap) => (
              <KeyCap key={cap} isContent>
                {cap}
              </KeyCap>
            ))}
            {words}
          </span>
        ))}
      </p>
    </Entry>
  );
}
