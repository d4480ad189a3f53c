/** The page of one record while it is read, when it cannot be read, and when it is gone. */
import type { ReactNode } from 'react';
import { readRefusal } from '../lib/refusal.ts';
import { useDelayed } from '../lib/use-delayed.ts';
import { GreyRows } from '../ui/grey-rows.tsx';
import { Nothing } from '../ui/nothing.tsx';
import { Notice } from '../ui/notice.tsx';
import { Entry, Page, PageHead } from '../ui/page.tsx';

/** How long an answer may take before anything is drawn for it. */
const waitMilliseconds = 300;

/** A reading as the page needs it. */
export interface Reading {
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly refetch: () => Promise<unknown>;
}

interface OpeningPageProps {
  /** What the record is called, such as "Person". */
  readonly what: string;
  /** Undefined where there is nothing to read: it is gone. */
  readonly reading: Reading | undefined;
  /** What is said of one that is not there. */
  readonly gone: { readonly sentence: string; readonly reason: string };
  /** The ways on from there. */
  readonly children: ReactNode;
}

/** True for a record that is not there, or whose address is none. */
export function isGone(error: Error | null): boolean {
  if (error === null) return false;
  const { code } = readRefusal(error);
  return code === 'not_found' || code === 'invalid_input';
}

/** The page. */
export function OpeningPage({ what, reading, gone, children }: OpeningPageProps) {
  const error = reading?.error ?? null;
  const isMissing = reading === undefined || isGone(error);
  const isWaiting = useDelayed(reading?.isPending === true, waitMilliseconds);
  return (
    <Page>
      <title>{`${what} · Askwell`}</title>
      {error === null && !isMissing ? null : <PageHead title={what} />}
      <Entry>
        {isMissing ? <Nothing {...gone}>{children}</Nothing> : null}
        {error === null || isMissing ? null : (
          <Notice {...readRefusal(error)} onRetry={() => void reading.refetch()} />
        )}
        {isWaiting ? <GreyRows words="Reading" /> : null}
      </Entry>
    </Page>
  );
}
