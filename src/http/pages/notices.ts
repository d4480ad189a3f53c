/** The few plain pages that say one thing each. */
import { html, type Page } from './page.ts';

/** Asks before a one-time link is used up: programs that look at links in advance press no buttons. */
export const openPage: Page = {
  title: 'Open the notebook',
  body: html`<h1>Open the notebook</h1>
<p>This link opens Askwell in this browser, once. Use it only in a browser of your own: whoever uses this browser can read the notebook.</p>
<form method="post"><button>Open the notebook</button></form>`,
};

/** Says that a link opens nothing any more. */
export const deadLinkPage: Page = {
  title: 'This link opens nothing',
  body: html`<h1>This link opens nothing</h1>
<p>It was used already, is more than 15 minutes old, or was not copied whole. Each link opens the notebook once.</p>
<p>For a new one, type <code>askwell link</code> in a terminal on the machine where Askwell runs.</p>
<p class="quiet"><a href="/">If this browser has opened the notebook before, it still can.</a></p>`,
};

/** Says that there is no such page. */
export const missingPage: Page = {
  title: 'Not found',
  body: html`<h1>There is nothing at this address</h1>
<p><a href="/">Go to the notebook</a>, or read <a href="/api/docs">what the API answers</a>.</p>`,
};

/** Says that the web was not built. */
export const unbuiltPage: Page = {
  title: 'The pages are not built',
  body: html`<h1>The pages are not built yet</h1>
<p>Askwell runs, but its pages are missing. Type <code>npm run build</code> in Askwell’s folder, then load this page again.</p>
<p>The <a href="/api/docs">API</a> and the command line work without them.</p>`,
};

/** Says that this address is not ours. */
export const foreignPage: Page = {
  title: 'Not this address',
  body: html`<h1>Askwell does not answer under this address</h1>
<p>Use the address it prints at its start. If others are to reach it, set <code>ASKWELL_ORIGIN</code> to the https address they use.</p>`,
};

/** Says that the program failed. */
export const faultPage: Page = {
  title: 'A fault',
  body: html`<h1>Askwell met a fault of its own</h1>
<p>Nothing was saved by this. Try again; if it comes back, the log names the fault.</p>`,
};
