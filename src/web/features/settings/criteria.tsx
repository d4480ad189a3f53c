/** What matters to the explorer, heaviest first. */
import { useState } from 'react';
import type { Criterion } from '../../../domain/careers/profile.ts';
import { fieldWords, readRefusal } from '../../lib/refusal.ts';
import { Button } from '../../ui/button.tsx';
import { Nothing } from '../../ui/nothing.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { CriterionRow } from './criterion-row.tsx';
import styles from './settings.module.css';
import { useAddCriterion } from './use-criteria.ts';

/** The list, and a line to add one. */
export function Criteria({ criteria }: { criteria: readonly Criterion[] }) {
  return (
    <Section
      when={criteria.length === 0 ? null : `${criteria.length} so far`}
      title="What matters to you"
      lead="What a talk should tell you about, and what careers are weighed by. 5 decides, 0 does not matter."
    >
      {criteria.length === 0 ? (
        <div className={styles['stack']}>
          <Nothing
            sentence="Nothing is weighed yet."
            reason="Hours, pay, being outdoors, who you would work with: whatever would make you say yes or no."
          />
        </div>
      ) : (
        <ul className={styles['criteria']}>
          {criteria.map((criterion) => (
            <CriterionRow key={criterion.id} criterion={criterion} />
          ))}
        </ul>
      )}
      <AddCriterion />
    </Section>
  );
}

function AddCriterion() {
  const [name, setName] = useState('');
  const adding = useAddCriterion(() => setName(''));
  const refusal = adding.isError ? readRefusal(adding.error) : undefined;
  const wrong = refusal === undefined ? undefined : fieldWords(refusal)['name'];
  const add = (): void => {
    if (!adding.isPending) adding.mutate(name);
  };
  return (
    <>
      <form
        className={styles['add']}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextInput
          label="Something that matters"
          value={name}
          error={wrong}
          autoComplete="off"
          onChange={(text) => {
            setName(text);
            if (adding.isError) adding.reset();
          }}
        />
        <Button type="submit" isBusy={adding.isPending}>
          Add
        </Button>
      </form>
      {refusal === undefined || wrong !== undefined ? null : (
        <Notice message={refusal.message} remedy={refusal.remedy} onRetry={add} />
      )}
    </>
  );
}
