/** The parts of one subject, each with an address of its own; plain links drawn as tabs. */
import type { ReactNode } from 'react';
import styles from './tabs.module.css';

/** The row of tabs; its children are links, the one shown has `aria-current`. */
export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={styles['tabs']} aria-label={label}>
      {children}
    </nav>
  );
}
