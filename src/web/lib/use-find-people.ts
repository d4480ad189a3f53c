/** People of the notebook by the beginning of their name, as finders list them. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useApi } from './use-api.ts';

/** More are found by writing more of the name. */
const mostFound = 5;

/** Somebody who was found. */
export interface FoundPerson {
  readonly key: string;
  readonly words: string;
  readonly aside: string;
}

/** Nobody for no words. */
export function useFindPeople(words: string): readonly FoundPerson[] {
  const { queries } = useApi();
  const q = words.trim();
  const { data } = useQuery({
    ...queries.contacts.list.queryOptions({ input: { q, limit: mostFound } }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
  if (q === '') return [];
  return (data?.items ?? []).map(({ id, displayName, title, organizationName }) => ({
    key: id,
    words: displayName,
    aside: [title, organizationName].filter((part) => part !== null).join(', '),
  }));
}

/** The names a text is read as: the last word is the family name. */
export function readName(words: string): { readonly givenName?: string; readonly familyName?: string } {
  const parts = words.trim().split(/\s+/u);
  const last = parts.pop() ?? '';
  return parts.length === 0 ? { givenName: last } : { givenName: parts.join(' '), familyName: last };
}
