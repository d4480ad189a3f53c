/** What is asked of both servers: the same question, in the words of each. */
import { type RequestBytes, requestBytes } from './load.ts';
import { type Server, token } from './servers.ts';

/** One question. */
export interface Scenario {
  readonly name: string;
  /** What it may take, in milliseconds; undefined where no figure was promised. */
  readonly budgetMilliseconds: number | undefined;
  /** Both answer the same JSON: held before it is measured. */
  readonly sameAnswer: boolean;
  readonly ours: (server: Server) => () => RequestBytes;
  readonly raw: (server: Server) => () => RequestBytes;
}

const peopleAskedFor = 1_000;

/** A page of a list. */
interface PageOfPeople {
  readonly items: readonly { readonly id: string }[];
  readonly nextCursor: string | null;
}

/** Asks Askwell for JSON. */
export async function askOurs({ port }: Server, path: string): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}/api${path}`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  return response.json();
}

/** The questions about so many people; the list is asked for its beginning and from its middle on. */
export async function listScenarios(ours: Server, people: number): Promise<readonly Scenario[]> {
  const page = Math.max(2, Math.floor(people / 100));
  const { cursor, ids } = await walkList(ours, page - 1);
  const search = (name: string, words: string): Scenario => {
    const asked = `/search?q=${encodeURIComponent(words)}`;
    return { ...always(name, `/api${asked}`, asked), sameAnswer: false };
  };
  return [
    always('list, first page of 50', '/api/contacts?limit=50', '/list'),
    always(
      `list, page ${page}`,
      `/api/contacts?limit=50&cursor=${encodeURIComponent(cursor)}`,
      `/list?after=${encodeURIComponent(cursor)}`,
    ),
    {
      name: 'one contact',
      budgetMilliseconds: 20,
      sameAnswer: true,
      ours: (server) =>
        inTurn(ids.map((id) => requestBytes('GET', `/api/contacts/${id}`, { port: server.port, token }))),
      raw: (server) => inTurn(ids.map((id) => requestBytes('GET', `/contacts/${id}`, { port: server.port }))),
    },
    search('search, two words', 'lundmark yaw'),
    search('search, a beginning thousands share', 'st'),
    {
      ...always('next steps, 3 000 requests and 2 000 talks', '/api/next-steps', '/next-steps'),
      budgetMilliseconds: 30,
      sameAnswer: false,
    },
    {
      name: 'a new contact',
      budgetMilliseconds: undefined,
      sameAnswer: false,
      ours: (server) => newPeople('/api/contacts', server, token),
      raw: (server) => newPeople('/contacts', server, undefined),
    },
  ];
}

function always(name: string, ourPath: string, rawPath: string): Scenario {
  return {
    name,
    budgetMilliseconds: 20,
    sameAnswer: true,
    ours: ({ port }) => inTurn([requestBytes('GET', ourPath, { port, token })]),
    raw: ({ port }) => inTurn([requestBytes('GET', rawPath, { port })]),
  };
}

function inTurn(requests: readonly RequestBytes[]): () => RequestBytes {
  let turn = 0;
  return () => {
    const request = requests[turn % requests.length];
    if (request === undefined) throw new Error('there is nothing to ask');
    turn += 1;
    return request;
  };
}

let newcomers = 0;
function newPeople(path: string, { port }: Server, withToken: string | undefined): () => RequestBytes {
  return () => {
    newcomers += 1;
    const body = { givenName: 'Nadia', familyName: `Newcomer ${newcomers}` };
    return requestBytes('POST', path, {
      port,
      body,
      ...(withToken === undefined ? {} : { token: withToken }),
    });
  };
}

/** The cursor after so many pages, and people of the pages passed. */
async function walkList(
  ours: Server,
  pages: number,
): Promise<{ readonly cursor: string; readonly ids: readonly string[] }> {
  let cursor = '';
  const ids: string[] = [];
  for (let page = 1; page <= pages; page += 1) {
    const from = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const { items, nextCursor } = (await askOurs(ours, `/contacts?limit=50${from}`)) as PageOfPeople;
    if (nextCursor === null) throw new Error(`the list ends at page ${page}`);
    if (ids.length < peopleAskedFor) ids.push(...items.map((item) => item.id));
    cursor = nextCursor;
  }
  return { cursor, ids };
}
