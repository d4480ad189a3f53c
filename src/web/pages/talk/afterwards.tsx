/** After a talk: whether it took place, its notes, what was kept, and the way to the debrief and the thanks. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { timeWords } from '../../../domain/next-steps/step-words.ts';
import { topicFacts } from '../../../domain/questions/topics.ts';
import { useApi } from '../../lib/use-api.ts';
import { useWrite } from '../../lib/use-write.ts';
import buttonStyles from '../../ui/button.module.css';
import { Button } from '../../ui/button.tsx';
import { Entry, Section } from '../../ui/page.tsx';
import { Quote } from '../../ui/quote.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { Brief } from './brief.ts';
import styles from './talk.module.css';
import { Thanks } from './thanks.tsx';

interface AfterwardsProps {
  readonly brief: Brief;
  readonly now: string;
  readonly zone: string;
}

/** Everything after a talk. */
export function Afterwards({ brief, now, zone }: AfterwardsProps) {
  const { interview } = brief;
  const { queries } = useApi();
  const id = interview.id;
  const notes =
    useQuery(queries.interviews.listNotes.queryOptions({ input: { id, limit: 200 } })).data?.items ?? [];
  const findings =
    useQuery(queries.findings.list.queryOptions({ input: { interviewId: id, limit: 200 } })).data?.items ??
    [];
  if (interview.state === 'planned') return <DidItTakePlace brief={brief} />;
  if (interview.state !== 'held') return <Entry>The talk did not take place.</Entry>;
  const thanks = { kind: 'thank_you', contactId: brief.contact.id, interviewId: id };
  return (
    <>
      <Entry when="Next">
        <div className={styles['acts']}>
          <Link
            to="/interviews/$interviewId/debrief"
            params={{ interviewId: id }}
            className={`${buttonStyles['button']} ${buttonStyles['filled']}`}
          >
            Go through what was said
          </Link>
          <Link
            to="/letters/$letterId"
            params={{ letterId: 'new' }}
            search={thanks}
            className={`${buttonStyles['button']} ${buttonStyles['line']}`}
          >
            Write the thanks
          </Link>
        </div>
      </Entry>
      <Thanks interviewId={id} now={now} zone={zone} />
      {findings.length === 0 ? null : (
        <Section when="Kept" title="What they said">
          <ul className={styles['heard']}>
            {findings.toReversed().map((finding) => (
              <li key={finding.id}>
                <span className={styles['quiet']}>{topicFacts[finding.topic].label}</span>
                {finding.quote === null ? (
                  <p className={styles['statement']}>
                    {finding.declined ? 'Would rather not say.' : finding.value.text}
                  </p>
                ) : (
                  <Quote words={finding.quote} />
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {notes.length === 0 ? null : (
        <Section when="Notes" title="As you wrote them">
          <ul className={styles['notes']}>
            {notes.map((note) => (
              <li key={note.id}>
                <span>
                  {timeWords(note.at, zone)} {note.tag}
                </span>
                <p>{note.text}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** The instant of a wall time on the day of the talk. */
function onDayOf(startsAt: string, time: string, zone: string): string {
  const day = Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone).toPlainDate();
  return day
    .toZonedDateTime({ timeZone: zone, plainTime: time })
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });
}

function DidItTakePlace({ brief }: { brief: Brief }) {
  const { interview } = brief;
  const starts = Temporal.Instant.from(interview.startsAt).toZonedDateTimeISO(interview.zone);
  const usual = starts.add({ minutes: interview.minutes }).toPlainTime().toString({ smallestUnit: 'minute' });
  const [endedAt, setEndedAt] = useState(usual);
  const record = useWrite({
    write: (client, kind: 'held' | 'missed' | 'cancelled', { context, at }) => {
      const end = onDayOf(interview.startsAt, endedAt, interview.zone);
      // a talk recorded before its agreed end ended just now
      const ended = end <= at ? end : at;
      const more = kind === 'held' && ended > interview.startsAt ? { endedAt: ended } : {};
      return client.interviews.addEvent({ id: interview.id, kind, at, ...more }, { context });
    },
    words: (_event, kind) => (kind === 'held' ? 'The talk took place. Thanks are owed.' : 'Written down.'),
  });
  return (
    <Section title="Did it take place?">
      <div className={styles['acts']}>
        <TextInput label="It ended at" type="time" value={endedAt} onChange={setEndedAt} />
        <Button strength="filled" isBusy={record.isPending} onPress={() => record.mutate('held')}>
          It took place
        </Button>
        <Button isBusy={record.isPending} onPress={() => record.mutate('missed')}>
          It did not
        </Button>
        <Button isBusy={record.isPending} onPress={() => record.mutate('cancelled')}>
          It was called off
        </Button>
      </div>
    </Section>
  );
}
