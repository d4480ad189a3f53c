/** Business days as steps count them: over weekends and the holidays of the explorer's region and of the host's. */
import { addBusinessDays } from '../time/business-days.ts';
import type { HolidayCalendar } from './facts.ts';

/** Steps business days from an instant; `hostRegion` null or without an entry adds no holidays. */
export type BusinessCalendar = (at: string, days: number, zone: string, hostRegion: string | null) => string;

/** Makes the calendar of a notebook in a region; null knows weekends only. */
export function businessCalendar(region: string | null, holidays: HolidayCalendar): BusinessCalendar {
  const holidaysIn = (name: string | null) => (name === null ? undefined : holidays[name]);
  const own = holidaysIn(region);
  return (at, days, zone, hostRegion) => {
    const hosts = holidaysIn(hostRegion);
    return addBusinessDays(at, days, zone, (day) => own?.has(day) === true || hosts?.has(day) === true);
  };
}
