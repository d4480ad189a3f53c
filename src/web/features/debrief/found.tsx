/** People and promises found in the notes: added with a press, or turned away. */
import { useState } from 'react';
import { type NamePermission, namePermissions } from '../../../domain/referrals/referral.ts';
import { recordId } from '../../lib/record-id.ts';
import { readName, useFindPeople } from '../../lib/use-find-people.ts';
import { useWrite } from '../../lib/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Finder, type FinderOption } from '../../ui/finder.tsx';
import { SideNote } from '../../ui/page.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './debrief.module.css';
import type { Note } from './note-finding.ts';

interface FoundProps {
  readonly interviewId: string;
  readonly hostId: string;
  readonly hostName: string;
  readonly notes: readonly Note[];
  readonly promised: ReadonlySet<string>;
  readonly named: readonly string[];
}

/** The side note; what no note says can be added as well. */
export function Found({ interviewId, hostId, hostName, notes, promised, named }: FoundProps) {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [adding, setAdding] = useState<'name' | 'promise'>();
  const leave = (id: string): void => setGone(new Set([...gone, id]));
  const names = notes.filter(({ id, tag }) => tag === 'name' && !gone.has(id) && !named.includes(id));
  const promises = notes.filter(({ id, tag }) => tag === 'promise' && !gone.has(id) && !promised.has(id));
  return (
    <SideNote title="Found in the notes">
      <div className={styles['found']}>
        {names.map((note) => (
          <NamedPerson
            key={note.id}
            begin={note.text.split(/[,;:(]/u)[0]?.trim() ?? ''}
            said={note.text}
            noteId={note.id}
            {...{ interviewId, hostId, hostName }}
            onDone={() => leave(note.id)}
            onLeave={() => leave(note.id)}
          />
        ))}
        {promises.map((note) => (
          <Promised
            key={note.id}
            id={note.id}
            begin={note.text}
            {...{ interviewId, hostId, hostName }}
            onDone={() => leave(note.id)}
            onLeave={() => leave(note.id)}
          />
        ))}
        {adding === 'name' ? (
          <NamedPerson
            begin=""
            said={null}
            noteId={null}
            {...{ interviewId, hostId, hostName }}
            onDone={() => setAdding(undefined)}
            onLeave={() => setAdding(undefined)}
          />
        ) : null}
        {adding === 'promise' ? (
          <Promised
            id={null}
            begin=""
            {...{ interviewId, hostId, hostName }}
            onDone={() => setAdding(undefined)}
            onLeave={() => setAdding(undefined)}
          />
        ) : null}
        <div className={styles['acts']}>
          <Button onPress={() => setAdding('name')}>Somebody they named</Button>
          <Button onPress={() => setAdding('promise')}>A promise</Button>
        </div>
      </div>
    </SideNote>
  );
}

interface NamedPersonProps {
  readonly begin: string;
  readonly said: string | null;
  readonly noteId: string | null;
  readonly interviewId: string;
  readonly hostId: string;
  readonly hostName: string;
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

const permissionWords: Readonly<Record<NamePermission, string>> = {
  yes: 'I may say who sent me',
  ask_first: 'They ask first',
  no: 'Not to be named',
};

function NamedPerson(props: NamedPersonProps) {
  const { begin, said, noteId, interviewId, hostId, hostName, onDone, onLeave } = props;
  const [words, setWords] = useState(begin);
  const [other, setOther] = useState<FinderOption>();
  const [mayUseName, setMayUseName] = useState<NamePermission>('yes');
  const options = useFindPeople(words).filter(({ key }) => key !== hostId);
  const add = useWrite({
    write: async (client, name: string, { context, at }) => {
      const toContactId =
        other?.key ??
        (
          await client.contacts.create(
            { id: recordId(Date.parse(at)), ...readName(name), note: said },
            { context },
          )
        ).id;
      return client.referrals.create(
        {
          // the note's own id, so that a name is taken once
          id: noteId ?? recordId(Date.parse(at)),
          fromContactId: hostId,
          toContactId,
          interviewId,
          mayUseName,
          at,
        },
        { context },
      );
    },
    words: () => `${other?.words ?? words} is in the notebook, named by ${hostName}.`,
    onDone,
  });
  const isReady = other !== undefined || words.trim() !== '';
  return (
    <div className={styles['thing']}>
      <Finder
        label={`Named by ${hostName}`}
        words={words}
        onWords={setWords}
        options={options}
        chosen={other}
        onChoose={setOther}
      />
      <Choice
        legend="The name"
        options={namePermissions.map((value) => ({ value, words: permissionWords[value] }))}
        value={mayUseName}
        onChange={setMayUseName}
      />
      <div className={styles['acts']}>
        <Button
          strength="line"
          isBusy={add.isPending}
          onPress={() => {
            if (isReady && !add.isPending) add.mutate(words);
          }}
        >
          Add them
        </Button>
        <Button strength="subtle" onPress={onLeave}>
          Not a person
        </Button>
      </div>
    </div>
  );
}

interface PromisedProps {
  readonly id: string | null;
  readonly begin: string;
  readonly interviewId: string;
  readonly hostId: string;
  readonly hostName: string;
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

function Promised({ id, begin, interviewId, hostId, hostName, onDone, onLeave }: PromisedProps) {
  const [text, setText] = useState(begin);
  const [by, setBy] = useState<'me' | 'them'>('me');
  const [on, setOn] = useState('');
  const add = useWrite({
    write: (client, words: string, { context, at }) =>
      client.promises.create(
        {
          id: id ?? recordId(Date.parse(at)),
          contactId: hostId,
          interviewId,
          by,
          text: words,
          ...(on === '' ? {} : { on }),
        },
        { context },
      ),
    words: () => 'The promise is written down.',
    onDone,
  });
  return (
    <div className={styles['thing']}>
      <TextInput label="Promise" value={text} onChange={setText} autoComplete="off" />
      <Choice
        legend="Who promised"
        options={[
          { value: 'me', words: 'I did' },
          { value: 'them', words: `${hostName} did` },
        ]}
        value={by}
        onChange={setBy}
      />
      <TextInput
        label="By when"
        type="date"
        hint="Without a day, five business days."
        value={on}
        onChange={setOn}
      />
      <div className={styles['acts']}>
        <Button
          isBusy={add.isPending}
          onPress={() => {
            if (text.trim() !== '' && !add.isPending) add.mutate(text.trim());
          }}
        >
          Keep the promise
        </Button>
        <Button strength="subtle" onPress={onLeave}>
          Not a promise
        </Button>
      </div>
    </div>
  );
}
