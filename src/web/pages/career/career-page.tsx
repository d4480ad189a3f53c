/** One career: what was said about it, by whom, and what it is about. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { topicFacts, topics } from '../../../domain/questions/topics.ts';
import styles from '../../features/careers/career.module.css';
import { CareerForm, careerStateWords } from '../../features/careers/career-form.tsx';
import { TopicWords } from '../../features/careers/topic-words.tsx';
import { standingWords } from '../../features/people/standing-words.ts';
import { TalkRows } from '../../features/talks/talk-rows.tsx';
import type { Client } from '../../lib/api.ts';
import { countOf } from '../../lib/count-words.ts';
import { PartLinks } from '../../lib/part-links.tsx';
import { useApi } from '../../lib/use-api.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { useSteps } from '../../lib/use-steps.ts';
import { useWrite } from '../../lib/use-write.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Nothing } from '../../ui/nothing.tsx';
import { Entry, Page, PageHead } from '../../ui/page.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Tag } from '../../ui/tag.tsx';
import { OpeningPage } from '../opening-page.tsx';

type Overview = Awaited<ReturnType<Client['careers']['overview']>>;

const parts = ['said', 'people', 'talks', 'about'] as const;
type Part = (typeof parts)[number];

/** The page in whatever state it is. */
export function CareerPage() {
  const { careerId = '' } = useParams({ strict: false });
  const { queries } = useApi();
  const navigate = useNavigate();
  const reading = useQuery(queries.careers.overview.queryOptions({ input: { id: careerId } }));
  const { notebook } = useNotebook();
  const now = useSteps().data?.at;
  if (reading.data !== undefined && notebook !== undefined && now !== undefined) {
    return <Career key={careerId} overview={reading.data} now={now} zone={notebook.zone} />;
  }
  return (
    <OpeningPage
      what="Career"
      reading={reading}
      gone={{ sentence: 'This career is not in the notebook.', reason: 'It was moved to the trash.' }}
    >
      <Button onPress={() => void navigate({ to: '/careers' })}>All careers</Button>
    </OpeningPage>
  );
}

interface CareerProps {
  readonly overview: Overview;
  readonly now: string;
  readonly zone: string;
}

function Career({ overview, now, zone }: CareerProps) {
  const { career, people, interviews } = overview;
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const part: Part = parts.find((one) => one === search['part']) ?? 'said';
  const navigate = useNavigate();
  const remove = useWrite({
    write: (client, id: string, { context }) => client.careers.delete({ id }, { context }),
    words: () => `${career.name} is in the trash.`,
    onDone: () => void navigate({ to: '/careers' }),
  });
  const held = interviews.filter(({ state }) => state === 'held').length;
  const partWords: Readonly<Record<Part, string>> = {
    said: 'What they said',
    people: 'People',
    talks: 'Talks',
    about: 'About it',
  };
  const counts: Partial<Record<Part, number>> = { people: people.length, talks: interviews.length };
  return (
    <Page>
      <title>{`${career.name} · Askwell`}</title>
      <PageHead
        when="Career"
        title={career.name}
        lead={career.why ?? ''}
        acts={
          <Menu
            label={`More about ${career.name}`}
            acts={[
              {
                key: 'edit',
                words: 'Change its name or why',
                onAct: () =>
                  void navigate({
                    to: '/careers/$careerId',
                    params: { careerId: career.id },
                    search: { part: 'about' },
                  }),
              },
              { key: 'trash', words: 'Move to the trash', onAct: () => remove.mutate(career.id) },
            ]}
          />
        }
      >
        <p className={styles['meta']}>
          <span>{countOf(held, 'talk')}</span>
          {career.alsoCalled.length === 0 ? null : (
            <span>Also called {career.alsoCalled.join(', ').toLowerCase()}</span>
          )}
          {career.state === 'exploring' ? null : <span>{careerStateWords[career.state]}</span>}
        </p>
        <Tabs label="The career">
          <PartLinks
            parts={parts.map((one) => ({ part: one, words: partWords[one], count: counts[one] ?? 0 }))}
            shown={part}
          />
        </Tabs>
      </PageHead>
      {part === 'said' ? <Said overview={overview} topic={search['topic']} now={now} zone={zone} /> : null}
      {part === 'people' ? <People overview={overview} now={now} zone={zone} /> : null}
      {part === 'talks' ? <Talks overview={overview} now={now} zone={zone} /> : null}
      {part === 'about' ? (
        <Entry>
          <CareerForm career={career} />
        </Entry>
      ) : null}
    </Page>
  );
}

