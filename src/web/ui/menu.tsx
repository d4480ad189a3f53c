/** Acts that are seldom wanted, behind one button. */
import { IconDots } from '@tabler/icons-react';
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import buttonStyles from './button.module.css';
import styles from './select.module.css';

/** One act of a menu. */
export interface MenuAct {
  readonly key: string;
  readonly words: string;
  readonly onAct: () => void;
}

/** A button with dots that opens a menu of acts. */
export function Menu({ label, acts }: { label: string; acts: readonly MenuAct[] }) {
  return (
    <MenuTrigger>
      <Button aria-label={label} className={`${buttonStyles['button']} ${buttonStyles['line']}`}>
        <IconDots size={15} stroke={1.75} aria-hidden="true" />
      </Button>
      <Popover placement="bottom end" className={styles['popover'] ?? ''}>
        <AriaMenu
          className={styles['list'] ?? ''}
          onAction={(key) => acts.find((act) => act.key === key)?.onAct()}
        >
          {acts.map((act) => (
            <MenuItem key={act.key} id={act.key} className={styles['option'] ?? ''}>
              {act.words}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
