/** Everything that can be known of a person, to be changed. */

import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { circles, relations } from '../../../domain/people/contact.ts';
import { useActs } from '../../lib/acts.tsx';
import { modWords, useKeysWithin } from '../../lib/keys.ts';
import { fieldWords } from '../../lib/refusal.ts';
import { useApi } from '../../lib/use-api.ts';
import { useRecordEdit } from '../../lib/use-record-edit.ts';
import { knownZones, zoneChoices } from '../../lib/zones.ts';
import { Button } from '../../ui/button.tsx';
import { Conflict } from '../../ui/conflict.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { Tick } from '../../ui/tick.tsx';
import { Unkept } from '../../ui/unkept.tsx';
import {
  type ContactFields,
  contactInput,
  type KeptContact,
  type LabelledLine,
  readContact,
} from './contact-edit.ts';
import { LabelledLines } from './labelled-lines.tsx';
import { circleWords } from './people-search.tsx';
import styles from './person.module.css';

const relationWords: Readonly<Record<(typeof relations)[number], string>> = {
  known: 'I know them',
  introduced: 'Introduced to me',
  alumni: 'From my school',
  association: 'From an association',
  cold: 'A stranger',
};

const fieldNames: Partial<Record<keyof ContactFields & string, string>> = {
  givenName: 'Given name',
  familyName: 'Family name',
  title: 'What they do',
  organizationName: 'Where',
  howKnown: 'How you know them',
  note: 'Your notes',
  emails: 'Mail addresses',
  phones: 'Phones',
  addresses: 'Postal addresses',
  links: 'Pages',
  doNotContact: 'Leave them alone',
  keepInTouch: 'Keeping in touch',
};

/** The rhythms one may keep with a person; another number of days, set elsewhere, stands among them. */
const rhythms = [
  { value: 'usual', words: 'As usual' },
  { value: '60', words: 'Every two months' },
  { value: '120', words: 'Every four months' },
  { value: '182', words: 'Twice a year' },
  { value: '365', words: 'Once a year' },
  { value: '0', words: 'Not at all' },
] as const;

function rhythmChoices(kept: string): readonly { readonly value: string; readonly words: string }[] {
  const isListed = kept === '' || rhythms.some(({ value }) => value === kept);
  return isListed ? rhythms : [...rhythms, { value: kept, words: `Every ${kept} days` }];
}

/** A value as a conflict shows it. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return (value as readonly LabelledLine[]).map(({ text }) => text).join('\n');
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return typeof value === 'string' ? value : '';
}

/** Edits a person; nothing typed is lost when saving fails or the window closes. */
function useContactEdit(contact: KeptContact) {
  const { client, tellOthers } = useApi();
  const acts = useActs();
  const queries = useQueryClient();
  return useRecordEdit<ContactFields>({
    key: `contact:${contact.id}`,
    record: readContact(contact),
    save: async (fields, version) => {
      const operations: string[] = [];
      const input = { id: contact.id, version, ...contactInput(fields) };
      const kept = await client.contacts.update(input, { context: { operations } });
      acts.done({ words: `${kept.displayName} is saved.`, operations });
      tellOthers();
      void queries.invalidateQueries();
      return readContact(kept);
    },
    readCurrent: (current) => readContact(current as unknown as KeptContact),
  });
}

interface ContactFormProps {
  readonly contact: KeptContact;
  readonly onClose: () => void;
}

/** The form. */
export function ContactForm({ contact, onClose }: ContactFormProps) {
  const edit = useContactEdit(contact);
  const { fields, change } = edit;
  const form = useRef<HTMLDivElement>(null);
  const save = async (): Promise<void> => {
    if (await edit.saveNow()) onClose();
  };
  useKeysWithin(form, {
    'mod+enter': () => void save(),
    escape: onClose,
  });
  const errors = edit.refusal === undefined ? {} : fieldWords(edit.refusal);
  return (
    <div ref={form}>
      {edit.theirs === undefined ? null : (
        <Conflict
          what={contact.displayName}
          fields={edit.theirs.conflicts.map((name) => ({
            label: fieldNames[name] ?? name,
            mine: shown(fields[name]),
            theirs: shown(edit.theirs?.fields[name]),
          }))}
          onSettle={edit.settle}
        />
      )}
      {edit.state === 'failed' && edit.refusal !== undefined && Object.keys(errors).length === 0 ? (
        <Unkept {...edit.refusal} onRetry={() => void save()} words={fields.note} />
      ) : null}
      <Form
        className={styles['form'] ?? ''}
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <ContactFieldList fields={fields} errors={errors} zone={contact.zone ?? 'UTC'} onChange={change} />
        <div className={`${styles['wide']} ${styles['acts']}`}>
          <Button strength="filled" type="submit" keyCap={modWords('↵')} isBusy={edit.state === 'saving'}>
            Save
          </Button>
          <Button
            strength="subtle"
            onPress={() => {
              edit.discard();
              onClose();
            }}
          >
            Cancel
          </Button>
          {edit.state === 'unsaved' ? <span role="status">Not saved yet</span> : null}
        </div>
      </Form>
    </div>
  );
}

