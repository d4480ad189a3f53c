/** What was just done, for eight seconds at the bottom of the window; it stays while it is hovered or focused. */
import { useRef } from 'react';
import {
  Button,
  type QueuedToast,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import styles from './toasts.module.css';

/** What can be taken back stays longer than what is only told. */
const shownMilliseconds = { undo: 8_000, told: 5_000 } as const;

/** Words to show, and how to take back what they tell of. */
export interface ToastWords {
  readonly words: string;
  readonly undo?: (() => void) | undefined;
  /** Tries again what failed. */
  readonly retry?: (() => void) | undefined;
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
  const isLong = words.undo !== undefined || words.retry !== undefined;
  const timeout = isLong ? shownMilliseconds.undo : shownMilliseconds.told;
  toasts.add(words, { timeout });
}

interface ToastsRegionProps {
  readonly toasts: Toasts;
  /** The keys that undo, as drawn on a cap. */
  readonly undoKeys: string;
}

/** Where toasts appear. */
export function ToastsRegion({ toasts, undoKeys }: ToastsRegionProps) {
  const before = useRef<EventTarget | null>(null);
  const onUndo = (toast: QueuedToast<ToastWords>): void => {
    leaveFocus(before.current);
    toasts.close(toast.key);
    toast.content.undo?.();
  };
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
              onFocus={(event) => {
                before.current = event.relatedTarget;
              }}
              onPress={() => onUndo(toast)}
            >
              Undo<kbd aria-hidden="true">{undoKeys}</kbd>
            </Button>
          )}
          {toast.content.retry === undefined ? null : (
            <Button
              className={styles['undo'] ?? ''}
              onPress={() => {
                toasts.close(toast.key);
                toast.content.retry?.();
              }}
            >
              Try again
            </Button>
          )}
        </Toast>
      )}
    </ToastRegion>
  );
}

/**
 * Gives the keyboard back to where it was before a toast is taken away. The region learns of it by the blur, which a browser
 * does not tell of an element that is gone; it would hand the keyboard to the next toast instead.
 */
function leaveFocus(before: EventTarget | null): void {
  const active = document.activeElement;
  if (active instanceof HTMLElement) active.blur();
  if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
}
