/** One line to write down a career that makes curious. */
import { useEffect, useId, useRef, useState } from 'react';
import { useKeysWithin } from '../../lib/keys.ts';
import { fieldWords, readRefusal } from '../../lib/refusal.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './add-career.module.css';
import { useAddCareer } from './use-add-career.ts';

interface AddCareerProps {
  /** The question the line answers, by the id of its heading. */
  readonly labelledBy: string;
  /** The line appeared because somebody asked for it; Esc puts it away again. */
  readonly onCancel?: () => void;
  readonly onAdded?: () => void;
}

/** The line and its button. */
export function AddCareer({ labelledBy, onCancel, onAdded }: AddCareerProps) {
  const wrongId = useId();
  const [name, setName] = useState('');
  const adding = useAddCareer(() => {
    setName('');
    onAdded?.();
  });
  const input = useRef<HTMLInputElement>(null);
  const isAskedFor = onCancel !== undefined;
  useEffect(() => {
    if (isAskedFor) input.current?.focus();
  }, [isAskedFor]);
  useKeysWithin(input, onCancel === undefined ? {} : { escape: onCancel });
  const refusal = adding.isError ? readRefusal(adding.error) : undefined;
  const wrong = refusal && fieldWords(refusal)['name'];
  return (
    <>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (!adding.isPending) adding.mutate(name);
        }}
      >
        <input
          value={name}
          onChange={(event) => setName(event.target.value)}
          aria-labelledby={labelledBy}
          aria-invalid={wrong === undefined ? undefined : true}
          aria-describedby={wrong === undefined ? undefined : wrongId}
          placeholder="A profession, a role"
          autoComplete="off"
          ref={input}
        />
        <Button strength="quiet" type="submit" keyCap="↵" isBusy={adding.isPending}>
          Add
        </Button>
      </form>
      {wrong === undefined ? null : (
        <p id={wrongId} className={styles['wrong']} role="alert">
          {wrong}
        </p>
      )}
      {refusal === undefined || wrong !== undefined ? null : (
        <Notice message={refusal.message} remedy={refusal.remedy} onRetry={() => adding.mutate(name)} />
      )}
    </>
  );
}
