/**
 * Serves the built web from its folder.
 * Invariants: only files found in the folder beforehand are served, so that no address leads out of it; a file whose name
 * carries its hash may be kept by browsers for ever, every other is asked for anew.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type Exchange, send } from './exchange.ts';
import { missingPage, unbuiltPage } from './pages/notices.ts';
import { sendPage } from './pages/page.ts';
import { hashSecret } from './secrets.ts';
import { pageHeaders } from './security-headers.ts';

type Encoding = 'br' | 'gzip';

/** A file as it is served; compressed forms are made when first asked for. */
interface StaticFile {
  readonly bytes: Buffer;
  readonly type: string;
  readonly tag: string;
  readonly caching: string;
  readonly compressed: Map<Encoding, Promise<Buffer>>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const compress = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
} as const satisfies Record<Encoding, (bytes: Buffer) => Promise<Buffer>>;

/** Answers a call for the web. */
export type StaticFiles = (exchange: Exchange) => Promise<void>;

/** Serves a folder; a web built anew while we run is noticed by its first page. */
export function createStaticFiles(folder: string): StaticFiles {
  const entry = join(folder, 'index.html');
  let builtAt = -1;
  let files = new Map<string, () => StaticFile>();
  const refresh = () => {
    const now = statSync(entry, { throwIfNoEntry: false })?.mtimeMs ?? -1;
    if (now !== builtAt) files = listFiles(folder);
    builtAt = now;
  };
  return async (exchange) => {
    exchange.route = 'web';
    const isPage = isPagePath(exchange.path);
    if (isPage || !files.has(exchange.path)) refresh();
    const file = files.get(isPage ? '/index.html' : exchange.path);
    if (file !== undefined) return sendFile(exchange, file());
    sendPage(exchange, isPage ? 503 : 404, isPage ? unbuiltPage : missingPage);
  };
}

/** Pages of the web have names without an ending; the web itself knows which there are. */
function isPagePath(path: string): boolean {
  return path === '/index.html' || !path.slice(path.lastIndexOf('/')).includes('.');
}

/** Every file of the folder by its address, read when first asked for. */
function listFiles(folder: string): Map<string, () => StaticFile> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((found) =>
    found.isFile(),
  );
  return new Map(
    entries.map((found) => {
      const path = join(found.parentPath, found.name);
      const address = path.slice(folder.length).split(sep).join('/');
      let file: StaticFile | undefined;
      return [address, () => (file ??= readStaticFile(path, address))];
    }),
  );
}

function readStaticFile(path: string, address: string): StaticFile {
  const bytes = readFileSync(path);
  return {
    bytes,
    type: types[extname(path)] ?? 'application/octet-stream',
    tag: `W/"${hashSecret(bytes).slice(0, 32)}"`,
    caching: address.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    compressed: new Map(),
  };
}

async function sendFile(exchange: Exchange, file: StaticFile): Promise<void> {
  const headers = {
    ...pageHeaders,
    'Content-Type': file.type,
    'Cache-Control': file.caching,
    ETag: file.tag,
    Vary: 'Accept-Encoding',
  };
  if (exchange.request.headers['if-none-match'] === file.tag) {
    exchange.response.writeHead(304, headers);
    exchange.response.end();
    return;
  }
  const encoding = chooseEncoding(exchange, file);
  if (encoding === undefined) return send(exchange, 200, headers, file.bytes);
  const bytes = file.compressed.get(encoding) ?? compress[encoding](file.bytes);
  file.compressed.set(encoding, bytes);
  send(exchange, 200, { ...headers, 'Content-Encoding': encoding }, await bytes);
}

/** Text shrinks to a quarter; pictures and fonts are small already. */
function chooseEncoding({ request }: Exchange, { type, bytes }: StaticFile): Encoding | undefined {
  if (bytes.length < 1_024 || !/^text\/|json$|svg/.test(type)) return undefined;
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}
