/** One person: how you are connected, what is owed, everything that happened, and how to reach them. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { readRefusal } from '../../lib/refusal.ts';
import { useApi } from '../../lib/use-api.ts';
import { useDelayed } from '../../lib/use-delayed.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { useSteps } from '../../lib/use-steps.ts';
import { Button } from '../../ui/button.tsx';
import { GreyRows } from '../../ui/grey-rows.tsx';
import { Nothing } from '../../ui/nothing.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Entry, Page, PageHead } from '../../ui/page.tsx';
import { Person } from './person.tsx';

/** The page in whatever state it is. */
export function PersonPage() {
  const { contactId = '' } = useParams({ strict: false });
  const { queries } = useApi();
  const navigate = useNavigate();
  const reading = useQuery(queries.contacts.story.queryOptions({ input: { id: contactId } }));
  const { notebook } = useNotebook();
  const now = useSteps().data?.at;
  const isWaiting = useDelayed(reading.isPending, 300);
  if (reading.data !== undefined && notebook !== undefined && now !== undefined) {
    return <Person key={contactId} story={reading.data} now={now} zone={notebook.zone} />;
  }
  const refusal = reading.isError ? readRefusal(reading.error) : undefined;
  return (
    <Page>
      <title>Person · Askwell</title>
      {refusal === undefined ? null : <PageHead title="Person" />}
      <Entry>
        {refusal?.code === 'not_found' || refusal?.code === 'invalid_input' ? (
          <Nothing
            sentence="This person is not in the notebook."
            reason="They were moved to the trash or erased."
          >
            <Button onPress={() => void navigate({ to: '/people' })}>All people</Button>
            <Link to="/changes" className="link">
              What changed
            </Link>
          </Nothing>
        ) : null}
        {refusal !== undefined && refusal.code !== 'not_found' && refusal.code !== 'invalid_input' ? (
          <Notice {...refusal} onRetry={() => void reading.refetch()} />
        ) : null}
        {isWaiting ? <GreyRows words="Reading" /> : null}
      </Entry>
    </Page>
  );
}
