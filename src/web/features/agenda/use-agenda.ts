/** The agenda of a talk: the one kept, else a proposal; each change is kept at once and can be taken back. */
import { useQuery } from '@tanstack/react-query';
import type { AgendaItem } from '../../../domain/interviews/interview.ts';
import type { Client } from '../../lib/api.ts';
import { recordId } from '../../lib/record-id.ts';
import { readRefusal } from '../../lib/refusal.ts';
import { useApi } from '../../lib/use-api.ts';
import { useWrite } from '../../lib/use-write.ts';

type Planned = Awaited<ReturnType<Client['interviews']['planAgenda']>>;

/** A proposal with ids of its own until it is kept; the same ones as long as it is shown. */
function toProposal({ items }: Planned): readonly AgendaItem[] {
  return items.map(({ topic: _topic, ...item }) => ({ ...item, id: recordId(0), pinned: false }));
}

/** The agenda, and changing it. */
export function useAgenda(interviewId: string) {
  const { queries } = useApi();
  const kept = useQuery({
    ...queries.interviews.getAgenda.queryOptions({ input: { id: interviewId } }),
    retry: false,
  });
  const isMissing = kept.isError && readRefusal(kept.error).code === 'not_found';
  const proposal = useQuery({
    ...queries.interviews.planAgenda.queryOptions({ input: { id: interviewId } }),
    enabled: isMissing,
    staleTime: Number.POSITIVE_INFINITY,
    select: toProposal,
  });
  const agendaKey = queries.interviews.getAgenda.queryOptions({ input: { id: interviewId } }).queryKey;
  const keep = useWrite({
    write: (client, items: readonly AgendaItem[], { context }) =>
      client.interviews.putAgenda(
        {
          id: interviewId,
          items: [...items],
          ...(kept.data === undefined ? {} : { version: kept.data.version }),
        },
        { context },
      ),
    ahead: (cache, items) => {
      const before = cache.getQueryData(agendaKey);
      if (before !== undefined) cache.setQueryData(agendaKey, { ...before, items: [...items] });
    },
  });
  const replan = useWrite({
    write: async (client, id: string, { context }) => {
      const planned = await client.interviews.planAgenda({ id });
      const pinned = (kept.data?.items ?? []).filter((item) => item.pinned);
      const fresh = planned.items
        .filter(
          (item) => !pinned.some((one) => one.questionId !== null && one.questionId === item.questionId),
        )
        .map(({ topic: _topic, ...item }) => item);
      return client.interviews.putAgenda(
        {
          id,
          items: [...pinned, ...fresh],
          ...(kept.data === undefined ? {} : { version: kept.data.version }),
        },
        { context },
      );
    },
    words: () => 'Chosen again; what you pinned stayed.',
  });
  const items = kept.data?.items ?? (isMissing ? proposal.data : undefined);
  return { items, isProposal: kept.data === undefined, keep, replan };
}
