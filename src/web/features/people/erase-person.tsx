/** The only question asked twice: to erase a person for good, with a count of what goes and what stays. */
import { useWrite } from '../../lib/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './person.module.css';
import type { Story } from './timeline.ts';

interface ErasePersonProps {
  readonly story: Story;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onErased: () => void;
}

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

/** The question. */
export function ErasePerson({ story, isOpen, onClose, onErased }: ErasePersonProps) {
  const erase = useWrite({
    write: (client, id: string, { context }) => client.contacts.erase({ id, confirm: true }, { context }),
    words: (erased) => `Erased: ${erased.recordsErased} records, ${erased.mentionsBlanked} mentions.`,
    onDone: onErased,
  });
  const { contact, letters, interviews, findings } = story;
  return (
    <Dialog title={`Erase ${contact.displayName}?`} isOpen={isOpen} onClose={onClose}>
      <ul className={styles['counts']}>
        <li>
          The name, every address, {count(letters.length, 'letter')} and your notes go, here and in the
          history.
        </li>
        <li>
          {count(interviews.length, 'talk')} and {count(findings.length, 'finding')} go with them.
        </li>
        <li>Every mention of the name elsewhere is blanked. Copies you made of the file are not touched.</li>
        <li>This cannot be undone.</li>
      </ul>
      <div className={styles['acts']}>
        <Button
          strength="filled"
          className={styles['danger'] ?? ''}
          isBusy={erase.isPending}
          onPress={() => erase.mutate(contact.id)}
        >
          Erase for good
        </Button>
        <Button onPress={onClose}>Keep them</Button>
      </div>
    </Dialog>
  );
}
