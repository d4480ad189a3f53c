/** The way into a finished notebook of invented people, beside one's own. */
import { useState } from 'react';
import { useWrite } from '../../lib/use-write.ts';
import { notebookAddress } from '../../lib/window-notebook.ts';
import { Button } from '../../ui/button.tsx';
import styles from './welcome-parts.module.css';

/** Opens the sample in this window. */
export function OpenSample() {
  const [isLeaving, setIsLeaving] = useState(false);
  const opening = useWrite({
    write: (client, _input: undefined) => client.notebooks.openSample(),
    onDone: ({ id }) => {
      setIsLeaving(true);
      location.assign(notebookAddress(id));
    },
  });
  const isBusy = opening.isPending || isLeaving;
  return (
    <section className={styles['sample']} aria-label="The sample">
      <p>
        Or read a finished one first.
        <small>Everybody in it is invented. Yours stays empty beside it.</small>
      </p>
      <Button
        className={styles['big'] ?? ''}
        isBusy={isBusy}
        onPress={() => (isBusy ? undefined : opening.mutate(undefined))}
      >
        Look around in a sample notebook
      </Button>
    </section>
  );
}
