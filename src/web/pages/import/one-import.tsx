/** One file that was brought: what would become of each row, taking it in, and taking it back. */
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RowDecision } from '../../../domain/people/import.ts';
import { ImportCounts } from '../../features/importing/import-counts.tsx';
import { ImportRows } from '../../features/importing/import-rows.tsx';
import { figure, isMoving, leadWords } from '../../features/importing/import-words.ts';
import { KeptPeople } from '../../features/importing/kept-people.tsx';
import { OddRows } from '../../features/importing/odd-rows.tsx';
import { TakeInFoot } from '../../features/importing/take-in-foot.tsx';
import { useImport } from '../../features/importing/use-imports.ts';
import { useStopImport, useTakingIn } from '../../features/importing/use-taking-in.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Entry, Page, PageHead } from '../../ui/page.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { OpeningPage } from '../opening-page.tsx';
import styles from './import-page.module.css';

type Run = NonNullable<ReturnType<typeof useImport>['data']>;

const chooseAnother = (
  <Link to="/import" className="link">
    Choose a file
  </Link>
);

/** The page of one import in whatever state it is. */
export function OneImport({ id }: { id: string }) {
  const reading = useImport(id);
  if (reading.data !== undefined) return <Standing run={reading.data} />;
  return (
    <OpeningPage
      what="Import"
      reading={reading}
      gone={{ sentence: 'There is no such import.', reason: 'It was of another notebook, or never was.' }}
    >
      {chooseAnother}
    </OpeningPage>
  );
}

/** What stands in the head beside the sentence, by state. */
function HeadOf({ run, acts }: { run: Run; acts: ReturnType<typeof useTakingIn> }): ReactNode {
  const stop = useStopImport();
  const { state } = run;
  if (isMoving(state)) {
    return (
      <div className={styles['moving']}>
        <Progress
          label={leadWords(run)}
          done={run.progress.done}
          total={state === 'applying' ? run.progress.total : undefined}
        />
        {state === 'undoing' ? null : <Button onPress={() => stop.mutate(run.id)}>Stop</Button>}
      </div>
    );
  }
  if (state === 'applied') {
    return (
      <div className={styles['acts']}>
        <Link to="/people" className="link">
          See the people
        </Link>
        <Button onPress={() => acts.takeBack.mutate(undefined)}>Take all of it back</Button>
      </div>
    );
  }
  return state === 'preview' ? null : <div className={styles['acts']}>{chooseAnother}</div>;
}

function Standing({ run: known }: { run: Run }) {
  const acts = useTakingIn(known.id);
  // as long as the answer is not there, an import being taken back is neither in nor out
  const run: Run = acts.takeBack.isPending ? { ...known, state: 'undoing' } : known;
  const stop = useStopImport();
  const { state } = run;
  const hasRows = run.rows > 0 && (state === 'preview' || state === 'applied' || state === 'applying');
  // it began to be taken in and is a preview again: the last thing noted says why
  const failure =
    state === 'preview' ? run.problems.findLast(({ message }) => message.startsWith(notTakenIn)) : undefined;
  return (
    <Page>
      <title>{`${run.fileName} · Askwell`}</title>
      <div className={styles['wide']}>
        <PageHead when="Import" title={run.fileName} lead={<span role="status">{leadWords(run)}</span>}>
          {hasRows ? <ImportCounts run={run} /> : null}
          <HeadOf run={run} acts={acts} />
        </PageHead>
        {failure === undefined ? null : (
          <Entry>
            <Notice message={failure.message} remedy="Nothing of it was kept; it can be tried again." />
          </Entry>
        )}
        <KeptPeople kept={acts.takeBack.data?.output.kept ?? []} />
        {hasRows && state !== 'applying' ? <Rows run={run} /> : null}
        {state === 'preview' ? (
          <Entry>
            <TakeInFoot
              run={run}
              onTakeIn={() => (acts.takeIn.isPending ? undefined : acts.takeIn.mutate(undefined))}
              onForget={() => stop.mutate(run.id)}
            />
          </Entry>
        ) : null}
      </div>
    </Page>
  );
}

/** How the note begins that says why an import was not taken in. */
const notTakenIn = 'It could not be taken in.';

type Shown = RowDecision | 'odd' | undefined;

/** The rows under their filters. */
function Rows({ run }: { run: Run }) {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const { decisions, problems } = run;
  const filters = [
    { show: undefined, words: 'All', count: run.rows },
    { show: 'new', words: 'New', count: decisions.new },
    { show: 'same_person', words: 'Join someone', count: decisions.same_person },
    { show: 'skip', words: 'Left out', count: decisions.skip },
    { show: 'odd', words: 'Odd', count: problems.length },
  ] as const;
  const shown: Shown = filters.find(({ show }) => show === search['show'])?.show;
  const count = filters.find(({ show }) => show === shown)?.count ?? 0;
  return (
    <Entry when={shown === 'odd' ? null : `${figure(count)} ${count === 1 ? 'row' : 'rows'}`}>
      <Tabs label="Rows">
        {filters
          .filter((filter) => filter.show === undefined || filter.count > 0 || filter.show === shown)
          .map((filter) => (
            <Link
              key={filter.words}
              to="/import/$importId"
              params={{ importId: run.id }}
              {...(filter.show === undefined ? {} : { search: { show: filter.show } })}
              activeOptions={{ exact: true }}
              resetScroll={false}
              replace
            >
              {filter.words}
              <small>{figure(filter.count)}</small>
            </Link>
          ))}
      </Tabs>
      {shown === 'odd' ? (
        <OddRows problems={problems} />
      ) : (
        <ImportRows
          key={shown ?? 'all'}
          importId={run.id}
          decision={shown}
          count={count}
          canDecide={run.state === 'preview'}
        />
      )}
    </Entry>
  );
}
