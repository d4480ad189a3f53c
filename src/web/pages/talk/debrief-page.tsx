/** What was said and what it changed: notes become findings, names and promises; then one's own reaction. */

import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { capital, countWords } from '../../../domain/next-steps/step-words.ts';
import styles from '../../features/debrief/debrief.module.css';
import { Found } from '../../features/debrief/found.tsx';
import { isAboutSomebody } from '../../features/debrief/note-finding.ts';
import { NoteRows } from '../../features/debrief/note-rows.tsx';
import { Reaction } from '../../features/debrief/reaction.tsx';
import { shortDay } from '../../lib/day-words.ts';
import { readRefusal } from '../../lib/refusal.ts';
import { useApi } from '../../lib/use-api.ts';
import { useDelayed } from '../../lib/use-delayed.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { useSteps } from '../../lib/use-steps.ts';
import { Button } from '../../ui/button.tsx';
import { GreyRows } from '../../ui/grey-rows.tsx';
import { Nothing } from '../../ui/nothing.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Columns, Entry, Page, PageHead } from '../../ui/page.tsx';

/** Everything the page is about, read side by side. */
function useTalkSaid(id: string) {
  const { queries } = useApi();
  const brief = useQuery(queries.interviews.brief.queryOptions({ input: { id } }));
  const notes = useQuery(queries.interviews.listNotes.queryOptions({ input: { id, limit: 200 } }));
  const findings = useQuery(queries.findings.list.queryOptions({ input: { interviewId: id, limit: 200 } }));
  const promises = useQuery(queries.promises.list.queryOptions({ input: { interviewId: id, limit: 200 } }));
  const debrief = useQuery({
    ...queries.interviews.getDebrief.queryOptions({ input: { id } }),
    retry: false,
  });
  const referrals = useQuery({
    ...queries.referrals.list.queryOptions({
      input: { contactId: brief.data?.contact.id ?? '', limit: 200 },
    }),
    enabled: brief.data !== undefined,
  });
  const isDebriefKnown =
    debrief.data !== undefined || (debrief.isError && readRefusal(debrief.error).code === 'not_found');
  return { brief, notes, findings, promises, debrief, referrals, isDebriefKnown };
}

/** The page. */
export function DebriefPage() {
  const { interviewId = '' } = useParams({ strict: false });
  const navigate = useNavigate();
  const said = useTalkSaid(interviewId);
  const { notebook } = useNotebook();
  const now = useSteps().data?.at;
  const isWaiting = useDelayed(said.brief.isPending, 300);
  const { data: brief } = said.brief;
  if (said.brief.isError && brief === undefined) {
    const refusal = readRefusal(said.brief.error);
    return (
      <Page>
        <PageHead title="Debrief" />
        <Entry>
          {refusal.code === 'not_found' || refusal.code === 'invalid_input' ? (
            <Nothing sentence="This talk is not in the notebook." reason="It was moved to the trash.">
              <Button onPress={() => void navigate({ to: '/interviews' })}>All talks</Button>
            </Nothing>
          ) : (
            <Notice {...refusal} onRetry={() => void said.brief.refetch()} />
          )}
        </Entry>
      </Page>
    );
  }
  if (
    brief === undefined ||
    said.notes.data === undefined ||
    said.findings.data === undefined ||
    !said.isDebriefKnown ||
    notebook === undefined ||
    now === undefined
  ) {
    return (
      <Page>
        {isWaiting ? (
          <Entry>
            <GreyRows words="Reading" />
          </Entry>
        ) : null}
      </Page>
    );
  }
  const { contact, interview } = brief;
  const notes = said.notes.data.items;
  const findings = said.findings.data.items;
  const about = notes.filter((note) => !isAboutSomebody(note));
  const kept = about.filter((note) => findings.some(({ id }) => id === note.id)).length;
  const thanks = { kind: 'thank_you', contactId: contact.id, interviewId };
  const name = contact.nickname ?? contact.givenName ?? contact.displayName;
  return (
    <Page>
      <title>{`What ${name} said · Askwell`}</title>
      <PageHead
        when={shortDay(interview.startsAt, now, notebook.zone)}
        title={`What ${name} said`}
        lead={
          notes.length === 0
            ? 'No notes were taken. Write down what you still hear.'
            : `${capital(countWords(notes.length, 'note'))}. A few minutes while you still hear them.`
        }
      >
        <nav className={styles['steps']} aria-label="Parts of the debrief">
          <a href="#said" data-done={kept === about.length ? 'true' : undefined}>
            <i aria-hidden="true" /> Notes to findings, {kept} of {about.length}
          </a>
          <a href="#felt" data-done={said.debrief.data === undefined ? undefined : 'true'}>
            <i aria-hidden="true" /> Your reaction
          </a>
          <a href="#open" data-done={(said.debrief.data?.stillOpen.length ?? 0) === 0 ? undefined : 'true'}>
            <i aria-hidden="true" /> What is still open
          </a>
        </nav>
      </PageHead>
      <Columns
        aside={
          <Found
            interviewId={interviewId}
            hostId={contact.id}
            hostName={name}
            notes={notes}
            promised={new Set((said.promises.data?.items ?? []).map(({ id }) => id))}
            named={(said.referrals.data?.items ?? []).map(({ id }) => id)}
          />
        }
      >
        <div id="said">
          <NoteRows interviewId={interviewId} notes={notes} findings={findings} zone={notebook.zone} />
        </div>
        <Reaction
          interviewId={interviewId}
          debrief={said.debrief.data}
          onDone={() =>
            void navigate({ to: '/letters/$letterId', params: { letterId: 'new' }, search: thanks })
          }
        />
      </Columns>
    </Page>
  );
}
