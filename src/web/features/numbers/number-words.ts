/** What the rows of the numbers are called. */
import type { Relation } from '../../../domain/people/contact.ts';
import type { Channel } from '../../../domain/requests/request.ts';

const channelNames: Readonly<Record<Channel, string>> = {
  email: 'Mail',
  linkedin: 'LinkedIn',
  letter: 'Paper',
  phone_script: 'Phone',
  voicemail_script: 'Voicemail',
};

const connectionNames: Readonly<Record<Relation, string>> = {
  known: 'You know them',
  introduced: 'Introduced',
  alumni: 'From your school',
  association: 'From an association',
  cold: 'Strangers',
};

/** How the first letter or call went. */
export function channelName(channel: Channel | null): string {
  return channel === null ? 'Not noted' : channelNames[channel];
}

/** How the explorer is connected. */
export function connectionName(connection: Relation | null): string {
  return connection === null ? 'Not said' : connectionNames[connection];
}
