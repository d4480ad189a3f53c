/** Throws the sample away; it can be opened anew at any time. */
import { useState } from 'react';
import { useWrite } from '../../lib/use-write.ts';
import { notebookAddress } from '../../lib/window-notebook.ts';
import { Button } from '../../ui/button.tsx';

/** The button; afterwards the window shows the own notebook. */
export function DiscardSample({ notebookId }: { readonly notebookId: string }) {
  const [isLeaving, setIsLeaving] = useState(false);
  const discarding = useWrite({
    write: (client, _input: undefined) => client.notebooks.discardSample({ id: notebookId }),
    onDone: () => {
      setIsLeaving(true);
      location.assign(notebookAddress(null));
    },
  });
  const isBusy = discarding.isPending || isLeaving;
  return (
    <Button
      strength="quiet"
      isBusy={isBusy}
      onPress={() => (isBusy ? undefined : discarding.mutate(undefined))}
    >
      Discard the sample
    </Button>
  );
}
