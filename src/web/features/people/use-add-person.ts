/** Saves a new person, going on where a failed try stopped. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useActs } from '../../lib/acts.tsx';
import { recordId } from '../../lib/record-id.ts';
import { useApi } from '../../lib/use-api.ts';
import { addPerson, type NewPerson, type SavedSoFar } from './new-person.ts';

function newSaving(): SavedSoFar {
  const ids = { contact: recordId(Date.now()), career: recordId(Date.now()), request: recordId(Date.now()) };
  return { ids, operations: [] };
}

/** Adds one person; `isSavedInPart` while the person is kept but what was to follow is not. */
export function useAddPerson(onAdded: () => void) {
  const { client, readNow } = useApi();
  const acts = useActs();
  const queries = useQueryClient();
  const [soFar, setSoFar] = useState(newSaving);
  const adding = useMutation({
    mutationFn: async (person: NewPerson) =>
      addPerson(client, person, soFar, { at: await readNow(), onSaved: setSoFar }),
    onSuccess: (saved) => {
      acts.done({ words: `${saved.contact.displayName} is in the notebook.`, operations: saved.operations });
      setSoFar(newSaving());
      onAdded();
    },
    onSettled: () => queries.invalidateQueries(),
  });
  return { adding, isSavedInPart: soFar.contact !== undefined };
}

/** A person being saved. */
export type Adding = ReturnType<typeof useAddPerson>;
