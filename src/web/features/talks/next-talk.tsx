/** The next talk, in the side notes. */
import styles from './next-talk.module.css';
import { talkCircumstances, talkTime } from './talk-words.ts';
import type { NamedTalk } from './use-talks.ts';

/** Who, when and how. */
export function NextTalk({ talk: { talk, displayName }, zone }: { talk: NamedTalk; zone: string }) {
  return (
    <section aria-labelledby="next-talk">
      <h2 id="next-talk">Next talk</h2>
      <p className={styles['name']}>{displayName}</p>
      <p className={styles['time']}>{talkTime(talk, zone)}</p>
      <p>{talkCircumstances(talk, zone)}</p>
    </section>
  );
}
