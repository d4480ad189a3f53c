/** What was just done, for eight seconds at the bottom of the window; it stays while it is hovered or focused. */
import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import styles from './toasts.module.css';

const shownMilliseconds = 8_000;

/** Words to show, and how to take back what they tell of. */
export interface ToastWords {
  readonly words: string;
  readonly undo?: (() => void) | undefined;
}

/** The toasts of one window, one at a time: a newer one takes the place of the one before. */
export type Toasts = ToastQueue<ToastWords>;

/** Makes an empty queue. */
export function createToasts(): Toasts {
  return new ToastQueue<ToastWords>({ maxVisibleToasts: 1 });
}

/** Shows words in place of those shown before. */
export function showToast(toasts: Toasts, words: ToastWords): void {
  for (const shown of toasts.visibleToasts) toasts.close(shown.key);
  toasts.add(words, { timeout: shownMilliseconds });
}

interface ToastsRegionProps {
  readonly toasts: Toasts;
  /** The keys that undo, as drawn on a cap. */
  readonly undoKeys: string;
}

/** Where toasts appear. */
export function ToastsRegion({ toasts, undoKeys }: ToastsRegionProps) {
  return (
    <ToastRegion queue={toasts} className={styles['region'] ?? ''} aria-label="What was just done">
      {({ toast }) => (
        <Toast toast={toast} className={styles['toast'] ?? ''}>
          <ToastContent className={styles['content'] ?? ''}>
            <Text slot="title">{toast.content.words}</Text>
          </ToastContent>
          {toast.content.undo === undefined ? null : (
            <Button
              className={styles['undo'] ?? ''}
              onPress={() => {
                toasts.close(toast.key);
                toast.content.undo?.();
              }}
            >
              Undo<kbd aria-hidden="true">{undoKeys}</kbd>
            </Button>
          )}
        </Toast>
      )}
    </ToastRegion>
  );
}
