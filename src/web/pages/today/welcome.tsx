/** A notebook nobody wrote in yet: three questions, and the first steps stand on the page. */
import { IconFileImport, IconNotebook } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId, useState } from 'react';
import type { Notebook } from '../../../domain/settings/notebook.ts';
import { AddCareer } from '../../features/careers/add-career.tsx';
import { NearestPeople } from '../../features/welcome/nearest-people.tsx';
import { OpenSample } from '../../features/welcome/open-sample.tsx';
import { OwnClock } from '../../features/welcome/own-clock.tsx';
import { modWords, useKeys } from '../../lib/keys.ts';
import { useCareers } from '../../lib/use-careers.ts';
import { Button } from '../../ui/button.tsx';
import { Entry } from '../../ui/page.tsx';
import { useShellActs } from '../shell/shell-acts.ts';
import styles from './welcome.module.css';

interface WelcomeProps {
  readonly notebook: Notebook;
  /** True once somebody is in the notebook. */
  readonly hasPeople: boolean;
  /** Somebody is about to be added here: the page is to stay for the next one. */
  readonly onBegin: () => void;
  readonly onDone: () => void;
}

/** The first page. */
export function Welcome({ notebook, hasPeople, onBegin, onDone }: WelcomeProps) {
  const { addPerson } = useShellActs();
  const peopleId = useId();
  const careers = useCareers();
  const leave = (): void => {
    onDone();
    // the button that was pressed is gone with its page
    document.getElementById('page')?.focus();
  };
  useKeys({ 'mod+enter': leave });
  if (careers === undefined) return null;
  const hasCareer = careers.length > 0;
  return (
    <>
      <Entry className={styles['head'] ?? ''}>
        <p className={styles['mast']}>
          <IconNotebook size={18} stroke={1.6} aria-hidden="true" />
          Askwell
        </p>
        <h1>Ask people what their work is really like.</h1>
        <p className={styles['lead']}>
          Three questions, then your first page is ready. It stays on this computer. There is no account.
        </p>
      </Entry>
      <CareerQuestion careers={careers} isNow={!hasCareer} />
      <Question number={2} isNow={hasCareer}>
        <h2 id={peopleId}>Who is the nearest person to it?</h2>
        <NearestPeople labelledBy={peopleId} careerId={careers[0]?.id} onAdding={onBegin}>
          <Link to="/import" className={styles['chip']}>
            <IconFileImport size={15} stroke={1.75} aria-hidden="true" />
            Bring a list
          </Link>
          <Button strength="quiet" keyCap="N" onPress={addPerson}>
            Add a person
          </Button>
        </NearestPeople>
      </Question>
      <Question number={3} isLater={!hasPeople}>
        <h2>When could you talk?</h2>
        <OwnClock notebook={notebook} />
      </Question>
      <Entry>
        <div className={styles['end']}>
          {hasPeople ? (
            <Button strength="filled" className={styles['big'] ?? ''} keyCap={modWords('↵')} onPress={leave}>
              Next
            </Button>
          ) : (
            <Button strength="subtle" onPress={leave}>
              Skip to an empty notebook
            </Button>
          )}
        </div>
        <OpenSample />
      </Entry>
    </>
  );
}

interface QuestionProps {
  readonly number: number;
  /** The question in hand hangs on the rule. */
  readonly isNow?: boolean;
  /** Its turn has not come yet. */
  readonly isLater?: boolean;
  readonly children: ReactNode;
}

function Question({ number, isNow = false, isLater = false, children }: QuestionProps) {
  return (
    <Entry
      when={<span className={styles['number']}>{number}</span>}
      className={`${styles['question']} ${isNow ? styles['now'] : ''} ${isLater ? styles['later'] : ''}`}
    >
      {children}
    </Entry>
  );
}

interface CareerQuestionProps {
  readonly careers: readonly { readonly id: string; readonly name: string }[];
  readonly isNow: boolean;
}

/** The careers so far, and a line for the first or another one. */
function CareerQuestion({ careers, isNow }: CareerQuestionProps) {
  const questionId = useId();
  const [isAdding, setIsAdding] = useState(false);
  return (
    <Question number={1} isNow={isNow}>
      <h2 id={questionId}>Which work makes you curious?</h2>
      {careers.length === 0 ? (
        <AddCareer labelledBy={questionId} />
      ) : (
        <>
          <div className={styles['answers']}>
            <ul>
              {careers.map((career) => (
                <li key={career.id}>{career.name}</li>
              ))}
            </ul>
            {isAdding ? null : (
              <button type="button" className="link" onClick={() => setIsAdding(true)}>
                Another
              </button>
            )}
          </div>
          {isAdding ? (
            <AddCareer
              labelledBy={questionId}
              onCancel={() => setIsAdding(false)}
              onAdded={() => setIsAdding(false)}
            />
          ) : null}
        </>
      )}
    </Question>
  );
}
