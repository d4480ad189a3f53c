/** Words that could not be saved: why, what to do, and a way to carry them elsewhere. */

import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from './button.tsx';
import styles from './notice.module.css';

interface UnkeptProps {
  readonly message: string;
  readonly remedy: string;
  readonly onRetry: () => void;
  /** The words, to be copied; undefined where there are none worth carrying. */
  readonly words?: string | undefined;
}

/** Says what is not saved; the only loud state. */
export function Unkept({ message, remedy, onRetry, words }: UnkeptProps) {
  const [isCopied, setIsCopied] = useState(false);
  return (
    <div className={styles['notice']} role="alert">
      <IconAlertTriangle size={18} stroke={1.6} aria-hidden="true" />
      <p className={styles['words']}>
        <b>{message}</b> {remedy} What you typed is kept in this browser.
      </p>
      <Button onPress={onRetry}>Try again</Button>
      {words === undefined || words === '' ? null : (
        <Button
          onPress={() => {
            void navigator.clipboard.writeText(words).then(() => setIsCopied(true));
          }}
        >
          {isCopied ? 'Copied' : 'Copy it'}
        </Button>
      )}
    </div>
  );
}
