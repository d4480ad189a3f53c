/** The ways a letter goes out, and what they are called. */
import type { Channel } from '../../../domain/requests/request.ts';

/** The ways to choose from. */
export const channelOptions: readonly { readonly value: Channel; readonly words: string }[] = [
  { value: 'email', words: 'Mail' },
  { value: 'linkedin', words: 'LinkedIn note' },
  { value: 'letter', words: 'Paper' },
  { value: 'phone_script', words: 'Phone' },
  { value: 'voicemail_script', words: 'Voicemail' },
];

/** Some mail programs cut what is longer, in UTF-16 code units. */
export const longestMailAddress = 1_800;

/** What the person says once it is out. */
export function sentWords(channel: Channel): string {
  return channel === 'phone_script' || channel === 'voicemail_script' ? 'I said it' : 'I sent it';
}

/** The address that opens a letter in the mail program. */
export function mailAddress(
  email: string,
  { subject, body }: { readonly subject: string; readonly body: string },
): string {
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
