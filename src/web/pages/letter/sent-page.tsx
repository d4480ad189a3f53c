/** A letter that went out: as it was, and what became of it. */
import { skipToken, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { channelWords, letterKindWords } from '../../../domain/letters/letter-words.ts';
import { timeWords } from '../../../domain/next-steps/step-words.ts';
import type { KeptLetter } from '../../features/letters/kept-letter.ts';
import { isSpoken } from '../../features/letters/letter-beginnings.ts';
import { SentLetter } from '../../features/letters/sent-letter.tsx';
import { Outcome } from '../../features/requests/outcome.tsx';
import { shortDay, unbroken, weekdayAndDate } from '../../lib/day-words.ts';
import { useApi } from '../../lib/use-api.ts';
import { useSteps } from '../../lib/use-steps.ts';
import { Columns, Entry, Page, PageHead, Section } from '../../ui/page.tsx';
import { LetterNotes } from './letter-notes.tsx';
import styles from './letter-page.module.css';

interface SentPageProps {
  readonly letter: KeptLetter & { readonly sentAt: string };
  readonly zone: string;
}

/** The page. */
export function SentPage({ letter, zone }: SentPageProps) {
  const { queries } = useApi();
  const story = useQuery(queries.contacts.story.queryOptions({ input: { id: letter.contactId } })).data;
  const profile = useQuery(queries.profile.get.queryOptions()).data;
  const isAsking = letter.kind === 'request' || letter.kind === 'follow_up';
  const asked = isAsking ? letter.requestId : null;
  const request = useQuery(
    queries.requests.get.queryOptions({ input: asked === null ? skipToken : { id: asked } }),
  ).data;
  const now = useSteps().data?.at;
  if (story === undefined || profile === undefined || now === undefined) return <Page>{null}</Page>;
  const { contact } = story;
  const { sentAt, channel } = letter;
  return (
    <Page>
      <title>{`To ${contact.displayName} · Askwell`}</title>
      <div className={styles['screen']}>
        <PageHead
          when={letterKindWords[letter.kind]}
          title={`To ${contact.displayName}`}
          lead={`${isSpoken(channel) ? 'Said' : 'Sent'} ${channelWords[channel]} on ${weekdayAndDate(sentAt, zone)}, ${unbroken(timeWords(sentAt, zone))}.`}
        >
          <p className={styles['more']}>
            <Link to="/people/$contactId" params={{ contactId: contact.id }} className="link">
              Everything between you and {contact.displayName}
            </Link>
          </p>
        </PageHead>
      </div>
      <Columns
        aside={<LetterNotes story={story} wanted={letter} letterId={letter.id} now={now} zone={zone} />}
      >
        <Entry when={<span className={styles['screen']}>{shortDay(sentAt, now, zone)}</span>}>
          <SentLetter letter={letter} to={contact} from={profile.name} zone={zone} />
        </Entry>
        {request === undefined ? null : (
          <div className={styles['screen']}>
            <Section title="What became of it?">
              <Outcome requestId={request.id} isTitled={false} />
            </Section>
          </div>
        )}
      </Columns>
    </Page>
  );
}
