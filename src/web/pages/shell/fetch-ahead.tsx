/** Has ready what the next presses are likely to need: the pages, and what opens over them. */
import { useIsFetching } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Something that can be fetched before it is wanted. */
interface Part {
  fetchAhead(): void;
}

/** How long nothing is read from the server before the page is taken to stand. */
const quietMilliseconds = 300;

/** Draws nothing. It begins once the page stands with what it reads: nothing ahead of time may delay that. */
export function FetchAhead({ parts }: { parts: readonly Part[] }) {
  const router = useRouter();
  const isQuiet = useIsFetching() === 0;
  useEffect(() => {
    if (!isQuiet) return undefined;
    const timer = setTimeout(() => {
      for (const part of parts) part.fetchAhead();
      for (const route of Object.values(router.routesById)) {
        // what cannot be fetched now is fetched, and its failure told, when its page is opened
        router.loadRouteChunk(route)?.catch(() => undefined);
      }
    }, quietMilliseconds);
    return () => clearTimeout(timer);
  }, [isQuiet, router, parts]);
  return null;
}
