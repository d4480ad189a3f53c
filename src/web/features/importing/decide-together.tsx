/** Decides all rows of one filter at once, and counts while it goes on. */
import type { RowDecision } from '../../../domain/people/import.ts';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { figure } from './import-words.ts';
import styles from './importing.module.css';
import { useDecideAll } from './use-decide.ts';

/** What can be done with all rows of a decision at once. */
const together: Readonly<
  Record<RowDecision, readonly { readonly to: RowDecision; readonly words: string }[]>
> = {
  new: [{ to: 'skip', words: 'Leave all of these out' }],
  same_person: [
    { to: 'new', words: 'Make all of these new people' },
    { to: 'skip', words: 'Leave all of these out' },
  ],
  skip: [{ to: 'new', words: 'Take in all of these that have a name' }],
};

interface DecideTogetherProps {
  readonly importId: string;
  readonly decision: RowDecision;
  readonly count: number;
  readonly onAnew: () => void;
}

/** The buttons. */
export function DecideTogether({ importId, decision, count, onAnew }: DecideTogetherProps) {
  const { deciding, done } = useDecideAll(importId, onAnew);
  if (deciding.isPending) {
    return (
      <div className={styles['acts']} role="status">
        {figure(done)} of {figure(count)} decided
        <Progress label="Deciding rows" done={done} total={count} />
      </div>
    );
  }
  return (
    <p className={styles['acts']}>
      {together[decision].map(({ to, words }) => (
        <Button key={to} onPress={() => deciding.mutate({ from: decision, to })}>
          {words}
        </Button>
      ))}
    </p>
  );
}
