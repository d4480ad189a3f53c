/** Every operation answered: the contract as the doors call it. */
import { os } from './base.ts';
import { brief } from './operations/brief.ts';
import { calendarFeed } from './operations/calendar-feed.ts';
import { careerOverview } from './operations/career-overview.ts';
import { careers, criteria, profile } from './operations/careers.ts';
import { courtesies, reminder } from './operations/courtesies.ts';
import { debriefs } from './operations/debriefs.ts';
import { changes, search } from './operations/history.ts';
import { imports } from './operations/imports.ts';
import { bookings } from './operations/interviews.ts';
import { justTalked } from './operations/just-talked.ts';
import { advice, findings, promises } from './operations/learning.ts';
import { letters } from './operations/letters.ts';
import { nextSteps } from './operations/next-steps.ts';
import { notebooks } from './operations/notebooks.ts';
import { numbers } from './operations/numbers.ts';
import { overview } from './operations/overview.ts';
import { contacts, organizations, referrals } from './operations/people.ts';
import { questions } from './operations/questions.ts';
import { requests } from './operations/requests.ts';
import { roster } from './operations/roster.ts';
import { settings } from './operations/settings.ts';
import { story } from './operations/story.ts';
import { health } from './operations/system.ts';
import { papers } from './operations/talk-papers.ts';
import { touches } from './operations/touches.ts';

export const router = os.router({
  health,
  notebooks,
  settings,
  profile,
  criteria,
  careers: { ...careers, ...careerOverview },
  contacts: { ...contacts, ...roster, ...story, ...reminder },
  organizations,
  referrals,
  requests,
  letters,
  interviews: { ...bookings, ...papers, ...debriefs, ...brief, ...justTalked, ...courtesies },
  questions,
  findings,
  advice,
  promises,
  touches,
  overview,
  numbers,
  nextSteps,
  calendarFeed,
  imports,
  changes,
  search,
});

/** The type of the router, for callers within the process. */
export type Router = typeof router;
