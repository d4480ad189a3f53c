/**
 * Asks a server as fast as it answers, over connections that stay open, and keeps how long each answer took.
 * Written on bare sockets: a client that costs as much as the server would measure itself.
 */
import { connect, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';

/** One request, ready to be sent. */
export type RequestBytes = Buffer;

/** What to ask, of whom. */
export interface Target {
  readonly port: number;
  /** The next request; each connection asks for its own. */
  readonly next: () => RequestBytes;
}

/** What came of it; milliseconds, in no order. */
export interface LoadResult {
  readonly answers: number;
  readonly seconds: number;
  readonly latencies: number[];
}

/** Writes a request with its headers. */
export function requestBytes(
  method: string,
  path: string,
  options: { readonly port: number; readonly token?: string; readonly body?: unknown },
): RequestBytes {
  const { port, token, body } = options;
  const text = body === undefined ? '' : JSON.stringify(body);
  const lines = [
    `${method} ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    ...(token === undefined ? [] : [`Authorization: Bearer ${token}`]),
    ...(body === undefined
      ? []
      : ['Content-Type: application/json', `Content-Length: ${Buffer.byteLength(text)}`]),
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${text}`);
}

/** Asks for so long over so many connections at once. */
export async function runLoad(
  target: Target,
  { connections, milliseconds }: { readonly connections: number; readonly milliseconds: number },
): Promise<LoadResult> {
  const latencies: number[] = [];
  const beganAt = performance.now();
  const endsAt = beganAt + milliseconds;
  await Promise.all(Array.from({ length: connections }, () => askUntil(target, endsAt, latencies)));
  return { answers: latencies.length, seconds: (performance.now() - beganAt) / 1_000, latencies };
}

async function askUntil({ port, next }: Target, endsAt: number, latencies: number[]): Promise<void> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  try {
    while (performance.now() < endsAt) {
      const askedAt = performance.now();
      await ask(socket, next());
      latencies.push(performance.now() - askedAt);
    }
  } finally {
    socket.destroy();
  }
}

/** Sends one request and reads its whole answer. */
function ask(socket: Socket, request: RequestBytes): Promise<void> {
  return new Promise((resolve, reject) => {
    let received = 0;
    let wanted: number | undefined;
    let head = '';
    const done = (fault?: Error) => {
      socket.off('data', read);
      socket.off('error', done);
      socket.off('close', closed);
      if (fault === undefined) resolve();
      else reject(fault);
    };
    const closed = () => done(new Error('the server closed the connection'));
    const read = (chunk: Buffer) => {
      received += chunk.length;
      if (wanted === undefined) {
        head += chunk.toString('latin1');
        wanted = lengthOfAnswer(head);
        if (wanted === undefined) return;
      }
      if (received >= wanted) done(head.startsWith('HTTP/1.1 2') ? undefined : new Error(head));
    };
    socket.on('data', read);
    socket.on('error', done);
    socket.on('close', closed);
    socket.write(request);
  });
}

/** Head and body together; undefined while the head is not whole. */
function lengthOfAnswer(head: string): number | undefined {
  const end = head.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const length = /\r\ncontent-length: (\d+)/iu.exec(head.slice(0, end + 2));
  if (length === null) throw new Error(`an answer without its length: ${head.slice(0, end)}`);
  return end + 4 + Number(length[1]);
}
