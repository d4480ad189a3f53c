/** Who is near to the work: circle by circle a sentence that helps to remember, and a line that adds a person at once. */
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import type { Circle } from '../../../domain/people/contact.ts';
import { fieldWords, readRefusal } from '../../lib/refusal.ts';
import { Button } from '../../ui/button.tsx';
import { Filters } from '../../ui/filters.tsx';
import { Notice } from '../../ui/notice.tsx';
import { besideName, circleChips, circleWords, readRemembered } from './brainstorm.ts';
import { useForget, useRemember, useRemembered } from './use-remember.ts';
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

/** The people so far, the line, the circles. */
export function NearestPeople({ labelledBy, careerId, onAdding, children }: NearestPeopleProps) {
  const [circle, setCircle] = useState<Circle | null>('family');
  const [line, setLine] = useState('');
  const [isNameless, setIsNameless] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const wrongId = useId();
  const hintId = useId();
  const people = useRemembered();
  const { adding, made } = useRemember(() => {
    setLine('');
    input.current?.focus();
  });
  const refusal = adding.isError ? readRefusal(adding.error) : undefined;
  const refused = refusal === undefined ? undefined : Object.values(fieldWords(refusal))[0];
  const wrong = isNameless ? 'Write a name first, then, after a comma, how you know them.' : refused;

  const submit = (): void => {
    if (adding.isPending) return;
    const person = readRemembered(line, circle);
    setIsNameless(person === undefined);
    if (person === undefined) return;
    onAdding();
    adding.mutate({ line, person, careerId: people.length === 0 ? careerId : undefined });
  };

  return (
    <>
      <People people={people} made={made} />
      <form
        className={styles['write']}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <input
          ref={input}
          value={line}
          onChange={(event) => {
            setLine(event.target.value);
            setIsNameless(false);
          }}
          aria-labelledby={labelledBy}
          aria-invalid={wrong === undefined ? undefined : true}
          aria-describedby={wrong === undefined ? hintId : wrongId}
          placeholder="A first name is enough"
          autoComplete="off"
        />
        <Button strength="quiet" type="submit" keyCap="↵" isBusy={adding.isPending}>
          Add
        </Button>
      </form>
      {wrong === undefined ? null : (
        <p id={wrongId} className={styles['wrong']} role="alert">
          {wrong}
        </p>
      )}
      {refusal === undefined || refused !== undefined ? null : (
        <Notice message={refusal.message} remedy={refusal.remedy} onRetry={submit} />
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

interface PeopleProps {
  readonly people: ReturnType<typeof useRemembered>;
  readonly made: ReadonlyMap<string, readonly string[]>;
}

function People({ people, made }: PeopleProps) {
  const forget = useForget();
  if (people.length === 0) return null;
  return (
    <ul className={styles['people']} aria-label="People so far">
      {people.map(({ id, displayName, prefix, howKnown, circle }) => {
        const name = prefix === null ? displayName : `${prefix} ${displayName}`;
        return (
          <li key={id}>
            {name}
            <small>{besideName({ howKnown, circle })}</small>
            <PlainButton
              className={styles['out'] ?? ''}
              aria-label={`Take ${name} out again`}
              onPress={() => forget.mutate({ id, name, operations: made.get(id) ?? [] })}
            >
              <IconX size={15} stroke={1.75} aria-hidden="true" />
            </PlainButton>
          </li>
        );
      })}
    </ul>
  );
}
