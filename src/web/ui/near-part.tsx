/** A part of a long list: far out of sight it is an empty place of the same height, so that it costs the browser nothing. */
import { type ReactNode, useEffect, useRef, useState } from 'react';

/** How far out of sight a part is still drawn; a quick hand scrolls some thousand pixels before the next frame. */
const drawnAround = '4000px 0px';

/** The part. What is focused within it is never taken away. */
export function NearPart({ children }: { children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null);
  const [farHeight, setFarHeight] = useState<number>();
  useEffect(() => {
    const element = part.current;
    if (element === null) return undefined;
    const watch = new IntersectionObserver(
      ([seen]) => {
        if (seen === undefined) return;
        const isFar = !seen.isIntersecting && !element.contains(document.activeElement);
        setFarHeight((before) => (isFar ? (before ?? seen.boundingClientRect.height) : undefined));
      },
      { rootMargin: drawnAround },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={part} role="presentation" style={farHeight === undefined ? {} : { height: farHeight }}>
      {farHeight === undefined ? children : null}
    </div>
  );
}
