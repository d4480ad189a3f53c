/** Writes down when and where a talk is, on the host's clock, and what it is on the explorer's. */
import { useState } from 'react';
import { parseBooking } from '../../../domain/interviews/booking.ts';
import {
  type InterviewSetting,
  interviewSettings,
  type PlaceKind,
  placeKinds,
} from '../../../domain/interviews/interview.ts';
import { timeWords } from '../../../domain/next-steps/step-words.ts';
import type { Client } from '../../lib/api.ts';
import { placeOfZone, weekdayAndDate } from '../../lib/day-words.ts';
import { recordId } from '../../lib/record-id.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { useWrite } from '../../lib/use-write.ts';
import { knownZones, zoneChoices } from '../../lib/zones.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './booking.module.css';

/** A talk as the server answers. */
type Interview = Awaited<ReturnType<Client['interviews']['get']>>;

/** The form as written. */
export interface Booking {
  readonly day: string;
  readonly time: string;
  readonly zone: string;
  readonly minutes: string;
  readonly setting: InterviewSetting;
  readonly placeKind: PlaceKind | null;
  readonly place: string;
}

const settingChoices: Readonly<Record<InterviewSetting, readonly [words: string, place: string]>> = {
  phone: ['By phone', 'Who calls whom, on which number'],
  video: ['By video', 'The address of the call'],
  worksite: ['At their work', 'Where, and whom to ask for'],
  coffee: ['Over coffee', 'Where'],
  written: ['In writing', 'How'],
  other: ['Otherwise', 'Where or how'],
};

const placeWords: Readonly<Record<PlaceKind, string>> = {
  bank: 'Bank',
  law_firm: 'Law firm',
  court: 'Court',
  government_office: 'Public office',
  office: 'Office',
  university: 'University',
  studio: 'Studio',
  start_up: 'Start-up',
  lab: 'Lab',
  workshop: 'Workshop',
  site: 'Building site or field',
  farm: 'Farm',
  kitchen: 'Kitchen',
  cafe: 'Café',
  other: 'Another place',
};

const lengths = ['15', '20', '30', '45', '60'] as const;

/** What the clocks say to a day and time, or what is wrong with them. */
function clockWords(
  { day, time, zone }: Booking,
  own: string,
): { readonly words: string; readonly at?: string } {
  const parsed = parseBooking(day, time, zone);
  if (parsed.ok) {
    const at = parsed.value;
    const there = `${weekdayAndDate(at, zone)}, ${timeWords(at, zone)} in ${placeOfZone(zone)}`;
    const sameClock =
      timeWords(at, zone) === timeWords(at, own) && weekdayAndDate(at, zone) === weekdayAndDate(at, own);
    return { at, words: sameClock ? `${there}.` : `${there}; ${timeWords(at, own)} for you.` };
  }
  if (parsed.error.code === 'unfinished') return { words: '' };
  const noon = parseBooking(day, '12:00', zone);
  const date = noon.ok ? weekdayAndDate(noon.value, zone) : day;
  return {
    words: `That hour does not exist on ${date} in ${placeOfZone(zone)}. ${parsed.error.next} is the first after it.`,
  };
}

interface BookingFormProps {
  readonly booking: Booking;
  readonly onChange: (booking: Booking) => void;
  readonly saveWords: string;
  readonly isBusy: boolean;
  readonly onSave: (startsAt: string) => void;
  readonly onCancel: () => void;
}

