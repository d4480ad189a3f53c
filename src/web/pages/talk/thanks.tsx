/** Who is owed thanks for a talk, up the chain of names: what each was told and thanked for, and the letter that is still owed. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { linkWords, type ThanksLink } from '../../features/steps/thanks-chain.tsx';
import { shortDay } from '../../lib/day-words.ts';
import { stepAddress } from '../../lib/step-address.ts';
import { useApi } from '../../lib/use-api.ts';
import { Section } from '../../ui/page.tsx';
import styles from './talk.module.css';

interface ThanksProps {
  readonly interviewId: string;
  readonly now: string;
  readonly zone: string;
}

/** The chain as a list; nothing while it is read. */
export function Thanks({ interviewId, now, zone }: ThanksProps) {
  const { queries } = useApi();
  const { data } = useQuery(queries.interviews.courtesies.queryOptions({ input: { id: interviewId } }));
  if (data === undefined) return null;
  return (
    <Section when="Thanks" title="Who is owed a word">
      <ol className={styles['heard']} aria-label="Chain of thanks">
        {data.links.map((link) => (
          <li key={link.contactId}>
            <Link to="/people/$contactId" params={{ contactId: link.contactId }}>
              <b>{link.displayName}</b>
            </Link>
            <div>
              <p className={styles['quiet']}>{linkWords(link, now, zone).words}</p>
              <Told link={link} now={now} zone={zone} />
              <Letter link={link} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

const news = [
  ['contacted', 'that you wrote'],
  ['met', 'that you met'],
  ['not_reached', 'that it came to nothing'],
] as const;

/** Everything they were told, each with its day. */
function Told({ link, now, zone }: { link: ThanksLink; now: string; zone: string }) {
  const told = news.flatMap(([stage, words]) => {
    const at = link.told[stage];
    return at === null ? [] : [`told ${words} on ${shortDay(at, now, zone)}`];
  });
  const thanked = link.thankedAt === null ? [] : [`thanked on ${shortDay(link.thankedAt, now, zone)}`];
  const all = [...told, ...thanked];
  return all.length < 2 ? null : <p className={styles['quiet']}>{all.join('; ')}</p>;
}

/** The way to the letter that is owed, which begins with what only this talk could supply. */
function Letter({ link: { step } }: { link: ThanksLink }) {
  const address = step === null ? undefined : stepAddress(step);
  if (step === null || address === undefined) return null;
  return (
    <Link {...address} className="link">
      {step.title}
    </Link>
  );
}
