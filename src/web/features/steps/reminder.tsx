/** What to have in mind before writing to somebody again: the last notes, their words, what is new since. */
import { useQuery } from '@tanstack/react-query';
import { shortDay } from '../../lib/day-words.ts';
import { useApi } from '../../lib/use-api.ts';
import styles from './step-detail.module.css';

interface ReminderProps {
  readonly contactId: string;
  readonly at: string;
  readonly zone: string;
}

/** The reminder; empty while nothing is kept of this person. */
export function Reminder({ contactId, at, zone }: ReminderProps) {
  const { queries } = useApi();
  const { data } = useQuery(queries.contacts.reminder.queryOptions({ input: { id: contactId } }));
  if (data === undefined) return null;
  const parts = [
    {
      heading: 'Their words',
      items: data.words.map(({ text, at: on }) => ({ text: `“${text}”`, at: on })),
      isSaid: true,
    },
    { heading: 'Your notes', items: data.notes, isSaid: true },
    { heading: 'New since', items: data.since, isSaid: false },
  ].filter(({ items }) => items.length > 0);
  if (parts.length === 0) return null;
  return (
    <dl className={styles['reminder']}>
      {parts.map(({ heading, items, isSaid }) => (
        <div key={heading}>
          <dt>{heading}</dt>
          <dd>
            <ul>
              {items.map(({ text, at: on }) => (
                <li key={text} className={isSaid ? styles['words'] : undefined}>
                  {text} {on === null ? null : <small>{shortDay(on, at, zone)}</small>}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
