/** Records that one person named another. */
import { useState } from 'react';
import { type NamePermission, namePermissions } from '../../../domain/referrals/referral.ts';
import { recordId } from '../../lib/record-id.ts';
import { readName, useFindPeople } from '../../lib/use-find-people.ts';
import { useWrite } from '../../lib/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Finder, type FinderOption } from '../../ui/finder.tsx';
import styles from './person.module.css';

/** The permission in words. */
export const permissionWords: Readonly<Record<NamePermission, string>> = {
  yes: 'Yes, use the name',
  ask_first: 'To be asked first',
  no: 'No, do not use it',
};

interface AddReferralProps {
  /** Who is known already: the one named, or the one who names. */
  readonly person: { readonly id: string; readonly displayName: string };
  readonly direction: 'named_by' | 'names';
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

interface Named {
  readonly other: FinderOption | undefined;
  readonly words: string;
  readonly mayUseName: NamePermission;
}

/** The dialog. */
export function AddReferral({ person, direction, isOpen, onClose }: AddReferralProps) {
  const [named, setNamed] = useState<Named>({ other: undefined, words: '', mayUseName: 'yes' });
  const options = useFindPeople(named.words).filter(({ key }) => key !== person.id);
  const record = useWrite({
    write: async (client, { other, words, mayUseName }: Named, { context, at }) => {
      const otherId =
        other?.key ??
        (await client.contacts.create({ id: recordId(Date.parse(at)), ...readName(words) }, { context })).id;
      const [fromContactId, toContactId] =
        direction === 'named_by' ? [otherId, person.id] : [person.id, otherId];
      return client.referrals.create({ fromContactId, toContactId, mayUseName, at }, { context });
    },
    words: () => 'The name is written down.',
    onDone: onClose,
  });
  const title =
    direction === 'named_by' ? `Who named ${person.displayName}?` : `Whom did ${person.displayName} name?`;
  const isReady = named.other !== undefined || named.words.trim() !== '';
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose}>
      <div className={styles['lines']}>
        <Finder
          label="Name"
          hint="Somebody of the notebook, or a new name."
          takesFocus
          words={named.words}
          onWords={(words) => setNamed({ ...named, words })}
          options={options}
          chosen={named.other}
          onChoose={(other) => setNamed({ ...named, other })}
        />
        <Choice
          legend="May you say who sent you?"
          options={namePermissions.map((value) => ({ value, words: permissionWords[value] }))}
          value={named.mayUseName}
          onChange={(mayUseName) => setNamed({ ...named, mayUseName })}
        />
        <div className={styles['acts']}>
          <Button
            strength="filled"
            isBusy={record.isPending}
            onPress={() => {
              if (isReady && !record.isPending) record.mutate(named);
            }}
          >
            Write it down
          </Button>
          <Button strength="subtle" onPress={onClose}>
            Cancel
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
