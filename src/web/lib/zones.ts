/** The zones of the world as they are chosen: by the place they are named after. */
import { placeOfZone } from './day-words.ts';

/** A zone to choose. */
export interface ZoneChoice {
  readonly value: string;
  /** "Denver, America", so that a place is found by its first letters. */
  readonly words: string;
}

function zoneWords(zone: string): string {
  const [part = '', ...places] = zone.split('/');
  return places.length === 0 ? part : `${placeOfZone(zone)}, ${part.replaceAll('_', ' ')}`;
}

/** Every zone of a list by place, with the one in use even where the list lacks it. */
export function zoneChoices(zones: readonly string[], current: string): readonly ZoneChoice[] {
  return [...new Set([...zones, current])]
    .map((value) => ({ value, words: zoneWords(value) }))
    .toSorted((one, other) => one.words.localeCompare(other.words, 'en'));
}

/** The zones this browser knows. */
export function knownZones(): readonly string[] {
  return Intl.supportedValuesOf('timeZone');
}
