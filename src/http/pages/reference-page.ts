/** The readable reference of the API: one page without script, made from the OpenAPI document. */
import { listCodes, type OpenApiDocument, type Operation, type Schema } from '../openapi-operation.ts';
import { type Html, html, type Page } from './page.ts';
import { describeSchema, listFields } from './schema-words.ts';

interface PlacedOperation {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

/** Makes the page. */
export function createReferencePage(document: OpenApiDocument): Page {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const groups = [...Map.groupBy(operations, ({ operation }) => operation.tags?.[0] ?? '')];
  const records = Object.entries(document.components?.schemas ?? {}) as [string, Schema][];
  return {
    title: 'API',
    isWide: true,
    body: html`<h1>What the API answers</h1>
<p>${operations.length} operations under <code>/api</code>, for programs as <a href="/api/openapi.json">OpenAPI ${document.openapi}</a>.
On the command line each is <code>askwell do</code> and its name, with the same input as one JSON object.</p>
<p>Sign in with the header <code>Authorization: Bearer</code> and the value of <code>ASKWELL_TOKEN</code>. The header <code>Askwell-Notebook</code> names a notebook other than the explorer’s own.
Every error is <code>{ code, message, remedy, data }</code>. The header <code>Askwell-Operation</code> of an answer names what <code>changes.undo</code> takes back.</p>
<ul class="contents">${groups.map(([group]) => html`<li><a href="#${group}">${group}</a></li>`)}<li><a href="#records">records</a></li></ul>
${groups.map(([group, members]) => html`<section><h2 id="${group}">${group}</h2>${members.map(formatOperation)}</section>`)}
<section><h2 id="records">Records</h2>${records.map(formatRecord)}</section>`,
  };
}

function formatOperation({ path, method, operation }: PlacedOperation): Html {
  return html`<article class="operation" id="${operation.operationId}">
<h3>${operation.summary ?? operation.operationId}</h3>
<p class="route"><span class="method">${method}</span> /api${path} · ${operation.operationId}</p>
${formatInputs(operation)}
${formatAnswers(operation)}
</article>
`;
}

function formatInputs({ parameters = [], requestBody }: Operation): Html {
  const named = parameters.flatMap((parameter) =>
    '$ref' in parameter && parameter.$ref !== undefined
      ? []
      : [parameter as Exclude<typeof parameter, { readonly $ref: string }>],
  );
  const body = Object.values(requestBody?.content ?? {}).flatMap(({ schema }) => listFields(schema));
  const rows = [
    ...named.map(({ name, schema, required, in: place }) => ({
      name,
      words: describeSchema(schema),
      needed: required ?? false,
      place,
    })),
    ...body.map((field) => ({ ...field, place: 'body' })),
  ];
  if (rows.length === 0) return html`<p class="quiet">Takes nothing.</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="What it takes"><table><caption>Takes</caption>
<thead><tr><th scope="col">field</th><th scope="col">where</th><th scope="col">what</th></tr></thead>
<tbody>${rows.map(
    ({ name, place, words, needed }) =>
      html`<tr><td><code>${name}</code>${needed ? '' : html` <span class="quiet">optional</span>`}</td><td>${place}</td><td>${words}</td></tr>`,
  )}</tbody></table></div>`;
}

function formatAnswers({ responses }: Operation): Html {
  const answers = Object.entries(responses);
  const good = answers.filter(([status]) => Number(status) < 400);
  const errors = answers.filter(([status]) => Number(status) >= 400);
  return html`<p class="quiet">Answers ${good.map(
    ([status, { content }], at) =>
      html`${at > 0 ? '; ' : ''}${status}: ${describeSchema(content?.['application/json']?.schema ?? {})}`,
  )}</p>
<p class="quiet">Refuses with ${errors.map(([status, response], at) => html`${at > 0 ? ', ' : ''}${status} ${listCodes(response).join(' ')}`)}</p>`;
}

function formatRecord([name, schema]: [string, Schema]): Html {
  const fields = listFields(schema);
  return html`<article class="operation" id="${name}"><h3>${name}</h3>
<div class="scroll" tabindex="0" role="region" aria-label="Fields of ${name}"><table><caption>Fields</caption>
<thead><tr><th scope="col">field</th><th scope="col">what</th></tr></thead>
<tbody>${fields.map(({ name: field, words }) => html`<tr><td><code>${field}</code></td><td>${words}</td></tr>`)}</tbody></table></div></article>
`;
}
