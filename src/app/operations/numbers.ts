/** Answers for the numbers that help: what came of asking, and how soon thanks went out. */
import { numberWords } from '../../domain/interviews/asking-number-words.ts';
import { type AskingRows, askingNumbers } from '../../domain/interviews/asking-numbers.ts';
import { type DeadlineCalendar, thanksDueAt, thanksNumbers } from '../../domain/interviews/thanks-numbers.ts';
import type { HolidayCalendar } from '../../domain/next-steps/facts.ts';
import type { Notebook } from '../../domain/settings/notebook.ts';
import { loadNotebook, loadRecord, look, os } from '../base.ts';
import type { World } from '../context.ts';
import { loadSettingValues } from './setting-values.ts';

export const numbers = {
  show: os.numbers.show.handler(async ({ context, input }) => {
    const notebook = await loadNotebook(context);
    const at = input?.at ?? context.world.clock.now();
    const careerId = input?.careerId;
    return look(context, async (reader) => {
      if (careerId !== undefined) await loadRecord(reader, 'career', careerId);
      const settings = await loadSettingValues(reader);
      const rows = await reader.views.askingRows();
      const calendar = calendarOf(context.world, notebook, rows.held);
      const asking = askingNumbers(rows, at, careerId);
      const thanks = thanksNumbers(rows, (talk) => thanksDueAt(talk, settings, calendar), at, careerId);
      return { at, ...asking, thanks, words: numberWords(asking, thanks, settings) };
    });
  }),
};

/** The holidays of the explorer and of every host, in the years of their talks and the one after; looked up only when asked for. */
function calendarOf(
  { holidays }: World,
  { zone, region }: Notebook,
  held: AskingRows['held'],
): DeadlineCalendar {
  let known: HolidayCalendar | undefined;
  const lookUp = (): HolidayCalendar => {
    const regions = new Set([region, ...held.map((talk) => talk.hostRegion)].filter((one) => one !== null));
    const endYears = new Set(held.map(({ endedAt }) => Number(endedAt.slice(0, 4))));
    const years = new Set([...endYears].flatMap((year) => [year, year + 1]));
    return holidays.calendar([...regions], [...years]);
  };
  const isIn = (name: string | null, day: string) => {
    known ??= lookUp();
    return name !== null && known[name]?.has(day) === true;
  };
  return { zone, isHoliday: (day, hostRegion) => isIn(region, day) || isIn(hostRegion, day) };
}
