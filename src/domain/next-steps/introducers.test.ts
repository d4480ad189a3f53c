import { describe, expect, it } from 'vitest';
import type { Request } from '../requests/request.ts';
import { clock, letter, notebook, person, referral, request, stepsAt } from './example-notebook.ts';
import type { NotebookFacts } from './facts.ts';

const noon = clock('2026-05-08 12:00');
const chosenAt = clock('2026-05-05 10:00');

/** Who is asked to introduce the explorer to Ben, or `write` where he is written to himself. */
function approach(about: Partial<Request>, more: Partial<NotebookFacts> = {}): string | undefined {
  const facts = notebook({ requests: [request('r', 'ben', { chosenAt, ...about })], ...more });
  const step = stepsAt(facts, noon).find(({ requestId }) => requestId === 'r');
  return step?.kind === 'ask_introduction' ? (step.contactId ?? undefined) : step && 'write';
}

const byDana = { introducerId: 'dana' } as const;
const both = { introducerId: 'dana', referrerId: 'marta' } as const;
const naming = (from: string, mayUseName: 'yes' | 'ask_first' = 'yes') => ({
  referrals: [referral(from, 'ben', clock('2026-05-04 09:00'), { mayUseName })],
});
const silent = (who: string) => ({
  contacts: ['ben', 'marta', 'dana'].map((id) => person(id, { doNotContact: id === who })),
});

describe('who is asked to introduce', () => {
  it.each([
    { says: 'nobody is known who could', about: {}, more: {}, who: 'write' },
    { says: 'somebody is known', about: byDana, more: {}, who: 'dana' },
    { says: 'only who named the host is known', about: { referrerId: 'marta' }, more: {}, who: 'marta' },
    { says: 'one who may introduce goes before who named the host', about: both, more: {}, who: 'dana' },
    { says: 'also when a name was given, by the other', about: both, more: naming('marta'), who: 'dana' },
    { says: 'not when they gave the name themselves', about: byDana, more: naming('dana'), who: 'write' },
    {
      says: 'nobody yet, while whoever named the host wants to ask first',
      about: both,
      more: naming('marta', 'ask_first'),
      who: undefined,
    },
    { says: 'nobody who is not to be contacted', about: both, more: silent('dana'), who: 'write' },
    { says: 'nobody who is not in the notebook', about: { introducerId: 'gone' }, more: {}, who: 'write' },
    { says: 'not the host', about: { introducerId: 'ben', referrerId: 'marta' }, more: {}, who: 'write' },
    {
      says: 'a letter to whoever may introduce is waited for',
      about: both,
      more: { letters: [letter('introduction', 'dana', clock('2026-05-06 10:00'), { requestId: 'r' })] },
      who: undefined,
    },
    {
      says: 'one to who named the host is not',
      about: both,
      more: { letters: [letter('introduction', 'marta', clock('2026-05-06 10:00'), { requestId: 'r' })] },
      who: 'dana',
    },
  ])('$says', ({ about, more, who }) => {
    expect(approach(about, more)).toBe(who);
  });
});
