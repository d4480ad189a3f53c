/** Who was remembered so far: those in the notebook, each to be taken out again, and those on the way. */
import { IconX } from '@tabler/icons-react';
import { Button } from 'react-aria-components';
import { displayName } from '../../../domain/people/names.ts';
import { besideName } from './brainstorm.ts';
import { type OnTheWay, useForget, type useRemembered } from './use-remember.ts';
import styles from './welcome-parts.module.css';

interface PeopleSoFarProps {
  readonly people: ReturnType<typeof useRemembered>;
  /** How each was made, by id. */
  readonly made: ReadonlyMap<string, readonly string[]>;
  readonly waiting: readonly OnTheWay[];
}

function called(prefix: string | null, name: string): string {
  return prefix === null ? name : `${prefix} ${name}`;
}

/** The list; nothing while it is empty. */
export function PeopleSoFar({ people, made, waiting }: PeopleSoFarProps) {
  const forget = useForget();
  if (people.length === 0 && waiting.length === 0) return null;
  return (
    <ul className={styles['people']} aria-label="People so far">
      {people.map((contact) => {
        const { id, prefix } = contact;
        const name = called(prefix, contact.displayName);
        return (
          <li key={id}>
            {name}
            <small>{besideName(contact)}</small>
            <Button
              className={styles['out'] ?? ''}
              aria-label={`Take ${name} out again`}
              onPress={() => forget.mutate({ id, name, operations: made.get(id) ?? [] })}
            >
              <IconX size={15} stroke={1.75} aria-hidden="true" />
            </Button>
          </li>
        );
      })}
      {waiting.map(({ key, person, refusal }) => (
        <li key={key} className={styles['waiting']}>
          {called(person.prefix, displayName({ ...person, familyNameFirst: false }))}
          <small>{refusal === undefined ? 'on the way' : 'not added'}</small>
        </li>
      ))}
    </ul>
  );
}
