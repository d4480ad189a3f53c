/** The side notes of a talk: who it is with, what others said, what to have done before. */
import { Link } from '@tanstack/react-router';
import { shortDay } from '../../lib/day-words.ts';
import { useWrite } from '../../lib/use-write.ts';
import { SideNote } from '../../ui/page.tsx';
import { Quote } from '../../ui/quote.tsx';
import { Tick } from '../../ui/tick.tsx';
import { type Brief, permissionWords } from './brief.ts';
import styles from './talk.module.css';

interface TalkNotesProps {
  readonly brief: Brief;
  readonly now: string;
  readonly zone: string;
}

const mostHeard = 3;

/** All side notes. */
export function TalkNotes({ brief, now, zone }: TalkNotesProps) {
  const { contact, heard, people, referral, interview } = brief;
  const nameOf = (id: string) => people.find((person) => person.id === id)?.displayName ?? 'Somebody';
  const quoted = heard.filter(({ quote }) => quote !== null).slice(0, mostHeard);
  return (
    <>
      <SideNote title={contact.displayName}>
        <p>{[contact.title, contact.organizationName].filter((part) => part !== null).join(', ')}</p>
        {referral === null ? null : (
          <p className={styles['permission']}>
            {nameOf(referral.fromContactId)} named them.{' '}
            {permissionWords(referral.mayUseName, nameOf(referral.fromContactId))}
          </p>
        )}
        <p>
          <Link to="/people/$contactId" params={{ contactId: contact.id }} className="link">
            Everything between you
          </Link>
        </p>
      </SideNote>
      {quoted.length === 0 ? null : (
        <SideNote title="Heard from others about this">
          <ul className={styles['heard']}>
            {quoted.map((finding) => (
              <li key={finding.id}>
                <Quote
                  words={finding.quote ?? ''}
                  by={`${nameOf(finding.contactId)}, ${shortDay(finding.at ?? finding.createdAt, now, zone)}`}
                />
              </li>
            ))}
          </ul>
        </SideNote>
      )}
      {interview.state === 'planned' ? (
        <SideNote title="Before the talk">
          <Checklist brief={brief} />
        </SideNote>
      ) : null}
    </>
  );
}

/** What to have done; what is recorded as an event is ticked here, the rest is to be remembered. */
export function Checklist({ brief }: { brief: Brief }) {
  const tick = useWrite({
    write: (client, kind: 'confirmed' | 'researched' | 'rehearsed', { context, at }) =>
      client.interviews.addEvent({ id: brief.interview.id, kind, at }, { context }),
    words: () => 'Written down.',
  });
  return (
    <ul className={styles['checklist']}>
      {brief.checklist.map((item) => (
        <li key={item.key}>
          {item.event === null ? (
            <span className={styles['remember']} data-done={item.doneAt === null ? undefined : 'true'}>
              {item.words}
            </span>
          ) : (
            <Tick
              shape="round"
              isTicked={item.doneAt !== null}
              isDisabled={item.doneAt !== null}
              onChange={() => {
                if (item.event !== null) tick.mutate(item.event);
              }}
            >
              {item.words}
            </Tick>
          )}
        </li>
      ))}
    </ul>
  );
}
