/** The one loud state: something was not done, why, and what to do. */
import { IconAlertTriangle } from '@tabler/icons-react';
import { Button } from './button.tsx';
import styles from './notice.module.css';

interface NoticeProps {
  readonly message: string;
  readonly remedy: string;
  readonly onRetry?: (() => void) | undefined;
}

/** Says that something failed; spoken at once by screen readers. */
export function Notice({ message, remedy, onRetry }: NoticeProps) {
  return (
    <div className={styles['notice']} role="alert">
      <IconAlertTriangle size={18} stroke={1.6} aria-hidden="true" />
      <p className={styles['words']}>
        <b>{message}</b> {remedy}
      </p>
      {onRetry === undefined ? null : <Button onPress={onRetry}>Try again</Button>}
    </div>
  );
}
