/** A page of the notebook: one margin rule; left of it when and what kind, right of it the writing, far right side notes. */
import type { ReactNode } from 'react';
import styles from './page.module.css';

/** The page with its margin rule. */
export function Page({ children }: { children: ReactNode }) {
  return <div className={styles['page']}>{children}</div>;
}

interface EntryProps {
  /** What stands in the margin; empty where there is nothing to say. */
  readonly when?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One entry right of the rule. */
export function Entry({ when, className = '', children }: EntryProps) {
  return (
    <div className={`${styles['entry']} ${className}`}>
      <div className={styles['when']}>{when}</div>
      <div>{children}</div>
    </div>
  );
}

/** The parts of an entry, for lists that are entries themselves. */
export const entryParts = { entry: styles['entry'] ?? '', when: styles['when'] ?? '' } as const;

interface PageHeadProps {
  readonly when?: ReactNode;
  readonly title: string;
  /** One sentence or two; empty where there is nothing to say. */
  readonly lead?: string;
}

/** The page's one h1, with a sentence under it. */
export function PageHead({ when, title, lead = '' }: PageHeadProps) {
  return (
    <Entry when={when} className={styles['head'] ?? ''}>
      <h1>{title}</h1>
      {lead === '' ? null : <p className={styles['lead']}>{lead}</p>}
    </Entry>
  );
}

/** Writing beside its side notes, which fold under it where there is no room; without any, their place stays free. */
export function Columns({ aside, children }: { aside: ReactNode; children: ReactNode }) {
  return (
    <div className={styles['columns']}>
      <div>{children}</div>
      {aside === null ? null : (
        <aside className={styles['aside']} aria-label="Side notes">
          {aside}
        </aside>
      )}
    </div>
  );
}
