/** One change: the sentence, when, what can be looked at, and taking it back. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { timeWords } from '../../../domain/next-steps/step-words.ts';
import type { Refusal } from '../../lib/refusal.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Tag } from '../../ui/tag.tsx';
import { type ListedChange, namedRecords } from './change-words.ts';
import styles from './changes.module.css';
import { inTheWay } from './use-changes.ts';

interface ChangeEntryProps {
  readonly change: ListedChange;
  readonly sentence: string;
  readonly zone: string;
  /** The button's word and what it does; undefined where nothing can be done any more. */
  readonly act:
    | { readonly words: string; readonly onPress: () => void; readonly isBusy: boolean }
    | undefined;
  /** Why it was not done. */
  readonly refusal: Refusal | undefined;
}

/** The entry. */
export function ChangeEntry({ change, sentence, zone, act, refusal }: ChangeEntryProps) {
  const isUndone = change.undoneBy !== null;
  return (
    <li>
      <div className={styles['change']}>
        <div className={styles['words']}>
          <p className={`${styles['sentence']} ${isUndone ? styles['isUndone'] : ''}`}>{sentence}</p>
          <p className={styles['records']}>
            <span className={styles['time']}>{timeWords(change.at, zone)}</span>
            {isUndone ? <Tag tone="none">Taken back</Tag> : null}
            <Records change={change} />
          </p>
          {refusal === undefined ? null : <Refused refusal={refusal} />}
        </div>
        {act === undefined ? null : (
          <Button
            strength="subtle"
            isBusy={act.isBusy}
            onPress={act.onPress}
            aria-label={`${act.words}: ${sentence}`}
          >
            {act.words}
          </Button>
        )}
      </div>
    </li>
  );
}

function Records({ change }: { change: ListedChange }): ReactNode {
  const { named, others } = namedRecords(change);
  const links = named.map(({ id, words, address }) =>
    address === undefined ? null : (
      <Link key={id} to={address} className="link">
        {words}
      </Link>
    ),
  );
  const isWorthCounting = change.recordCount > 1 && others > 0;
  return (
    <>
      {links}
      {isWorthCounting ? <span>{change.recordCount.toLocaleString('en')} records in all</span> : null}
    </>
  );
}

function Refused({ refusal }: { refusal: Refusal }) {
  const later = inTheWay(refusal);
  return (
    <div className={styles['refusal']}>
      <Notice
        message={refusal.message}
        remedy={later === '' ? refusal.remedy : `First take back what was done later to: ${later}.`}
      />
    </div>
  );
}
