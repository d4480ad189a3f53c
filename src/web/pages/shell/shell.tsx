/** What stands around every page: the sidebar or bar, what opens over the page, and keys that act everywhere. */
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useActs } from '../../lib/acts.tsx';
import { useKeyPairs, useKeys } from '../../lib/keys.ts';
import { readRefusal } from '../../lib/refusal.ts';
import { useCareers } from '../../lib/use-careers.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { useOutsideChanges } from '../../lib/use-overview.ts';
import { BottomBar } from './bottom-bar.tsx';
import { Commands } from './commands.tsx';
import { SampleNote } from './sample-note.tsx';
import styles from './shell.module.css';
import { type ShellActs, ShellActsContext } from './shell-acts.ts';
import { Sidebar } from './sidebar.tsx';
import { SignedOut } from './signed-out.tsx';

const loadAddPerson = () => import('../../features/people/add-person.tsx');
const loadSearch = () => import('../../features/search/search-or-do.tsx');
const loadJustTalked = () => import('../../features/people/just-talked.tsx');
const AddPerson = lazy(async () => ({ default: (await loadAddPerson()).AddPerson }));
const JustTalked = lazy(async () => ({ default: (await loadJustTalked()).JustTalked }));
const BeginSheet = lazy(async () => ({ default: (await import('./begin-sheet.tsx')).BeginSheet }));
const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }));

/** What is open over the page. */
type Open =
  | { readonly what: 'person' | 'keys' | 'search' | 'begin' }
  | { readonly what: 'talked'; readonly contactId: string | undefined };

/** Fetches ahead, once the page stands, what the first press is likely to need. */
function useFetchedAhead(): void {
  useEffect(() => {
    const timer = setTimeout(() => void Promise.all([loadAddPerson(), loadSearch()]), 1_000);
    return () => clearTimeout(timer);
  }, []);
}

/** The shell. */
export function Shell() {
  const { reading } = useNotebook();
  const navigate = useNavigate();
  const [open, setOpen] = useState<Open>();
  useFetchedAhead();
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
          </div>
        </>
      )}
      <Over open={open} acts={acts} onOpen={setOpen} />
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
    <Suspense>
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
    </Suspense>
  );
}
