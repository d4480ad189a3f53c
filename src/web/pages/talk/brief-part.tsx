/** What to know before a talk, on the screen and on one printed page. */

import { timeWords } from '../../../domain/next-steps/step-words.ts';
import { topicFacts } from '../../../domain/questions/topics.ts';
import { useAgenda } from '../../features/agenda/use-agenda.ts';
import { shortDay, weekdayAndDate } from '../../lib/day-words.ts';
import { Facts } from '../../ui/facts.tsx';
import { Entry, Section } from '../../ui/page.tsx';
import { Quote } from '../../ui/quote.tsx';
import type { Brief } from './brief.ts';
import styles from './talk.module.css';
import { Checklist } from './talk-notes.tsx';

interface BriefProps {
  readonly brief: Brief;
  readonly now: string;
  readonly zone: string;
}

function connection({ chain, people, contact }: Brief): string {
  const names = chain
    .filter(({ contactId }) => contactId !== contact.id)
    .map(({ displayName }) => displayName);
  if (names.length > 0) return `You, ${names.join(', ')}, ${contact.displayName}`;
  return contact.howKnown ?? (people.length === 0 ? 'Nobody led to them' : '');
}

/** The brief on the screen. */
export function BriefPart({ brief, now, zone }: BriefProps) {
  const { contact, organization, career, statement, attire, heard, earlier, promises } = brief;
  const nameOf = (id: string) => brief.people.find((person) => person.id === id)?.displayName ?? 'Somebody';
  return (
    <>
      <Entry when="Who">
        <Facts
          facts={[
            ['Does', contact.title],
            ['Where', contact.organizationName],
            ['Led by', connection(brief)],
            ['About', career.name],
            ['Notes', contact.note],
            ['The firm', organization?.note ?? null],
            ['Wear', attire],
          ]}
        />
      </Entry>
      <Section when="You" title="Who you are, in a minute">
        {statement === null ? (
          <p className={styles['quiet']}>Nothing is written yet. Settings, About you.</p>
        ) : (
          <>
            <p className={styles['statement']}>{statement}</p>
            <p className={styles['quiet']}>{brief.statementSeconds} seconds said aloud.</p>
          </>
        )}
      </Section>
      <Section when="Before" title="To have done">
        <Checklist brief={brief} />
      </Section>
      {promises.length === 0 ? null : (
        <Section when="Open" title="Promised and not yet kept">
          <ul className={styles['lines']}>
            {promises.map((promise) => (
              <li key={promise.id}>
                {promise.by === 'me' ? 'You: ' : 'They: '}
                {promise.text}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {earlier.length === 0 ? null : (
        <Section when="Earlier" title="When you talked before">
          {earlier.map(({ interview, notes }) => (
            <div key={interview.id}>
              <p className={styles['quiet']}>{shortDay(interview.startsAt, now, zone)}</p>
              <ul className={styles['lines']}>
                {notes.map((note) => (
                  <li key={note.id}>{note.text}</li>
                ))}
              </ul>
            </div>
          ))}
        </Section>
      )}
      {heard.length === 0 ? null : (
        <Section when="Others" title={`What others said about ${career.name}`}>
          <ul className={styles['heard']}>
            {heard.map((finding, at) => (
              <li key={finding.id}>
                {finding.topic === heard[at - 1]?.topic ? null : (
                  <span className={styles['quiet']}>{topicFacts[finding.topic].label}</span>
                )}
                <Quote
                  words={finding.quote ?? finding.value.text}
                  by={`${nameOf(finding.contactId)}, ${shortDay(finding.at ?? finding.createdAt, now, zone)}`}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** The brief on paper: one page, ruled lines for notes, as many questions as the agenda has. */
export function BriefPrint({ brief, now, zone }: BriefProps) {
  const { interview, contact, career, statement, attire } = brief;
  const { items = [] } = useAgenda(interview.id);
  const questions = items.filter(({ part }) => part === 'question' || part === 'spare');
  return (
    <div className={styles['paper']} aria-hidden="true">
      <h1>{contact.displayName}</h1>
      <p>
        {[contact.title, contact.organizationName].filter((part) => part !== null).join(', ')}.{' '}
        {weekdayAndDate(interview.startsAt, zone)}, {timeWords(interview.startsAt, zone)}, {interview.minutes}{' '}
        minutes. {interview.place}
      </p>
      <p>{connection(brief)}.</p>
      {statement === null ? null : <p>{statement}</p>}
      <p>{attire}</p>
      <h2>Questions about {career.name}</h2>
      <ol>
        {questions.map((item) => (
          <li key={item.id}>
            {item.text}
            <span />
            <span />
          </li>
        ))}
      </ol>
      <p>
        Who sees it differently? May I use your name? May I write to you once about what came of it? Printed{' '}
        {shortDay(now, now, zone)}. Private notes.
      </p>
    </div>
  );
}
