/** Edits a letter that keeps itself: the draft is made with the first words and saved after each pause. */
import { useQueryClient } from '@tanstack/react-query';
import type { Channel } from '../../../domain/requests/request.ts';
import type { Client } from '../../lib/api.ts';
import type { Versioned } from '../../lib/held-edit.ts';
import type { LetterWanted } from '../../lib/letter-wanted.ts';
import { useApi } from '../../lib/use-api.ts';
import { useRecordEdit } from '../../lib/use-record-edit.ts';

/** A letter as the server answers. */
export type KeptLetter = Awaited<ReturnType<Client['letters']['get']>>;

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

interface LetterEditInput {
  readonly id: string;
  readonly wanted: LetterWanted;
  /** Version 0 while no draft is kept. */
  readonly record: Versioned<LetterFields>;
  /** The draft is there now. */
  readonly onBegun: () => void;
}

/** The edit. */
export function useLetterEdit({ id, wanted, record, onBegun }: LetterEditInput) {
  const { client, tellOthers } = useApi();
  const queries = useQueryClient();
  return useRecordEdit<LetterFields>({
    key: `letter:${id}`,
    record,
    autosaveMilliseconds: pauseMilliseconds,
    save: async ({ channel, subject, body }, version) => {
      const written = { channel, subject: subject.trim() === '' ? null : subject, body };
      const kept =
        version === 0
          ? await client.letters.create({ ...wanted, ...written, id })
          : await client.letters.update({ id, version, ...written });
      if (version === 0) onBegun();
      tellOthers();
      void queries.invalidateQueries({ refetchType: 'none' });
      return readLetter(kept);
    },
    readCurrent: (current) => readLetter(current as unknown as KeptLetter),
  });
}
