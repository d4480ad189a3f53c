/** The talks that Today speaks of, with the names of their hosts. */
import { skipToken, useQuery } from '@tanstack/react-query';
import { shortName } from '../../../domain/people/names.ts';
import { useApi } from '../../lib/use-api.ts';
import { nextTalk, type SpokenTalk, talkOfToday } from './talk-words.ts';

/** A talk with the name its host is called by, and in full. */
export interface NamedTalk {
  readonly talk: SpokenTalk;
  readonly shortName: string;
  readonly displayName: string;
}

/** The longest page of a list; talks further back are not spoken of on Today. */
const longestPage = 200;

function useNamed(talk: SpokenTalk | undefined): NamedTalk | undefined {
  const { queries } = useApi();
  const input = talk === undefined ? skipToken : { id: talk.contactId };
  const { data } = useQuery(queries.contacts.get.queryOptions({ input }));
  if (talk === undefined || data === undefined) return undefined;
  return { talk, shortName: shortName(data), displayName: data.displayName };
}

/** The next talk, and the last one held today, as of a moment. */
export function useTalks(at: string, zone: string) {
  const { queries } = useApi();
  const { data } = useQuery(queries.interviews.list.queryOptions({ input: { limit: longestPage } }));
  const talks = data?.items ?? [];
  return { next: useNamed(nextTalk(talks, at)), held: useNamed(talkOfToday(talks, at, zone)) };
}
