/** Whether everything written is saved, at the foot of the sidebar. */
import { useIsMutating } from '@tanstack/react-query';
import { timeWords } from '../../../domain/next-steps/step-words.ts';
import { unbroken } from '../../lib/day-words.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { useSteps } from '../../lib/use-steps.ts';
import styles from './sidebar.module.css';

/** One quiet line; it has something to say only when something is not saved. */
export function SavedState() {
  const { notebook } = useNotebook();
  const { data, isError } = useSteps();
  const isSaving = useIsMutating() > 0;
  if (data === undefined || notebook === undefined) return null;
  const state = isError ? 'lost' : isSaving ? 'saving' : 'saved';
  const words = {
    lost: 'Askwell does not answer',
    saving: 'Saving',
    saved: `All saved on this computer, ${unbroken(timeWords(data.at, notebook.zone))}`,
  } as const;
  return (
    <p className={styles['foot']} title={words[state]}>
      <span className={styles['dot']} data-state={state} />
      <span className={styles['words']}>{words[state]}</span>
    </p>
  );
}
