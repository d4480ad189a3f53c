/** What is done and not done before the next talk. */
import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../lib/use-api.ts';
import styles from './today-notes.module.css';

/** The checklist, as far as it can be ticked; nothing while it is read. */
export function BeforeTalk({ interviewId }: { interviewId: string }) {
  const { queries } = useApi();
  const { data } = useQuery(queries.interviews.brief.queryOptions({ input: { id: interviewId } }));
  const items = (data?.checklist ?? []).filter(({ event }) => event !== null);
  if (items.length === 0) return null;
  return (
    <ul className={styles['todo']} aria-label="Before the next talk">
      {items.map(({ key, words, doneAt }) => (
        <li key={key}>
          <span
            className={styles['mark']}
            data-done={doneAt !== null}
            role="img"
            aria-label={doneAt === null ? 'not done' : 'done'}
          >
            <IconCheck size={10} stroke={2.4} aria-hidden="true" />
          </span>
          {words}
        </li>
      ))}
    </ul>
  );
}
