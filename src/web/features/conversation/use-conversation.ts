/** A talk going on: each key is kept in this browser, each note goes to the server as soon as it answers, in order. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { recordId } from '../../lib/record-id.ts';
import { useApi } from '../../lib/use-api.ts';
import { acknowledge, freshTalk, type KeptTalk, takeNote } from './kept-talk.ts';

/** How long to wait before a server that was away is tried again. */
const againMilliseconds = 2_000;

/** The server's clock as it runs on, in milliseconds since 1970: read once, then counted by this machine's own ticks. */
export function useServerClock(): (() => number) | undefined {
  const { readNow } = useApi();
  const [clock, setClock] = useState<{ readonly at: number; readonly tick: number }>();
  useEffect(() => {
    let isGone = false;
    void readNow().then((at) => {
      if (!isGone) setClock({ at: Date.parse(at), tick: performance.now() });
    });
    return () => {
      isGone = true;
    };
  }, [readNow]);
  return clock === undefined ? undefined : () => clock.at + performance.now() - clock.tick;
}

/** The talk. */
export function useConversation(interviewId: string) {
  const { client, drafts, tellOthers } = useApi();
  const queries = useQueryClient();
  const key = `conversation:${interviewId}`;
  const [talk, setTalk] = useState<KeptTalk>(() => drafts.read<KeptTalk>(key)?.fields ?? freshTalk);
  const latest = useRef(talk);
  const [isAway, setIsAway] = useState(false);
  const running = useRef<Promise<boolean> | undefined>(undefined);

  const keep = useCallback(
    (next: KeptTalk): void => {
      latest.current = next;
      setTalk(next);
      drafts.write(key, { fields: next, base: freshTalk, version: 0 });
    },
    [drafts, key],
  );

  const sendAll = useCallback(async (): Promise<boolean> => {
    try {
      for (let note = latest.current.waiting[0]; note !== undefined; note = latest.current.waiting[0]) {
        await client.interviews.addNote({ interviewId, ...note });
        keep(acknowledge(latest.current, note.id));
        tellOthers();
      }
      setIsAway(false);
      await queries.invalidateQueries({ refetchType: 'active' });
      return true;
    } catch {
      setIsAway(true);
      return false;
    }
  }, [client, interviewId, keep, queries, tellOthers]);

  // one after the other: notes arrive in the order they were written
  const send = useCallback((): Promise<boolean> => {
    const sending = (running.current ?? Promise.resolve(true)).then(() => sendAll());
    running.current = sending;
    return sending;
  }, [sendAll]);

  useEffect(() => {
    if (talk.waiting.length === 0) return undefined;
    const timer = setTimeout(() => void send(), isAway ? againMilliseconds : 0);
    return () => clearTimeout(timer);
  }, [talk.waiting, isAway, send]);

  const take = (questionId: string | null, now: number): void => {
    const at = Temporal.Instant.fromEpochMilliseconds(Math.floor(now)).toString({
      smallestUnit: 'millisecond',
    });
    keep(takeNote(latest.current, { id: recordId(now), questionId, at }));
  };
  return {
    talk,
    isAway,
    change: (changed: Partial<KeptTalk>) => keep({ ...latest.current, ...changed }),
    take,
    /** Sends what waits; true when the server has everything. */
    flush: send,
    forget: () => drafts.clear(key),
  };
}
