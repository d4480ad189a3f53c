/** Today: what to do now and why, and what is next. */
import { useQuery } from '@tanstack/react-query';
import type { NextStep } from '../../../domain/next-steps/step.ts';
import { timeWords } from '../../../domain/next-steps/step-words.ts';
import { countForToday } from '../../features/steps/group-steps.ts';
import { StepList } from '../../features/steps/step-list.tsx';
import { NextTalk } from '../../features/talks/next-talk.tsx';
import { talkAhead, talkedToday } from '../../features/talks/talk-words.ts';
import { useTalks } from '../../features/talks/use-talks.ts';
import { dateTitle } from '../../lib/day-words.ts';
import { readRefusal } from '../../lib/refusal.ts';
import { useApi } from '../../lib/use-api.ts';
import { useCareers } from '../../lib/use-careers.ts';
import { useDelayed } from '../../lib/use-delayed.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { useSteps } from '../../lib/use-steps.ts';
import { Button } from '../../ui/button.tsx';
import { GreyRows } from '../../ui/grey-rows.tsx';
import { Nothing } from '../../ui/nothing.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Columns, Entry, Page, PageHead } from '../../ui/page.tsx';
import { useShellActs } from '../shell/shell-acts.ts';
import { KeysFoot } from './keys-foot.tsx';
import { leadSentence } from './lead-sentence.ts';
import { Welcome } from './welcome.tsx';

/** How long an answer may take before anything is drawn for it. */
const waitMilliseconds = 300;

/** The page. */
export function TodayPage() {
  const { queries } = useApi();
  const { notebook } = useNotebook();
  const steps = useSteps();
  const count = useQuery(queries.contacts.count.queryOptions());
  const isWaiting = useDelayed(
    steps.isPending || count.isPending || notebook === undefined,
    waitMilliseconds,
  );

  if (steps.data !== undefined && count.data !== undefined && notebook !== undefined) {
    const isNew = count.data.people === 0 && steps.data.steps.length === 0;
    if (isNew) return <Welcome />;
    const failure = steps.isError ? readRefusal(steps.error) : undefined;
    return (
      <Page>
        {failure === undefined ? null : (
          <Entry>
            <Notice message={failure.message} remedy={failure.remedy} onRetry={() => void steps.refetch()} />
          </Entry>
        )}
        <Today steps={steps.data.steps} at={steps.data.at} zone={notebook.zone} />
      </Page>
    );
  }
  const error = steps.error ?? count.error;
  if (error === null)
    return <Page>{isWaiting ? <Entry>{<GreyRows words="Reading the notebook" />}</Entry> : null}</Page>;
  const { message, remedy } = readRefusal(error);
  return (
    <Page>
      <PageHead title="Today" />
      <Entry>
        <Notice
          message={message}
          remedy={remedy}
          onRetry={() => void Promise.all([steps.refetch(), count.refetch()])}
        />
      </Entry>
    </Page>
  );
}

interface TodayProps {
  readonly steps: readonly NextStep[];
  readonly at: string;
  readonly zone: string;
}

/** The page once the notebook is read. */
function Today({ steps, at, zone }: TodayProps) {
  const { next, held } = useTalks(at, zone);
  const careers = useCareers() ?? [];
  const ahead = next === undefined ? undefined : talkAhead(next.shortName, next.talk, at, zone);
  const lead = leadSentence({
    steps,
    forToday: countForToday(steps, at, zone),
    talked: held === undefined ? undefined : talkedToday(held.shortName, held.talk, zone),
    ahead: steps.length === 0 ? undefined : ahead,
  });
  return (
    <>
      <PageHead when={timeWords(at, zone)} title={dateTitle(at, zone)} {...(lead === '' ? {} : { lead })} />
      <Columns aside={next === undefined ? null : <NextTalk talk={next} zone={zone} />}>
        {steps.length === 0 ? (
          <NothingDue ahead={ahead} />
        ) : (
          <>
            <StepList steps={steps} at={at} zone={zone} careers={careers} />
            <KeysFoot />
          </>
        )}
      </Columns>
    </>
  );
}

/** The page when every step is done. */
function NothingDue({ ahead }: { ahead: string | undefined }) {
  const { addPerson } = useShellActs();
  return (
    <Entry>
      <Nothing sentence="Nothing is due." reason={ahead === undefined ? undefined : `${ahead}.`}>
        <Button onPress={addPerson} keyCap="N">
          Add a person
        </Button>
      </Nothing>
    </Entry>
  );
}
