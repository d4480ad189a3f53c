/** Measures an import through HTTP, and how long everybody else waits while it goes on. */
import { performance } from 'node:perf_hooks';
import { percentile } from './figures.ts';
import { type Server, token } from './servers.ts';

/** How often somebody else asks, and how often they write. */
const everyMilliseconds = { read: 5, write: 25 } as const;

/** How long others waited: the longest, and what ninety-nine of a hundred did not exceed. */
export interface Waiting {
  readonly calls: number;
  readonly longest: number;
  readonly p99: number;
}

/** One part of the import. */
export interface PartFigures {
  readonly part: string;
  readonly milliseconds: number;
  readonly reads: Waiting;
  readonly writes: Waiting;
}

interface Run {
  readonly id: string;
  readonly state: string;
  readonly people: number;
}

/** Reads the file and takes it in; others read and write all the while. */
export async function measureImport(server: Server, csv: string): Promise<readonly PartFigures[]> {
  const call = caller(server);
  await call('POST', '/contacts', { givenName: 'First', familyName: 'Of all' });
  // a program that was just started answers its first calls slowly, import or not
  for (const path of [...reads, ...reads]) await call('GET', path);
  let run: Run | undefined;
  const preview = await measurePart(call, 'preview', async () => {
    const form = new FormData();
    form.append('file', new File([csv], 'Connections.csv'));
    run = await follow(call, (await call('POST', '/imports', form)) as Run, 'reading', 'preview');
  });
  const id = run?.id ?? '';
  const apply = await measurePart(call, 'apply', async () => {
    await follow(call, (await call('POST', `/imports/${id}/apply`)) as Run, 'applying', 'applied');
  });
  const undo = await measurePart(call, 'undo', async () => {
    await call('POST', `/imports/${id}/undo`);
  });
  const undoing = await findUndoing(call);
  const redo = await measurePart(call, 'undo the undoing', async () => {
    await call('POST', `/changes/${undoing}/undo`);
  });
  return [preview, apply, undo, redo];
}

interface ChangePage {
  readonly items: readonly { readonly operation: string; readonly operationId: string }[];
  readonly nextCursor: string | null;
}

/** The operation that took the import back; others wrote much since it began. */
async function findUndoing(call: CallApi): Promise<string> {
  let cursor = '';
  for (;;) {
    const page = (await call('GET', `/changes?limit=200${cursor}`)) as ChangePage;
    const undoing = page.items.find((change) => change.operation === 'imports.undo');
    if (undoing !== undefined) return undoing.operationId;
    if (page.nextCursor === null) throw new Error('the undoing of the import is not among the changes');
    cursor = `&cursor=${page.nextCursor}`;
  }
}

type CallApi = (method: string, path: string, body?: unknown) => Promise<unknown>;

function caller({ port }: Server): CallApi {
  return async (method, path, body) => {
    const isForm = body instanceof FormData;
    const response = await fetch(`http://127.0.0.1:${port}/api${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        ...(body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
    return answer;
  };
}

async function follow(call: CallApi, begun: Run, during: string, after: string): Promise<Run> {
  let run = begun;
  while (run.state === during) {
    await pause(5);
    run = (await call('GET', `/imports/${run.id}`)) as Run;
  }
  if (run.state !== after) throw new Error(`the import is ${run.state}, not ${after}`);
  return run;
}

const reads = ['/contacts?limit=50', '/search?q=lund%20works', '/contacts/count', '/next-steps'];

async function measurePart(call: CallApi, part: string, work: () => Promise<void>): Promise<PartFigures> {
  const over = new AbortController();
  const reading = probe(over.signal, everyMilliseconds.read, (turn) =>
    call('GET', reads[turn % reads.length] ?? ''),
  );
  const writing = probe(over.signal, everyMilliseconds.write, (turn) =>
    call('POST', '/contacts', { givenName: 'Probe', familyName: `Of time ${turn}` }),
  );
  const beganAt = performance.now();
  await work();
  const milliseconds = performance.now() - beganAt;
  over.abort();
  return { part, milliseconds, reads: await reading, writes: await writing };
}

/** Asks again and again until told to stop. */
async function probe(
  over: AbortSignal,
  every: number,
  ask: (turn: number) => Promise<unknown>,
): Promise<Waiting> {
  const waits: number[] = [];
  for (let turn = 0; !over.aborted; turn += 1) {
    const askedAt = performance.now();
    await ask(turn);
    waits.push(performance.now() - askedAt);
    await pause(every);
  }
  return { calls: waits.length, longest: percentile(waits, 100), p99: percentile(waits, 99) };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
