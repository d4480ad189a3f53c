/** What can be begun or gone to on a phone, beyond the five places of its bar. */
import { Button } from 'react-aria-components';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './begin-sheet.module.css';
import type { ShellActs } from './shell-acts.ts';

interface BeginSheetProps {
  readonly isOpen: boolean;
  readonly acts: ShellActs;
  readonly onClose: () => void;
}

/** The sheet. */
export function BeginSheet({ isOpen, acts, onClose }: BeginSheetProps) {
  const lines: readonly (readonly [words: string, act: () => void])[] = [
    ['Add a person', acts.addPerson],
    ['I just talked with…', () => acts.justTalked()],
    ['Search or do', acts.search],
    ['Letters', () => acts.go('/letters')],
    ['What changed', () => acts.go('/changes')],
    ['Settings', () => acts.go('/settings')],
  ];
  return (
    <Dialog title="Begin" isOpen={isOpen} onClose={onClose}>
      <ul className={styles['list']}>
        {lines.map(([words, act]) => (
          <li key={words}>
            <Button
              className={styles['line'] ?? ''}
              onPress={() => {
                onClose();
                act();
              }}
            >
              {words}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
