/** The notebook's sidebar; between tablet and phone a rail of icons. */
import { IconNotebook, IconPlus, IconSun, IconUserPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { AddCareer } from '../../features/careers/add-career.tsx';
import { countForToday } from '../../features/steps/group-steps.ts';
import { useCareers } from '../../lib/use-careers.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { useSteps } from '../../lib/use-steps.ts';
import { KeyCap } from '../../ui/key-cap.tsx';
import { SavedState } from './saved-state.tsx';
import styles from './sidebar.module.css';

/** Where to go and what to add. */
export function Sidebar({ onAddPerson }: { onAddPerson: () => void }) {
  const { notebook } = useNotebook();
  const steps = useSteps().data;
  const count =
    steps === undefined || notebook === undefined ? 0 : countForToday(steps.steps, steps.at, notebook.zone);
  return (
    <nav className={styles['side']} aria-label="Notebook">
      <p className={styles['owner']}>
        <IconNotebook size={18} stroke={1.6} aria-hidden="true" />
        <span className={styles['words']}>{notebook?.name ?? 'Notebook'}</span>
      </p>
      <Link to="/" className={styles['item']} title="Today">
        <IconSun stroke={1.6} aria-hidden="true" />
        <span className={styles['words']}>Today</span>
        {count === 0 ? null : <span className={styles['count']}>{count}</span>}
      </Link>
      <Button className={`${styles['item']} ${styles['act']}`} onPress={onAddPerson}>
        <IconUserPlus stroke={1.6} aria-hidden="true" />
        <span className={styles['words']}>Add a person</span>
        <KeyCap>N</KeyCap>
      </Button>
      <Careers />
      <SavedState />
    </nav>
  );
}

/** The careers by name, and a line to add one. They have no pages yet. */
function Careers() {
  const headingId = useId();
  const [isAdding, setIsAdding] = useState(false);
  const careers = useCareers() ?? [];
  // Until the first is written down, the page itself asks for it.
  if (careers.length === 0) return null;
  return (
    <section className={styles['careers']} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles['heading']}>
        Careers
      </h2>
      <ul>
        {careers.map((career) => (
          <li key={career.id} className={styles['career']}>
            {career.name}
          </li>
        ))}
      </ul>
      {isAdding ? (
        <div className={styles['adding']}>
          <AddCareer
            labelledBy={headingId}
            onCancel={() => setIsAdding(false)}
            onAdded={() => setIsAdding(false)}
          />
        </div>
      ) : (
        <Button className={`${styles['item']} ${styles['act']}`} onPress={() => setIsAdding(true)}>
          <IconPlus stroke={1.6} aria-hidden="true" />
          <span className={styles['words']}>Add a career</span>
        </Button>
      )}
    </section>
  );
}
