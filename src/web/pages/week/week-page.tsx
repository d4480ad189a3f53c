/** The week ahead: seven days with their talks and what is due on each. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { NextStep } from '../../../domain/next-steps/step.ts';
import { timeWords } from '../../../domain/next-steps/step-words.ts';
import { addDays } from '../../../domain/time/local-day.ts';
import { minutesWords } from '../../features/steps/group-steps.ts';
import { dateTitle } from '../../lib/day-words.ts';
import { readRefusal } from '../../lib/refusal.ts';
import { useApi } from '../../lib/use-api.ts';
import { useDelayed } from '../../lib/use-delayed.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { useSteps } from '../../lib/use-steps.ts';
import { GreyRows } from '../../ui/grey-rows.tsx';
import { Nothing } from '../../ui/nothing.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Entry, Page, PageHead, Section } from '../../ui/page.tsx';
import styles from './week.module.css';
import { type WeekDay, type WeekTalk, weekOf } from './week-days.ts';

const waitMilliseconds = 300;
const talksRead = 200;

/** The page. */
export function WeekPage() {
  const { notebook } = useNotebook();
  const steps = useSteps();
  const isWaiting = useDelayed(steps.isPending, waitMilliseconds);
  const failure = steps.isError ? readRefusal(steps.error) : null;
  return (
    <Page>
      <title>The week ahead · Askwell</title>
      <PageHead title="The week ahead" />
      {failure === null ? null : (
        <Entry>
          <Notice {...failure} onRetry={() => void steps.refetch()} />
        </Entry>
      )}
      {steps.data !== undefined && notebook !== undefined ? (
        <Days steps={steps.data.steps} at={steps.data.at} zone={notebook.zone} />
      ) : isWaiting && failure === null ? (
        <Entry>
          <GreyRows words="Reading the notebook" />
        </Entry>
      ) : null}
    </Page>
  );
}

interface DaysProps {
  readonly steps: readonly NextStep[];
  readonly at: string;
  readonly zone: string;
}

function Days({ steps, at, zone }: DaysProps) {
  const { queries } = useApi();
  const end = addDays(at, 7, zone);
  // the minute changes the address of the reading; the day is exact enough for what will open by then
  const coming = useQuery(
    queries.nextSteps.list.queryOptions({ input: { at: `${end.slice(0, 10)}T23:59:59.000Z` } }),
  );
  const talks = useQuery(
    queries.interviews.list.queryOptions({ input: { state: 'planned', limit: talksRead } }),
  );
  const named = (talks.data?.items ?? []).map(
    ({ id, startsAt, contactId }): WeekTalk => ({
      id,
      startsAt,
      name: talks.data?.people.find((person) => person.id === contactId)?.displayName ?? '',
    }),
  );
  const week = weekOf({ steps, coming: coming.data?.steps ?? [], talks: named }, at, zone);
  const isEmpty =
    week.late.length === 0 && week.days.every((day) => day.steps.length + day.talks.length === 0);
  if (isEmpty) {
    return (
      <Entry>
        <Nothing sentence="Nothing is due this week." reason="What suits any time stands under Today." />
      </Entry>
    );
  }
  return (
    <>
      {week.late.length === 0 ? null : (
        <Section title="Late">
          <StepLines steps={week.late} />
        </Section>
      )}
      {week.days.map((day, ahead) =>
        day.steps.length + day.talks.length === 0 ? null : (
          <DayPart key={day.day} day={day} isToday={ahead === 0} zone={zone} />
        ),
      )}
    </>
  );
}

function DayPart({ day, isToday, zone }: { day: WeekDay; isToday: boolean; zone: string }) {
  const minutes = day.steps.reduce((sum, step) => sum + step.minutes, 0);
  return (
    <Section
      title={isToday ? 'Today' : dateTitle(day.at, zone)}
      act={minutes === 0 ? undefined : <span className={styles['minutes']}>{minutesWords(minutes)}</span>}
    >
      {day.talks.length === 0 ? null : (
        <ul className={styles['lines']} aria-label="Talks">
          {day.talks.map(({ id, startsAt, name }) => (
            <li key={id}>
              <span className={styles['time']}>{timeWords(startsAt, zone)}</span>
              <Link
                to="/interviews/$interviewId"
                params={{ interviewId: id }}
                className={styles['talk'] ?? ''}
              >
                Talk with {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <StepLines steps={day.steps} />
    </Section>
  );
}

function StepLines({ steps }: { steps: readonly NextStep[] }) {
  if (steps.length === 0) return null;
  return (
    <ul className={styles['lines']} aria-label="Steps">
      {steps.map(({ id, title, reason }) => (
        <li key={id}>
          <Link to="/" search={{ step: id }} className={styles['step'] ?? ''}>
            {title}
          </Link>
          <p>{reason}</p>
        </li>
      ))}
    </ul>
  );
}
