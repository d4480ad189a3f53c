/** The letters of the list: drafts, those that are owed, and those that went out, with the names and careers they are of. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { LetterKind } from '../../../domain/letters/letter.ts';
import type { KeptLetter } from '../../features/letters/kept-letter.ts';
import { letterWanted } from '../../lib/letter-wanted.ts';
import { useApi } from '../../lib/use-api.ts';
import { useCareers } from '../../lib/use-careers.ts';
import { useSteps } from '../../lib/use-steps.ts';

const pageSize = 50;

/** Of so many requests and talks the career is looked up; what is older names none. */
const mostLooked = 200;

/** What a letter is about, by its request or its talk. */
function useCareerOf(): (letter: KeptLetter) => string {
  const { queries } = useApi();
  const careers = useCareers() ?? [];
  const page = { input: { limit: mostLooked } };
  const requests = useQuery(queries.requests.list.queryOptions(page)).data?.items ?? [];
  const talks = useQuery(queries.interviews.list.queryOptions(page)).data?.items ?? [];
  const careerIds = new Map([...requests, ...talks].map(({ id, careerId }) => [id, careerId]));
  return ({ requestId, interviewId }) => {
    const careerId = careerIds.get(requestId ?? interviewId ?? '');
    return careers.find(({ id }) => id === careerId)?.name ?? '';
  };
}

/** The letters, of one kind where that is asked for. */
export function useLetters(kind: LetterKind | undefined) {
  const { queries } = useApi();
  const steps = useSteps().data;
  const only = kind === undefined ? {} : { kind };
  const drafts = useQuery(
    queries.letters.list.queryOptions({ input: { sent: false, limit: mostLooked, ...only } }),
  );
  const sent = useInfiniteQuery(
    queries.letters.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        sent: true,
        limit: pageSize,
        ...only,
        ...(cursor === undefined ? {} : { cursor }),
      }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
  );
  const careerOf = useCareerOf();
  const pages = sent.data?.pages ?? [];
  const people = [drafts.data, ...pages].flatMap((page) => page?.people ?? []);
  const names = new Map(people.map(({ id, displayName }) => [id, displayName]));
  const begun = drafts.data?.items ?? [];
  const owed = (steps?.steps ?? []).filter((step) => {
    const wanted = letterWanted(step);
    if (wanted === undefined || (kind !== undefined && wanted.kind !== kind)) return false;
    // what was begun stands among the drafts
    return !begun.some(
      (letter) =>
        letter.kind === wanted.kind &&
        letter.contactId === wanted.contactId &&
        letter.requestId === wanted.requestId &&
        letter.interviewId === wanted.interviewId &&
        letter.referralId === wanted.referralId,
    );
  });
  return {
    drafts,
    sent,
    begun,
    owed,
    letters: pages.flatMap((page) => page.items),
    now: steps?.at,
    nameOf: (id: string) => names.get(id) ?? 'Somebody',
    careerOf,
  };
}
