/** One letter: begun, being written, or sent. */
import { skipToken, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { channelWords, letterKindWords } from '../../../domain/letters/letter-words.ts';
import { LetterDesk } from '../../features/letters/letter-desk.tsx';
import { findDraft } from '../../features/letters/letter-draft.ts';
import { beginLetter } from '../../features/letters/letter-facts.ts';
import { SentLetter } from '../../features/letters/sent-letter.tsx';
import { type KeptLetter, type LetterFields, readLetter } from '../../features/letters/use-letter-edit.ts';
import { Outcome } from '../../features/requests/outcome.tsx';
import { shortDay } from '../../lib/day-words.ts';
import type { Versioned } from '../../lib/held-edit.ts';
import { type LetterWanted, readWanted } from '../../lib/letter-wanted.ts';
import { recordId } from '../../lib/record-id.ts';
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
import { LetterNotes } from './letter-notes.tsx';

/** The page. */
export function LetterPage() {
  const { letterId = 'new' } = useParams({ strict: false });
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const { notebook } = useNotebook();
  // a letter that is begun here keeps its desk when it gets an address of its own
  const [begun, setBegun] = useState(() => newLetter(readWanted(search)));
  const isHere = letterId === 'new' || letterId === begun.id;
  const wanted = letterId === 'new' ? readWanted(search) : begun.wanted;
  if (letterId === 'new' && !isSameWanted(wanted, begun.wanted)) {
    setBegun(newLetter(wanted));
  }
  if (notebook === undefined) return <Page>{null}</Page>;
  if (isHere && wanted !== undefined) {
    return <BegunLetter key={begun.id} id={begun.id} wanted={wanted} zone={notebook.zone} />;
  }
  if (isHere) return <NoLetter />;
  return <KeptLetterPage key={letterId} id={letterId} zone={notebook.zone} />;
}

/** A letter about to begin, with the id it will have. */
function newLetter(wanted: LetterWanted | undefined) {
  return { id: recordId(Date.now()), wanted };
}

function isSameWanted(one: LetterWanted | undefined, other: LetterWanted | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function NoLetter() {
  const navigate = useNavigate();
  return (
    <Page>
      <title>Letter · Askwell</title>
      <PageHead title="Letter" />
      <Entry>
        <Nothing
          sentence="This letter is not in the notebook."
          reason="It was thrown away, or the address names nobody to write to."
        >
          <Button onPress={() => void navigate({ to: '/letters' })}>All letters</Button>
        </Nothing>
      </Entry>
    </Page>
  );
}

interface BegunLetterProps {
  readonly id: string;
  readonly wanted: LetterWanted;
  readonly zone: string;
}

/** A letter of which no draft is kept yet; one begun earlier for the same duty is gone on with. */
function BegunLetter({ id, wanted, zone }: BegunLetterProps) {
  const { client } = useApi();
  const navigate = useNavigate();
  const opening = useQuery({
    queryKey: ['letter', id],
    queryFn: async () => {
      const kept = await findDraft(client, wanted);
      return kept === null
        ? { draftId: null, ...(await beginLetter(client, wanted, zone)) }
        : { draftId: kept };
    },
    // what is being written must not change under the hands
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnMount: false,
  });
  const isWaiting = useDelayed(opening.isPending, 300);
  const draftId = opening.data?.draftId ?? null;
  if (draftId !== null) return <KeptLetterPage id={draftId} zone={zone} />;
  if (opening.data === undefined || opening.data.draftId !== null) {
    return (
      <Page>
        <Entry>
          {opening.isError ? (
            <Notice {...readRefusal(opening.error)} onRetry={() => void opening.refetch()} />
          ) : isWaiting ? (
            <GreyRows words="Reading" />
          ) : null}
        </Entry>
      </Page>
    );
  }
  const { beginning } = opening.data;
  const record = { version: 0, fields: { channel: wanted.channel, ...beginning } };
  const onBegun = (): void =>
    void navigate({ to: '/letters/$letterId', params: { letterId: id }, replace: true, resetScroll: false });
  return <Desk id={id} wanted={wanted} record={record} zone={zone} onBegun={onBegun} />;
}

/** A letter the notebook keeps. */
function KeptLetterPage({ id, zone }: { id: string; zone: string }) {
  const { queries } = useApi();
  const reading = useQuery(queries.letters.get.queryOptions({ input: { id } }));
  const isWaiting = useDelayed(reading.isPending, 300);
  if (reading.isError) {
    const refusal = readRefusal(reading.error);
    if (refusal.code === 'not_found' || refusal.code === 'invalid_input') return <NoLetter />;
    return (
      <Page>
        <Entry>
          <Notice {...refusal} onRetry={() => void reading.refetch()} />
        </Entry>
      </Page>
    );
  }
  const letter = reading.data;
  if (letter === undefined) {
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
  if (letter.sentAt !== null) return <Sent letter={letter} zone={zone} />;
  return <Desk id={id} wanted={letter} record={readLetter(letter)} zone={zone} onBegun={() => undefined} />;
}

interface DeskProps {
  readonly id: string;
  readonly wanted: LetterWanted;
  readonly record: Versioned<LetterFields>;
  readonly zone: string;
  readonly onBegun: () => void;
}

function Desk({ id, wanted, record, zone, onBegun }: DeskProps) {
  const { queries } = useApi();
  const navigate = useNavigate();
  const { data: contact } = useQuery(queries.contacts.get.queryOptions({ input: { id: wanted.contactId } }));
  const now = useSteps().data?.at;
  if (contact === undefined || now === undefined) return <Page>{null}</Page>;
  const leave = (): void => void navigate({ to: '/' });
  return (
    <Page>
      <title>{`To ${contact.displayName} · Askwell`}</title>
      <PageHead
        when={letterKindWords[wanted.kind]}
        title={`To ${contact.displayName}`}
        lead={[contact.title, contact.organizationName].filter((part) => part !== null).join(', ')}
      />
      <Columns aside={<LetterNotes wanted={wanted} letterId={id} now={now} zone={zone} />}>
        <Entry when="Draft">
          <LetterDesk
            id={id}
            wanted={wanted}
            record={record}
            to={{ name: contact.displayName, email: contact.emails[0]?.address ?? null }}
            onBegun={onBegun}
            onSent={leave}
            onRemoved={() => void navigate({ to: '/letters' })}
          />
        </Entry>
      </Columns>
    </Page>
  );
}

function Sent({ letter, zone }: { letter: KeptLetter; zone: string }) {
  const { queries } = useApi();
  const { data: contact } = useQuery(queries.contacts.get.queryOptions({ input: { id: letter.contactId } }));
  const { data: request } = useQuery(
    queries.requests.get.queryOptions({
      input: letter.requestId === null ? skipToken : { id: letter.requestId },
    }),
  );
  const now = useSteps().data?.at;
  if (contact === undefined || now === undefined || letter.sentAt === null) return <Page>{null}</Page>;
  const isOpen =
    request !== undefined && ['sent', 'followed_up', 'later', 'accepted'].includes(request.state);
  return (
    <Page>
      <title>{`To ${contact.displayName} · Askwell`}</title>
      <PageHead
        when={letterKindWords[letter.kind]}
        title={`To ${contact.displayName}`}
        lead={`Sent ${shortDay(letter.sentAt, now, zone)} ${channelWords[letter.channel]}.`}
      >
        <p>
          <Link to="/people/$contactId" params={{ contactId: contact.id }} className="link">
            Everything with {contact.displayName}
          </Link>
        </p>
      </PageHead>
      <Columns aside={<LetterNotes wanted={letter} letterId={letter.id} now={now} zone={zone} />}>
        <Entry when={shortDay(letter.sentAt, now, zone)}>
          {isOpen ? <Outcome requestId={request.id} /> : null}
          <SentLetter letter={letter} />
        </Entry>
      </Columns>
    </Page>
  );
}
