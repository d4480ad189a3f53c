/** When and where a talk is: confirming, moving, calling off. */
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { MoveTalk } from '../../features/booking/book-talk.tsx';
import { useWrite } from '../../lib/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Entry } from '../../ui/page.tsx';
import type { Brief } from './brief.ts';
import styles from './talk.module.css';

/** The acts of arranging. */
export function Arrange({ brief }: { brief: Brief }) {
  const { interview, contact } = brief;
  const navigate = useNavigate();
  const [isMoving, setIsMoving] = useState(false);
  const record = useWrite({
    write: (client, kind: 'confirmed' | 'cancelled' | 'missed', { context, at }) =>
      client.interviews.addEvent({ id: interview.id, kind, at }, { context }),
    words: (_event, kind) =>
      ({
        confirmed: 'The talk is confirmed.',
        cancelled: 'The talk is called off.',
        missed: 'Written down.',
      })[kind],
  });
  const remove = useWrite({
    write: (client, id: string, { context }) => client.interviews.delete({ id }, { context }),
    words: () => 'The talk is in the trash.',
    onDone: () => void navigate({ to: '/interviews' }),
  });
  const isConfirmed = brief.checklist.some(({ event, doneAt }) => event === 'confirmed' && doneAt !== null);
  const search = { kind: 'confirmation', contactId: contact.id, interviewId: interview.id };
  if (isMoving) {
    return (
      <Entry when="Change">
        <MoveTalk interview={interview} onDone={() => setIsMoving(false)} />
      </Entry>
    );
  }
  return (
    <Entry>
      {interview.state === 'planned' ? (
        <>
          <p className={styles['statement']}>
            {isConfirmed ? 'It is confirmed.' : 'It is not confirmed yet. A line the day before is enough.'}
          </p>
          <div className={styles['acts']}>
            {isConfirmed ? null : (
              <>
                <Link to="/letters/$letterId" params={{ letterId: 'new' }} search={search} className="link">
                  Write the confirmation
                </Link>
                <Button isBusy={record.isPending} onPress={() => record.mutate('confirmed')}>
                  It is confirmed
                </Button>
              </>
            )}
            <Button onPress={() => setIsMoving(true)}>Move or change it</Button>
            <Button isBusy={record.isPending} onPress={() => record.mutate('cancelled')}>
              It is called off
            </Button>
            <Button isBusy={record.isPending} onPress={() => record.mutate('missed')}>
              It did not take place
            </Button>
          </div>
        </>
      ) : (
        <p className={styles['statement']}>
          {interview.state === 'held' ? 'It took place.' : 'It did not take place.'}
        </p>
      )}
      <div className={styles['acts']}>
        <Button strength="subtle" isBusy={remove.isPending} onPress={() => remove.mutate(interview.id)}>
          Move it to the trash
        </Button>
      </div>
    </Entry>
  );
}
