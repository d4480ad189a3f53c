/** All talks: those ahead, soonest first; those held, latest first; those that came to nothing. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { TalkRows } from '../../features/talks/talk-rows.tsx';
import { readRefusal } from '../../lib/refusal.ts';
import { useApi } from '../../lib/use-api.ts';
import { useCareers } from '../../lib/use-careers.ts';
import { useDelayed } from '../../lib/use-delayed.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { useSteps } from '../../lib/use-steps.ts';
import { Button } from '../../ui/button.tsx';
import { GreyRows } from '../../ui/grey-rows.tsx';
import { Nothing } from '../../ui/nothing.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Entry, Page, PageHead } from '../../ui/page.tsx';
import { useShellActs } from '../shell/shell-acts.ts';
import styles from './interviews-page.module.css';

const pageSize = 50;

/** The page. */
export function InterviewsPage() {
  const { queries } = useApi();
  const { justTalked } = useShellActs();
  const { notebook } = useNotebook();
  const now = useSteps().data?.at;
  const careers = useCareers() ?? [];
  const ahead = useQuery(queries.interviews.list.queryOptions({ input: { state: 'planned', limit: 200 } }));
  const held = useInfiniteQuery(
    queries.interviews.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        state: 'held' as const,
        limit: pageSize,
        ...(cursor === undefined ? {} : { cursor }),
      }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
  );
  const isWaiting = useDelayed(ahead.isPending || held.isPending, 300);
  const error = ahead.error ?? held.error;
  const pages = held.data?.pages ?? [];
  const people = [...(ahead.data?.people ?? []), ...pages.flatMap((page) => page.people)];
  const names = new Map(people.map((person) => [person.id, person.displayName]));
  const words = {
    nameOf: (id: string) => names.get(id) ?? 'Somebody',
    careerOf: (id: string) => careers.find((career) => career.id === id)?.name ?? '',
  };
  const planned = (ahead.data?.items ?? []).toSorted((one, other) =>
    one.startsAt < other.startsAt ? -1 : 1,
  );
  const past = pages.flatMap((page) => page.items);
  const isEmpty = ahead.data !== undefined && held.data !== undefined && planned.length + past.length === 0;
  return (
    <Page>
      <title>Interviews · Askwell</title>
      <div data-page="interviews">
        <PageHead
          title="Interviews"
          acts={<Button onPress={() => justTalked()}>I just talked with…</Button>}
        />
        {error === null ? null : (
          <Entry>
            <Notice
              {...readRefusal(error)}
              onRetry={() => void Promise.all([ahead.refetch(), held.refetch()])}
            />
          </Entry>
        )}
        {isWaiting ? (
          <Entry>
            <GreyRows words="Reading" />
          </Entry>
        ) : null}
        {isEmpty ? (
          <Entry>
            <Nothing
              sentence="No talk was held yet, and none is agreed."
              reason="When somebody says yes, write down the time; a talk nobody planned counts as well."
            >
              <Button onPress={() => justTalked()}>I just talked with…</Button>
            </Nothing>
          </Entry>
        ) : null}
        {now === undefined || notebook === undefined ? null : (
          <>
            {planned.length === 0 ? null : (
              <section className={styles['part']} aria-labelledby="talks-ahead">
                <Entry>
                  <h2 id="talks-ahead">Ahead</h2>
                </Entry>
                <TalkRows talks={planned} {...words} now={now} zone={notebook.zone} />
              </section>
            )}
            {past.length === 0 ? null : (
              <section className={styles['part']} aria-labelledby="talks-held">
                <Entry>
                  <h2 id="talks-held">Held</h2>
                </Entry>
                <TalkRows talks={past} {...words} now={now} zone={notebook.zone} />
                {held.hasNextPage ? (
                  <Entry>
                    <Button isBusy={held.isFetchingNextPage} onPress={() => void held.fetchNextPage()}>
                      Earlier talks
                    </Button>
                  </Entry>
                ) : null}
              </section>
            )}
            <Entry className={styles['foot'] ?? ''}>
              <Link to="/numbers" className="link">
                What came of asking
              </Link>
            </Entry>
          </>
        )}
      </div>
    </Page>
  );
}
