/** A letter being written, with what is good to know beside it. */
import { useQuery } from '@tanstack/react-query';
import { useCanGoBack, useNavigate, useRouter } from '@tanstack/react-router';
import { letterKindWords } from '../../../domain/letters/letter-words.ts';
import type { Channel } from '../../../domain/requests/request.ts';
import type { LetterBeginning } from '../../features/letters/letter-beginnings.ts';
import { LetterDesk } from '../../features/letters/letter-desk.tsx';
import { referralTo } from '../../features/letters/letter-facts.ts';
import { letterLead } from '../../features/letters/letter-lead.ts';
import type { LetterFields } from '../../features/letters/use-letter-edit.ts';
import type { Versioned } from '../../lib/held-edit.ts';
import type { LetterWanted } from '../../lib/letter-wanted.ts';
import { readRefusal } from '../../lib/refusal.ts';
import { useApi } from '../../lib/use-api.ts';
import { useSteps } from '../../lib/use-steps.ts';
import { Notice } from '../../ui/notice.tsx';
import { Columns, Entry, Page, PageHead } from '../../ui/page.tsx';
import { LetterNotes } from './letter-notes.tsx';
import styles from './letter-page.module.css';

interface DeskPageProps {
  readonly id: string;
  readonly wanted: LetterWanted;
  readonly record: Versioned<LetterFields>;
  readonly keptAt: string | null;
  readonly zone: string;
  readonly beginningFor: ((channel: Channel) => LetterBeginning) | undefined;
  readonly onBegun: () => void;
}

/** Back to where the person came from, to Today when they came from nowhere; nowhere when they have gone on by themselves. */
function useLeave(id: string): () => void {
  const router = useRouter();
  const navigate = useNavigate();
  const canGoBack = useCanGoBack();
  return () => {
    const { pathname } = router.state.location;
    if (![id, 'new'].some((one) => pathname.endsWith(`/letters/${one}`))) return;
    if (canGoBack) router.history.back();
    else void navigate({ to: '/' });
  };
}

/** The page of a letter that is not sent. */
export function DeskPage(props: DeskPageProps) {
  const { id, wanted, zone } = props;
  const { queries } = useApi();
  const story = useQuery(queries.contacts.story.queryOptions({ input: { id: wanted.contactId } }));
  const profile = useQuery(queries.profile.get.queryOptions());
  const now = useSteps().data?.at;
  const onLeave = useLeave(id);
  const error = story.error ?? profile.error;
  if (story.data === undefined || profile.data === undefined || now === undefined) {
    return (
      <Page>
        <Entry>
          {error === null ? null : (
            <Notice
              {...readRefusal(error)}
              onRetry={() => void Promise.all([story.refetch(), profile.refetch()])}
            />
          )}
        </Entry>
      </Page>
    );
  }
  const { contact, requests } = story.data;
  const request = requests.find((one) => one.id === wanted.requestId);
  const isFirst = wanted.kind === 'request' || wanted.kind === 'follow_up';
  const referral = isFirst ? referralTo(story.data, request?.referrerId ?? null) : undefined;
  return (
    <Page>
      <title>{`To ${contact.displayName} · Askwell`}</title>
      <div className={styles['screen']}>
        <PageHead
          when={letterKindWords[wanted.kind]}
          title={`To ${contact.displayName}`}
          lead={letterLead({ ...contact, referral })}
        />
      </div>
      <Columns aside={<LetterNotes story={story.data} wanted={wanted} letterId={id} now={now} zone={zone} />}>
        <LetterDesk {...props} to={contact} from={profile.data.name} now={now} onLeave={onLeave} />
      </Columns>
    </Page>
  );
}
