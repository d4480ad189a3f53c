/** What becomes of the rows: a bar and its figures, which add up to all of them. */
import { figure, type ImportFigures, rowCounts } from './import-words.ts';
import styles from './importing.module.css';

/** The bar says nothing that the figures do not. */
export function ImportCounts({ run }: { run: ImportFigures }) {
  const counts = rowCounts(run);
  return (
    <>
      <div className={styles['bar']} aria-hidden="true">
        {counts.map(({ key, count }) => (
          <i key={key} className={styles[key]} style={{ flex: count }} />
        ))}
      </div>
      <dl className={styles['counts']}>
        {counts.map(({ key, words, count }) => (
          <div key={key}>
            <dt>
              <i className={styles[key]} aria-hidden="true" />
              {words}
            </dt>
            <dd>{figure(count)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
