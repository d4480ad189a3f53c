/** What came of asking: who answered, who talked, which names they gave, by channel and by connection; and how soon thanks went out. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CountsTable } from '../../features/numbers/counts-table.tsx';
import { channelName, connectionName } from '../../features/numbers/number-words.ts';
import type { Client } from '../../lib/api.ts';
import { readRefusal } from '../../lib/refusal.ts';
import { useApi } from '../../lib/use-api.ts';
import { useDelayed } from '../../lib/use-delayed.ts';
import { GreyRows } from '../../ui/grey-rows.tsx';
import { Nothing } from '../../ui/nothing.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Entry, Page, PageHead, Section } from '../../ui/page.tsx';
import styles from './numbers-page.module.css';

type Numbers = Awaited<ReturnType<Client['numbers']['show']>>;

/** The page. */
export function NumbersPage() {
  const { queries } = useApi();
  const reading = useQuery(queries.numbers.show.queryOptions());
  const isWaiting = useDelayed(reading.isPending, 300);
  const numbers = reading.data;
  return (
    <Page>
      <title>What came of asking · Askwell</title>
      <PageHead title="What came of asking" lead={numbers?.words.asking.join(' ') ?? ''} />
      {reading.isError && numbers === undefined ? (
        <Entry>
          <Notice {...readRefusal(reading.error)} onRetry={() => void reading.refetch()} />
        </Entry>
      ) : null}
      {isWaiting ? (
        <Entry>
          <GreyRows words="Counting" />
        </Entry>
      ) : null}
      {numbers === undefined ? null : (
        <>
          {numbers.total.asked === 0 ? <NobodyAsked /> : <Asked numbers={numbers} />}
          <Thanks words={numbers.words} />
        </>
      )}
    </Page>
  );
}

function NobodyAsked() {
  return (
    <Entry>
      <Nothing
        sentence="Nobody was asked yet."
        reason="Once a request has gone out, what came of it stands here: answers, talks and names."
      >
        <Link to="/people" className="link">
          Choose whom to ask
        </Link>
      </Nothing>
    </Entry>
  );
}

function Asked({ numbers: { byChannel, byConnection, total, words } }: { numbers: Numbers }) {
  return (
    <>
      <Section title="By channel">
        <CountsTable
          caption="How the first letter or call went. Shares are of those asked, from five on."
          groupsAre="Channel"
          rows={byChannel.map((group) => ({ ...group, words: channelName(group.channel) }))}
          total={total}
        />
        {words.answers === null ? null : <p className={styles['under']}>{words.answers}</p>}
      </Section>
      <Section title="By connection">
        <CountsTable
          caption="How you are connected. Whoever was asked under somebody’s name counts as introduced."
          groupsAre="Connection"
          rows={byConnection.map((group) => ({ ...group, words: connectionName(group.connection) }))}
          total={total}
        />
      </Section>
    </>
  );
}

/** How soon hosts were thanked; nothing before the first talk. */
function Thanks({ words: { thanks, unasked } }: { words: Numbers['words'] }) {
  if (thanks.length === 0) return null;
  return (
    <Section title="Thanks">
      <p className={styles['under']}>{thanks.join(' ')}</p>
      {unasked === null ? null : <p className={styles['under']}>{unasked}</p>}
    </Section>
  );
}
