/** Reads the bytes of a call, up to a limit. */
import type { IncomingMessage } from 'node:http';
import { refusal } from '../app/refusal.ts';

/** All bytes of the body. More than `most` are not kept but read to their end, so that the client hears why. */
export async function readBytes(request: IncomingMessage, most: number): Promise<Buffer<ArrayBuffer>> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge(most);
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      else if (chunks.length > 0) {
        chunks = [];
        reject(tooLarge(most));
      }
    });
    request.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    request.on('error', reject);
    request.on('close', () => {
      reject(new ClientGone());
    });
  });
}

/** The client went away before its call was whole: nobody is left to answer. */
export class ClientGone extends Error {}

function tooLarge(most: number): Error {
  const message = `The call carries more than ${formatMebibytes(most)}, which is the most this operation takes.`;
  return refusal('file_too_large', {
    message,
    remedy: 'Send less at once; nothing was saved.',
    limitBytes: most,
  });
}

function formatMebibytes(bytes: number): string {
  return `${bytes / 1_048_576} MB`;
}
