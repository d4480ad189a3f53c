/** What changed, newest first, and the trash: everything can be taken back, and so can the taking back. */
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { ChangeList } from '../../features/changes/change-list.tsx';
import { useChanges, useTrash } from '../../features/changes/use-changes.ts';
import { readRefusal } from '../../lib/refusal.ts';
import { useApi } from '../../lib/use-api.ts';
import { useDelayed } from '../../lib/use-delayed.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { useSteps } from '../../lib/use-steps.ts';
import { GreyRows } from '../../ui/grey-rows.tsx';
import { Nothing } from '../../ui/nothing.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Entry, Page, PageHead } from '../../ui/page.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import styles from './changes-page.module.css';

type Part = 'changes' | 'trash';

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The page. */
export function ChangesPage() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const part: Part = search['part'] === 'trash' ? 'trash' : 'changes';
  const contactId = part === 'trash' ? undefined : textOf(search['contactId']);
  return (
    <Page>
      <title>What changed · Askwell</title>
      <PageHead
        when="History"
        title={part === 'trash' ? 'The trash' : 'What changed'}
        lead={
          part === 'trash'
            ? 'What was deleted waits here for as long as the notebook lasts.'
            : 'Everything can be taken back, now or next year. So can the taking back.'
        }
      >
        <Tabs label="Parts of the history">
          <Link to="/changes" activeOptions={{ exact: true }}>
            What changed
          </Link>
          <Link to="/changes" search={{ part: 'trash' }} activeOptions={{ exact: true }}>
            Trash
          </Link>
        </Tabs>
        {contactId === undefined ? null : <OnlyAbout contactId={contactId} />}
      </PageHead>
      {part === 'trash' ? <Trash /> : <Changes key={contactId ?? ''} contactId={contactId} />}
    </Page>
  );
}

/** Says that the list is about one person, and the way to all of it. */
function OnlyAbout({ contactId }: { contactId: string }) {
  const { queries } = useApi();
  const contact = useQuery(queries.contacts.get.queryOptions({ input: { id: contactId } })).data;
  return (
    <p className={styles['only']}>
      {contact === undefined
        ? 'Only what concerns one person.'
        : `Only what concerns ${contact.displayName}.`}{' '}
      <Link to="/changes" className="link">
        Show everything
      </Link>
    </p>
  );
}

function Changes({ contactId }: { contactId: string | undefined }) {
  const reading = useChanges(contactId);
  return (
    <Listed
      part="changes"
      reading={reading}
      nothing={
        <Nothing
          sentence="Nothing has changed yet."
          reason="What is written into the notebook appears here, each with its undo."
        />
      }
    />
  );
}

function Trash() {
  const reading = useTrash();
  return (
    <Listed
      part="trash"
      reading={reading}
      nothing={
        <Nothing
          sentence="The trash is empty."
          reason="Whatever you move to the trash waits here until you want it back. Who was erased does not: of them nothing is kept."
        />
      }
    />
  );
}

interface ListedProps {
  readonly part: Part;
  readonly reading: ReturnType<typeof useChanges>;
  readonly nothing: React.ReactNode;
}

/** The list in whatever state it is. */
function Listed({ part, reading, nothing }: ListedProps) {
  const { notebook } = useNotebook();
  const at = useSteps().data?.at;
  const isWaiting = useDelayed(reading.isPending, 300);
  const items = reading.data?.pages.flatMap((page) => page.items);
  if (reading.isError && items === undefined) {
    const { message, remedy } = readRefusal(reading.error);
    return (
      <Entry>
        <Notice message={message} remedy={remedy} onRetry={() => void reading.refetch()} />
      </Entry>
    );
  }
  if (items === undefined || notebook === undefined || at === undefined) {
    return <Entry>{isWaiting ? <GreyRows words="Reading what changed" /> : null}</Entry>;
  }
  if (items.length === 0) return <Entry>{nothing}</Entry>;
  return (
    <ChangeList
      items={items}
      part={part}
      at={at}
      zone={notebook.zone}
      isReading={reading.isFetchingNextPage}
      onMore={reading.hasNextPage ? () => void reading.fetchNextPage() : undefined}
    />
  );
}
