/** The one filled button of an import, within reach however long the list is. */
import { modWords, useKeys } from '../../lib/keys.ts';
import { Button } from '../../ui/button.tsx';
import { type ImportFigures, takeInWords } from './import-words.ts';
import styles from './importing.module.css';

interface TakeInFootProps {
  readonly run: ImportFigures;
  readonly onTakeIn: () => void;
  readonly onForget: () => void;
}

/** Takes in what is decided, or forgets the file. */
export function TakeInFoot({ run, onTakeIn, onForget }: TakeInFootProps) {
  const words = takeInWords(run);
  useKeys(words === undefined ? {} : { 'mod+enter': onTakeIn });
  return (
    <div className={styles['foot']}>
      {words === undefined ? null : (
        <Button strength="filled" className={styles['big'] ?? ''} keyCap={modWords('↵')} onPress={onTakeIn}>
          {words}
        </Button>
      )}
      <Button strength="subtle" onPress={onForget}>
        Forget this file
      </Button>
      <p>
        {words === undefined
          ? 'Every row is left out, so there is nobody to take in.'
          : 'One undo takes all of it back, now or next week.'}
      </p>
    </div>
  );
}
