/** Serves the OpenAPI document, the page for readers made from it, and the style sheet of plain pages; each is made once, when first asked for. */
import { readFileSync } from 'node:fs';
import { type Exchange, send, sendJson } from './exchange.ts';
import type { OpenApiDocument } from './openapi-operation.ts';
import type { Page } from './pages/page.ts';
import { formatPage } from './pages/page.ts';
import { pageHeaders } from './security-headers.ts';

/** What the reference answers. */
export interface Reference {
  sendDocument(exchange: Exchange): Promise<void>;
  sendPage(exchange: Exchange): Promise<void>;
  sendStyleSheet(exchange: Exchange): void;
}

/** Makes the reference of a version of the program. */
export function createReference(version: string): Reference {
  let document: Promise<OpenApiDocument> | undefined;
  let page: Promise<string> | undefined;
  let styleSheet: Buffer | undefined;
  // Half a second of loading that few starts need.
  const loadDocument = async () => (await import('./openapi.ts')).createOpenApiDocument(version);
  const loadPage = async () => {
    const { createReferencePage } = await import('./pages/reference-page.ts');
    const made: Page = createReferencePage(await (document ??= loadDocument()));
    return formatPage(made);
  };
  return {
    async sendDocument(exchange) {
      exchange.route = '/openapi.json';
      sendJson(exchange, 200, await (document ??= loadDocument()));
    },
    async sendPage(exchange) {
      exchange.route = '/docs';
      const text = await (page ??= loadPage());
      send(
        exchange,
        200,
        { ...pageHeaders, 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' },
        text,
      );
    },
    sendStyleSheet(exchange) {
      exchange.route = 'web';
      styleSheet ??= readFileSync(new URL('./pages/plain.css', import.meta.url));
      send(
        exchange,
        200,
        { ...pageHeaders, 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'max-age=3600' },
        styleSheet,
      );
    },
  };
}
