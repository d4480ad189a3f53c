/** Everybody: found by words, narrowed by where it stands, opened by a key or a press. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useRef } from 'react';
import { PeopleList } from '../../features/people/people-list.tsx';
import { filterLabel, PeopleSearch } from '../../features/people/people-search.tsx';
import {
  countByFilter,
  queryRoster,
  type Roster,
  type RosterQuery,
  rosterFilters,
} from '../../features/people/roster.ts';
import { useRoster } from '../../features/people/use-roster.ts';
import { useKeys } from '../../lib/keys.ts';
import { readRefusal } from '../../lib/refusal.ts';
import { useApi } from '../../lib/use-api.ts';
import { useDelayed } from '../../lib/use-delayed.ts';
import { useMatches } from '../../lib/use-matches.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { useOverview } from '../../lib/use-overview.ts';
import { useSteps } from '../../lib/use-steps.ts';
import buttonStyles from '../../ui/button.module.css';
import { Button } from '../../ui/button.tsx';
import { GreyRows } from '../../ui/grey-rows.tsx';
import { Nothing } from '../../ui/nothing.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Entry, Page, PageHead } from '../../ui/page.tsx';
import { useShellActs } from '../shell/shell-acts.ts';

type Asked = Omit<RosterQuery, 'alsoFound'>;

/** What the address asks for. */
function useAsked(): [asked: Asked, ask: (changed: Partial<Asked>) => void] {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const text = (name: string) => (typeof search[name] === 'string' ? search[name] : null);
  const asked: Asked = {
    words: text('q') ?? '',
    filter: rosterFilters.find((filter) => filter === search['filter']) ?? null,
    circle: text('circle'),
    careerId: text('career'),
    order: search['order'] === 'touched' ? 'touched' : 'name',
  };
  const ask = (changed: Partial<Asked>): void => {
    const { words, filter, circle, careerId, order } = { ...asked, ...changed };
    const next = {
      ...(words === '' ? {} : { q: words }),
      ...(filter === null ? {} : { filter }),
      ...(circle === null ? {} : { circle }),
      ...(careerId === null ? {} : { career: careerId }),
      ...(order === 'name' ? {} : { order }),
    };
    void navigate({ to: '/people', search: next, replace: true, resetScroll: false });
  };
  return [asked, ask];
}

/** The page. */
export function PeoplePage() {
  const reading = useRoster();
  const total = useOverview()?.people;
  const { addPerson } = useShellActs();
  const isWaiting = useDelayed(reading.isPending, 300);
  return (
    <Page>
      <title>People · Askwell</title>
      <PageHead
        title="People"
        acts={
          <>
            <Link to="/import" className={`${buttonStyles['button']} ${buttonStyles['line']}`}>
              Import
            </Link>
            <Button strength="filled" keyCap="N" onPress={addPerson}>
              Add a person
            </Button>
          </>
        }
      />
      {reading.isError ? (
        <Entry>
          <Notice {...readRefusal(reading.error)} onRetry={() => void reading.refetch()} />
        </Entry>
      ) : null}
      {reading.data === undefined ? (
        <Entry>
          {isWaiting ? (
            <GreyRows words={`Reading ${total?.toLocaleString('en') ?? ''} people, once`} />
          ) : null}
        </Entry>
      ) : (
        <Everybody roster={reading.data} total={total} />
      )}
    </Page>
  );
}

function Everybody({ roster, total }: { roster: Roster; total: number | undefined }) {
  const [asked, ask] = useAsked();
  const field = useRef<HTMLInputElement>(null);
  const { notebook } = useNotebook();
  const now = useSteps().data?.at;
  const isPhone = useMatches('(max-width: 48em)');
  useKeys({ '/': () => field.current?.focus() });
  const words = useDeferredValue(asked.words);
  const alsoFound = useFoundByNotes(words);
  if (notebook === undefined || now === undefined) return null;
  const count = roster.isWhole ? roster.people.length : (total ?? roster.people.length);
  if (roster.people.length === 0) return <Nobody />;
  const people = queryRoster(roster.people, { ...asked, words, alsoFound });
  return (
    <Entry
      when={
        <>
          <b>{count.toLocaleString('en')}</b>
          <br />
          {roster.isWhole ? 'all people' : 'reading, once'}
        </>
      }
    >
      <PeopleSearch query={asked} counts={countByFilter(roster.people)} field={field} onChange={ask} />
      {people.length === 0 ? (
        <NobodyFound asked={asked} roster={roster} alsoFound={alsoFound} onAsk={ask} />
      ) : (
        <PeopleList
          people={people}
          now={now}
          zone={notebook.zone}
          order={asked.order}
          onOrder={(order) => ask({ order })}
          rowHeight={isPhone ? 56 : 44}
        />
      )}
    </Entry>
  );
}

const nobody: ReadonlySet<string> = new Set();

/** People whose notes have the words; the list itself knows names, titles and employers only. */
function useFoundByNotes(words: string): ReadonlySet<string> {
  const { queries } = useApi();
  const q = words.trim();
  const { data } = useQuery({
    ...queries.search.all.queryOptions({ input: { q, kind: 'contact', limit: 100 } }),
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
    select: ({ items }) => new Set(items.map(({ id }) => id)),
  });
  return q.length > 1 ? (data ?? nobody) : nobody;
}

function Nobody() {
  const { addPerson } = useShellActs();
  return (
    <Entry>
      <Nothing
        sentence="Nobody is in the notebook yet."
        reason="Add whoever comes to mind, one name is enough; or take in your connections from a file."
      >
        <Button strength="filled" keyCap="N" onPress={addPerson}>
          Add a person
        </Button>
        <Link to="/import" className={`${buttonStyles['button']} ${buttonStyles['line']}`}>
          Import
        </Link>
      </Nothing>
    </Entry>
  );
}

interface NobodyFoundProps {
  readonly asked: Asked;
  readonly roster: Roster;
  readonly alsoFound: ReadonlySet<string>;
  readonly onAsk: (changed: Partial<Asked>) => void;
}

/** Says which filter is in the way, and who is there without it. */
function NobodyFound({ asked, roster, alsoFound, onAsk }: NobodyFoundProps) {
  const { addPerson } = useShellActs();
  const called = asked.words.trim() === '' ? 'Nobody' : `Nobody called “${asked.words.trim()}”`;
  const filters = { filter: null, circle: null, careerId: null } as const;
  const without = queryRoster(roster.people, { ...asked, ...filters, alsoFound });
  const isFiltered = asked.filter !== null || asked.circle !== null || asked.careerId !== null;
  const by = asked.filter === null ? 'is here with these filters' : `is under “${filterLabel(asked.filter)}”`;
  const names = without.slice(0, 2).map(({ displayName }) => displayName);
  const rest = without.length - names.length;
  const reason =
    without.length === 0
      ? 'Nobody in the notebook is called so, or has it in a title, an employer or a note.'
      : `Without the filter there ${without.length === 1 ? 'is one' : `are ${without.length}`}: ${names.join(' and ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
  return (
    <Nothing sentence={isFiltered ? `${called} ${by}.` : `${called} is here.`} reason={reason}>
      {isFiltered && without.length > 0 ? (
        <Button strength="filled" onPress={() => onAsk(filters)}>
          Show {without.length === 1 ? 'the one' : `all ${without.length}`}
        </Button>
      ) : null}
      <Button strength="subtle" onPress={addPerson}>
        Add a person
      </Button>
    </Nothing>
  );
}
