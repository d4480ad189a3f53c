/** A whole number with a step down and a step up; what is written outside its bounds goes to the nearest one. */
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { Button, Group, Input, Label, NumberField } from 'react-aria-components';
import styles from './number-input.module.css';

interface NumberInputProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** What is counted, behind the number, such as `minutes`. */
  readonly unit: string;
  readonly onChange: (value: number) => void;
}

/** A number. */
export function NumberInput(props: NumberInputProps) {
  const { label, isLabelHidden = false, value, least, most, unit, onChange } = props;
  return (
    <NumberField
      value={value}
      minValue={least}
      maxValue={most}
      // an emptied field is no number: the one before stands
      onChange={(number) => onChange(Number.isNaN(number) ? value : number)}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      className={styles['number'] ?? ''}
    >
      {isLabelHidden ? null : <Label className={styles['label'] ?? ''}>{label}</Label>}
      <div className={styles['row']}>
        <Group className={styles['group'] ?? ''}>
          <Button slot="decrement" className={styles['step'] ?? ''}>
            <IconMinus size={15} stroke={1.75} aria-hidden="true" />
          </Button>
          <Input className={styles['input'] ?? ''} />
          <Button slot="increment" className={styles['step'] ?? ''}>
            <IconPlus size={15} stroke={1.75} aria-hidden="true" />
          </Button>
        </Group>
        <span className={styles['unit']}>{unit}</span>
      </div>
    </NumberField>
  );
}
