/** One setting: what it is, why it stands as it does, and what it can be. */
import { useId } from 'react';
import type { SettingDefinition, SettingKey } from '../../../domain/settings/settings.ts';
import { Button } from '../../ui/button.tsx';
import { NumberInput } from '../../ui/number-input.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Select } from '../../ui/select.tsx';
import { settingWords, sourceWords, unitWords, valueWords } from './setting-words.ts';
import styles from './settings.module.css';

type Value = number | string | boolean;

interface SettingRowProps {
  readonly settingKey: SettingKey;
  readonly definition: SettingDefinition;
  /** What the explorer set; null where the default stands. */
  readonly own: Value | null;
  readonly onChange: (value: Value | null) => void;
}

/** More values than this stand in a list that opens. */
const mostInSight = 3;

/** The row. */
export function SettingRow({ settingKey, definition, own, onChange }: SettingRowProps) {
  const labelId = useId();
  const { label } = settingWords[settingKey];
  const isChanged = own !== null;
  return (
    <li className={styles['setting']} data-changed={isChanged || undefined}>
      <div className={styles['what']}>
        <h3 id={labelId}>{label}</h3>
        <p className={styles['reason']}>{definition.reason}</p>
        <p className={styles['source']}>{sourceWords(settingKey)}</p>
      </div>
      <div className={styles['control']}>
        <Control
          settingKey={settingKey}
          definition={definition}
          value={own ?? definition.default}
          onChange={onChange}
        />
        {isChanged ? (
          <Button
            strength="quiet"
            aria-label={`Back to the default: ${label}`}
            onPress={() => onChange(null)}
          >
            Back to the default
          </Button>
        ) : null}
      </div>
    </li>
  );
}

interface ControlProps extends Pick<SettingRowProps, 'settingKey' | 'definition' | 'onChange'> {
  readonly value: Value;
}

function Control({ settingKey, definition, value, onChange }: ControlProps) {
  const words = settingWords[settingKey];
  if (definition.type === 'number') {
    return (
      <NumberInput
        label={words.label}
        isLabelHidden
        value={Number(value)}
        least={definition.least}
        most={definition.most}
        unit={unitWords(settingKey, Number(value))}
        onChange={onChange}
      />
    );
  }
  const values = definition.type === 'switch' ? (['yes', 'no'] as const) : definition.values;
  const options = values.map((one) => ({
    value: one,
    words: definition.type === 'switch' ? one : valueWords(settingKey, one),
  }));
  const shown = definition.type === 'switch' ? (value === true ? 'yes' : 'no') : String(value);
  const choose = (one: string): void => onChange(definition.type === 'switch' ? one === 'yes' : one);
  return options.length > mostInSight ? (
    <Select label={words.label} isLabelHidden options={options} value={shown} onChange={choose} />
  ) : (
    <Segments legend={words.label} isLegendHidden options={options} value={shown} onChange={choose} />
  );
}