function Said({ overview, topic: asked, now, zone }: CareerProps & { topic: unknown }) {
  const { career, topics: told } = overview;
  const navigate = useNavigate();
  const most = told.toSorted((one, other) => other.sources - one.sources)[0]?.topic;
  const topic = topics.find((one) => one === asked) ?? most;
  if (topic === undefined) {
    return (
      <Entry>
        <Nothing
          sentence="Nobody has told you anything yet."
          reason="One talk is an anecdote, three are a beginning. Choose somebody to ask."
        >
          <Button strength="filled" onPress={() => void navigate({ to: '/people' })}>
            Look among the people you know
          </Button>
        </Nothing>
      </Entry>
    );
  }
  return (
    <>
      <Entry
        when={
          <nav className={styles['topics']} aria-label="Topics">
            {topics.map((one) => (
              <Link
                key={one}
                to="/careers/$careerId"
                params={{ careerId: career.id }}
                search={{ topic: one }}
                replace
                resetScroll={false}
                activeOptions={{ exact: true }}
                aria-current={one === topic ? 'true' : undefined}
              >
                {topicFacts[one].label.split(' and ')[0]}{' '}
                <span>{told.find((other) => other.topic === one)?.sources ?? '–'}</span>
              </Link>
            ))}
          </nav>
        }
      >
        <TopicWords
          key={topic}
          careerId={career.id}
          topic={topic}
          talks={overview.interviews}
          now={now}
          zone={zone}
        />
      </Entry>
    </>
  );
}

function People({ overview, now, zone }: CareerProps) {
  const { people } = overview;
  const navigate = useNavigate();
  return (
    <Entry>
      {people.length === 0 ? (
        <Nothing
          sentence="Nobody was chosen for this yet."
          reason="Open somebody you know and ask them about it."
        >
          <Button onPress={() => void navigate({ to: '/people' })}>All people</Button>
        </Nothing>
      ) : (
        <ul className={styles['people']}>
          {people.map((person) => {
            const standing = standingWords(person, now, zone);
            return (
              <li key={person.id}>
                <Avatar name={person.displayName} />
                <span>
                  <Link to="/people/$contactId" params={{ contactId: person.id }}>
                    <b>{person.displayName}</b>
                  </Link>
                  <small>
                    {[
                      person.title,
                      person.organizationName,
                      person.through === null ? null : `through ${person.through}`,
                    ]
                      .filter((one) => one !== null)
                      .join(', ')}
                  </small>
                </span>
                <Tag tone={standing.tone}>{standing.words}</Tag>
              </li>
            );
          })}
        </ul>
      )}
    </Entry>
  );
}

function Talks({ overview, now, zone }: CareerProps) {
  const names = new Map(overview.people.map((person) => [person.id, person.displayName]));
  if (overview.interviews.length === 0) {
    return (
      <Entry>
        <Nothing
          sentence="No talk was held about this yet."
          reason="A yes becomes a talk on the page of the person."
        />
      </Entry>
    );
  }
  return (
    <TalkRows
      talks={overview.interviews}
      nameOf={(id) => names.get(id) ?? 'Somebody'}
      careerOf={() => ''}
      now={now}
      zone={zone}
    />
  );
}