function BookingForm({ booking, onChange, saveWords, isBusy, onSave, onCancel }: BookingFormProps) {
  const { notebook } = useNotebook();
  const [zones] = useState(() => zoneChoices(knownZones(), booking.zone));
  const [wasTried, setWasTried] = useState(false);
  const { words, at } = clockWords(booking, notebook?.zone ?? booking.zone);
  const [, placeLabel] = settingChoices[booking.setting];
  const isPlace = booking.setting === 'worksite' || booking.setting === 'other';
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        setWasTried(true);
        if (at !== undefined && !isBusy) onSave(at);
      }}
    >
      <TextInput
        label="Day"
        type="date"
        takesFocus
        value={booking.day}
        onChange={(day) => onChange({ ...booking, day })}
        error={wasTried && booking.day === '' ? 'Say on which day.' : undefined}
      />
      <TextInput
        label="Time"
        type="time"
        value={booking.time}
        onChange={(time) => onChange({ ...booking, time })}
        error={wasTried && booking.time === '' ? 'Say at what time.' : undefined}
      />
      <div className={styles['wide']}>
        <Select
          label="On whose clock"
          options={zones}
          value={booking.zone}
          onChange={(zone) => onChange({ ...booking, zone })}
        />
      </div>
      <p
        className={`${styles['wide']} ${at === undefined ? styles['wrong'] : styles['clocks']}`}
        role="status"
      >
        {words}
      </p>
      <div className={styles['wide']}>
        <Choice
          legend="How long"
          options={lengths.map((value) => ({ value, words: `${value} min` }))}
          value={booking.minutes as (typeof lengths)[number]}
          onChange={(minutes) => onChange({ ...booking, minutes })}
        />
      </div>
      <div className={styles['wide']}>
        <Choice
          legend="How"
          options={interviewSettings.map((value) => ({ value, words: settingChoices[value][0] }))}
          value={booking.setting}
          onChange={(setting) => onChange({ ...booking, setting })}
        />
      </div>
      <div className={styles['wide']}>
        <TextInput
          label={placeLabel}
          value={booking.place}
          onChange={(place) => onChange({ ...booking, place })}
          autoComplete="off"
        />
      </div>
      {isPlace ? (
        <div className={styles['wide']}>
          <Select
            label="What kind of place"
            options={placeKinds.map((value) => ({ value, words: placeWords[value] }))}
            value={booking.placeKind}
            placeholder="Not said"
            onChange={(placeKind) => onChange({ ...booking, placeKind })}
          />
        </div>
      ) : null}
      <div className={`${styles['wide']} ${styles['acts']}`}>
        <Button strength="filled" type="submit" isBusy={isBusy}>
          {saveWords}
        </Button>
        <Button strength="subtle" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** What goes to the server besides who and about what. */
function bookingInput(booking: Booking, startsAt: string) {
  return {
    startsAt,
    zone: booking.zone,
    minutes: Number(booking.minutes),
    setting: booking.setting,
    placeKind: booking.setting === 'coffee' ? ('cafe' as const) : booking.placeKind,
    place: booking.place.trim() === '' ? null : booking.place.trim(),
  };
}

interface BookTalkProps {
  readonly contactId: string;
  readonly careerId: string;
  readonly requestId: string | null;
  /** The host's zone, as far as it is known. */
  readonly zone: string;
  readonly minutes: number;
  readonly onBooked: (interviewId: string) => void;
  readonly onCancel: () => void;
}

/** Books a talk. */
export function BookTalk(props: BookTalkProps) {
  const { contactId, careerId, requestId, zone, minutes, onBooked, onCancel } = props;
  const usual = lengths.find((one) => one === String(minutes)) ?? '20';
  const [booking, setBooking] = useState<Booking>({
    day: '',
    time: '',
    zone,
    minutes: usual,
    setting: 'phone',
    placeKind: null,
    place: '',
  });
  const book = useWrite({
    write: (client, startsAt: string, { context, at }) =>
      client.interviews.create(
        {
          id: recordId(Date.parse(at)),
          contactId,
          careerId,
          ...(requestId === null ? {} : { requestId }),
          ...bookingInput(booking, startsAt),
        },
        { context },
      ),
    words: () => 'The talk is written down.',
    onDone: (talk) => onBooked(talk.id),
  });
  return (
    <BookingForm
      booking={booking}
      onChange={setBooking}
      saveWords="Write it down"
      isBusy={book.isPending}
      onSave={(startsAt) => book.mutate(startsAt)}
      onCancel={onCancel}
    />
  );
}

/** Moves a talk, or changes where it is; its steps move with it. */
export function MoveTalk({ interview, onDone }: { interview: Interview; onDone: () => void }) {
  const starts = Temporal.Instant.from(interview.startsAt).toZonedDateTimeISO(interview.zone);
  const [booking, setBooking] = useState<Booking>({
    day: starts.toPlainDate().toString(),
    time: starts.toPlainTime().toString({ smallestUnit: 'minute' }),
    zone: interview.zone,
    minutes: String(interview.minutes),
    setting: interview.setting,
    placeKind: interview.placeKind,
    place: interview.place ?? '',
  });
  const move = useWrite({
    write: (client, startsAt: string, { context, at }) =>
      client.interviews.update(
        { id: interview.id, version: interview.version, at, ...bookingInput(booking, startsAt) },
        { context },
      ),
    words: () => 'The talk is changed.',
    onDone,
  });
  return (
    <BookingForm
      booking={booking}
      onChange={setBooking}
      saveWords="Change the talk"
      isBusy={move.isPending}
      onSave={(startsAt) => move.mutate(startsAt)}
      onCancel={onDone}
    />
  );
}
