/** A page of the notebook: one margin rule; left of it when and what kind, right of it the writing, far right side notes. */
import { type ReactNode, useId } from 'react';
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
  readonly lead?: ReactNode;
  /** What stands before the title, such as a person's initials. */
  readonly before?: ReactNode;
  /** The acts of the page, at the far right. */
  readonly acts?: ReactNode;
  /** What follows under the lead. */
  readonly children?: ReactNode;
}

/** The page's one h1, with a sentence under it and the page's acts beside it. */
export function PageHead({ when, title, lead = '', before, acts, children }: PageHeadProps) {
  return (
    <Entry when={when} className={styles['head'] ?? ''}>
      <div className={styles['title']}>
        {before}
        <div className={styles['grow']}>
          <h1>{title}</h1>
          {lead === '' ? null : <p className={styles['lead']}>{lead}</p>}
        </div>
        {acts === undefined ? null : <div className={styles['acts']}>{acts}</div>}
      </div>
      {children}
    </Entry>
  );
}

interface SectionProps {
  readonly when?: ReactNode;
  readonly title: string;
  readonly lead?: ReactNode;
  /** What stands at the right of the title. */
  readonly act?: ReactNode;
  readonly id?: string;
  readonly children?: ReactNode;
}

/** A part of a page under an h2. */
export function Section({ when, title, lead, act, id, children }: SectionProps) {
  const headingId = useId();
  return (
    <section id={id} aria-labelledby={headingId} className={styles['section']}>
      <Entry when={when}>
        <div className={styles['heading']}>
          <h2 id={headingId}>{title}</h2>
          {act}
        </div>
        {lead === undefined ? null : <p className={styles['under']}>{lead}</p>}
        {children}
      </Entry>
    </section>
  );
}

/** One side note. */
export function SideNote({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
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
