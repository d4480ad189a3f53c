/** Settings: the notebook, the explorer, what matters, the rules, and this computer. */
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Notebook } from '../../../domain/settings/notebook.ts';
import { CalendarFeed } from '../../features/settings/calendar-feed.tsx';
import { Criteria } from '../../features/settings/criteria.tsx';
import { NotebookForm } from '../../features/settings/notebook-form.tsx';
import { Notebooks } from '../../features/settings/notebooks.tsx';
import { ProfileForm } from '../../features/settings/profile-form.tsx';
import { RuleSettings } from '../../features/settings/rule-settings.tsx';
import { ThisBrowser } from '../../features/settings/this-browser.tsx';
import { useCriteria } from '../../features/settings/use-criteria.ts';
import { WhereItLives } from '../../features/settings/where-it-lives.tsx';
import { readRefusal } from '../../lib/refusal.ts';
import { useApi } from '../../lib/use-api.ts';
import { useDelayed } from '../../lib/use-delayed.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { GreyRows } from '../../ui/grey-rows.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Entry, Page, PageHead } from '../../ui/page.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import styles from './settings-page.module.css';

const parts = [
  { key: 'you', words: 'About you' },
  { key: 'matters', words: 'What matters' },
  { key: 'rules', words: 'Rules' },
  { key: 'notebook', words: 'Notebook' },
  { key: 'computer', words: 'This computer' },
] as const;
type Part = (typeof parts)[number]['key'];

/** The page. */
export function SettingsPage() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const part: Part = parts.find(({ key }) => key === search['part'])?.key ?? 'you';
  const { reading, notebook, all } = useNotebook();
  return (
    <Page>
      <title>Settings · Askwell</title>
      <PageHead when="Settings" title="Settings" lead="What you write here is saved as you write it.">
        <Tabs label="Parts of the settings">
          {parts.map(({ key, words }) => (
            <Link
              key={key}
              to="/settings"
              {...(key === 'you' ? {} : { search: { part: key } })}
              activeOptions={{ exact: true }}
            >
              {words}
            </Link>
          ))}
        </Tabs>
      </PageHead>
      <Read reading={reading}>
        {notebook === undefined ? null : (
          <div className={part === 'rules' || part === 'matters' ? styles['wide'] : styles['narrow']}>
            <PartOf part={part} notebook={notebook} all={all} />
          </div>
        )}
      </Read>
    </Page>
  );
}

interface PartOfProps {
  readonly part: Part;
  readonly notebook: Notebook;
  readonly all: readonly Notebook[];
}

function PartOf({ part, notebook, all }: PartOfProps) {
  switch (part) {
    case 'you':
      return <You notebookId={notebook.id} />;
    case 'matters':
      return <Matters />;
    case 'rules':
      return <Rules notebookId={notebook.id} />;
    case 'notebook':
      return (
        <>
          <NotebookForm notebook={notebook} />
          <CalendarFeed zone={notebook.zone} />
          <Notebooks all={all} current={notebook} />
        </>
      );
    case 'computer':
      return (
        <>
          <ThisBrowser />
          <WhereItLives />
        </>
      );
  }
}

function You({ notebookId }: { notebookId: string }) {
  const { queries } = useApi();
  const reading = useQuery(queries.profile.get.queryOptions());
  return (
    <Read reading={reading}>
      {reading.data === undefined ? null : <ProfileForm profile={reading.data} notebookId={notebookId} />}
    </Read>
  );
}

function Matters() {
  const reading = useCriteria();
  return (
    <Read reading={reading}>
      {reading.data === undefined ? null : <Criteria criteria={reading.data.items} />}
    </Read>
  );
}

function Rules({ notebookId }: { notebookId: string }) {
  const { queries } = useApi();
  const reading = useQuery(queries.settings.get.queryOptions());
  return (
    <Read reading={reading}>
      {reading.data === undefined ? null : <RuleSettings settings={reading.data} notebookId={notebookId} />}
    </Read>
  );
}

interface ReadProps {
  readonly reading: {
    readonly isPending: boolean;
    readonly isError: boolean;
    readonly error: unknown;
    readonly data: unknown;
    readonly refetch: () => unknown;
  };
  readonly children: ReactNode;
}

/** What was read, or why it was not. */
function Read({ reading, children }: ReadProps) {
  const isWaiting = useDelayed(reading.isPending, 300);
  if (reading.data !== undefined) return children;
  if (reading.isError) {
    const { message, remedy } = readRefusal(reading.error);
    return (
      <Entry>
        <Notice message={message} remedy={remedy} onRetry={() => void reading.refetch()} />
      </Entry>
    );
  }
  return <Entry>{isWaiting ? <GreyRows words="Reading the settings" /> : null}</Entry>;
}