interface ContactFieldListProps {
  readonly fields: ContactFields;
  readonly errors: Readonly<Record<string, string>>;
  readonly zone: string;
  readonly onChange: (changed: Partial<ContactFields>) => void;
}

/** Every field of a person. */
function ContactFieldList({ fields, errors, zone, onChange: change }: ContactFieldListProps) {
  const [zones] = useState(() => zoneChoices(knownZones(), zone));
  const text = (
    name:
      | 'givenName'
      | 'familyName'
      | 'prefix'
      | 'nickname'
      | 'credentials'
      | 'title'
      | 'organizationName'
      | 'region',
    label: string,
  ) => (
    <TextInput
      label={label}
      value={fields[name]}
      onChange={(words) => change({ [name]: words })}
      error={errors[name]}
      autoComplete="off"
    />
  );
  const lines = (name: 'emails' | 'phones' | 'addresses' | 'links', legend: string, one: string) => (
    <LabelledLines
      legend={legend}
      one={one}
      lines={fields[name]}
      isProse={name === 'addresses'}
      onChange={(changed) => change({ [name]: changed })}
      error={errors[name]}
    />
  );
  return (
    <>
      {text('givenName', 'Given name')}
      {text('familyName', 'Family name')}
      {text('prefix', 'Form of address, such as Dr')}
      {text('nickname', 'Called')}
      {text('title', 'What they do')}
      {text('organizationName', 'Where')}
      {text('credentials', 'Letters after the name')}
      <Tick isTicked={fields.familyNameFirst} onChange={(is) => change({ familyNameFirst: is })}>
        The family name comes first
      </Tick>
      {lines('emails', 'Mail', 'Mail address')}
      {lines('phones', 'Phone', 'Phone')}
      {lines('addresses', 'Post', 'Postal address')}
      {lines('links', 'Pages', 'Page')}
      <Select
        label="How near"
        options={relations.map((value) => ({ value, words: relationWords[value] }))}
        value={fields.relation === '' ? null : fields.relation}
        placeholder="Not said"
        onChange={(relation) => change({ relation })}
      />
      <Select
        label="Circle"
        options={circles.map((value) => ({ value, words: circleWords[value] }))}
        value={fields.circle === '' ? null : fields.circle}
        placeholder="Not said"
        onChange={(circle) => change({ circle })}
      />
      <Select
        label="Their clock"
        options={zones}
        value={fields.zone === '' ? null : fields.zone}
        placeholder="As yours"
        onChange={(chosen) => change({ zone: chosen })}
      />
      {text('region', 'Holidays of, such as US-CO')}
      <Select
        label="Keeping in touch"
        options={rhythmChoices(fields.keepInTouch)}
        value={fields.keepInTouch === '' ? 'usual' : fields.keepInTouch}
        onChange={(days) => change({ keepInTouch: days === 'usual' ? '' : days })}
      />
      <div className={styles['wide']}>
        <TextArea
          label="How you know them"
          rows={2}
          value={fields.howKnown}
          onChange={(howKnown) => change({ howKnown })}
        />
      </div>
      <div className={styles['wide']}>
        <TextArea label="Your notes" isSerif value={fields.note} onChange={(note) => change({ note })} />
      </div>
      <div className={styles['wide']}>
        <Tick isTicked={fields.doNotContact} onChange={(is) => change({ doNotContact: is })}>
          They asked to be left alone
        </Tick>
      </div>
    </>
  );
}
