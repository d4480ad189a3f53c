/** The explorer about themselves: what is said when the host asks "and you?". */
import type { Profile } from '../../../domain/careers/profile.ts';
import { useRecordEdit } from '../../lib/use-record-edit.ts';
import { Section } from '../../ui/page.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { EditTrouble, refusedFields, SavedWord } from './edit-state.tsx';
import styles from './settings.module.css';
import { linesOf, statementWords, writtenLine, writtenLines } from './statement-words.ts';
import { useKeep } from './use-keep.ts';

type KeptProfile = Pick<
  Profile,
  'name' | 'email' | 'statement' | 'skills' | 'interests' | 'values' | 'version'
>;

const lists = ['skills', 'interests', 'values'] as const;
type Fields = { readonly [Name in 'name' | 'email' | 'statement' | (typeof lists)[number]]: string };

const labels: Readonly<Record<keyof Fields, string>> = {
  name: 'Your name',
  email: 'Your mail address',
  statement: 'Your statement',
  skills: 'What you can do',
  interests: 'What interests you',
  values: 'What you care about',
};

function fieldsOf(profile: KeptProfile): Fields {
  return {
    name: profile.name ?? '',
    email: profile.email ?? '',
    statement: profile.statement ?? '',
    skills: profile.skills.join('\n'),
    interests: profile.interests.join('\n'),
    values: profile.values.join('\n'),
  };
}

/** What stands in the form once it is saved. */
function afterSaving(written: Fields, kept: KeptProfile): Fields {
  const { skills, interests, values } = written;
  return {
    name: writtenLine(written.name, kept.name),
    email: writtenLine(written.email, kept.email),
    statement: writtenLine(written.statement, (kept.statement ?? '').trim()),
    skills: writtenLines(skills, kept.skills),
    interests: writtenLines(interests, kept.interests),
    values: writtenLines(values, kept.values),
  };
}

function filled(text: string): string | null {
  return text.trim() === '' ? null : text;
}

function useProfileEdit(profile: KeptProfile, notebookId: string) {
  const keep = useKeep();
  return useRecordEdit<Fields>({
    key: `profile:${notebookId}`,
    record: { version: profile.version, fields: fieldsOf(profile) },
    autosaveMilliseconds: 800,
    save: async (fields, version) => {
      const written = {
        version,
        name: filled(fields.name),
        email: filled(fields.email)?.trim() ?? null,
        statement: filled(fields.statement),
        skills: linesOf(fields.skills),
        interests: linesOf(fields.interests),
        values: linesOf(fields.values),
      };
      const kept = await keep((client, context) => client.profile.put(written, { context }));
      return { version: kept.version, fields: afterSaving(fields, kept) };
    },
    readCurrent: (current) => {
      const theirs = current as unknown as KeptProfile;
      return { version: theirs.version, fields: fieldsOf(theirs) };
    },
  });
}

/** The form. */
export function ProfileForm({ profile, notebookId }: { profile: KeptProfile; notebookId: string }) {
  const edit = useProfileEdit(profile, notebookId);
  const { fields } = edit;
  const errors = refusedFields(edit);
  return (
    <Section
      when="You"
      title="About you"
      lead="Only you read this. It stands in the brief of every talk."
      act={<SavedWord state={edit.state} />}
    >
      <div className={styles['form']}>
        <TextInput
          label={labels.name}
          value={fields.name}
          error={errors['name']}
          autoComplete="name"
          onChange={(name) => edit.change({ name })}
        />
        <TextInput
          label={labels.email}
          value={fields.email}
          error={errors['email']}
          hint="To write to yourself; nothing is sent by itself."
          type="email"
          autoComplete="email"
          onChange={(email) => edit.change({ email })}
        />
        <div className={styles['tall']}>
          <TextArea
            label={labels.statement}
            isSerif
            rows={6}
            value={fields.statement}
            error={errors['statement']}
            hint={statementWords(fields.statement)}
            onChange={(statement) => edit.change({ statement })}
          />
        </div>
        <div className={styles['three']}>
          {lists.map((name) => (
            <TextArea
              key={name}
              label={labels[name]}
              rows={4}
              hint="One a line."
              value={fields[name]}
              error={errors[name]}
              onChange={(text) => edit.change({ [name]: text })}
            />
          ))}
        </div>
      </div>
      <EditTrouble
        edit={edit}
        what="What you wrote about yourself"
        labels={labels}
        words={fields.statement}
      />
    </Section>
  );
}
