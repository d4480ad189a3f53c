/** The notebooks of this edition: one's own and the sample. */
import { useState } from 'react';
import type { Notebook } from '../../../domain/settings/notebook.ts';
import { useApi } from '../../lib/use-api.ts';
import { useWrite } from '../../lib/use-write.ts';
import { notebookAddress } from '../../lib/window-notebook.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './settings.module.css';

interface NotebooksProps {
  /** All of them, the explorer's own first. */
  readonly all: readonly Notebook[];
  /** The one this window shows. */
  readonly current: Notebook;
}

/** The list; another one opens in this window. */
export function Notebooks({ all, current }: NotebooksProps) {
  const [first] = all;
  const sample = all.find(({ kind }) => kind === 'sample');
  return (
    <Section
      when="Notebooks"
      title="Notebooks"
      lead="The sample holds invented people. Nothing in it touches your own notebook."
    >
      <ul className={styles['notebooks']}>
        {all.map((one) => (
          <li key={one.id} className={styles['notebook']}>
            <span>{one.name}</span>
            {one.id === current.id ? (
              <Tag tone="ink">in this window</Tag>
            ) : (
              <ButtonLink href={notebookAddress(one.id === first?.id ? null : one.id)}>Open</ButtonLink>
            )}
            {one.kind === 'sample' ? <Discard sample={one} isCurrent={one.id === current.id} /> : null}
          </li>
        ))}
      </ul>
      {sample === undefined ? <OpenSample /> : null}
    </Section>
  );
}

function OpenSample() {
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
    <p className={styles['acts']}>
      <Button isBusy={isBusy} onPress={() => (isBusy ? undefined : opening.mutate(undefined))}>
        Open the sample
      </Button>
    </p>
  );
}

function Discard({ sample, isCurrent }: { sample: Notebook; isCurrent: boolean }) {
  const { tellOthers } = useApi();
  const discarding = useWrite({
    write: (client, _input: undefined) => client.notebooks.discardSample({ id: sample.id }),
    words: () => (isCurrent ? undefined : 'The sample is gone. It can be opened anew.'),
    onDone: () => {
      tellOthers();
      if (isCurrent) location.assign(notebookAddress(null));
    },
  });
  return (
    <Button
      strength="subtle"
      isBusy={discarding.isPending}
      onPress={() => (discarding.isPending ? undefined : discarding.mutate(undefined))}
    >
      Discard it
    </Button>
  );
}
