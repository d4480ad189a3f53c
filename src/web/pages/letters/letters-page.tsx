/** All letters: drafts to finish, letters owed, and what was sent, latest first. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { LetterRows } from '../../features/letters/letter-rows.tsx';
import { stepWhen } from '../../features/steps/step-when.ts';
import { letterWanted } from '../../lib/letter-wanted.ts';
import { readRefusal } from '../../lib/refusal.ts';
import { stepAddress } from '../../lib/step-address.ts';
import { useApi } from '../../lib/use-api.ts';
import { useDelayed } from '../../lib/use-delayed.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { useSteps } from '../../lib/use-steps.ts';
import { Button } from '../../ui/button.tsx';
import { GreyRows } from '../../ui/grey-rows.tsx';
import { Nothing } from '../../ui/nothing.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Entry, Page, PageHead, Section } from '../../ui/page.tsx';
import styles from './letters-page.module.css';

const pageSize = 50;

/** The page. */
export function LettersPage() {
  const { queries } = useApi();
  const { notebook } = useNotebook();
  const steps = useSteps().data;
  const drafts = useQuery(queries.letters.list.queryOptions({ input: { sent: false, limit: 200 } }));
  const sent = useInfiniteQuery(
    queries.letters.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        sent: true,
        limit: pageSize,
        ...(cursor === undefined ? {} : { cursor }),
      }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
  );
  const isWaiting = useDelayed(sent.isPending || drafts.isPending, 300);
  const error = drafts.error ?? sent.error;
  const pages = sent.data?.pages ?? [];
  const people = [...(drafts.data?.people ?? []), ...pages.flatMap((page) => page.people)];
  const names = new Map(people.map((person) => [person.id, person.displayName]));
  const nameOf = (id: string) => names.get(id) ?? 'Somebody';
  // a name to be contacted and the request to write to it are one letter
  const owed = [
    ...new Map(
      (steps?.steps ?? [])
        .filter((step) => letterWanted(step) !== undefined)
        .map((step) => [JSON.stringify(letterWanted(step)), step] as const),
    ).values(),
  ];
  const letters = pages.flatMap((page) => page.items);
  const isEmpty =
    sent.data !== undefined && drafts.data !== undefined && letters.length + drafts.data.items.length === 0;
  const now = steps?.at;
  return (
    <Page>
      <title>Letters · Askwell</title>
      <PageHead title="Letters" />
      {error === null ? null : (
        <Entry>
          <Notice
            {...readRefusal(error)}
            onRetry={() => void Promise.all([drafts.refetch(), sent.refetch()])}
          />
        </Entry>
      )}
      {isWaiting ? (
        <Entry>
          <GreyRows words="Reading" />
        </Entry>
      ) : null}
      {isEmpty && owed.length === 0 ? (
        <Entry>
          <Nothing
            sentence="No letter was written yet."
            reason="Choose somebody to ask; the request to write then stands here and on Today."
          >
            <Link to="/people" className="link">
              All people
            </Link>
          </Nothing>
        </Entry>
      ) : null}
      {now === undefined || notebook === undefined ? null : (
        <>
          {drafts.data === undefined || drafts.data.items.length === 0 ? null : (
            <Section title="To finish">
              <LetterRows letters={drafts.data.items} nameOf={nameOf} now={now} zone={notebook.zone} />
            </Section>
          )}
          {owed.length === 0 ? null : (
            <Section title="To begin">
              <ul className={styles['owed']}>
                {owed.map((step) => (
                  <li key={step.id}>
                    <Link {...(stepAddress(step) ?? { to: '/' })} className="link">
                      {step.title}
                    </Link>
                    <span>{stepWhen(step, now, notebook.zone).words}</span>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {letters.length === 0 ? null : (
            <Section title="Sent">
              <LetterRows letters={letters} nameOf={nameOf} now={now} zone={notebook.zone} />
              {sent.hasNextPage ? (
                <Button isBusy={sent.isFetchingNextPage} onPress={() => void sent.fetchNextPage()}>
                  Earlier letters
                </Button>
              ) : null}
            </Section>
          )}
        </>
      )}
    </Page>
  );
}
