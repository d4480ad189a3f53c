/** What stands around every page: the sidebar or bar, the forms that open over the page, and what was just done. */
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useActs } from '../../lib/acts.tsx';
import { useKeys } from '../../lib/keys.ts';
import { readRefusal } from '../../lib/refusal.ts';
import { useCareers } from '../../lib/use-careers.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { BottomBar } from './bottom-bar.tsx';
import styles from './shell.module.css';
import { ShellActsContext } from './shell-acts.ts';
import { Sidebar } from './sidebar.tsx';
import { SignedOut } from './signed-out.tsx';

const loadAddPerson = () => import('../../features/people/add-person.tsx');
const AddPerson = lazy(async () => ({ default: (await loadAddPerson()).AddPerson }));
const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }));

/** Fetches ahead, once the page stands, what the first press is likely to need. */
function useFetchedAhead(): void {
  useEffect(() => {
    const timer = setTimeout(loadAddPerson, 1_000);
    return () => clearTimeout(timer);
  }, []);
}

/** The shell. */
export function Shell() {
  const acts = useActs();
  const { reading } = useNotebook();
  const careers = useCareers() ?? [];
  const [open, setOpen] = useState<'person' | 'keys'>();
  const [wasOpened, setWasOpened] = useState(false);
  useFetchedAhead();

  const addPerson = useCallback(() => {
    setWasOpened(true);
    setOpen('person');
  }, []);
  const shellActs = useMemo(() => ({ addPerson }), [addPerson]);
  useKeys({ n: addPerson, '?': () => setOpen('keys'), 'mod+z': () => void acts.undoLast() });

  if (reading.isError && readRefusal(reading.error).code === 'not_signed_in') {
    return <SignedOut onRetry={() => void reading.refetch()} />;
  }
  const close = (): void => setOpen(undefined);
  return (
    <ShellActsContext value={shellActs}>
      <a href="#page" className={styles['skip']}>
        Skip to the page
      </a>
      <div className={styles['shell']}>
        <Sidebar onAddPerson={addPerson} />
        <main id="page" tabIndex={-1} className={styles['main']}>
          <Outlet />
        </main>
        <BottomBar onAddPerson={addPerson} />
      </div>
      <Suspense>
        {wasOpened ? (
          <AddPerson isOpen={open === 'person'} onClose={close} suggestedCareer={careers[0]?.id ?? 'none'} />
        ) : null}
        {open === 'keys' ? <KeysDialog isOpen onClose={close} /> : null}
      </Suspense>
    </ShellActsContext>
  );
}
