/** Listens for HTTP calls and stops in good order: what was begun is finished, within a few seconds. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import { refusal } from '../app/refusal.ts';
import type { HandleCall } from './door.ts';

/** A server that listens. */
export interface RunningServer {
  readonly port: number;
  /** Takes no more calls, and answers when those begun are finished. */
  stop(): Promise<void>;
}

const headersMilliseconds = 10_000;
const callMilliseconds = 300_000;
const idleMilliseconds = 30_000;
const stopMilliseconds = 10_000;

/** Listens on a host and port, 0 for any free one; `open` makes the door once the port is known. */
export async function startListening(
  options: { readonly host: string; readonly port: number },
  open: (port: number) => HandleCall,
): Promise<RunningServer> {
  let handle: HandleCall | undefined;
  const begun = new Set<ServerResponse>();
  const server = createServer(
    {
      headersTimeout: headersMilliseconds,
      requestTimeout: callMilliseconds,
      keepAliveTimeout: idleMilliseconds,
    },
    (request, response) => {
      begun.add(response);
      response.once('close', () => begun.delete(response));
      const done = handle?.(request, response);
      done?.catch(() => {
        response.destroy();
      });
    },
  );
  const port = await listen(server, options);
  handle = open(port);
  return {
    port,
    stop: async () => {
      // A browser that keeps its connection would keep us waiting.
      for (const response of begun) response.shouldKeepAlive = false;
      await closeServer(server);
    },
  };
}

function listen(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(describeListenError(error, host, port));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function describeListenError(error: NodeJS.ErrnoException, host: string, port: number): unknown {
  if (error.code === 'EADDRINUSE') return refusal('port_taken', { port, host });
  const summaries: Readonly<Record<string, string>> = {
    EACCES: `This user may not listen on port ${port}; those below 1024 are the machine’s own.`,
    EADDRNOTAVAIL: `${host} is not an address of this machine.`,
    ENOTFOUND: `${host} is not the name of a machine.`,
  };
  const summary = summaries[error.code ?? ''];
  return summary === undefined ? error : refusal('bad_configuration', { summary });
}

/** Connections that lie idle are closed at once, those in use when their call is answered, the rest after a while. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      server.closeAllConnections();
    }, stopMilliseconds);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
