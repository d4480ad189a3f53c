/** Hands the server to every component below. */
import { createContext, useContext } from 'react';
import type { Api } from './api.ts';

/** Filled once, where the web starts. */
export const ApiContext = createContext<Api | undefined>(undefined);

/** The server. */
export function useApi(): Api {
  const api = useContext(ApiContext);
  if (api === undefined) throw new Error('useApi needs an ApiContext above it.');
  return api;
}
