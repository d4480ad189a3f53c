/** A line to write in, with its label, a hint, and what is wrong with it in words. */
import { useEffect, useRef } from 'react';
import { FieldError, Input, Label, Text, TextField, type TextFieldProps } from 'react-aria-components';
import styles from './text-input.module.css';

interface TextInputProps extends Omit<TextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string;
  readonly hint?: string;
  /** Takes the keyboard when it appears: for the first line of a form that somebody asked for. */
  readonly takesFocus?: boolean;
  /** What is wrong with what was written; read out with the field. */
  readonly error?: string | undefined;
}

/** A labelled line of text. */
export function TextInput({ label, hint, error, takesFocus = false, ...rest }: TextInputProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);
  return (
    <TextField {...rest} isInvalid={error !== undefined} className={styles['field'] ?? ''}>
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <Input ref={input} className={styles['input'] ?? ''} />
      {hint === undefined || error !== undefined ? null : (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
    </TextField>
  );
}
