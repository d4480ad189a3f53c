/** The note that says why: a popover hung on what it explains. */
import type { ReactNode, RefObject } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import styles from './why-note.module.css';

interface WhyNoteProps {
  readonly anchor: RefObject<Element | null>;
  readonly onClose: () => void;
  readonly title: string;
  /** What stands at the right of the title, such as a rule's number. */
  readonly label: string;
  readonly children: ReactNode;
}

/** An open why-note; Esc or a press beside it closes it. */
export function WhyNote({ anchor, onClose, title, label, children }: WhyNoteProps) {
  return (
    <Popover
      triggerRef={anchor}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      placement="bottom start"
      className={styles['popover'] ?? ''}
    >
      <Dialog className={styles['note'] ?? ''}>
        <header>
          <Heading slot="title" level={3}>
            {title}
          </Heading>
          <span className={styles['number']}>{label}</span>
        </header>
        {children}
      </Dialog>
    </Popover>
  );
}
