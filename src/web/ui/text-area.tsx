/** Room to write in, growing with what is written. */
import { type RefObject, useEffect, useRef } from 'react';
import {
  TextArea as AriaTextArea,
  FieldError,
  Label,
  Text,
  TextField,
  type TextFieldProps,
} from 'react-aria-components';
import styles from './text-input.module.css';

interface TextAreaProps extends Omit<TextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string;
  /** The label is said but not drawn, where the place says what to write. */
  readonly isLabelHidden?: boolean;
  readonly hint?: string;
  readonly placeholder?: string;
  /** How many lines it has when empty. */
  readonly rows?: number;
  /** People's own words stand in the serif. */
  readonly isSerif?: boolean;
  readonly takesFocus?: boolean;
  readonly error?: string | undefined;
  /** The field itself, for whoever has to put the cursor somewhere. */
  readonly inputRef?: RefObject<HTMLTextAreaElement | null>;
}

/** A labelled text of several lines. */
export function TextArea(props: TextAreaProps) {
  const { label, isLabelHidden = false, hint, placeholder, rows = 3, isSerif = false } = props;
  const { takesFocus = false, error, inputRef, ...rest } = props;
  const own = useRef<HTMLTextAreaElement>(null);
  const input = inputRef ?? own;
  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus, input]);
  const { label: _l, isLabelHidden: _h, hint: _t, placeholder: _p, rows: _r, isSerif: _s, ...field } = rest;
  return (
    <TextField
      {...field}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      isInvalid={error !== undefined}
      className={styles['field'] ?? ''}
    >
      {isLabelHidden ? null : <Label className={styles['label'] ?? ''}>{label}</Label>}
      <AriaTextArea
        ref={input}
        rows={rows}
        {...(placeholder === undefined ? {} : { placeholder })}
        className={`${styles['input']} ${styles['area']} ${isSerif ? styles['serif'] : ''}`}
      />
      {hint === undefined || error !== undefined ? null : (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
    </TextField>
  );
}
