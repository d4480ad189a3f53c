/**
 * What to wear to a talk: by the kind of place, raised or lowered by the explorer's setting about suits.
 * @source rules 70–72
 */
import type { Maybe } from '../kernel/record.ts';
import type { SettingValues } from '../settings/settings.ts';
import type { InterviewSetting, PlaceKind } from './interview.ts';

/** How formal, from most to least; `practical` is for places where clothes get dirty. */
export const attireLevels = [
  'suit',
  'business_formal',
  'business_casual',
  'smart_casual',
  'practical',
  'anything',
] as const;
/** How formal to dress. */
export type AttireLevel = (typeof attireLevels)[number];

/** What to wear, as a level and in one sentence. */
export interface Attire {
  readonly level: AttireLevel;
  readonly words: string;
}

const levelOfPlace: Readonly<Record<PlaceKind, AttireLevel>> = {
  bank: 'business_formal',
  law_firm: 'business_formal',
  court: 'business_formal',
  government_office: 'business_formal',
  office: 'business_casual',
  university: 'business_casual',
  studio: 'smart_casual',
  start_up: 'smart_casual',
  lab: 'smart_casual',
  workshop: 'practical',
  site: 'practical',
  farm: 'practical',
  kitchen: 'practical',
  cafe: 'business_casual',
  other: 'business_casual',
};

const wordsOfLevel: Readonly<Record<AttireLevel, string>> = {
  suit: 'A suit.',
  business_formal: 'Business formal: a jacket, no suit needed.',
  business_casual: 'Business casual, one step above what people there wear.',
  smart_casual: 'Smart casual, one step above what people there wear.',
  practical: 'Clean and practical with closed shoes; ask whether safety wear is needed.',
  anything: 'Nobody sees you: wear anything.',
};

/**
 * What to wear. Formal places mean a suit where the setting is `by_place`; `always` means one wherever clothes stay
 * clean and somebody sees them; `never` stops at a jacket. A place that is not known counts as an office.
 */
export function attireFor(
  setting: InterviewSetting,
  placeKind: Maybe<PlaceKind>,
  suit: SettingValues['suit'],
): Attire {
  if (setting === 'phone' || setting === 'written')
    return { level: 'anything', words: wordsOfLevel.anything };
  const level = withSuit(levelOfPlace[placeKind ?? 'other'], suit);
  const words = wordsOfLevel[level];
  if (setting !== 'video') return { level, words };
  return { level, words: `${words} As in person, from head to desk.` };
}

function withSuit(level: AttireLevel, suit: SettingValues['suit']): AttireLevel {
  if (level === 'practical' || suit === 'never') return level;
  if (suit === 'always') return 'suit';
  return level === 'business_formal' ? 'suit' : level;
}
