/** What stands around every page: the sidebar or bar, what opens over the page, and keys that act everywhere. */
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useActs } from '../../lib/acts.tsx';
import { useKeyPairs, useKeys } from '../../lib/keys.ts';
import { late } from '../../lib/late.tsx';
import { readRefusal } from '../../lib/refusal.ts';
import { useCareers } from '../../lib/use-careers.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { useOutsideChanges } from '../../lib/use-overview.ts';
import { BottomBar } from './bottom-bar.tsx';
import { Commands, SearchOrDo } from './commands.tsx';
import { FetchAhead } from './fetch-ahead.tsx';
import { SampleNote } from './sample-note.tsx';
import styles from './shell.module.css';
import { type ShellActs, ShellActsContext } from './shell-acts.ts';
import { Sidebar } from './sidebar.tsx';
import { SignedOut } from './signed-out.tsx';

const AddPerson = late(async () => (await import('../../features/people/add-person.tsx')).AddPerson);
const JustTalked = late(async () => (await import('../../features/people/just-talked.tsx')).JustTalked);
const BeginSheet = late(async () => (await import('./begin-sheet.tsx')).BeginSheet);
const TellOfSteps = late(async () => (await import('./tell-of-steps.tsx')).TellOfSteps);
const KeysDialog = late(async () => (await import('./keys-dialog.tsx')).KeysDialog);

/** What is open over the page. */
type Open =
  | { readonly what: 'person' | 'keys' | 'search' | 'begin' }
  | { readonly what: 'talked'; readonly contactId: string | undefined };

/** What is likely to be opened over a page. */
const likely = [SearchOrDo, AddPerson, KeysDialog, JustTalked];

/** The shell. */
export function Shell() {
  const { reading } = useNotebook();
  const navigate = useNavigate();
  const [open, setOpen] = useState<Open>();
  useOutsideChanges();
  const acts = useMemo(
    (): ShellActs => ({
      addPerson: () => setOpen({ what: 'person' }),
      justTalked: (contactId) => setOpen({ what: 'talked', contactId }),
      search: () => setOpen({ what: 'search' }),
      go: (to) => void navigate({ to }),
    }),
    [navigate],
  );
  useShellKeys(acts, () => setOpen({ what: 'keys' }));
  const isBare = useRouterState({ select: ({ location }) => location.pathname.endsWith('/conversation') });

  if (reading.isError && readRefusal(reading.error).code === 'not_signed_in') {
    return <SignedOut onRetry={() => void reading.refetch()} />;
  }
  return (
    <ShellActsContext value={acts}>
      {isBare ? (
        <Outlet />
      ) : (
        <>
          <a href="#page" className={styles['skip']}>
            Skip to the page
          </a>
          <div className={styles['shell']}>
            <Sidebar onSearch={acts.search} />
            <main id="page" tabIndex={-1} className={styles['main']}>
              <SampleNote />
              <Outlet />
            </main>
            <BottomBar onBegin={() => setOpen({ what: 'begin' })} />
            <TellOfSteps />
          </div>
        </>
      )}
      <Over open={open} acts={acts} onOpen={setOpen} />
      <FetchAhead parts={likely} />
    </ShellActsContext>
  );
}

/** The keys that act on every page. */
function useShellKeys(acts: ShellActs, onKeys: () => void): void {
  const { undoLast } = useActs();
  const around = { n: acts.addPerson, '?': onKeys, 'mod+z': () => void undoLast(), 'mod+k': acts.search };
  useKeys(around, 'around');
  useKeyPairs('g', {
    t: () => acts.go('/'),
    p: () => acts.go('/people'),
    l: () => acts.go('/letters'),
    i: () => acts.go('/interviews'),
    c: () => acts.go('/careers'),
    h: () => acts.go('/changes'),
    s: () => acts.go('/settings'),
  });
}

interface OverProps {
  readonly open: Open | undefined;
  readonly acts: ShellActs;
  readonly onOpen: (open: Open | undefined) => void;
}

/** What is open over the page, each fetched when it is first wanted. */
function Over({ open, acts, onOpen }: OverProps) {
  const careers = useCareers() ?? [];
  // what was opened once stays there, closed, and so keeps what was typed into it
  const [opened, setOpened] = useState<ReadonlySet<Open['what']>>(new Set());
  if (open !== undefined && !opened.has(open.what)) setOpened(new Set([...opened, open.what]));
  const close = (): void => onOpen(undefined);
  return (
    <>
      {opened.has('person') ? (
        <AddPerson
          isOpen={open?.what === 'person'}
          onClose={close}
          suggestedCareer={careers[0]?.id ?? 'none'}
        />
      ) : null}
      {open?.what === 'talked' ? <JustTalked isOpen onClose={close} contactId={open.contactId} /> : null}
      {opened.has('search') ? (
        <Commands
          isOpen={open?.what === 'search'}
          acts={acts}
          onClose={close}
          onKeys={() => onOpen({ what: 'keys' })}
        />
      ) : null}
      {opened.has('begin') ? (
        <BeginSheet isOpen={open?.what === 'begin'} acts={acts} onClose={close} />
      ) : null}
      {open?.what === 'keys' ? <KeysDialog isOpen onClose={close} /> : null}
    </>
  );
}
