/** Sees to it that the `Temporal` global is there before any rule of the domain runs. */

/** Loads the polyfill where the browser has no `Temporal` of its own; elsewhere nothing is fetched. */
export async function ensureTemporal(): Promise<void> {
  if ('Temporal' in globalThis) return;
  await import('temporal-polyfill/global');
}
