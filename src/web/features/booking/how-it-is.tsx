/** How a talk is held, and what that asks next: a place, or who calls whom. */
import { type Caller, callers } from '../../../domain/interviews/call-words.ts';
import { interviewSettings, placeKinds } from '../../../domain/interviews/interview.ts';
import { Choice } from '../../ui/choice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './booking.module.css';
import type { BookingFields } from './booking-fields.ts';
import { callerWords, placeWords, settingChoices } from './booking-words.ts';

interface HowItIsProps {
  readonly fields: BookingFields;
  /** The host's number, empty where it is not known. */
  readonly phone: string;
  readonly onChange: (fields: Partial<BookingFields>) => void;
}

/** The way of the talk, and its place. */
export function HowItIs({ fields, phone, onChange }: HowItIsProps) {
  const { setting, placeKind, place } = fields;
  const [, placeLabel] = settingChoices[setting];
  return (
    <>
      <div className={styles['wide']}>
        <Choice
          legend="How"
          options={interviewSettings.map((value) => ({ value, words: settingChoices[value][0] }))}
          value={setting}
          onChange={(chosen) => onChange({ setting: chosen })}
        />
      </div>
      {setting === 'phone' && place === '' ? (
        <WhoCalls fields={fields} phone={phone} onChange={onChange} />
      ) : (
        <div className={styles['wide']}>
          <TextInput
            label={setting === 'phone' ? 'Who calls whom' : placeLabel}
            value={place}
            onChange={(words) => onChange({ place: words })}
            autoComplete="off"
          />
        </div>
      )}
      {setting === 'worksite' || setting === 'other' ? (
        <div className={styles['wide']}>
          <Select
            label="What kind of place"
            options={placeKinds.map((value) => ({ value, words: placeWords[value] }))}
            value={placeKind}
            placeholder="Not said"
            onChange={(chosen) => onChange({ placeKind: chosen })}
          />
        </div>
      ) : null}
    </>
  );
}

/** By phone: the explorer calls unless the host wants to. @source rule 59 */
function WhoCalls({ fields: { caller, number }, phone, onChange }: HowItIsProps) {
  const choose = (chosen: Caller): void => {
    // the host's number is not the one the host calls
    if (chosen === 'them') onChange({ caller: chosen, number: number === phone ? '' : number });
    else onChange({ caller: chosen, number: number === '' ? phone : number });
  };
  return (
    <>
      <Choice
        legend="Who calls"
        options={callers.map((value) => ({ value, words: callerWords[value] }))}
        value={caller}
        onChange={choose}
      />
      <TextInput
        label={caller === 'me' ? 'Their number' : 'Your number'}
        type="tel"
        value={number}
        onChange={(words) => onChange({ number: words })}
        autoComplete="off"
      />
    </>
  );
}
