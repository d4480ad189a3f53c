/** The rarer ways to settle a step: it was done without Askwell, or it is left for a reason worth keeping. */
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './other-ways.module.css';

interface OtherWaysProps {
  readonly title: string;
  readonly onElsewhere: (() => void) | undefined;
  readonly onLeave: (reason?: string) => void;
}

/** A menu of them, and the line for the reason. */
export function OtherWays({ title, onElsewhere, onLeave }: OtherWaysProps) {
  const [reason, setReason] = useState<string>();
  const elsewhere =
    onElsewhere === undefined ? [] : [{ key: 'elsewhere', words: 'Done another way', onAct: onElsewhere }];
  return (
    <>
      <Menu
        label={`More about: ${title}`}
        acts={[...elsewhere, { key: 'reason', words: 'Won’t do, with a reason', onAct: () => setReason('') }]}
      />
      {reason === undefined ? null : (
        <form
          className={styles['reason']}
          onSubmit={(event) => {
            event.preventDefault();
            onLeave(reason.trim() === '' ? undefined : reason.trim());
          }}
        >
          <TextInput label="Why not?" value={reason} onChange={setReason} maxLength={2_000} takesFocus />
          <Button type="submit">Leave it</Button>
          <Button strength="subtle" onPress={() => setReason(undefined)}>
            Keep it
          </Button>
        </form>
      )}
    </>
  );
}
