/** One talk in whatever state it is, or a talk to be written down. */
import { skipToken, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { BookTalk } from '../../features/booking/book-talk.tsx';
import { useApi } from '../../lib/use-api.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { useSteps } from '../../lib/use-steps.ts';
import { Button } from '../../ui/button.tsx';
import { Nothing } from '../../ui/nothing.tsx';
import { Entry, Page, PageHead } from '../../ui/page.tsx';
import { OpeningPage } from '../opening-page.tsx';
import { Talk } from './talk.tsx';

/** The page. */
export function TalkPage() {
  const { interviewId = 'new' } = useParams({ strict: false });
  return interviewId === 'new' ? <NewTalk /> : <KeptTalk key={interviewId} id={interviewId} />;
}

function KeptTalk({ id }: { id: string }) {
  const { queries } = useApi();
  const navigate = useNavigate();
  const reading = useQuery(queries.interviews.brief.queryOptions({ input: { id } }));
  const { notebook } = useNotebook();
  const now = useSteps().data?.at;
  if (reading.data !== undefined && notebook !== undefined && now !== undefined) {
    return <Talk brief={reading.data} now={now} zone={notebook.zone} />;
  }
  return (
    <OpeningPage
      what="Talk"
      reading={reading}
      gone={{ sentence: 'This talk is not in the notebook.', reason: 'It was moved to the trash.' }}
    >
      <Button onPress={() => void navigate({ to: '/interviews' })}>All talks</Button>
    </OpeningPage>
  );
}

/** A yes became a time: it is written down here. */
function NewTalk() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const text = (name: string) => (typeof search[name] === 'string' ? search[name] : undefined);
  const [contactId, careerId, requestId] = [text('contactId'), text('careerId'), text('requestId')];
  const { queries } = useApi();
  const navigate = useNavigate();
  const { notebook } = useNotebook();
  const one = (id: string | undefined) => (id === undefined ? skipToken : { id });
  const contact = useQuery(queries.contacts.get.queryOptions({ input: one(contactId) })).data;
  const career = useQuery(queries.careers.get.queryOptions({ input: one(careerId) })).data;
  const request = useQuery(queries.requests.get.queryOptions({ input: one(requestId) }));
  if (notebook === undefined || (requestId !== undefined && request.isPending)) return <Page>{null}</Page>;
  if (contactId === undefined || careerId === undefined) {
    return (
      <Page>
        <title>New talk · Askwell</title>
        <PageHead title="New talk" />
        <Entry>
          <Nothing
            sentence="With whom, and about what?"
            reason="A talk is written down from the page of the person, or from the yes on Today."
          >
            <Button onPress={() => void navigate({ to: '/people' })}>All people</Button>
          </Nothing>
        </Entry>
      </Page>
    );
  }
  if (contact === undefined) return <Page>{null}</Page>;
  return (
    <Page>
      <title>{`A talk with ${contact.displayName} · Askwell`}</title>
      <PageHead
        title={`A talk with ${contact.displayName}`}
        lead={career === undefined ? '' : `About ${career.name}. Say when and how.`}
      />
      <Entry>
        <BookTalk
          contactId={contactId}
          careerId={careerId}
          requestId={requestId ?? null}
          zone={contact.zone ?? notebook.zone}
          minutes={request.data?.minutesAsked ?? 20}
          onBooked={(interviewId) =>
            void navigate({ to: '/interviews/$interviewId', params: { interviewId }, replace: true })
          }
          onCancel={() => void navigate({ to: '/people/$contactId', params: { contactId } })}
        />
      </Entry>
    </Page>
  );
}
