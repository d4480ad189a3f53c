/** What the step in hand rests on: the words and the chain of thanks of a talk, or what to have in mind before writing again. */
import { useQuery } from '@tanstack/react-query';
import { findUnfilledPrompts } from '../../../domain/letters/prompts.ts';
import type { NextStep } from '../../../domain/next-steps/step.ts';
import { useApi } from '../../lib/use-api.ts';
import { Reminder } from './reminder.tsx';
import styles from './step-detail.module.css';
import { ThanksChain } from './thanks-chain.tsx';

interface StepDetailProps {
  readonly step: NextStep;
  readonly at: string;
  readonly zone: string;
}

/** More about a step; nothing where there is nothing more. */
export function StepDetail({ step, at, zone }: StepDetailProps) {
  const { kind, contactId, interviewId } = step;
  const isReminder = kind === 'check_back' || kind === 'keep_in_touch' || kind === 'tell_advice_done';
  if (isReminder) {
    return contactId === null ? null : <Reminder contactId={contactId} at={at} zone={zone} />;
  }
  return interviewId === null ? null : (
    <Thanks interviewId={interviewId} contactId={contactId} at={at} zone={zone} />
  );
}

interface ThanksProps {
  readonly interviewId: string;
  readonly contactId: string | null;
  readonly at: string;
  readonly zone: string;
}

function Thanks({ interviewId, contactId, at, zone }: ThanksProps) {
  const { queries } = useApi();
  const { data } = useQuery(queries.interviews.courtesies.queryOptions({ input: { id: interviewId } }));
  if (data === undefined) return null;
  const own = data.links.find((link) => link.contactId === contactId);
  return (
    <>
      {own === undefined ? null : <Opening words={own.opening} />}
      {data.links.length < 2 ? null : (
        <ThanksChain links={data.links} contactId={contactId} at={at} zone={zone} />
      )}
    </>
  );
}

/** The sentence a letter may begin with; what is still to be written stands apart in it. */
function Opening({ words }: { words: string }) {
  const prompts = findUnfilledPrompts(words);
  const parts: { readonly text: string; readonly isPrompt: boolean }[] = [];
  let from = 0;
  for (const { start, end } of prompts) {
    parts.push({ text: words.slice(from, start), isPrompt: false });
    parts.push({ text: words.slice(start, end), isPrompt: true });
    from = end;
  }
  parts.push({ text: words.slice(from), isPrompt: false });
  return (
    <p className={styles['said']}>
      {parts.map(({ text, isPrompt }) => (isPrompt ? <span key={text}>{text}</span> : text))}
    </p>
  );
}
