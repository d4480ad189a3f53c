/** The form of a new person. */
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { fieldWords, type Refusal, readRefusal } from '../../lib/refusal.ts';
import { useCareers } from '../../lib/use-careers.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './add-person.module.css';
import { blankPerson, type NewPerson } from './new-person.ts';
import type { Adding } from './use-add-person.ts';

/** The fields of the form by the names the server refuses them under. */
const shownAs: Readonly<Record<string, keyof NewPerson>> = { emails: 'email', name: 'newCareer' };

type TextFieldName = Exclude<keyof NewPerson, 'askAbout'>;

/** The words of a refusal for each field of the form; empty where it is about something else. */
function shownErrors(refusal: Refusal): Readonly<Record<string, string>> {
  const words = Object.entries(fieldWords(refusal)).map(
    ([field, said]) => [shownAs[field] ?? field, said] as const,
  );
  return Object.fromEntries(words.filter(([field]) => field in blankPerson));
}

interface PersonFormProps {
  readonly person: NewPerson;
  readonly onChange: (person: NewPerson) => void;
  readonly saving: Adding;
  readonly onCancel: () => void;
}

/** The form. */
export function PersonForm({ person, onChange, saving, onCancel }: PersonFormProps) {
  const careers = useCareers() ?? [];
  const { adding, isSavedInPart } = saving;

  const refusal = adding.isError ? readRefusal(adding.error) : undefined;
  const [mended, setMended] = useState<ReadonlySet<string>>(new Set());
  const errors = refusal === undefined ? {} : shownErrors(refusal);
  const submit = (): void => {
    if (adding.isPending) return;
    setMended(new Set());
    adding.mutate(person);
  };

  const field = (name: TextFieldName) => ({
    name,
    value: person[name],
    onChange: (text: string) => {
      onChange({ ...person, [name]: text });
      setMended(new Set([...mended, name]));
    },
    error: mended.has(name) ? undefined : errors[name],
    // Once the person is kept, only what hangs on them is still open.
    isReadOnly: isSavedInPart && name !== 'newCareer',
    autoComplete: 'off',
  });
  return (
    <Form
      className={styles['form'] ?? ''}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextInput label="Given name" hint="One name is enough." takesFocus {...field('givenName')} />
      <TextInput label="Family name" {...field('familyName')} />
      <TextInput label="What they do" {...field('title')} />
      <TextInput label="Where" {...field('organizationName')} />
      <TextInput label="Mail address" type="email" {...field('email')} />
      <TextInput label="How you know them" {...field('howKnown')} />
      <div className={styles['wide']}>
        <Choice
          legend="Ask them about"
          options={[
            { value: 'none', words: 'Nothing yet' },
            ...careers.map(({ id, name }) => ({ value: id, words: name })),
            { value: 'new', words: 'Another career' },
          ]}
          value={person.askAbout}
          onChange={(askAbout) => onChange({ ...person, askAbout })}
        />
      </div>
      {person.askAbout === 'new' ? (
        <div className={styles['wide']}>
          <TextInput label="Which career" {...field('newCareer')} />
        </div>
      ) : null}
      {refusal === undefined || Object.keys(errors).length > 0 ? null : (
        <div className={styles['wide']}>
          <Notice message={refusal.message} remedy={refusal.remedy} onRetry={submit} />
        </div>
      )}
      <div className={styles['acts']}>
        <Button strength="filled" type="submit" keyCap="↵" isBusy={adding.isPending}>
          Add the person
        </Button>
        <Button strength="subtle" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </Form>
  );
}
