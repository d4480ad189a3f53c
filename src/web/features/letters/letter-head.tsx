/** The head of a letter being written: how it goes, to whom and where, from whom, and its subject. */
import { Link } from '@tanstack/react-router';
import { type Ref, useId } from 'react';
import type { Channel } from '../../../domain/requests/request.ts';
import styles from './letter-desk.module.css';
import { channelOptions, destinationOf, hasSubject, mostNoteCharacters } from './letter-ways.ts';
import type { LetterParties } from './use-letter-edit.ts';

interface LetterHeadProps extends LetterParties {
  readonly channel: Channel;
  readonly subject: string;
  readonly subjectRef: Ref<HTMLInputElement>;
  readonly onChannel: (channel: Channel) => void;
  readonly onSubject: (subject: string) => void;
}

/** The head. */
export function LetterHead(props: LetterHeadProps) {
  const { to, from, channel, subject, subjectRef, onChannel, onSubject } = props;
  const id = useId();
  const destination = destinationOf(to, channel);
  return (
    <>
      <Ways channel={channel} onChannel={onChannel} />
      <div className={styles['head']}>
        <div className={styles['line']}>
          <span>To</span>
          <p>
            {to.displayName}, <span data-known={destination.isKnown}>{destination.words}</span>
          </p>
          <Link to="/people/$contactId" params={{ contactId: to.id }} className="link">
            Their page
          </Link>
        </div>
        <div className={styles['line']}>
          <span>From</span>
          {from === null ? (
            <p>
              <span data-known="false">your name is not written down</span>
            </p>
          ) : (
            <p>{from}</p>
          )}
          {from === null ? (
            <Link to="/settings" className="link">
              Your name
            </Link>
          ) : null}
        </div>
        {hasSubject(channel) ? (
          <div className={`${styles['line']} ${styles['subject']}`}>
            <label htmlFor={id}>Subject</label>
            <input
              ref={subjectRef}
              id={id}
              value={subject}
              autoComplete="off"
              onChange={(event) => onSubject(event.target.value)}
            />
            <span className={styles['count']}>{subject.length}</span>
          </div>
        ) : null}
      </div>
    </>
  );
}

/** The ways a letter can go, in a line; plain radio buttons. */
function Ways({ channel, onChannel }: Pick<LetterHeadProps, 'channel' | 'onChannel'>) {
  const name = useId();
  return (
    <fieldset className={styles['ways']}>
      <legend className={styles['unseen']}>How it goes out</legend>
      {channelOptions.map(({ value, words }) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === channel} onChange={() => onChannel(value)} />
          {words}
          {value === 'linkedin' && value === channel ? <small>{mostNoteCharacters} characters</small> : null}
        </label>
      ))}
    </fieldset>
  );
}
