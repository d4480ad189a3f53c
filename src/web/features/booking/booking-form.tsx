/** The form of a booking: day and time on the host's clock or one's own, for how long, and how. */
import { useState } from 'react';
import { placeOfZone } from '../../lib/day-words.ts';
import { modWords } from '../../lib/keys.ts';
import { knownZones, zoneChoices } from '../../lib/zones.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { NumberInput } from '../../ui/number-input.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './booking.module.css';
import { type BookingFields, usualLengths } from './booking-fields.ts';
import { type ClockWords, clockWords } from './clock-words.ts';
import { HowItIs } from './how-it-is.tsx';

interface BookingFormProps {
  readonly fields: BookingFields;
  readonly own: string;
  /** The host's number, empty where it is not known. */
  readonly phone: string;
  readonly saveWords: string;
  readonly isBusy: boolean;
  readonly onChange: (fields: Partial<BookingFields>) => void;
  /** Saves it; handed the start of the talk. */
  readonly onSave: (start: Required<ClockWords>) => void;
  readonly onCancel: () => void;
}

/** What both clocks say. */
export function bookedTime({ day, time, clock, zone }: BookingFields, own: string): ClockWords {
  return clockWords({ day, time, writtenIn: clock === 'yours' ? own : zone, host: zone, own });
}

/** The form. */
export function BookingForm(props: BookingFormProps) {
  const { fields, own, phone, saveWords, isBusy, onChange, onSave, onCancel } = props;
  const [wasTried, setWasTried] = useState(false);
  const { at, words } = bookedTime(fields, own);
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        setWasTried(true);
        if (at !== undefined && !isBusy) onSave({ at, words });
      }}
    >
      <TextInput
        label="Day"
        type="date"
        takesFocus
        value={fields.day}
        onChange={(day) => onChange({ day })}
        error={wasTried && fields.day === '' ? 'Say on which day.' : undefined}
      />
      <TextInput
        label="Time"
        type="time"
        value={fields.time}
        onChange={(time) => onChange({ time })}
        error={wasTried && fields.time === '' ? 'Say at what time.' : undefined}
      />
      <WhoseClock fields={fields} own={own} onChange={onChange} />
      <p
        className={`${styles['wide']} ${at === undefined ? styles['wrong'] : styles['clocks']}`}
        role="status"
      >
        {words}
      </p>
      <HowLong minutes={fields.minutes} onChange={(minutes) => onChange({ minutes })} />
      <HowItIs fields={fields} phone={phone} onChange={onChange} />
      <div className={`${styles['wide']} ${styles['acts']}`}>
        <Button strength="filled" type="submit" keyCap={modWords('↵')} isBusy={isBusy}>
          {saveWords}
        </Button>
        <Button strength="subtle" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

type Part = Pick<BookingFormProps, 'fields' | 'onChange'>;

/** Where the host's clocks are, and, where they show another time than one's own, on which of both the time is written. */
function WhoseClock({ fields, own, onChange }: Part & { readonly own: string }) {
  const { zone, clock } = fields;
  const [zones] = useState(() => zoneChoices(knownZones(), zone));
  return (
    <>
      <div className={styles['wide']}>
        <Select
          label="Their clock"
          options={zones}
          value={zone}
          onChange={(chosen) => onChange({ zone: chosen })}
        />
      </div>
      {zone === own ? null : (
        <div className={styles['wide']}>
          <Segments
            legend="The time is written on"
            options={[
              { value: 'theirs', words: `their clock, ${placeOfZone(zone)}` },
              { value: 'yours', words: `yours, ${placeOfZone(own)}` },
            ]}
            value={clock}
            onChange={(chosen) => onChange({ clock: chosen })}
          />
        </div>
      )}
    </>
  );
}

/** Stands for a length of one's own. */
const another = 'another';

/** The minutes: one of the usual lengths, or any other. */
function HowLong({ minutes, onChange }: { minutes: number; onChange: (minutes: number) => void }) {
  const usual = usualLengths.find((one) => one === minutes);
  const [isOther, setIsOther] = useState(usual === undefined);
  return (
    <div className={`${styles['wide']} ${styles['pair']}`}>
      <Choice
        legend="How long"
        options={[
          ...usualLengths.map((value) => ({ value: `${value}`, words: `${value} min` })),
          { value: another, words: 'Another length' },
        ]}
        value={isOther ? another : `${minutes}`}
        onChange={(value) => {
          setIsOther(value === another);
          if (value !== another) onChange(Number(value));
        }}
      />
      {isOther ? (
        <NumberInput
          label="Minutes"
          isLabelHidden
          value={minutes}
          least={5}
          most={240}
          unit="minutes"
          onChange={onChange}
        />
      ) : null}
    </div>
  );
}
