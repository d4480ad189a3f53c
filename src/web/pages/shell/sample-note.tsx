/** A quiet line above every page of a sample: whose it is not, and the way back. */
import { late } from '../../lib/late.tsx';
import { useNotebook } from '../../lib/use-notebook.ts';
import { notebookAddress } from '../../lib/window-notebook.ts';
import styles from './shell.module.css';

const DiscardSample = late(
  async () => (await import('../../features/welcome/discard-sample.tsx')).DiscardSample,
);

/** Nothing in the own notebook. */
export function SampleNote() {
  const { notebook } = useNotebook();
  if (notebook?.kind !== 'sample') return null;
  return (
    <div className={styles['sample']}>
      <p>A sample: everybody in it is invented, and nothing in it touches your own notebook.</p>
      <a className="link" href={notebookAddress(null)}>
        Your notebook
      </a>
      <DiscardSample notebookId={notebook.id} />
    </div>
  );
}
