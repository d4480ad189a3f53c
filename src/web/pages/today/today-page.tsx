/** Today in whatever state it is: being read, out of reach, never written in, or as it should be. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { late } from '../../lib/late.tsx';
import { readRefusal } from '../../lib/refusal.ts';
import { useApi } from '../../lib/use-api.ts';
import { useDelayed } from '../../lib/use-delayed.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { useSteps } from '../../lib/use-steps.ts';
import { GreyRows } from '../../ui/grey-rows.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Entry, Page, PageHead } from '../../ui/page.tsx';
import { Today } from './today.tsx';

const Welcome = late(async () => (await import('./welcome.tsx')).Welcome);

/** How long an answer may take before anything is drawn for it. */
const waitMilliseconds = 300;

/** The page. */
export function TodayPage() {
  const { queries } = useApi();
  // who began to write on the first page stays on it until it is done
  const [welcome, setWelcome] = useState<'open' | 'done'>();
  const { reading, notebook } = useNotebook();
  const steps = useSteps();
  const count = useQuery(queries.contacts.count.queryOptions());
  const all = [reading, steps, count];
  const isWaiting = useDelayed(
    all.some((one) => one.isPending),
    waitMilliseconds,
  );

  const error = all.find((one) => one.isError)?.error ?? null;
  const failure = error === null ? null : readRefusal(error);
  const notice =
    failure === null ? null : (
      <Entry>
        <Notice
          message={failure.message}
          remedy={failure.remedy}
          onRetry={() => void Promise.all(all.map((one) => one.refetch()))}
        />
      </Entry>
    );
  if (steps.data !== undefined && count.data !== undefined && notebook !== undefined) {
    // while nobody is known, to choose people is what the first page is for
    const isNew = count.data.people === 0 && steps.data.steps.every(({ kind }) => kind === 'choose_people');
    const isWelcome = welcome === 'open' || (isNew && welcome === undefined);
    return (
      <Page>
        <title>Today · Askwell</title>
        {notice}
        {isWelcome ? (
          <Welcome
            notebook={notebook}
            hasPeople={count.data.people > 0}
            onBegin={() => setWelcome('open')}
            onDone={() => setWelcome('done')}
          />
        ) : (
          <Today steps={steps.data.steps} at={steps.data.at} zone={notebook.zone} />
        )}
      </Page>
    );
  }
  return (
    <Page>
      {notice === null ? null : <PageHead title="Today" />}
      {notice}
      {notice === null && isWaiting ? (
        <Entry>
          <GreyRows words="Reading the notebook" />
        </Entry>
      ) : null}
    </Page>
  );
}
