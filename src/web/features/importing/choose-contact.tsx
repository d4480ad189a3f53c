/** Finds the person of the notebook that a row of a file is. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../lib/use-api.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { type ImportRow, rowName } from './import-words.ts';
import styles from './importing.module.css';

/** More are found by writing more of the name. */
const mostFound = 8;

interface ChooseContactProps {
  readonly row: ImportRow;
  readonly onChoose: (contactId: string) => void;
  readonly onClose: () => void;
}

/** The dialog. */
export function ChooseContact({ row, onChoose, onClose }: ChooseContactProps) {
  const { queries } = useApi();
  const [words, setWords] = useState(row.person?.familyName ?? row.person?.givenName ?? '');
  const found = useQuery(
    queries.contacts.list.queryOptions({
      input: { q: words.trim(), limit: mostFound },
      enabled: words.trim() !== '',
      placeholderData: keepPreviousData,
    }),
  ).data?.items;
  return (
    <Dialog title={`Who is ${rowName(row)}?`} isOpen onClose={onClose}>
      <TextInput
        label="Somebody of the notebook"
        takesFocus
        autoComplete="off"
        value={words}
        onChange={setWords}
      />
      {found?.length === 0 ? <p className={styles['acts']}>Nobody is called so.</p> : null}
      <ul className={styles['found']}>
        {(found ?? []).map((contact) => (
          <li key={contact.id}>
            <span>
              {contact.displayName}
              <small>{[contact.title, contact.organizationName].filter(Boolean).join(', ')}</small>
            </span>
            <Button aria-label={`It is ${contact.displayName}`} onPress={() => onChoose(contact.id)}>
              It is them
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
