/** Plain pages made on the server: one sentence or a few, no script, the notebook's look. */
import { type Exchange, send } from '../exchange.ts';
import { pageHeaders } from '../security-headers.ts';

/** Text that is safe to stand in HTML: only `html` makes it. */
export interface Html {
  readonly html: string;
}

/** What may be put into `html`: text is escaped, lists are joined. */
type Part = Html | string | number | readonly Html[];

/** Writes HTML; everything put in is escaped unless it is itself made here. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const pieces = texts.map((text, at) => (at < parts.length ? text + formatPart(parts[at]) : text));
  return { html: pieces.join('') };
}

function formatPart(part: Part | undefined): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part));
  return 'html' in part ? part.html : part.map((piece) => piece.html).join('');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => escapes[letter] ?? letter);
}

/** A page: its title, and what stands on it. */
export interface Page {
  readonly title: string;
  readonly body: Html;
  /** Wide pages have a list of contents at their side. */
  readonly isWide?: boolean;
}

/** Where the style sheet of plain pages is found. */
export const styleSheetPath = '/plain.css';

/** The whole document of a page. */
export function formatPage({ title, body, isWide = false }: Page): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Askwell</title>
<link rel="stylesheet" href="${styleSheetPath}">
<link rel="icon" href="data:,">
</head>
<body>
<main class="${isWide ? 'wide' : 'note'}">
${body}
</main>
</body>
</html>
`.html;
}

/** Sends a page. */
export function sendPage(exchange: Exchange, status: number, page: Page): void {
  const headers = { ...pageHeaders, 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
  send(exchange, status, headers, formatPage(page));
}
