/** One letter: begun, being written, or sent. */
import { skipToken, useQuery } from '@tanstack/react-query';
import { Link, Navigate, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Channel } from '../../../domain/requests/request.ts';
import type { KeptLetter } from '../../features/letters/kept-letter.ts';
import { letterBeginning } from '../../features/letters/letter-beginnings.ts';
import { begunId, findDraft, typedKey } from '../../features/letters/letter-draft.ts';
import { gatherFacts } from '../../features/letters/letter-facts.ts';
import { type LetterFields, readLetter } from '../../features/letters/use-letter-edit.ts';
import { type LetterWanted, readWanted } from '../../lib/letter-wanted.ts';
import { useApi } from '../../lib/use-api.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { Page } from '../../ui/page.tsx';
import { isGone, OpeningPage, type Reading } from '../opening-page.tsx';
import { DeskPage } from './desk-page.tsx';
import { SentPage } from './sent-page.tsx';

/** The page. */
export function LetterPage() {
  const { letterId = 'new' } = useParams({ strict: false });
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const { notebook } = useNotebook();
  const { drafts } = useApi();
  const begin = (wanted: LetterWanted | undefined) => ({
    wanted,
    id: wanted === undefined ? '' : begunId(drafts, wanted),
  });
  // a letter that is begun here keeps its desk when it gets an address of its own
  const [begun, setBegun] = useState(() => begin(readWanted(search)));
  const isNew = letterId === 'new';
  const wanted = isNew ? readWanted(search) : begun.wanted;
  if (isNew && JSON.stringify(wanted) !== JSON.stringify(begun.wanted)) setBegun(begin(wanted));
  if (notebook === undefined) return <Page>{null}</Page>;
  const { zone } = notebook;
  if ((isNew || letterId === begun.id) && wanted !== undefined) {
    return <BegunLetter key={begun.id} id={begun.id} wanted={wanted} isKept={!isNew} zone={zone} />;
  }
  return isNew ? (
    <Opening reading={undefined} />
  ) : (
    <KeptLetterPage key={letterId} id={letterId} zone={zone} />
  );
}

const gone = {
  sentence: 'This letter is not in the notebook.',
  reason: 'It was thrown away, or the address names nobody to write to.',
};

/** What stands while a letter is read, cannot be, or is not there. */
function Opening({ reading }: { reading: Reading | undefined }) {
  return (
    <OpeningPage what="Letter" reading={reading} gone={gone}>
      <Link to="/letters" className="link">
        All letters
      </Link>
    </OpeningPage>
  );
}

interface BegunLetterProps {
  readonly id: string;
  readonly wanted: LetterWanted;
  /** True once there is a draft. */
  readonly isKept: boolean;
  readonly zone: string;
}

/** What a new letter begins from; the draft begun earlier for the same duty where there is one. */
function useOpened({ id, wanted, zone }: Omit<BegunLetterProps, 'isKept'>) {
  const { client, drafts } = useApi();
  return useQuery({
    queryKey: ['letter', id],
    queryFn: async () => {
      const typed = drafts.read<LetterFields>(typedKey(id));
      const draft = typed === undefined ? await findDraft(client, wanted) : undefined;
      if (draft !== undefined) return { draftId: draft.id };
      const facts = await gatherFacts(client, wanted, zone);
      const beginningFor = (channel: Channel) => letterBeginning(wanted.kind, { ...facts, channel });
      const { channel } = wanted;
      // what was typed earlier was typed over the beginning of that day
      const fields = typed?.version === 0 ? typed.base : { channel, ...beginningFor(channel) };
      return { draftId: undefined, fields, beginningFor };
    },
    // what is being written must not change under the hands, whatever else is read anew
    staleTime: 'static',
    gcTime: 0,
  });
}

/** A letter of which no draft was kept when it was opened; one begun earlier for the same duty is gone on with. */
function BegunLetter({ id, wanted, isKept, zone }: BegunLetterProps) {
  const { queries } = useApi();
  const navigate = useNavigate();
  const opening = useOpened({ id, wanted, zone });
  const kept = useQuery(queries.letters.get.queryOptions({ input: isKept ? { id } : skipToken }));
  const { data } = opening;
  if (data === undefined) {
    return <Opening reading={opening} />;
  }
  if (data.draftId !== undefined) {
    return <Navigate to="/letters/$letterId" params={{ letterId: data.draftId }} replace />;
  }
  if (isGone(kept.error)) return <Opening reading={kept} />;
  if (isSent(kept.data)) return <SentPage letter={kept.data} zone={zone} />;
  const record = kept.data === undefined ? { version: 0, fields: data.fields } : readLetter(kept.data);
  const onBegun = (): void =>
    void navigate({ to: '/letters/$letterId', params: { letterId: id }, replace: true, resetScroll: false });
  return (
    <DeskPage
      id={id}
      wanted={wanted}
      record={record}
      keptAt={null}
      zone={zone}
      beginningFor={data.beginningFor}
      onBegun={onBegun}
    />
  );
}

function isSent(letter: KeptLetter | undefined): letter is KeptLetter & { readonly sentAt: string } {
  return letter !== undefined && letter.sentAt !== null;
}

/** A letter the notebook keeps. */
function KeptLetterPage({ id, zone }: { id: string; zone: string }) {
  const { queries } = useApi();
  const reading = useQuery(queries.letters.get.queryOptions({ input: { id } }));
  const letter = reading.data;
  if (letter === undefined || isGone(reading.error)) {
    return <Opening reading={reading} />;
  }
  if (isSent(letter)) return <SentPage letter={letter} zone={zone} />;
  return (
    <DeskPage
      id={id}
      wanted={letter}
      record={readLetter(letter)}
      keptAt={letter.updatedAt}
      zone={zone}
      beginningFor={undefined}
      onBegun={() => undefined}
    />
  );
}
