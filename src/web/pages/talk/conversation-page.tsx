/** The talk, full screen. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useAgenda } from '../../features/agenda/use-agenda.ts';
import { Conversation } from '../../features/conversation/conversation.tsx';
import { readRefusal } from '../../lib/refusal.ts';
import { useApi } from '../../lib/use-api.ts';
import { Notice } from '../../ui/notice.tsx';
import { Entry, Page, PageHead } from '../../ui/page.tsx';

/** The page. */
export function ConversationPage() {
  const { interviewId = '' } = useParams({ strict: false });
  const { queries } = useApi();
  const navigate = useNavigate();
  const brief = useQuery(queries.interviews.brief.queryOptions({ input: { id: interviewId } }));
  const notes = useQuery(
    queries.interviews.listNotes.queryOptions({ input: { id: interviewId, limit: 200 } }),
  );
  const { items } = useAgenda(interviewId);
  if (brief.isError && brief.data === undefined) {
    return (
      <main>
        <Page>
          <PageHead title="Talk" />
          <Entry>
            <Notice {...readRefusal(brief.error)} onRetry={() => void brief.refetch()} />
            <Link to="/interviews" className="link">
              All talks
            </Link>
          </Entry>
        </Page>
      </main>
    );
  }
  if (brief.data === undefined || items === undefined) return <main />;
  const { interview, contact } = brief.data;
  return (
    <>
      <title>{`Talk with ${contact.displayName} · Askwell`}</title>
      <Conversation
        interview={interview}
        hostName={contact.displayName}
        items={items}
        notes={notes.data?.items ?? []}
        onEnded={() =>
          void navigate({ to: '/interviews/$interviewId/debrief', params: { interviewId }, replace: true })
        }
      />
    </>
  );
}
