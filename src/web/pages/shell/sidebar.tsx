/** The notebook's sidebar; between tablet and phone a rail of icons. */
import {
  IconHistory,
  IconMail,
  IconMessages,
  IconNotebook,
  IconPlus,
  IconSearch,
  IconSettings,
  IconSun,
  IconUsers,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { AddCareer } from '../../features/careers/add-career.tsx';
import { countForToday } from '../../features/steps/group-steps.ts';
import { modWords } from '../../lib/keys.ts';
import { useCareers } from '../../lib/use-careers.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { useOverview } from '../../lib/use-overview.ts';
import { useSteps } from '../../lib/use-steps.ts';
import { KeyCap } from '../../ui/key-cap.tsx';
import { SavedState } from './saved-state.tsx';
import styles from './sidebar.module.css';

interface PlaceProps {
  readonly to: '/' | '/people' | '/letters' | '/interviews' | '/changes';
  readonly words: string;
  readonly icon: ReactNode;
  readonly count?: number | undefined;
}

/** A link of the sidebar; its count is left out while it is nothing. */
function Place({ to, words, icon, count = 0 }: PlaceProps) {
  return (
    <Link
      to={to}
      activeOptions={{ exact: to === '/', includeSearch: false }}
      className={styles['item']}
      title={words}
    >
      {icon}
      <span className={styles['words']}>{words}</span>
      {count === 0 ? null : <span className={styles['count']}>{count.toLocaleString('en')}</span>}
    </Link>
  );
}

/** Where to go, what to look for, and the careers. */
export function Sidebar({ onSearch }: { onSearch: () => void }) {
  const { notebook } = useNotebook();
  const steps = useSteps().data;
  const counts = useOverview();
  const due =
    steps === undefined || notebook === undefined ? 0 : countForToday(steps.steps, steps.at, notebook.zone);
  return (
    <nav className={styles['side']} aria-label="Notebook">
      <div className={styles['owner']}>
        <IconNotebook size={18} stroke={1.6} aria-hidden="true" />
        <span className={styles['words']}>{notebook?.name ?? 'Notebook'}</span>
        <Link to="/settings" className={styles['settings']} aria-label="Settings" title="Settings">
          <IconSettings size={16} stroke={1.6} aria-hidden="true" />
        </Link>
      </div>
      <Button className={styles['find'] ?? ''} onPress={onSearch}>
        <IconSearch size={15} stroke={1.75} aria-hidden="true" />
        <span className={styles['words']}>Search or do</span>
        <KeyCap>{modWords('K')}</KeyCap>
      </Button>
      <Place to="/" words="Today" icon={<IconSun stroke={1.6} aria-hidden="true" />} count={due} />
      <Place
        to="/people"
        words="People"
        icon={<IconUsers stroke={1.6} aria-hidden="true" />}
        count={counts?.people}
      />
      <Place
        to="/letters"
        words="Letters"
        icon={<IconMail stroke={1.6} aria-hidden="true" />}
        count={counts?.drafts}
      />
      <Place
        to="/interviews"
        words="Interviews"
        icon={<IconMessages stroke={1.6} aria-hidden="true" />}
        count={counts?.talksHeld}
      />
      <Place to="/changes" words="What changed" icon={<IconHistory stroke={1.6} aria-hidden="true" />} />
      <Careers />
      <SavedState />
    </nav>
  );
}

/** The careers, each with how many talks were held about it, and a line to add one. */
function Careers() {
  const headingId = useId();
  const [isAdding, setIsAdding] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const careers = useCareers() ?? [];
  const counts = useOverview()?.careers ?? [];
  // Until the first is written down, the page itself asks for it.
  if (careers.length === 0) return null;
  const close = (): void => {
    setIsAdding(false);
    requestAnimationFrame(() => add.current?.focus());
  };
  return (
    <section className={styles['careers']} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles['heading']}>
        Careers
      </h2>
      <ul>
        {careers.map((career) => {
          const talks = counts.find(({ careerId }) => careerId === career.id)?.talksHeld ?? 0;
          return (
            <li key={career.id}>
              <Link
                to="/careers/$careerId"
                params={{ careerId: career.id }}
                activeOptions={{ includeSearch: false }}
                className={styles['item']}
              >
                <span className={styles['career']}>{career.name}</span>
                {talks === 0 ? null : <span className={styles['count']}>{talks}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
      {isAdding ? (
        <div className={styles['adding']}>
          <AddCareer labelledBy={headingId} onCancel={close} onAdded={close} />
        </div>
      ) : (
        <Button ref={add} className={`${styles['item']} ${styles['act']}`} onPress={() => setIsAdding(true)}>
          <IconPlus stroke={1.6} aria-hidden="true" />
          <span className={styles['words']}>Add a career</span>
        </Button>
      )}
    </section>
  );
}
