/** Imports that were begun, newest first, each with how it stands. */
import { Link } from '@tanstack/react-router';
import { shortDay } from '../../lib/day-words.ts';
import { Section } from '../../ui/page.tsx';
import { type ImportFigures, standingWords } from './import-words.ts';
import styles from './importing.module.css';

interface EarlierImportsProps {
  readonly runs: readonly (ImportFigures & {
    readonly id: string;
    readonly fileName: string;
    readonly createdAt: string;
  })[];
  readonly at: string;
  readonly zone: string;
}

/** The list; nothing without any. */
export function EarlierImports({ runs, at, zone }: EarlierImportsProps) {
  if (runs.length === 0) return null;
  return (
    <Section when="Before" title="Files you brought">
      <ul className={styles['earlier']}>
        {runs.map((run) => (
          <li key={run.id}>
            <Link to="/import/$importId" params={{ importId: run.id }} className="link">
              {run.fileName}
            </Link>
            <span>{standingWords(run)}</span>
            <span>{shortDay(run.createdAt, at, zone)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
