/** Reads a long list on before its end comes into sight. */
import { type RefObject, useEffect, useRef } from 'react';

/** Calls `onNear` when the element is nearer to the window than so many pixels, and again once a reading is over that left it near. */
export function useNearEnd(
  end: RefObject<HTMLElement | null>,
  { isReading, pixels, onNear }: { isReading: boolean; pixels: number; onNear: () => void },
): void {
  const latest = useRef(onNear);
  useEffect(() => {
    latest.current = onNear;
  });
  useEffect(() => {
    const element = end.current;
    if (element === null || isReading) return undefined;
    const watch = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting === true) latest.current();
      },
      { rootMargin: `${pixels}px` },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [end, isReading, pixels]);
}
