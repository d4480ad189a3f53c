/** How answers of the server are kept in the window. */
import { QueryClient } from '@tanstack/react-query';
import { readRefusal } from './refusal.ts';

/** How often the page asks for what changed outside this window, while it is looked at. */
export const pollMilliseconds = 60_000;

/** A busy or starting server is asked again; a considered no is not. */
function isWorthAnotherTry(failures: number, error: unknown): boolean {
  const { code } = readRefusal(error);
  return failures < 2 && (code === 'unreachable' || code === 'store_busy');
}

/** The answers kept in one window. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: isWorthAnotherTry,
        retryDelay: (failures) => 300 * (failures + 1),
        refetchOnWindowFocus: 'always',
        staleTime: 5_000,
        // The server is this computer as a rule; a lost network does not concern it.
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
