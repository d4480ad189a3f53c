/** A talk nobody planned, recorded in a minute: with whom, about what, what was said. */

import { skipToken, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type InterviewSetting, interviewSettings } from '../../../domain/interviews/interview.ts';
import { modWords, useKeysWithin } from '../../lib/keys.ts';
import { recordId } from '../../lib/record-id.ts';
import { useApi } from '../../lib/use-api.ts';
import { useCareers } from '../../lib/use-careers.ts';
import { readName, useFindPeople } from '../../lib/use-find-people.ts';
import { useWrite } from '../../lib/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Finder, type FinderOption } from '../../ui/finder.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './person.module.css';

const settingWords: Readonly<Record<InterviewSetting, string>> = {
  coffee: 'Over coffee',
  phone: 'By phone',
  video: 'By video',
  worksite: 'At their work',
  written: 'In writing',
  other: 'Otherwise',
};

const lengths = ['10', '20', '30', '45', '60'] as const;

/** The form as written. */
interface Written {
  readonly words: string;
  readonly who: FinderOption | undefined;
  readonly careerId: string;
  readonly careerName: string;
  readonly minutes: (typeof lengths)[number];
  readonly setting: InterviewSetting;
  readonly text: string;
  readonly promise: string;
}

const blank: Written = {
  words: '',
  who: undefined,
  careerId: '',
  careerName: '',
  minutes: '20',
  setting: 'coffee',
  text: '',
  promise: '',
};

const draftKey = 'just talked';
const newCareer = 'new';

function minutesBefore(at: string, minutes: number): string {
  return Temporal.Instant.from(at).subtract({ minutes }).toString({ smallestUnit: 'millisecond' });
}

/** What is written, kept in this browser until it is saved. */
function useWritten(): [Written, (changed: Partial<Written>) => void, () => void] {
  const { drafts } = useApi();
  const [written, setWritten] = useState<Written>(() => drafts.read<Written>(draftKey)?.fields ?? blank);
  return [
    written,
    (changed) => {
      const next = { ...written, ...changed };
      setWritten(next);
      drafts.write(draftKey, { fields: next, base: blank, version: 0 });
    },
    () => drafts.clear(draftKey),
  ];
}

interface JustTalkedProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Who it was, where that is known already. */
  readonly contactId: string | undefined;
}

/** The dialog. What was written stays when it is closed, also over a restart, until it is saved. */
export function JustTalked({ isOpen, onClose, contactId }: JustTalkedProps) {
  const { queries } = useApi();
  const careers = useCareers() ?? [];
  const [written, change, forget] = useWritten();
  const known = useQuery(
    queries.contacts.get.queryOptions({ input: contactId === undefined ? skipToken : { id: contactId } }),
  ).data;
  const given =
    known === undefined ? undefined : { key: known.id, words: known.displayName, aside: known.title ?? '' };
  const who = written.who ?? given;
  const careerId = written.careerId === '' ? (careers[0]?.id ?? newCareer) : written.careerId;
  const form = useRef<HTMLDivElement>(null);
  const options = useFindPeople(written.words);
  const record = useWrite({
    write: (client, talk: Written & { readonly whoId: string | undefined }, { context, at }) =>
      client.interviews.justTalked(
        {
          id: recordId(Date.parse(at)),
          at: minutesBefore(at, Number(talk.minutes)),
          minutes: Number(talk.minutes),
          setting: talk.setting,
          ...(talk.whoId === undefined ? { person: readName(talk.words) } : { contactId: talk.whoId }),
          ...(careerId === newCareer ? { careerName: talk.careerName.trim() } : { careerId }),
          ...(talk.text.trim() === '' ? {} : { text: talk.text }),
          ...(talk.promise.trim() === '' ? {} : { promises: [{ by: 'me', text: talk.promise.trim() }] }),
        },
        { context },
      ),
    words: () => 'The talk is written down. Thanks are owed.',
    onDone: () => {
      forget();
      onClose();
    },
  });
  const isReady =
    (who !== undefined || written.words.trim() !== '') &&
    (careerId !== newCareer || written.careerName.trim() !== '');
  const save = (): void => {
    if (isReady && !record.isPending) record.mutate({ ...written, whoId: who?.key });
  };
  useKeysWithin(form, { 'mod+enter': save });
  return (
    <Dialog title="I just talked with…" isOpen={isOpen} onClose={onClose}>
      <div ref={form} className={styles['lines']}>
        <Finder
          label="Who"
          hint="Somebody of the notebook, or a new name."
          takesFocus={contactId === undefined}
          words={written.words}
          onWords={(words) => change({ words })}
          options={options}
          chosen={who}
          onChoose={(chosen) => change({ who: chosen })}
        />
        <Choice
          legend="About"
          options={[
            ...careers.map(({ id, name }) => ({ value: id, words: name })),
            { value: newCareer, words: 'Another career' },
          ]}
          value={careerId}
          onChange={(id) => change({ careerId: id })}
        />
        {careerId === newCareer ? (
          <TextInput
            label="Which career"
            value={written.careerName}
            onChange={(careerName) => change({ careerName })}
          />
        ) : null}
        <Choice
          legend="How"
          options={interviewSettings.map((value) => ({ value, words: settingWords[value] }))}
          value={written.setting}
          onChange={(setting) => change({ setting })}
        />
        <Choice
          legend="How long, until just now"
          options={lengths.map((value) => ({ value, words: `${value} min` }))}
          value={written.minutes}
          onChange={(minutes) => change({ minutes })}
        />
        <TextArea
          label="What was said"
          hint="A line each; they become notes you can go through later."
          isSerif
          value={written.text}
          onChange={(text) => change({ text })}
        />
        <TextInput
          label="What you promised"
          value={written.promise}
          onChange={(promise) => change({ promise })}
        />
        <div className={styles['acts']}>
          <Button strength="filled" keyCap={modWords('↵')} isBusy={record.isPending} onPress={save}>
            Write it down
          </Button>
          <Button strength="subtle" onPress={onClose}>
            Close
          </Button>
          {isReady ? null : <span>Say with whom and about what.</span>}
        </div>
      </div>
    </Dialog>
  );
}
