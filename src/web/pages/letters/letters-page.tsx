/** All letters: drafts to finish, letters owed and not begun, and what went out, latest first. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type LetterKind, letterKinds } from '../../../domain/letters/letter.ts';
import { letterKindWords } from '../../../domain/letters/letter-words.ts';
import type { NextStep } from '../../../domain/next-steps/step.ts';
import { LetterRows } from '../../features/letters/letter-rows.tsx';
import { groupByMonth } from '../../features/letters/months.ts';
import { stepWhen } from '../../features/steps/step-when.ts';
import { readRefusal } from '../../lib/refusal.ts';
import { stepAddress } from '../../lib/step-address.ts';
import { useDelayed } from '../../lib/use-delayed.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { Button } from '../../ui/button.tsx';
import { GreyRows } from '../../ui/grey-rows.tsx';
import { Nothing } from '../../ui/nothing.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Entry, Page, PageHead } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './letters-page.module.css';
import { useLetters } from './use-letters.ts';

const kinds = [
  { value: 'all' as const, words: 'Every kind' },
  ...letterKinds.map((value) => ({ value, words: letterKindWords[value] })),
];

/** The kind that the address names. */
function useKind() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const kind: LetterKind | undefined = letterKinds.find((one) => one === search['kind']);
  const choose = (chosen: LetterKind | 'all'): void =>
    void navigate({ to: '/letters', search: chosen === 'all' ? {} : { kind: chosen }, replace: true });
  return { kind, choose };
}

/** The page. */
export function LettersPage() {
  const { kind, choose } = useKind();
  const { notebook } = useNotebook();
  const all = useLetters(kind);
  const { drafts, sent, begun, owed, letters, now } = all;
  const isWaiting = useDelayed(sent.isPending || drafts.isPending, 300);
  const error = drafts.error ?? sent.error;
  const isRead = sent.data !== undefined && drafts.data !== undefined;
  const isEmpty = isRead && letters.length + begun.length + owed.length === 0;
  const words = { nameOf: all.nameOf, careerOf: all.careerOf };
  return (
    <Page>
      <title>Letters · Askwell</title>
      <PageHead
        title="Letters"
        acts={
          isEmpty && kind === undefined ? undefined : (
            <div className={styles['filter']}>
              <Select label="Kind" isLabelHidden options={kinds} value={kind ?? 'all'} onChange={choose} />
            </div>
          )
        }
      />
      <Entry>
        {error === null ? null : (
          <Notice
            {...readRefusal(error)}
            onRetry={() => void Promise.all([drafts.refetch(), sent.refetch()])}
          />
        )}
        {isWaiting ? <GreyRows words="Reading the letters" /> : null}
        {isEmpty ? <NoLetters kind={kind} onAll={() => choose('all')} /> : null}
      </Entry>
      {now === undefined || notebook === undefined ? null : (
        <>
          {begun.length === 0 ? null : (
            <Part title="To finish">
              <Entry>
                <LetterRows letters={begun} {...words} now={now} zone={notebook.zone} />
              </Entry>
            </Part>
          )}
          {owed.length === 0 ? null : (
            <Part title="To begin">
              <Owed steps={owed} now={now} zone={notebook.zone} />
            </Part>
          )}
          {letters.length === 0 ? null : (
            <Part title="Sent">
              {groupByMonth(letters, notebook.zone).map((month) => (
                <Entry key={month.words} when={<span className={styles['month']}>{month.words}</span>}>
                  <LetterRows letters={month.letters} {...words} now={now} zone={notebook.zone} />
                </Entry>
              ))}
              {sent.hasNextPage ? (
                <Entry className={styles['more'] ?? ''}>
                  <Button isBusy={sent.isFetchingNextPage} onPress={() => void sent.fetchNextPage()}>
                    Earlier letters
                  </Button>
                </Entry>
              ) : null}
            </Part>
          )}
        </>
      )}
    </Page>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  const id = `letters-${title.toLowerCase().replace(' ', '-')}`;
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <Entry>
        <h2 id={id}>{title}</h2>
      </Entry>
      {children}
    </section>
  );
}

/** Letters that a step asks for and nobody began. */
function Owed({ steps, now, zone }: { steps: readonly NextStep[]; now: string; zone: string }) {
  return (
    <Entry>
      <ul className={styles['owed']}>
        {steps.map((step) => (
          <li key={step.id}>
            <Link {...(stepAddress(step) ?? { to: '/' })} className="link">
              {step.title}
            </Link>
            <span>{stepWhen(step, now, zone).words}</span>
          </li>
        ))}
      </ul>
    </Entry>
  );
}

function NoLetters({ kind, onAll }: { kind: LetterKind | undefined; onAll: () => void }) {
  if (kind !== undefined) {
    return (
      <Nothing sentence={`No letter is of this kind: ${letterKindWords[kind].toLowerCase()}.`}>
        <Button onPress={onAll}>Every kind</Button>
      </Nothing>
    );
  }
  return (
    <Nothing
      sentence="No letter was written yet."
      reason="Choose somebody to ask; the request to write then stands here and on Today."
    >
      <Link to="/people" className="link">
        All people
      </Link>
    </Nothing>
  );
}
