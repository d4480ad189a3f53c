/** The whole way of one informational interview, from an address book to the last thanks. */
import type { Case } from '../case.ts';
import { addressBook, asked, chosen, followedUp } from './journey-asking.ts';
import { agreed, talked } from './journey-talking.ts';
import { settled, thanked } from './journey-thanking.ts';

/** The whole journey. */
export const journey: Case = {
  says: 'one talk from an address book to the last thanks',
  notebook: { zone: 'America/New_York', region: 'US' },
  steps: [...addressBook, ...chosen, ...asked, ...followedUp, ...agreed, ...talked, ...thanked, ...settled],
};
