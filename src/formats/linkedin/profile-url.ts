/** Reads the address of a profile: one link to open, and one key that is the same however the address was written. */

/** A page about a person; `linkedinUrl` is there when it is a LinkedIn page, as `linkedin.com/in/ada-byron`. */
export interface ProfileLink {
  readonly url: string;
  readonly linkedinUrl?: string;
}

const address = /^(?:https?:\/\/)?([a-z0-9.-]+\.[a-z]{2,})(?::\d+)?(\/[^?#]*)?(\?[^#]*)?(?:#.*)?$/iu;

/** The link and its key; null for what is no web address. */
export function parseProfileUrl(text: string): ProfileLink | null {
  const [, host = '', path = '', query = ''] = /\s/u.test(text) ? [] : (address.exec(text) ?? []);
  if (host === '') return null;
  const site = host.toLowerCase();
  if (site !== 'linkedin.com' && !site.endsWith('.linkedin.com')) {
    return { url: `https://${site}${path}${query}` };
  }
  const steps = path.split('/').filter((step) => step !== '');
  const [section = '', slug = ''] = steps;
  if (section === '') return { url: 'https://www.linkedin.com/' };
  const isProfile = section.toLowerCase() === 'in' && slug !== '';
  const kept = isProfile ? ['in', slug] : steps;
  return {
    url: encodeLink(`https://www.linkedin.com/${kept.join('/')}`),
    linkedinUrl: `linkedin.com/${kept.map(decodeStep).join('/')}`,
  };
}

/** Letters beyond ASCII are percent-encoded; what already is stays. */
function encodeLink(url: string): string {
  return url.replace(/[^\p{ASCII}]+/gu, (letters) => encodeURIComponent(letters));
}

function decodeStep(step: string): string {
  try {
    const decoded = decodeURIComponent(step).normalize('NFC').toLowerCase();
    return /[\s/?#]/u.test(decoded) ? step.toLowerCase() : decoded;
  } catch {
    return step.toLowerCase();
  }
}
