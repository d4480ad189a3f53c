/** What was changed lately of one person, in the margin of their page. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { capital } from '../../../domain/next-steps/step-words.ts';
import { shortDay } from '../../lib/day-words.ts';
import { useApi } from '../../lib/use-api.ts';
import { Facts } from '../../ui/facts.tsx';
import { SideNote } from '../../ui/page.tsx';
import { deedWords, type ListedChange } from './change-words.ts';

const shownChanges = 4;

/** What was done, with a capital: "Edited Ben Okafor". */
function deed(change: ListedChange, all: readonly ListedChange[]): string {
  const changes = new Map(all.map((one) => [one.operationId, one]));
  return capital(deedWords(change, { changes, files: new Map() }));
}

/** The latest changes, and the way to all of them; nothing where there are none. */
export function Lately({ contactId, now, zone }: { contactId: string; now: string; zone: string }) {
  const { queries } = useApi();
  const { data } = useQuery(queries.changes.list.queryOptions({ input: { contactId, limit: shownChanges } }));
  if (data === undefined || data.items.length === 0) return null;
  return (
    <SideNote title="Changed lately">
      <Facts facts={data.items.map((change) => [shortDay(change.at, now, zone), deed(change, data.items)])} />
      <p>
        <Link to="/changes" search={{ contactId }} className="link">
          Everything that changed
        </Link>
      </p>
    </SideNote>
  );
}
