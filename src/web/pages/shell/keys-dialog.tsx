/** The list of keys, and the switch that turns single letters off. */
import { useState } from 'react';
import { hasLetterKeys, keepLetterKeys, modWords } from '../../lib/keys.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyCap } from '../../ui/key-cap.tsx';
import styles from './keys-dialog.module.css';

function keyList(): readonly { readonly caps: readonly string[]; readonly words: string }[] {
  return [
    { caps: [modWords('K')], words: 'Search or do' },
    { caps: ['G', 'T'], words: 'Go to Today; then P people, L letters, I interviews, C careers' },
    { caps: ['G', 'H'], words: 'Go to what changed; S settings' },
    { caps: ['J', '↓'], words: 'Next one' },
    { caps: ['K', '↑'], words: 'The one before' },
    { caps: ['↵'], words: 'Open or do what is in hand' },
    { caps: ['/'], words: 'Find in the list' },
    { caps: ['N'], words: 'Something new here; a person on most pages' },
    { caps: ['E'], words: 'Edit' },
    { caps: ['S'], words: 'Later: put a step off until tomorrow morning' },
    { caps: ['X'], words: 'Won’t do; drop a question' },
    { caps: ['W'], words: 'Why: the rule behind it' },
    { caps: ['⌥ ↑', '⌥ ↓'], words: 'Move a question up or down' },
    { caps: ['1', '9'], words: 'Debrief: topics one to nine' },
    { caps: ['Q', 'B'], words: 'Debrief: their words, how they know' },
    { caps: [modWords('↵')], words: 'The filled button, while writing' },
    { caps: ['Esc'], words: 'Close what is open' },
    { caps: [modWords('Z')], words: 'Take back the last thing done' },
    { caps: ['?'], words: 'This list' },
  ];
}

interface KeysDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** All keys. */
export function KeysDialog({ isOpen, onClose }: KeysDialogProps) {
  const [isOn, setIsOn] = useState(hasLetterKeys);
  return (
    <Dialog title="Keys" isOpen={isOpen} onClose={onClose}>
      <dl className={styles['list']}>
        {keyList().map(({ caps, words }) => (
          <div key={words} className={styles['pair']}>
            <dt>
              {caps.map((cap) => (
                <KeyCap key={cap} isContent>
                  {cap}
                </KeyCap>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <label className={styles['letters']}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => {
            keepLetterKeys(event.target.checked);
            setIsOn(event.target.checked);
          }}
        />
        Single letters act on the page. They never do while you type.
      </label>
      <p className={styles['acts']}>
        <Button onPress={onClose}>Close</Button>
      </p>
    </Dialog>
  );
}
