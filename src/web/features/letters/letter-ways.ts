/** The ways a letter goes: what they are called, where they lead, and what is said once it is out. */
import type { Contact } from '../../../domain/people/contact.ts';
import type { Channel } from '../../../domain/requests/request.ts';

/** The ways to choose from. */
export const channelOptions: readonly { readonly value: Channel; readonly words: string }[] = [
  { value: 'email', words: 'Mail' },
  { value: 'linkedin', words: 'LinkedIn note' },
  { value: 'letter', words: 'Paper' },
  { value: 'phone_script', words: 'Phone' },
  { value: 'voicemail_script', words: 'Voicemail' },
];

/** A note on LinkedIn is cut after so many characters. @source rule 27 */
export const mostNoteCharacters = 300;

/** Some mail programs cut an address that is longer, in UTF-16 code units. */
export const longestMailAddress = 1_800;

const sentButtons: Readonly<Record<Channel, string>> = {
  email: 'I sent it',
  linkedin: 'I sent it',
  letter: 'I posted it',
  phone_script: 'I called',
  voicemail_script: 'I left the message',
};

/** What the person says once it is out, as on a button. */
export function sentWords(channel: Channel): string {
  return sentButtons[channel];
}

/** What is told once that is recorded. */
export function sentTold(channel: Channel, name: string): string {
  if (channel === 'letter') return `Posted to ${name}.`;
  if (channel === 'phone_script') return `You called ${name}.`;
  return channel === 'voicemail_script' ? `A message for ${name} is left.` : `Sent to ${name}.`;
}

/** True where a letter has a subject line. */
export function hasSubject(channel: Channel): boolean {
  return channel === 'email' || channel === 'letter';
}

/** The address that opens a letter in the mail program; lines end as mail has them. */
export function mailAddress(
  email: string,
  { subject, body }: { readonly subject: string; readonly body: string },
): string {
  const to = encodeURIComponent(email).replaceAll('%40', '@');
  const encode = (text: string) => encodeURIComponent(text.replaceAll(/\r?\n/gu, '\r\n'));
  return `mailto:${to}?subject=${encode(subject)}&body=${encode(body)}`;
}

/** Where a letter goes: the address by the way it goes, or that none is known. */
export interface Destination {
  readonly words: string;
  readonly isKnown: boolean;
}

type Reachable = Pick<Contact, 'emails' | 'phones' | 'addresses' | 'links'>;

const missing: Readonly<Record<Channel, string>> = {
  email: 'no mail address is known',
  linkedin: 'no LinkedIn page is known',
  letter: 'no postal address is known',
  phone_script: 'no phone number is known',
  voicemail_script: 'no phone number is known',
};

function addressOf({ emails, phones, addresses, links }: Reachable, channel: Channel): string | undefined {
  if (channel === 'email') return emails[0]?.address;
  if (channel === 'linkedin') {
    return links.find(({ url }) => /linkedin\.com/iu.test(url))?.url.replace(/^https?:\/\/(www\.)?/u, '');
  }
  if (channel !== 'letter') return phones[0]?.number;
  const [address] = addresses;
  return address === undefined
    ? undefined
    : [...address.lines, address.country ?? ''].filter((line) => line !== '').join(', ');
}

/** Where a letter to somebody goes. */
export function destinationOf(contact: Reachable, channel: Channel): Destination {
  const address = addressOf(contact, channel);
  return address === undefined
    ? { words: missing[channel], isKnown: false }
    : { words: address, isKnown: true };
}
