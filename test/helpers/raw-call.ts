/** Makes HTTP calls with headers that `fetch` would not let a program set, such as Host and Origin. */
import { request } from 'node:http';

/** What came back, as text. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A call in every detail. */
export interface RawCall {
  readonly method?: string;
  /** Sent as it is: nothing in it is tidied up. */
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

/** Calls a server at a port of this machine. */
export function rawCall(
  port: number,
  { method = 'GET', path, headers = {}, body }: RawCall,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    call.on('error', reject);
    call.end(body);
  });
}

/** The value of a header that stands once. */
export function headerOf({ headers }: RawAnswer, name: string): string {
  return String(headers[name] ?? '');
}
