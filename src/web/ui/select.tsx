/** One of many, in a list that opens. */
import { IconChevronDown } from '@tabler/icons-react';
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import styles from './select.module.css';

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  /** Null while nothing is chosen. */
  readonly value: Value | null;
  readonly placeholder?: string;
  readonly onChange: (value: Value) => void;
}

/** A choice of one among many. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, isLabelHidden = false, options, value, placeholder = 'Choose', onChange } = props;
  return (
    <AriaSelect
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
      placeholder={placeholder}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      className={styles['select'] ?? ''}
    >
      {isLabelHidden ? null : <Label className={styles['label'] ?? ''}>{label}</Label>}
      <Button className={styles['button'] ?? ''}>
        <SelectValue className={styles['value'] ?? ''} />
        <IconChevronDown size={15} stroke={1.75} aria-hidden="true" />
      </Button>
      <Popover className={styles['popover'] ?? ''}>
        <ListBox
          className={styles['list'] ?? ''}
          items={options.map((option) => ({ ...option, id: option.value }))}
        >
          {({ id, words }) => (
            <ListBoxItem id={id} textValue={words} className={styles['option'] ?? ''}>
              {words}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
