/**
 * The yardstick: the same answers from the same tables by nothing but node:http and better-sqlite3 with prepared statements.
 * It knows no notebook but one, checks nothing of what it is sent, and keeps no history: what a rule costs is not in it.
 * `node bench/raw-server.ts <database> <file with the next steps>` prints its address.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import Database from 'better-sqlite3';
import { openRawContacts } from './raw-contacts.ts';

const [file = '', stepsFile = ''] = process.argv.slice(2);
const database = new Database(file);
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.pragma('foreign_keys = ON');
database.pragma('cache_size = -32000');
const contacts = openRawContacts(database);
const steps = readFileSync(stepsFile, 'utf8');

/** What next steps are worked out from: read, and left at that. */
const stepTables = [
  'referrals',
  'requests',
  'request_events',
  'letters',
  'interviews',
  'interview_events',
  'agendas',
  'debriefs',
  'promises',
  'deed_events',
  'step_decisions',
].map((table) => database.prepare(`select * from ${table} where notebook_id = ?`));

function readSteps(): string {
  for (const table of stepTables) table.all(contacts.notebookId);
  return steps;
}

function answer(request: IncomingMessage, body: string): string | undefined {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://raw');
  if (pathname === '/list') return JSON.stringify(contacts.list(searchParams.get('after')));
  if (pathname.startsWith('/contacts/')) return JSON.stringify(contacts.find(pathname.slice(10)));
  if (pathname === '/search') return JSON.stringify(contacts.search(searchParams.get('q') ?? ''));
  if (pathname === '/contacts') {
    const { givenName, familyName } = JSON.parse(body) as { givenName: string; familyName: string };
    return JSON.stringify(contacts.create(randomUUID(), givenName, familyName));
  }
  if (pathname === '/import') return JSON.stringify(contacts.takeIn(body));
  return pathname === '/next-steps' ? readSteps() : undefined;
}

function send(response: ServerResponse, text: string | undefined): void {
  const body = text ?? '{}';
  response.writeHead(text === undefined ? 404 : 200, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
}

const server = createServer((request, response) => {
  if (request.method === 'GET') {
    send(response, answer(request, ''));
    return;
  }
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
  });
  request.on('end', () => {
    send(response, answer(request, Buffer.concat(chunks).toString('utf8')));
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  console.log(JSON.stringify({ address: `http://127.0.0.1:${port}` }));
});
process.once('SIGTERM', () => {
  process.exit(0);
});
