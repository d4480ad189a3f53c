/** Writes down when and where a talk is, or moves it; nothing typed is lost when saving fails or the window closes. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useActs } from '../../lib/acts.tsx';
import type { Versioned } from '../../lib/held-edit.ts';
import { useKeysWithin } from '../../lib/keys.ts';
import { recordId } from '../../lib/record-id.ts';
import { useApi } from '../../lib/use-api.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { useRecordEdit } from '../../lib/use-record-edit.ts';
import { Conflict } from '../../ui/conflict.tsx';
import { Unkept } from '../../ui/unkept.tsx';
import {
  type BookingFields,
  bookingInput,
  emptyBooking,
  type KeptTalk,
  readBooking,
} from './booking-fields.ts';
import { BookingForm, bookedTime } from './booking-form.tsx';
import { fieldNames, sayField } from './booking-words.ts';

interface BookTalkProps {
  readonly contactId: string;
  readonly careerId: string;
  readonly requestId: string | null;
  /** The host's zone, as far as it is known. */
  readonly zone: string;
  readonly minutes: number;
  readonly onBooked: (interviewId: string) => void;
  readonly onCancel: () => void;
}

/** Books a talk. */
export function BookTalk(props: BookTalkProps) {
  const { contactId, careerId, requestId, zone, minutes, onBooked, onCancel } = props;
  const { client, queries } = useApi();
  const contact = useQuery(queries.contacts.get.queryOptions({ input: { id: contactId } })).data;
  const { notebook } = useNotebook();
  // an id carries the time only so that ids sort; nothing is recorded by it
  const [id] = useState(() => recordId(Date.now()));
  if (contact === undefined || notebook === undefined) return null;
  const phone = contact.phones[0]?.number ?? '';
  return (
    <BookingEdit
      name={`booking:${contactId}:${careerId}:${requestId ?? ''}`}
      record={emptyBooking(zone, minutes, phone)}
      own={notebook.zone}
      phone={phone}
      saveWords="Write it down"
      doneWords={`The talk with ${contact.displayName} is written down.`}
      save={(input, _version, context) => {
        const about = { id, contactId, careerId, ...(requestId === null ? {} : { requestId }) };
        return client.interviews.create({ ...about, ...input }, { context });
      }}
      onDone={onBooked}
      onCancel={onCancel}
    />
  );
}

/** Moves a talk, or changes where it is; its steps move with it. */
export function MoveTalk({ interview, onDone }: { interview: Omit<KeptTalk, 'events'>; onDone: () => void }) {
  const { client, readNow, queries } = useApi();
  const { id, contactId } = interview;
  const contact = useQuery(queries.contacts.get.queryOptions({ input: { id: contactId } })).data;
  const { notebook } = useNotebook();
  if (contact === undefined || notebook === undefined) return null;
  return (
    <BookingEdit
      name={`talk:${id}`}
      record={readBooking(interview)}
      own={notebook.zone}
      phone={contact.phones[0]?.number ?? ''}
      saveWords="Change the talk"
      doneWords="The talk is changed."
      save={async (input, version, context) =>
        client.interviews.update({ id, version, at: await readNow(), ...input }, { context })
      }
      onDone={onDone}
      onCancel={onDone}
    />
  );
}

interface BookingEditProps {
  /** Names the booking in this browser. */
  readonly name: string;
  readonly record: Versioned<BookingFields>;
  readonly own: string;
  readonly phone: string;
  readonly saveWords: string;
  readonly doneWords: string;
  readonly save: (
    input: ReturnType<typeof bookingInput>,
    version: number,
    context: { readonly operations: string[] },
  ) => Promise<Omit<KeptTalk, 'events'>>;
  readonly onDone: (interviewId: string) => void;
  readonly onCancel: () => void;
}

/** The edit of a booking. */
function BookingEdit(props: BookingEditProps) {
  const { name, record, own, phone, saveWords, doneWords, save, onDone, onCancel } = props;
  const { tellOthers } = useApi();
  const acts = useActs();
  const queries = useQueryClient();
  const part = useRef<HTMLDivElement>(null);
  const saved = useRef<string>(undefined);
  const edit = useRecordEdit<BookingFields>({
    key: name,
    record,
    save: async (fields, version) => {
      const operations: string[] = [];
      const { at } = bookedTime(fields, own);
      if (at === undefined) throw new Error('A talk without a time cannot be saved.');
      const talk = await save(bookingInput(fields, { at }), version, { operations });
      acts.done({ words: doneWords, operations });
      tellOthers();
      saved.current = talk.id;
      void queries.invalidateQueries();
      return readBooking(talk);
    },
    readCurrent: (current) => readBooking(current as unknown as KeptTalk),
  });
  const keep = async (): Promise<void> => {
    if (await edit.saveNow()) onDone(saved.current ?? '');
  };
  useKeysWithin(part, { 'mod+enter': () => part.current?.querySelector('form')?.requestSubmit() });
  const { theirs, refusal, fields } = edit;
  return (
    <div ref={part}>
      {theirs === undefined ? null : (
        <Conflict
          what="This talk"
          fields={theirs.conflicts.map((field) => ({
            label: fieldNames[field] ?? field,
            mine: sayField(fields, field),
            theirs: sayField(theirs.fields, field),
          }))}
          onSettle={edit.settle}
        />
      )}
      {edit.state === 'failed' && refusal !== undefined ? (
        <Unkept message={refusal.message} remedy={refusal.remedy} onRetry={() => void keep()} />
      ) : null}
      <BookingForm
        fields={fields}
        own={own}
        phone={phone}
        saveWords={saveWords}
        isBusy={edit.state === 'saving'}
        onChange={edit.change}
        onSave={() => void keep()}
        onCancel={() => {
          edit.discard();
          onCancel();
        }}
      />
    </div>
  );
}
