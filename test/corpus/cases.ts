/** The corpus: every case, in the order of the journey. */
import type { Case } from './case.ts';
import { answers } from './cases/answers.ts';
import { atAGlance } from './cases/at-a-glance.ts';
import { briefs } from './cases/briefs.ts';
import { calendar } from './cases/calendar.ts';
import { everybody } from './cases/everybody.ts';
import { journey } from './cases/journey.ts';
import { keepingCases } from './cases/keeping.ts';
import { lists } from './cases/lists.ts';
import { numbers } from './cases/numbers.ts';
import { refusals } from './cases/refusals.ts';
import { talks } from './cases/talks.ts';
import { touches } from './cases/touches.ts';
import { undoPeople } from './cases/undo-people.ts';
import { undoTalks } from './cases/undo-talks.ts';
import { unplanned } from './cases/unplanned.ts';

/** Every case. */
export const cases: readonly Case[] = [
  journey,
  ...answers,
  ...talks,
  ...unplanned,
  ...briefs,
  ...touches,
  ...refusals,
  ...calendar,
  ...lists,
  ...everybody,
  ...atAGlance,
  ...numbers,
  ...keepingCases,
  ...undoPeople,
  ...undoTalks,
];
