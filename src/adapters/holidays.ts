/**
 * The public holidays of the world's countries and their parts.
 * A region the data does not divide (`US-ZZ`) has its country's holidays; an unknown country is left out.
 */
import { createRequire } from 'node:module';
import type HolidayMaker from 'date-holidays';
import type { Holidays } from '../app/ports/world.ts';

/** The data takes a tenth of a second to load: it is loaded when the first holiday is asked for, not at the start. */
let loaded: typeof HolidayMaker | undefined;
function loadHolidayMaker(): typeof HolidayMaker {
  loaded ??= createRequire(import.meta.url)('date-holidays') as typeof HolidayMaker;
  return loaded;
}

/** Makes the calendar; years once worked out are kept as long as it lives. */
export function createHolidays(): Holidays {
  const known = new Map<string, ReadonlySet<string> | undefined>();
  const findDays = (region: string, years: readonly number[]) => {
    const key = `${region} ${years.join(' ')}`;
    if (!known.has(key)) known.set(key, listDays(region, years));
    return known.get(key);
  };
  return {
    calendar(regions, years) {
      const sorted = [...new Set(years)].toSorted((a, b) => a - b);
      const entries = [...new Set(regions)].map((region) => [region, findDays(region, sorted)] as const);
      return Object.fromEntries(
        entries.filter((entry): entry is [string, ReadonlySet<string>] => entry[1] !== undefined),
      );
    },
  };
}

/** Every public holiday of the years, or undefined when the country is not known. */
function listDays(region: string, years: readonly number[]): ReadonlySet<string> | undefined {
  const [country = '', state, part] = region.split('-');
  const Maker = loadHolidayMaker();
  const maker = new Maker({
    country,
    ...(state === undefined ? {} : { state }),
    ...(part === undefined ? {} : { region: part }),
  });
  if (!Object.hasOwn(maker.getCountries(), country)) return undefined;
  const holidays = years.flatMap((year) => maker.getHolidays(year));
  return new Set(holidays.filter(({ type }) => type === 'public').flatMap(listDaysOf));
}

/**
 * The whole days of one holiday. Feasts that last begin at the sunset before the first whole day, and some days are
 * holidays by half: neither half counts. An hour more or less is the change of the clock.
 */
function listDaysOf(holiday: { readonly date: string; readonly start: Date; readonly end: Date }): string[] {
  const hours = (holiday.end.getTime() - holiday.start.getTime()) / 3_600_000;
  const first = Temporal.PlainDate.from(holiday.date.slice(0, 10));
  return Array.from({ length: Math.floor((hours + 1) / 24) }, (_, day) =>
    first.add({ days: day }).toString(),
  );
}
