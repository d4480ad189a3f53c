/** How many were asked, answered, talked and gave names, a row for each group and one for all of them. */
import { useId } from 'react';
import styles from './counts-table.module.css';

interface Counts {
  readonly asked: number;
  readonly answered: number;
  readonly talked: number;
  readonly names: number;
  /** Whole percents of those asked; null of too few. */
  readonly answeredShare: number | null;
  readonly talkedShare: number | null;
}

interface CountsTableProps {
  readonly caption: string;
  /** What the groups are, as the head of their column. */
  readonly groupsAre: string;
  readonly rows: readonly (Counts & { readonly words: string })[];
  readonly total: Counts;
}

/** The table; in a narrow window it scrolls in its own box, its first column stays. */
export function CountsTable({ caption, groupsAre, rows, total }: CountsTableProps) {
  const captionId = useId();
  return (
    // a box that scrolls is reached by key as well
    <section className={styles['box']} aria-labelledby={captionId} tabIndex={0}>
      <table className={styles['table']}>
        <caption id={captionId}>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{groupsAre}</th>
            <th scope="col">Asked</th>
            <th scope="col" className={styles['shared']}>
              Answered
            </th>
            <th scope="col" className={styles['shared']}>
              Talked
            </th>
            <th scope="col">Names</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ words, ...counts }) => (
            <CountsRow key={words} words={words} {...counts} />
          ))}
        </tbody>
        <tfoot>
          <CountsRow words="All" {...total} />
        </tfoot>
      </table>
    </section>
  );
}

function CountsRow({ words, ...counts }: Counts & { readonly words: string }) {
  return (
    <tr>
      <th scope="row">{words}</th>
      <td>{counts.asked}</td>
      <td>
        {counts.answered} <Share percent={counts.answeredShare} />
      </td>
      <td>
        {counts.talked} <Share percent={counts.talkedShare} />
      </td>
      <td>{counts.names}</td>
    </tr>
  );
}

/** Keeps its place where there is no share to tell, so that the counts stand under each other. */
function Share({ percent }: { percent: number | null }) {
  return <small className={styles['share']}>{percent === null ? '' : `${percent} %`}</small>;
}
