/** Light or dark: as the system says unless this browser was told otherwise. */

const storageKey = 'askwell.scheme';

/** What can be chosen. */
export const schemes = ['system', 'light', 'dark'] as const;
/** Light, dark, or what the system says. */
export type Scheme = (typeof schemes)[number];

/** What was chosen in this browser; `system` unless something was. */
export function keptScheme(): Scheme {
  const kept = localStorage.getItem(storageKey);
  return schemes.find((scheme) => scheme === kept) ?? 'system';
}

/** Draws the page in the scheme that was chosen; call it before anything is drawn. */
export function applyScheme(scheme: Scheme = keptScheme()): void {
  const { dataset } = document.documentElement;
  if (scheme === 'system') delete dataset['scheme'];
  else dataset['scheme'] = scheme;
}

/** Chooses for this browser and draws the page so at once. */
export function keepScheme(scheme: Scheme): void {
  if (scheme === 'system') localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, scheme);
  applyScheme(scheme);
}
