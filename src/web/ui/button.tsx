/** Buttons in four strengths; one filled button in a view. */
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';
import { KeyCap } from './key-cap.tsx';

interface ButtonProps
  extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'isPending' | 'isDisabled'> {
  /** `filled` for the one thing to do, `line` beside it, `subtle` to turn away, `quiet` in running rows. */
  readonly strength?: 'filled' | 'line' | 'subtle' | 'quiet';
  /** The key that presses it, as drawn on a cap. */
  readonly keyCap?: string;
  /** Shown while what it began goes on; it stays focusable, and whoever handles the press sees to it that nothing runs twice. */
  readonly isBusy?: boolean;
  readonly className?: string;
  readonly children: React.ReactNode;
}

/** A button. */
export function Button({
  strength = 'line',
  keyCap,
  isBusy = false,
  className = '',
  children,
  ...rest
}: ButtonProps) {
  const looks = [styles['button'], styles[strength], isBusy ? styles['busy'] : '', className];
  return (
    <AriaButton {...rest} className={looks.join(' ')}>
      {children}
      {keyCap === undefined ? null : <KeyCap isOnInk={strength === 'filled'}>{keyCap}</KeyCap>}
    </AriaButton>
  );
}

interface ButtonLinkProps {
  readonly href: string;
  readonly children: string;
}

/** A link that leaves for another program, such as the mail program; looks like a button beside buttons. */
export function ButtonLink({ href, children }: ButtonLinkProps) {
  return (
    <a href={href} className={`${styles['button']} ${styles['line']}`}>
      {children}
    </a>
  );
}
