/** A notebook nobody wrote in yet: two questions, and the first step stands on the page. */
import { useId } from 'react';
import { AddCareer } from '../../features/careers/add-career.tsx';
import { useCareers } from '../../lib/use-careers.ts';
import { Button } from '../../ui/button.tsx';
import { Entry } from '../../ui/page.tsx';
import { useShellActs } from '../shell/shell-acts.ts';
import styles from './welcome.module.css';

/** The first page. */
export function Welcome() {
  const { addPerson } = useShellActs();
  const questionId = useId();
  const careers = useCareers();
  if (careers === undefined) return null;
  const hasCareer = careers.length > 0;
  return (
    <>
      <Entry className={styles['head'] ?? ''}>
        <h1>Ask people what their work is really like.</h1>
        <p className={styles['lead']}>
          Two questions, then your first step stands on this page. It stays on this computer. There is no
          account.
        </p>
      </Entry>
      <Entry
        when={<span className={styles['number']}>1</span>}
        className={`${styles['question']} ${hasCareer ? '' : styles['now']}`}
      >
        <h2 id={questionId}>Which work makes you curious?</h2>
        {hasCareer ? (
          <ul className={styles['answers']}>
            {careers.map((career) => (
              <li key={career.id}>{career.name}</li>
            ))}
          </ul>
        ) : (
          <AddCareer labelledBy={questionId} />
        )}
      </Entry>
      <Entry
        when={<span className={styles['number']}>2</span>}
        className={`${styles['question']} ${hasCareer ? styles['now'] : ''}`}
      >
        <h2>Who is the nearest person to it?</h2>
        <p className={styles['hint']}>
          A brother, a teacher who knew where former students went, somebody you met once. A first name is
          enough.
        </p>
        <p className={styles['acts']}>
          <Button strength={hasCareer ? 'filled' : 'line'} keyCap="N" onPress={addPerson}>
            Add a person
          </Button>
        </p>
      </Entry>
    </>
  );
}
