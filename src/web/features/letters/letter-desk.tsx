/** Where a letter is written: how it goes, to whom, subject and body, what is still to fill in, and the ways out. */
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { countOf } from '../../lib/count-words.ts';
import type { Versioned } from '../../lib/held-edit.ts';
import { modWords, useKeysWithin } from '../../lib/keys.ts';
import type { LetterWanted } from '../../lib/letter-wanted.ts';
import { useWrite } from '../../lib/use-write.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Conflict } from '../../ui/conflict.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { Unkept } from '../../ui/unkept.tsx';
import styles from './letter-desk.module.css';
import { LetterFields as Fields } from './letter-fields.tsx';
import { channelOptions, longestMailAddress, mailAddress, sentWords } from './letter-ways.ts';
import { emptyPrompts } from './prompt-words.ts';
import { type LetterFields, useLetterEdit } from './use-letter-edit.ts';

interface LetterDeskProps {
  readonly id: string;
  readonly wanted: LetterWanted;
  readonly record: Versioned<LetterFields>;
  readonly to: { readonly name: string; readonly email: string | null };
  readonly onBegun: () => void;
  readonly onSent: () => void;
  readonly onRemoved: () => void;
}

const stateWords = {
  saved: 'Draft kept',
  unsaved: 'Not kept yet',
  saving: 'Keeping',
  failed: 'Not kept',
  conflict: 'Changed in two places',
} as const;

/** Words of a letter without its greeting and signature lines would be a judgement; these are all of them. */
function wordsOf(body: string): number {
  return body.split(/\s+/u).filter((word) => word !== '').length;
}

/** The desk. */
export function LetterDesk(props: LetterDeskProps) {
  const { id, to, record, onSent, onRemoved } = props;
  const edit = useLetterEdit(props);
  const { fields } = edit;
  const desk = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState('');
  const [sentOn, setSentOn] = useState<string>();
  const queries = useQueryClient();
  const send = useWrite({
    write: async (client, on: string | undefined, { context, at }) => {
      // everything typed is with the server before it counts as sent; why it is not is said on the page
      if (!(await edit.saveNow())) return undefined;
      const moment = on === undefined || on === '' ? at : `${on}T12:00:00Z`;
      return client.letters.markSent({ id, at: moment }, { context });
    },
    words: (letter) => (letter === undefined ? undefined : `Sent to ${to.name}.`),
    onDone: (letter) => {
      if (letter === undefined) return;
      queries.removeQueries({ queryKey: ['letter', id] });
      onSent();
    },
  });
  const remove = useWrite({
    write: (client, letterId: string, { context }) => client.letters.delete({ id: letterId }, { context }),
    words: () => 'The draft is in the trash.',
    onDone: onRemoved,
  });
  const prompts = emptyPrompts(fields);
  const submit = (): void => {
    if (prompts.length > 0) setTold('A prompt is still empty. Each one above leads to its place.');
    else if (!send.isPending) send.mutate(sentOn);
  };
  useKeysWithin(desk, { 'mod+enter': submit });
  const mail = to.email === null ? undefined : mailAddress(to.email, fields);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(fields.body);
    setTold('Copied.');
  };
  const canMail = fields.channel === 'email' && prompts.length === 0 && mail !== undefined;
  return (
    <div ref={desk} className={styles['desk']}>
      {edit.theirs === undefined ? null : (
        <Conflict
          what="This letter"
          fields={edit.theirs.conflicts.map((name) => ({
            label: name === 'body' ? 'The letter' : name === 'subject' ? 'The subject' : 'How it goes',
            mine: String(fields[name]),
            theirs: String(edit.theirs?.fields[name]),
          }))}
          onSettle={edit.settle}
        />
      )}
      {edit.state === 'failed' && edit.refusal !== undefined ? (
        <Unkept {...edit.refusal} onRetry={() => void edit.saveNow()} words={fields.body} />
      ) : null}
      <Choice
        legend="How it goes out"
        options={channelOptions}
        value={fields.channel}
        onChange={(channel) => edit.change({ channel })}
      />
      <Fields text={fields} onChange={(text) => edit.change({ ...text })} />
      <p className={styles['state']} role="status" data-state={edit.state}>
        {countOf(wordsOf(fields.body), 'word')}.{' '}
        {record.version === 0 && edit.state === 'saved'
          ? 'Nothing is kept until you write.'
          : `${stateWords[edit.state]}.`}
      </p>
      <div className={styles['acts']}>
        <Button strength="filled" keyCap={modWords('↵')} isBusy={send.isPending} onPress={submit}>
          {sentWords(fields.channel)}
        </Button>
        {canMail && mail.length <= longestMailAddress ? (
          <ButtonLink href={mail}>Open in mail</ButtonLink>
        ) : null}
        <Button onPress={() => void copy()}>Copy</Button>
        <Button onPress={() => print()}>Print</Button>
        {sentOn === undefined ? (
          <Button strength="subtle" onPress={() => setSentOn('')}>
            Sent another day
          </Button>
        ) : (
          <TextInput label="Sent on" type="date" value={sentOn} onChange={setSentOn} />
        )}
        {record.version === 0 && edit.state === 'saved' ? null : (
          <Button strength="subtle" onPress={() => remove.mutate(id)}>
            Throw the draft away
          </Button>
        )}
      </div>
      <p className={styles['told']} role="status">
        {told}
      </p>
      {canMail && mail.length > longestMailAddress ? (
        <p className={styles['told']}>It is too long for a link into your mail program. Copy it instead.</p>
      ) : null}
      <p className={styles['told']}>Nothing goes out from here: send it yourself, then say so.</p>
    </div>
  );
}
