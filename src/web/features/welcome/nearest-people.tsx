/** Who is near to the work: circle by circle a sentence that helps to remember, and a line that adds a person at once. */
import { type ReactNode, useId, useState } from 'react';
import type { Circle } from '../../../domain/people/contact.ts';
import { fieldWords } from '../../lib/refusal.ts';
import { Button } from '../../ui/button.tsx';
import { Filters } from '../../ui/filters.tsx';
import { Notice } from '../../ui/notice.tsx';
import { circleChips, circleWords, readRemembered } from './brainstorm.ts';
import { PeopleSoFar } from './people-so-far.tsx';
import { useRemember, useRemembered } from './use-remember.ts';
import styles from './welcome-parts.module.css';

interface NearestPeopleProps {
  /** The question the line answers, by the id of its heading. */
  readonly labelledBy: string;
  /** The career the first person is to be asked about; undefined while none is written down. */
  readonly careerId: string | undefined;
  /** Called before somebody is added, so that the page stays for the next one. */
  readonly onAdding: () => void;
  /** Other ways to bring people, behind the circles. */
  readonly children: ReactNode;
}

const nameless = 'Write a name first, then, after a comma, how you know them.';

/** The people so far, the line, the circles. */
export function NearestPeople({ labelledBy, careerId, onAdding, children }: NearestPeopleProps) {
  const [circle, setCircle] = useState<Circle | null>('family');
  const [line, setLine] = useState('');
  const [isNameless, setIsNameless] = useState(false);
  const hintId = useId();
  const wrongId = useId();
  const { waiting, made, start, retry, drop } = useRemember();
  const people = useRemembered(made);
  const failed = waiting.find(({ refusal }) => refusal !== undefined);
  const refused = failed?.refusal === undefined ? undefined : Object.values(fieldWords(failed.refusal))[0];

  const submit = (): void => {
    const person = readRemembered(line, circle);
    setIsNameless(person === undefined);
    if (person === undefined) return;
    onAdding();
    const isFirst = people.length === 0 && waiting.length === 0;
    start({ line, person, careerId: isFirst ? careerId : undefined });
    setLine('');
  };

  return (
    <>
      <PeopleSoFar people={people} made={made} waiting={waiting} />
      <form
        className={styles['write']}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <input
          value={line}
          onChange={(event) => {
            setLine(event.target.value);
            setIsNameless(false);
          }}
          aria-labelledby={labelledBy}
          aria-invalid={isNameless || undefined}
          aria-describedby={isNameless ? wrongId : hintId}
          placeholder="A first name is enough"
          autoComplete="off"
        />
        <Button strength="quiet" type="submit" keyCap="↵">
          Add
        </Button>
      </form>
      {isNameless ? (
        <p id={wrongId} className={styles['wrong']} role="alert">
          {nameless}
        </p>
      ) : null}
      {failed?.refusal === undefined ? null : (
        <div className={styles['failed']}>
          <Notice
            message={`${failed.line} was not added. ${refused ?? failed.refusal.message}`}
            remedy={refused === undefined ? failed.refusal.remedy : 'Write it again another way.'}
            onRetry={refused === undefined ? retry : undefined}
          />
          {refused === undefined ? null : (
            <Button
              onPress={() => {
                setLine(failed.line);
                drop(failed.key);
              }}
            >
              Mend it
            </Button>
          )}
        </div>
      )}
      <div className={styles['circles']}>
        <Filters label="Think of" filters={circleChips} value={circle} onChange={setCircle} />
        {children}
      </div>
      <p id={hintId} className={styles['prompt']}>
        {circle === null ? 'A brother, a teacher, somebody you met once.' : circleWords[circle].prompt}
      </p>
    </>
  );
}
