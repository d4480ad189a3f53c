/** The form of a new person. */
import { Form } from 'react-aria-components';
import { fieldWords, readRefusal } from '../../lib/refusal.ts';
import { useCareers } from '../../lib/use-careers.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './add-person.module.css';
import type { NewPerson } from './new-person.ts';
import type { Adding } from './use-add-person.ts';

/** The fields of the form by the names the server refuses them under. */
const shownAs: Readonly<Record<string, keyof NewPerson>> = { emails: 'email', name: 'newCareer' };

type TextFieldName = Exclude<keyof NewPerson, 'askAbout'>;

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
  const wrong = Object.entries(refusal === undefined ? {} : fieldWords(refusal)).map(([field, words]) => [
    shownAs[field] ?? field,
    words,
  ]);
  const errors: Readonly<Record<string, string>> = Object.fromEntries(wrong);
  const isToldAtFields = wrong.some(([field]) => field !== undefined && field in person);

  const field = (name: TextFieldName) => ({
    name,
    value: person[name],
    onChange: (text: string) => onChange({ ...person, [name]: text }),
    error: errors[name],
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
        adding.mutate(person);
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
      {refusal === undefined || isToldAtFields ? null : (
        <div className={styles['wide']}>
          <Notice message={refusal.message} remedy={refusal.remedy} onRetry={() => adding.mutate(person)} />
        </div>
      )}
      <div className={styles['acts']}>
        <Button strength="filled" type="submit" keyCap="↵" isPending={adding.isPending}>
          Add the person
        </Button>
        <Button strength="subtle" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </Form>
  );
}
