/** What became of a request: where it stands, what follows from that, and one press for whatever happened, with undo. */
import { skipToken, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { dateOnlyWords, dayWords } from '../../../domain/next-steps/step-words.ts';
import { localDay } from '../../../domain/time/local-day.ts';
import { recordId } from '../../lib/record-id.ts';
import { useApi } from '../../lib/use-api.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { useSteps } from '../../lib/use-steps.ts';
import buttonStyles from '../../ui/button.module.css';
import { Button } from '../../ui/button.tsx';
import { monthAhead } from './answered-when.ts';
import styles from './outcome.module.css';
import { OutcomeDetail } from './outcome-detail.tsx';
import { type OutcomeKind, outcomesOf, standingSentence } from './outcome-words.ts';
import { type AskedContact, type AskedRequest, type Said, useOutcome } from './use-outcome.ts';

interface OutcomeProps {
  readonly requestId: string;
  /** False where the place says already what is asked. */
  readonly isTitled?: boolean;
  /** Something was recorded. */
  readonly onDone?: () => void;
}

/** The question and its answers. */
export function Outcome({ requestId, isTitled = true, onDone }: OutcomeProps) {
  const { queries } = useApi();
  const { notebook } = useNotebook();
  const now = useSteps().data?.at;
  const { data: request } = useQuery(queries.requests.get.queryOptions({ input: { id: requestId } }));
  const asked = request === undefined ? skipToken : { id: request.contactId };
  const { data: contact } = useQuery(queries.contacts.get.queryOptions({ input: asked }));
  if (request === undefined || contact === undefined || notebook === undefined || now === undefined)
    return null;
  return (
    <section className={styles['outcome']} aria-label="What became of it">
      {isTitled ? <h2>What became of your request?</h2> : null}
      <Answers request={request} contact={contact} zone={notebook.zone} now={now} onDone={onDone} />
    </section>
  );
}

interface AnswersProps {
  readonly request: AskedRequest;
  readonly contact: AskedContact;
  readonly zone: string;
  readonly now: string;
  readonly onDone: (() => void) | undefined;
}

function Answers({ request, contact, zone, now, onDone }: AnswersProps) {
  const standing = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState<Said>();
  const [isChanging, setIsChanging] = useState(false);
  const record = useOutcome({ request, contact, zone });
  const isAnswered =
    request.state === 'accepted' || request.state === 'declined' || request.state === 'named_other';
  const offered = outcomesOf(request.state);
  const save = (one: Said): void => {
    if (record.isPending || one.day > localDay(now, zone)) return;
    record.mutate(one, {
      onSuccess: () => {
        setSaid(undefined);
        setIsChanging(false);
        // what was pressed is gone
        standing.current?.focus();
        onDone?.();
      },
    });
  };
  const begin = (kind: OutcomeKind): Said => ({
    kind,
    day: '',
    channel: request.events.at(-1)?.channel ?? null,
    until: monthAhead(now, zone),
    other: undefined,
    otherName: '',
    // an id carries the time only so that ids sort; nothing is recorded by it
    newContactId: recordId(Date.now()),
    mayUseName: 'yes',
  });
  const say = (kind: OutcomeKind): void => {
    const one = { ...(said ?? begin(kind)), kind };
    if (kind === 'later' || kind === 'named_other') setSaid(one);
    else save(one);
  };
  return (
    <>
      <Standing request={request} contact={contact} zone={zone} now={now} lineRef={standing} />
      <Following request={request} />
      {offered.length === 0 ? null : isAnswered && !isChanging ? (
        <Button strength="quiet" onPress={() => setIsChanging(true)}>
          Something else came of it
        </Button>
      ) : (
        <div className={styles['acts']}>
          {offered.map(({ kind, words }) => (
            <Button key={kind} isBusy={record.isPending} onPress={() => say(kind)}>
              {words}
            </Button>
          ))}
          {said === undefined ? (
            <Button strength="quiet" onPress={() => setSaid(begin('accepted'))}>
              On another day, or another way
            </Button>
          ) : null}
        </div>
      )}
      {said === undefined ? null : (
        <OutcomeDetail
          said={said}
          name={contact.displayName}
          contactId={contact.id}
          today={localDay(now, zone)}
          isBusy={record.isPending}
          onChange={setSaid}
          onSave={() => save(said)}
        />
      )}
    </>
  );
}

interface StandingProps extends Omit<AnswersProps, 'onDone'> {
  readonly lineRef: React.Ref<HTMLParagraphElement>;
}

/** Where it stands; takes the keyboard after an answer was recorded. */
function Standing({ request, contact, zone, now, lineRef }: StandingProps) {
  const reader = { zone, today: localDay(now, zone) };
  const last = request.events.toSorted((one, other) => (one.at < other.at ? -1 : 1)).at(-1);
  const day = last === undefined ? '' : dayWords(last.at, reader);
  const until = request.state === 'later' ? (last?.until ?? null) : null;
  const named = request.state === 'named_other' ? (last?.contactId ?? null) : null;
  return (
    <p ref={lineRef} tabIndex={-1} className={styles['standing']}>
      {standingSentence(request.state, contact.displayName, day)}
      {until === null ? '' : ` Ask again on ${dateOnlyWords(until, reader)}.`}
      {named === null ? null : (
        <Link to="/people/$contactId" params={{ contactId: named }} className="link">
          Whom they named
        </Link>
      )}
    </p>
  );
}

/** What follows from an answer: a time to agree, a reply to write. */
function Following({ request: { state, id: requestId, contactId, careerId } }: { request: AskedRequest }) {
  const look = `${buttonStyles['button']} ${buttonStyles['filled']}`;
  if (state === 'accepted') {
    return (
      <p className={styles['next']}>
        <Link
          to="/interviews/$interviewId"
          params={{ interviewId: 'new' }}
          search={{ contactId, careerId, requestId }}
          className={look}
        >
          Write down the time
        </Link>
      </p>
    );
  }
  if (state !== 'declined') return null;
  return (
    <p className={styles['next']}>
      <Link
        to="/letters/$letterId"
        params={{ letterId: 'new' }}
        search={{ kind: 'decline_reply', contactId, requestId }}
        className={look}
      >
        Write the reply
      </Link>
    </p>
  );
}
