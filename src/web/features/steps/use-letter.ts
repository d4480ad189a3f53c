/** One letter being written: loads what it begins from, keeps drafts, and records that it was sent. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { NextStep } from '../../../domain/next-steps/step.ts';
import { formalAddress } from '../../../domain/people/names.ts';
import { useActs } from '../../lib/acts.tsx';
import type { Client } from '../../lib/api.ts';
import { recordId } from '../../lib/record-id.ts';
import { useApi } from '../../lib/use-api.ts';
import { letterBeginning } from './letter-beginnings.ts';
import {
  findDraft,
  isSameText,
  type KeptDraft,
  keepDraft,
  type LetterText,
  type LetterWanted,
} from './letter-draft.ts';

/** Minutes to ask for where the letter hangs on no request. */
const usualMinutes = 20;

/** A letter as the panel opens. */
export interface OpenedLetter {
  readonly kept: KeptDraft | null;
  readonly text: LetterText;
  readonly email: string | null;
  readonly name: string;
}

async function openLetter(client: Client, step: NextStep, wanted: LetterWanted): Promise<OpenedLetter> {
  const [contact, profile, kept, career, request] = await Promise.all([
    client.contacts.get({ id: wanted.contactId }),
    client.profile.get(),
    findDraft(client, wanted),
    step.careerId === null ? null : client.careers.get({ id: step.careerId }),
    wanted.requestId === null ? null : client.requests.get({ id: wanted.requestId }),
  ]);
  const { subject, body } = letterBeginning(wanted.kind, {
    greeting: formalAddress(contact),
    from: profile.name,
    career: career?.name ?? null,
    minutes: request?.minutesAsked ?? usualMinutes,
  });
  const text = kept?.text ?? { channel: wanted.channel, subject, body };
  return { kept, text, email: contact.emails[0]?.address ?? null, name: contact.displayName };
}

interface LetterEnd {
  /** The letter went out. */
  readonly onSent: () => void;
  /** The panel is to close. */
  readonly onClose: () => void;
}

/** The letter of a step. */
export function useLetter(step: NextStep, wanted: LetterWanted, { onSent, onClose }: LetterEnd) {
  const { client, readNow } = useApi();
  const acts = useActs();
  const [typed, setTyped] = useState<LetterText>();
  const [saved, setSaved] = useState<KeptDraft>();
  const [newId] = useState(() => recordId(Date.now()));
  const opening = useQuery({
    queryKey: ['letter', step.id],
    queryFn: () => openLetter(client, step, wanted),
    // What is being written must not change under the hands.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const opened = opening.data;
  const text = typed ?? opened?.text;
  const kept = saved ?? opened?.kept ?? null;

  const isUnkept = text !== undefined && !isSameText(kept?.text ?? opened?.text ?? text, text);

  const keep = async (operations: string[]): Promise<KeptDraft | undefined> => {
    if (text === undefined) return undefined;
    const draft = await keepDraft(client, wanted, text, { kept, id: newId, operations });
    setSaved(draft);
    return draft;
  };
  const sending = useMutation({
    mutationFn: async () => {
      const draft = await keep([]);
      if (draft === undefined || opened === undefined) return;
      const operations: string[] = [];
      const at = await readNow();
      await client.letters.markSent(
        { id: draft.id, version: draft.version, at },
        { context: { operations } },
      );
      acts.done({ words: `Sent to ${opened.name}.`, operations });
      onSent();
    },
  });
  const closing = useMutation({
    mutationFn: async () => {
      if (isUnkept && opened !== undefined) {
        const operations: string[] = [];
        await keep(operations);
        acts.done({ words: `The draft to ${opened.name} is kept.`, operations });
      }
      onClose();
    },
  });
  return { opening, opened, text, setText: setTyped, isUnkept, sending, closing };
}

/** A letter being written. */
export type Letter = ReturnType<typeof useLetter>;
