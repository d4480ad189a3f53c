/** Edits a letter that keeps itself: the draft is made with the first words and saved after each pause. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Channel } from '../../../domain/requests/request.ts';
import type { Client } from '../../lib/api.ts';
import type { Versioned } from '../../lib/held-edit.ts';
import type { LetterWanted } from '../../lib/letter-wanted.ts';
import { readRefusal } from '../../lib/refusal.ts';
import { useApi } from '../../lib/use-api.ts';
import { type RecordEdit, useRecordEdit } from '../../lib/use-record-edit.ts';
import type { KeptLetter } from './kept-letter.ts';
import { forgetBegun, holdBegun, typedKey } from './letter-draft.ts';

/** Who writes to whom. */
export interface LetterParties {
  readonly to: Awaited<ReturnType<Client['contacts']['get']>>;
  /** The explorer's name; null while unknown. */
  readonly from: string | null;
}

/** What is written. */
export interface LetterFields extends Readonly<Record<string, unknown>> {
  readonly channel: Channel;
  readonly subject: string;
  readonly body: string;
}

const pauseMilliseconds = 800;

/** What is written of a letter as kept. */
export function readLetter({ version, channel, subject, body }: KeptLetter): Versioned<LetterFields> {
  return { version, fields: { channel, subject: subject ?? '', body } };
}

type Written = Pick<KeptLetter, 'channel' | 'subject' | 'body'>;

/** Makes the draft. One that an earlier try made without its answer coming back is written over: the words here are later. */
async function createDraft(client: Client, wanted: LetterWanted, id: string, written: Written) {
  // the advice told of is in its words only
  const { findingId: _, ...linked } = wanted;
  try {
    return await client.letters.create({ ...linked, ...written, id });
  } catch (error) {
    if (readRefusal(error).code !== 'id_taken') throw error;
    const { version } = await client.letters.get({ id });
    return client.letters.update({ id, version, ...written });
  }
}

interface LetterEditInput {
  readonly id: string;
  readonly wanted: LetterWanted;
  /** Version 0 while no draft is kept. */
  readonly record: Versioned<LetterFields>;
  /** When it was last kept; null while it is not. */
  readonly keptAt: string | null;
  /** The draft is there now, and still on the page. */
  readonly onBegun: () => void;
}

/** The edit of a letter. */
export interface LetterEdit extends RecordEdit<LetterFields> {
  /** When the draft was last kept; null while it is not. */
  readonly keptAt: string | null;
  /** Whether anything was written in this visit. */
  readonly wasTyped: boolean;
}

/** The edit. */
export function useLetterEdit({ id, wanted, record, keptAt, onBegun }: LetterEditInput): LetterEdit {
  const { client, queries: api, drafts, tellOthers } = useApi();
  const queries = useQueryClient();
  const [kept, setKept] = useState(keptAt);
  const [wasTyped, setWasTyped] = useState(false);
  const isShown = useShown();
  const edit = useRecordEdit<LetterFields>({
    key: typedKey(id),
    record,
    autosaveMilliseconds: pauseMilliseconds,
    save: async ({ channel, subject, body }, version) => {
      const written = { channel, subject: subject.trim() === '' ? null : subject, body };
      const letter =
        version === 0
          ? await createDraft(client, wanted, id, written)
          : await client.letters.update({ id, version, ...written });
      queries.setQueryData(api.letters.get.queryKey({ input: { id } }), letter);
      void queries.invalidateQueries({ queryKey: api.letters.list.key() });
      tellOthers();
      setKept(letter.updatedAt);
      if (version === 0) {
        forgetBegun(drafts, wanted);
        void queries.invalidateQueries({ queryKey: api.overview.key() });
        if (isShown.current) onBegun();
      }
      return readLetter(letter);
    },
    readCurrent: (current) => readLetter(current as unknown as KeptLetter),
  });
  const { state, saveNow } = edit;
  // words that waited in this browser go to the server as soon as they are in sight again
  const isWaiting = useRef(state === 'unsaved');
  useEffect(() => {
    if (isWaiting.current) void saveNow();
    isWaiting.current = false;
  }, [saveNow]);
  return {
    ...edit,
    keptAt: kept,
    wasTyped,
    change: (fields) => {
      setWasTyped(true);
      if (record.version === 0) holdBegun(drafts, wanted, id);
      edit.change(fields);
    },
  };
}

/** Whether the component is still shown, for what comes back later. */
function useShown() {
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  return isShown;
}
