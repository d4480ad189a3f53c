/** Changed in two places: both are shown, the person chooses. */
import { Button } from './button.tsx';
import styles from './conflict.module.css';

/** One thing that was changed in two places. */
export interface ConflictField {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

interface ConflictProps {
  /** Such as `This letter`. */
  readonly what: string;
  readonly fields: readonly ConflictField[];
  readonly onSettle: (choice: 'mine' | 'theirs' | 'both') => void;
}

/** Both versions beside each other, spoken at once by screen readers. */
export function Conflict({ what, fields, onSettle }: ConflictProps) {
  return (
    <section className={styles['conflict']} role="alert">
      <h2>{what} was changed in another window.</h2>
      {fields.map(({ label, mine, theirs }) => (
        <div key={label} className={styles['sides']}>
          <div>
            <h3>{label}, here</h3>
            <p>{mine === '' ? 'Empty' : mine}</p>
          </div>
          <div>
            <h3>{label}, there</h3>
            <p>{theirs === '' ? 'Empty' : theirs}</p>
          </div>
        </div>
      ))}
      <div className={styles['acts']}>
        <Button strength="filled" onPress={() => onSettle('mine')}>
          Keep this one
        </Button>
        <Button onPress={() => onSettle('theirs')}>Keep the other</Button>
        <Button strength="subtle" onPress={() => onSettle('both')}>
          Keep both
        </Button>
      </div>
    </section>
  );
}
