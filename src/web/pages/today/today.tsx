/** Today once the notebook is read: what to do now and why, and what is next. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { NextStep } from '../../../domain/next-steps/step.ts';
import { timeWords } from '../../../domain/next-steps/step-words.ts';
import { countForToday, foldSteps } from '../../features/steps/group-steps.ts';
import { StepList } from '../../features/steps/step-list.tsx';
import { talkAhead, talkedToday } from '../../features/talks/talk-words.ts';
import { useTalks } from '../../features/talks/use-talks.ts';
import { dateTitle } from '../../lib/day-words.ts';
import { late } from '../../lib/late.tsx';
import { stepAddress } from '../../lib/step-address.ts';
import { useCareers } from '../../lib/use-careers.ts';
import { Button } from '../../ui/button.tsx';
import { Nothing } from '../../ui/nothing.tsx';
import { Columns, Entry, PageHead } from '../../ui/page.tsx';
import { useShellActs } from '../shell/shell-acts.ts';
import { KeysFoot } from './keys-foot.tsx';
import { leadSentence } from './lead-sentence.ts';

const NextTalk = late(async () => (await import('../../features/talks/next-talk.tsx')).NextTalk);
const TodayNotes = late(async () => (await import('./today-notes.tsx')).TodayNotes);
const BeforeTalk = late(async () => (await import('./before-talk.tsx')).BeforeTalk);
const Answered = late(async () => (await import('./answered.tsx')).Answered);

interface TodayProps {
  readonly steps: readonly NextStep[];
  /** The moment the steps are of, and the notebook's zone. */
  readonly at: string;
  readonly zone: string;
}

/** The date, a sentence, the steps, and the next talk beside them. */
export function Today({ steps: all, at, zone }: TodayProps) {
  const steps = foldSteps(all);
  const { next, held } = useTalks(at, zone);
  const careers = useCareers() ?? [];
  const { go, backToId } = useStepPages();
  const [answered, setAnswered] = useState<NextStep>();
  const ahead = next === undefined ? undefined : talkAhead(next.shortName, next.talk, at, zone);
  const lead = leadSentence({
    steps,
    forToday: countForToday(steps, at, zone),
    talked: held === undefined ? undefined : talkedToday(held.shortName, held.talk, zone),
    ahead: steps.length === 0 ? undefined : ahead,
  });
  return (
    <>
      <PageHead
        when={timeWords(at, zone)}
        title={dateTitle(at, zone)}
        lead={lead}
        acts={
          <Link to="/week" className="link">
            The week ahead
          </Link>
        }
      />
      <Columns
        aside={
          <>
            {next === undefined ? null : (
              <NextTalk talk={next} zone={zone}>
                <BeforeTalk interviewId={next.talk.id} />
              </NextTalk>
            )}
            <TodayNotes at={at} zone={zone} />
          </>
        }
      >
        {steps.length === 0 ? (
          <NothingDue ahead={ahead} />
        ) : (
          <>
            <StepList
              steps={steps}
              at={at}
              zone={zone}
              careers={careers}
              backToId={backToId}
              onGo={(step) => void go(step)}
              onAnswered={setAnswered}
            />
            <KeysFoot />
          </>
        )}
      </Columns>
      {answered === undefined || answered.requestId === null ? null : (
        <Answered requestId={answered.requestId} onClose={() => setAnswered(undefined)} />
      )}
    </>
  );
}

/** Goes to the pages of steps; the address of Today remembers which step was left, for the way back. */
function useStepPages() {
  const navigate = useNavigate();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const [backToId] = useState(() => (typeof search['step'] === 'string' ? search['step'] : undefined));
  const go = async (step: NextStep): Promise<void> => {
    const address = stepAddress(step);
    if (address === undefined) return;
    await navigate({ to: '/', search: { step: step.id }, replace: true, resetScroll: false });
    await navigate(address);
  };
  return { go, backToId };
}

/** Every step is done. */
function NothingDue({ ahead }: { ahead: string | undefined }) {
  const { addPerson } = useShellActs();
  const reason = ahead ?? 'Add somebody to ask, or come back when an answer is in';
  return (
    <Entry>
      <Nothing sentence="Nothing is due." reason={`${reason}.`}>
        <Button onPress={addPerson} keyCap="N">
          Add a person
        </Button>
      </Nothing>
    </Entry>
  );
}
