/** Whether the window is as a media query says. */
import { useSyncExternalStore } from 'react';

/** True while it is, such as `(max-width: 48em)`. */
export function useMatches(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
