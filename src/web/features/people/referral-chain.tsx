/** Who led to a person, one after the other, and what each of them was told and thanked for. */
import { Link } from '@tanstack/react-router';
import { shortDay } from '../../lib/day-words.ts';
import styles from './person.module.css';
import type { Story } from './timeline.ts';

interface ReferralChainProps {
  readonly story: Story;
  readonly now: string;
  readonly zone: string;
}

/** The chain from the explorer to the person; nothing while nobody led there and they led to nobody. */
export function ReferralChain({ story, now, zone }: ReferralChainProps) {
  const { chain, referrals, people, contact } = story;
  const named = referrals.filter((referral) => referral.fromContactId === contact.id);
  if (chain.length < 2 && named.length === 0) return null;
  return (
    <ol className={styles['chain']} aria-label="How you are connected">
      <li>
        <span className={styles['node']} data-tone="me" />
        <b>You</b>
      </li>
      {chain.map((link) => (
        <li key={link.contactId}>
          <Node link={link} now={now} zone={zone} isLast={link.contactId === contact.id} />
        </li>
      ))}
      {named.map((referral) => {
        const person = people.find((one) => one.id === referral.toContactId);
        if (person === undefined) return null;
        return (
          <li key={referral.id}>
            <span className={styles['node']} />
            <Link to="/people/$contactId" params={{ contactId: person.id }}>
              <b>{person.displayName}</b>
            </Link>
            <small>named {shortDay(referral.at, now, zone)}</small>
            {referral.mayUseName === 'ask_first' ? <small>to be asked first</small> : null}
          </li>
        );
      })}
    </ol>
  );
}

interface NodeProps {
  readonly link: Story['chain'][number];
  readonly now: string;
  readonly zone: string;
  readonly isLast: boolean;
}

function Node({ link, now, zone, isLast }: NodeProps) {
  const { talkedAt, thankedAt } = link;
  const tone = thankedAt === null ? (talkedAt === null ? undefined : 'soon') : 'ok';
  const name = <b>{link.displayName}</b>;
  return (
    <>
      <span className={styles['node']} data-tone={tone} />
      {isLast ? (
        name
      ) : (
        <Link to="/people/$contactId" params={{ contactId: link.contactId }}>
          {name}
        </Link>
      )}
      <small>{talkedAt === null ? 'not talked to' : `talked ${shortDay(talkedAt, now, zone)}`}</small>
      {thankedAt === null ? (
        talkedAt === null ? null : (
          <small data-tone="soon">thanks owed</small>
        )
      ) : (
        <small data-tone="ok">thanked {shortDay(thankedAt, now, zone)}</small>
      )}
    </>
  );
}
