/** The chain of thanks of one talk: the host, then whoever led there, each with what they were told and thanked for, in words. */
import type { Client } from '../../lib/api.ts';
import { shortDay } from '../../lib/day-words.ts';
import styles from './step-detail.module.css';
import { stepWhen } from './step-when.ts';

/** The chain as it is read. */
export type ThanksLink = Awaited<ReturnType<Client['interviews']['courtesies']>>['links'][number];

interface ThanksChainProps {
  readonly links: readonly ThanksLink[];
  /** Whose step is in hand. */
  readonly contactId: string | null;
  readonly at: string;
  readonly zone: string;
}

/** One line of people. */
export function ThanksChain({ links, contactId, at, zone }: ThanksChainProps) {
  return (
    <ol className={styles['chain']} aria-label="Chain of thanks">
      {links.map((link) => {
        const { words, tone } = linkWords(link, at, zone);
        return (
          <li key={link.contactId}>
            <span className={styles['dot']} data-tone={tone} />
            {link.contactId === contactId ? <b>{link.displayName}</b> : link.displayName}
            <small>{words}</small>
          </li>
        );
      })}
    </ol>
  );
}

/** How thanks and news stand with one person. */
export function linkWords(
  link: Pick<ThanksLink, 'thankedAt' | 'told' | 'step' | 'ledTo'>,
  at: string,
  zone: string,
): { readonly words: string; readonly tone: 'none' | 'soon' | 'late' | 'ok' } {
  const { step, thankedAt, told, ledTo } = link;
  const day = (instant: string) => shortDay(instant, at, zone);
  const sent = ledTo === null ? '' : `sent you to ${ledTo}`;
  const heard = heardWords(told, day);
  if (step !== null) {
    const due = stepWhen(step, at, zone);
    const owed = due.words === '' ? 'a word is owed' : due.words;
    const words = [sent, heard, owed].filter((part) => part !== '').join(', ');
    return { words, tone: due.tone === 'plain' ? 'none' : due.tone };
  }
  if (thankedAt !== null) return { words: `thanked ${day(thankedAt)}`, tone: 'ok' };
  if (heard !== '') return { words: heard, tone: 'ok' };
  return { words: sent, tone: 'none' };
}

/** What they were told last: that you met, that the other could not be reached, or that you wrote. */
function heardWords(told: ThanksLink['told'], day: (instant: string) => string): string {
  if (told.met !== null) return `told that you met ${day(told.met)}`;
  if (told.not_reached !== null) return `told it came to nothing ${day(told.not_reached)}`;
  return told.contacted === null ? '' : `told that you wrote ${day(told.contacted)}`;
}
