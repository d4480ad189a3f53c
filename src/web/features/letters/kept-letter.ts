/** A letter of the notebook, a draft or sent. */
import type { Client } from '../../lib/api.ts';

/** A letter as the server answers. */
export type KeptLetter = Awaited<ReturnType<Client['letters']['get']>>;
