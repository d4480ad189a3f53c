/** One person: how you are connected, what is owed, everything that happened, and how to reach them. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useApi } from '../../lib/use-api.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { useSteps } from '../../lib/use-steps.ts';
import { Button } from '../../ui/button.tsx';
import { OpeningPage } from '../opening-page.tsx';
import { Person } from './person.tsx';

/** The page in whatever state it is. */
export function PersonPage() {
  const { contactId = '' } = useParams({ strict: false });
  const { queries } = useApi();
  const navigate = useNavigate();
  const reading = useQuery(queries.contacts.story.queryOptions({ input: { id: contactId } }));
  const { notebook } = useNotebook();
  const now = useSteps().data?.at;
  if (reading.data !== undefined && notebook !== undefined && now !== undefined) {
    return <Person key={contactId} story={reading.data} now={now} zone={notebook.zone} />;
  }
  return (
    <OpeningPage
      what="Person"
      reading={reading}
      gone={{
        sentence: 'This person is not in the notebook.',
        reason: 'They were moved to the trash or erased.',
      }}
    >
      <Button onPress={() => void navigate({ to: '/people' })}>All people</Button>
      <Link to="/changes" className="link">
        What changed
      </Link>
    </OpeningPage>
  );
}
