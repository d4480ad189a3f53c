/** The letter of a step, written right in its row; the person sends it from their own mail and says so here. */
import { useEffect, useRef, useState } from 'react';
import type { NextStep } from '../../../domain/next-steps/step.ts';
import type { Channel } from '../../../domain/requests/request.ts';
import { modWords, useKeysWithin } from '../../lib/keys.ts';
import { readRefusal } from '../../lib/refusal.ts';
import { useDelayed } from '../../lib/use-delayed.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { GreyRows } from '../../ui/grey-rows.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { LetterText, LetterWanted } from './letter-draft.ts';
import { LetterFields } from './letter-fields.tsx';
import styles from './letter-panel.module.css';
import { emptyPrompts } from './prompt-words.ts';
import { type Letter, type OpenedLetter, useLetter } from './use-letter.ts';

const channelOptions: readonly { readonly value: Channel; readonly words: string }[] = [
  { value: 'email', words: 'Mail' },
  { value: 'linkedin', words: 'LinkedIn note' },
  { value: 'letter', words: 'Paper' },
  { value: 'phone_script', words: 'Phone' },
  { value: 'voicemail_script', words: 'Voicemail' },
];

const keptWords =
  'Nothing goes out from here: send it yourself, then say so. What you wrote is kept as a draft.';

function sentWords(channel: Channel): string {
  return channel === 'phone_script' || channel === 'voicemail_script' ? 'I said it' : 'I sent it';
}

function mailAddress(email: string, { subject, body }: LetterText): string {
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

interface LetterPanelProps {
  readonly step: NextStep;
  readonly wanted: LetterWanted;
  readonly onSent: () => void;
  readonly onClose: () => void;
}

/** Writes one letter. */
export function LetterPanel({ step, wanted, onSent, onClose }: LetterPanelProps) {
  const letter = useLetter(step, wanted, { onSent, onClose });
  const { opening, opened, text } = letter;
  const isLong = useDelayed(opening.isPending, 300);
  if (opening.isError) {
    return <Notice {...readRefusal(opening.error)} onRetry={() => void opening.refetch()} />;
  }
  if (opened !== undefined && text !== undefined) {
    return <OpenLetter letter={letter} opened={opened} text={text} />;
  }
  return isLong ? <GreyRows words="Opening the letter" /> : null;
}

interface OpenLetterProps {
  readonly letter: Letter;
  readonly opened: OpenedLetter;
  readonly text: LetterText;
}

/** The letter once it is open. */
function OpenLetter({ letter, opened, text }: OpenLetterProps) {
  const { setText, sending, closing } = letter;
  const panel = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState(keptWords);
  useLeaveWarning(letter.isUnkept);
  const send = (): void => {
    if (!sending.isPending) sending.mutate();
  };
  const close = (): void => {
    if (!closing.isPending && !sending.isPending) closing.mutate();
  };
  useKeysWithin(panel, { 'mod+enter': send, escape: close });

  const canMail = text.channel === 'email' && emptyPrompts(text).length === 0;
  const copy = async () => {
    await navigator.clipboard.writeText(text.body);
    setTold('Copied.');
  };
  return (
    <div ref={panel} role="group" aria-label={`Letter to ${opened.name}`} className={styles['panel']}>
      <Choice
        legend="How it goes out"
        options={channelOptions}
        value={text.channel}
        onChange={(channel) => setText({ ...text, channel })}
      />
      <LetterFields text={text} onChange={setText} />
      {sending.isError ? <NotSent error={sending.error} onRetry={send} /> : null}
      {closing.isError ? <Notice {...readRefusal(closing.error)} onRetry={close} /> : null}
      <div className={styles['acts']}>
        <Button strength="filled" keyCap={modWords('↵')} isBusy={sending.isPending} onPress={send}>
          {sentWords(text.channel)}
        </Button>
        {canMail && opened.email !== null ? (
          <ButtonLink href={mailAddress(opened.email, text)}>Open in mail</ButtonLink>
        ) : null}
        <Button onPress={() => void copy()}>Copy</Button>
        <Button strength="subtle" keyCap="Esc" onPress={close}>
          Close
        </Button>
      </div>
      <p className={styles['told']} role="status">
        {told}
      </p>
    </div>
  );
}

/** Why the letter is not recorded as sent; prompts left empty need no second try but words, and are named right above. */
function NotSent({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const refusal = readRefusal(error);
  if (refusal.code !== 'unfilled_prompt') return <Notice {...refusal} onRetry={onRetry} />;
  return <Notice message={refusal.message} remedy="Each one above leads to its place." />;
}

/** Lets the browser ask before the window closes over unkept words. */
function useLeaveWarning(isUnkept: boolean): void {
  useEffect(() => {
    if (!isUnkept) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isUnkept]);
}
