/** The contract: the single list of what the program can do, for every door. */
import { z } from 'zod';
import { letters, requests } from './asking.ts';
import { reads } from './base.ts';
import { calendarFeed } from './calendar-feed.ts';
import { careers, criteria, profileOperations } from './careers.ts';
import { courtesyViews, digestViews, reminderViews, todayViews } from './courtesies.ts';
import { changes, search } from './history.ts';
import { imports } from './imports.ts';
import { advice, findings, promises, questions } from './learning.ts';
import { nextSteps } from './next-steps.ts';
import { notebooks, settingsOperations } from './notebooks.ts';
import { numbers } from './numbers.ts';
import { contacts, organizations, referrals } from './people.ts';
import { interviews } from './talks.ts';
import { touches } from './touches.ts';
import { careerViews, contactViews, interviewViews, overview } from './views.ts';

const health = {
  get: reads
    .route({
      method: 'GET',
      path: '/health',
      summary: 'Whether the program answers, its version and its clock',
    })
    .output(
      z.object({ status: z.literal('ok'), version: z.string(), schema: z.number().int(), now: z.string() }),
    ),
};

/** Every operation by the name the command line knows it by, such as `contacts.create`. */
export const contract = {
  health,
  notebooks,
  settings: settingsOperations,
  profile: profileOperations,
  criteria,
  careers: { ...careers, ...careerViews },
  contacts: { ...contacts, ...contactViews, ...reminderViews },
  organizations,
  referrals,
  requests,
  letters,
  interviews: { ...interviews, ...interviewViews, ...courtesyViews },
  questions,
  findings,
  advice,
  promises,
  touches,
  numbers,
  overview: { ...overview, ...todayViews },
  nextSteps: { ...nextSteps, ...digestViews },
  calendarFeed,
  imports,
  changes,
  search,
};

/** The type of the whole contract. */
export type Contract = typeof contract;
