/** Every operation answered: the contract as the doors call it. */
import { os } from './base.ts';
import { careers, criteria, profile } from './operations/careers.ts';
import { debriefs } from './operations/debriefs.ts';
import { changes, search } from './operations/history.ts';
import { imports } from './operations/imports.ts';
import { bookings } from './operations/interviews.ts';
import { advice, findings, promises } from './operations/learning.ts';
import { letters } from './operations/letters.ts';
import { nextSteps } from './operations/next-steps.ts';
import { notebooks } from './operations/notebooks.ts';
import { contacts, organizations, referrals } from './operations/people.ts';
import { questions } from './operations/questions.ts';
import { requests } from './operations/requests.ts';
import { settings } from './operations/settings.ts';
import { health } from './operations/system.ts';
import { papers } from './operations/talk-papers.ts';

export const router = os.router({
  health,
  notebooks,
  settings,
  profile,
  criteria,
  careers,
  contacts,
  organizations,
  referrals,
  requests,
  letters,
  interviews: { ...bookings, ...papers, ...debriefs },
  questions,
  findings,
  advice,
  promises,
  nextSteps,
  imports,
  changes,
  search,
});

/** The type of the router, for callers within the process. */
export type Router = typeof router;
