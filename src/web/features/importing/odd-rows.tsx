/** What was odd about a file, line by line. */
import { figure } from './import-words.ts';
import styles from './importing.module.css';

interface OddRowsProps {
  readonly problems: readonly { readonly line: number | null; readonly message: string }[];
}

/** The list. */
export function OddRows({ problems }: OddRowsProps) {
  return (
    <ul className={styles['odd']}>
      {problems.map(({ line, message }) => (
        <li key={`${line} ${message}`}>
          <span>{line === null ? 'The file' : `Line ${figure(line)}`}</span>
          {message}
        </li>
      ))}
    </ul>
  );
}
