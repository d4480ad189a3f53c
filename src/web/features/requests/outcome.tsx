/** What became of a request: one press each, with a day where it was another, and undo. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { RequestEventKind } from '../../../domain/requests/request.ts';
import { recordId } from '../../lib/record-id.ts';
import { useApi } from '../../lib/use-api.ts';
import { readName, useFindPeople } from '../../lib/use-find-people.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { useWrite } from '../../lib/use-write.ts';
import buttonStyles from '../../ui/button.module.css';
import { Button } from '../../ui/button.tsx';
import { Finder, type FinderOption } from '../../ui/finder.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './outcome.module.css';
import { outcomes } from './outcome-words.ts';

/** What was said, with what belongs to it. */
interface Said {
  readonly kind: RequestEventKind;
  /** The day it was said; empty for just now. */
  readonly on: string;
  /** For "later": the day to ask again. */
  readonly until: string;
  readonly other: FinderOption | undefined;
  readonly otherName: string;
}

const nothingSaid = { on: '', until: '', other: undefined, otherName: '' } as const;

/** The instant of a day, at noon on the explorer's clock. */
function noonOf(day: string, zone: string): string {
  const noon = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '12:00' });
  return noon.toInstant().toString({ smallestUnit: 'millisecond' });
}

function useRecordOutcome(requestId: string, zone: string, onDone: () => void) {
  return useWrite({
    write: async (client, said: Said, { context, at: now }) => {
      const at = said.on === '' ? now : noonOf(said.on, zone);
      const contactId =
        said.kind !== 'named_other'
          ? undefined
          : (said.other?.key ??
            (
              await client.contacts.create(
                { id: recordId(Date.parse(now)), ...readName(said.otherName) },
                { context },
              )
            ).id);
      return client.requests.addEvent(
        {
          id: requestId,
          kind: said.kind,
          at,
          ...(said.kind === 'later' && said.until !== '' ? { until: said.until } : {}),
          ...(contactId === undefined ? {} : { contactId }),
        },
        { context },
      );
    },
    words: (_event, { kind }) => outcomes.find((one) => one.kind === kind)?.done,
    onDone,
  });
}

interface OutcomeProps {
  readonly requestId: string;
  /** False where the question stands above the answers already. */
  readonly isTitled?: boolean;
  readonly onDone?: () => void;
}

/** The question and its answers; after a yes the way to a time. */
export function Outcome({ requestId, isTitled = true, onDone }: OutcomeProps) {
  const { queries } = useApi();
  const { notebook } = useNotebook();
  const { data: request } = useQuery(queries.requests.get.queryOptions({ input: { id: requestId } }));
  const [open, setOpen] = useState<Said>();
  const [day, setDay] = useState<string>();
  const record = useRecordOutcome(requestId, notebook?.zone ?? 'UTC', () => {
    setOpen(undefined);
    onDone?.();
  });
  if (request === undefined) return null;
  if (request.state === 'accepted') {
    const search = { contactId: request.contactId, careerId: request.careerId, requestId };
    return (
      <section className={styles['outcome']} aria-label="A yes">
        <h2>They said yes.</h2>
        <p className={styles['acts']}>
          <Link
            to="/interviews/$interviewId"
            params={{ interviewId: 'new' }}
            search={search}
            className={`${buttonStyles['button']} ${buttonStyles['filled']}`}
          >
            Write down the time
          </Link>
        </p>
      </section>
    );
  }
  const say = (kind: RequestEventKind): void => {
    const said: Said = { kind, ...nothingSaid, on: day ?? '' };
    if (kind === 'later' || kind === 'named_other') setOpen(said);
    else if (!record.isPending) record.mutate(said);
  };
  return (
    <section className={styles['outcome']} aria-label="What became of it">
      {isTitled ? <h2>What became of your request?</h2> : null}
      <div className={styles['acts']}>
        {outcomes.map(({ kind, words }) => (
          <Button key={kind} isBusy={record.isPending} onPress={() => say(kind)}>
            {words}
          </Button>
        ))}
        {day === undefined ? (
          <Button strength="quiet" onPress={() => setDay('')}>
            On another day
          </Button>
        ) : (
          <TextInput label="On" type="date" value={day} onChange={setDay} />
        )}
      </div>
      {open === undefined ? null : (
        <Detail said={open} onChange={setOpen} isBusy={record.isPending} onSave={() => record.mutate(open)} />
      )}
    </section>
  );
}

interface DetailProps {
  readonly said: Said;
  readonly onChange: (said: Said | undefined) => void;
  readonly isBusy: boolean;
  readonly onSave: () => void;
}

/** What else belongs to an answer: a day to ask again, or who was named. */
function Detail({ said, onChange, isBusy, onSave }: DetailProps) {
  const options = useFindPeople(said.otherName);
  const isNamed = said.kind === 'named_other';
  const isReady = !isNamed || said.other !== undefined || said.otherName.trim() !== '';
  return (
    <form
      className={styles['detail']}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !isBusy) onSave();
      }}
    >
      {isNamed ? (
        <Finder
          label="Whom did they name?"
          takesFocus
          words={said.otherName}
          onWords={(otherName) => onChange({ ...said, otherName })}
          options={options}
          chosen={said.other}
          onChoose={(other) => onChange({ ...said, other })}
        />
      ) : (
        <TextInput
          label="Ask again on"
          type="date"
          takesFocus
          value={said.until}
          onChange={(until) => onChange({ ...said, until })}
        />
      )}
      <div className={styles['acts']}>
        <Button strength="filled" type="submit" isBusy={isBusy}>
          Write it down
        </Button>
        <Button strength="subtle" onPress={() => onChange(undefined)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
