/**
 * Every setting of a notebook, with the default the sources lean to and why.
 * Where sources disagree the voices are named; each key may be changed by the explorer.
 * @source rules, table "Where sources disagree"
 */

interface WholeNumberSetting {
  readonly type: 'number';
  readonly default: number;
  readonly least: number;
  readonly most: number;
}
interface ChoiceSetting<Value extends string = string> {
  readonly type: 'choice';
  readonly default: Value;
  readonly values: readonly Value[];
}
interface SwitchSetting {
  readonly type: 'switch';
  readonly default: boolean;
}
type SettingShape = WholeNumberSetting | ChoiceSetting | SwitchSetting;

/** One setting: its shape and default, the reason for the default, and the rules it comes from. */
export type SettingDefinition = SettingShape & { readonly reason: string; readonly rules: readonly string[] };

function number(value: number, least: number, most: number, rules: readonly string[], reason: string) {
  return { type: 'number', default: value, least, most, rules, reason } as const;
}
function choice<const Value extends string>(
  values: readonly Value[],
  value: NoInfer<Value>,
  rules: readonly string[],
  reason: string,
) {
  return { type: 'choice', default: value, values, rules, reason } as const;
}
function toggle(value: boolean, rules: readonly string[], reason: string) {
  return { type: 'switch', default: value, rules, reason } as const;
}

/** All settings by key; units stand in the keys. */
export const settingDefinitions = {
  firstChannel: choice(
    ['email', 'phone', 'linkedin', 'letter', 'in_person'],
    'email',
    ['16'],
    'Most sources write first; a call suits people you know.',
  ),
  askMinutes: number(
    20,
    5,
    60,
    ['21'],
    'Voices run from 10 to 30 minutes; 20 is short enough to say yes to.',
  ),
  disclaimer: choice(
    ['one_sentence', 'softer', 'none'],
    'one_sentence',
    ['22'],
    'Most sources say "for information, not a job" once; two would leave jobs unmentioned.',
  ),
  followUpAfterBusinessDays: number(5, 3, 10, ['41'], 'Sources wait from a few days to two weeks.'),
  maxFollowUps: number(1, 0, 2, ['42'], 'Four sources nudge once, one twice.'),
  closeAfterBusinessDays: number(7, 3, 20, ['45'], 'After the last nudge the request is closed kindly.'),
  followUpChannel: choice(['same', 'call'], 'same', ['43'], 'Some call after a letter; most write again.'),
  resumePolicy: choice(
    ['never_unasked', 'allow'],
    'never_unasked',
    ['30', '119'],
    'Most sources keep the resume back until the host asks.',
  ),
  allowGeneralMarketQuestion: toggle(false, ['37'], 'Asking how people usually enter is always allowed.'),
  suit: choice(['never', 'by_place', 'always'], 'by_place', ['72'], 'A suit can signal a job interview.'),
  arriveMinutesEarly: number(10, 0, 15, ['73'], 'At the door ten minutes early, announced at five.'),
  confirmAt: choice(
    ['business_day_before', 'same_morning', 'none'],
    'business_day_before',
    ['53'],
    'The business day before leaves the host time to answer.',
  ),
  sendQuestionsAhead: toggle(true, ['55'], 'Questions sent ahead show care and save the host time.'),
  questionCount: choice(
    ['by_minutes', 'fewer', 'more'],
    'by_minutes',
    ['64'],
    'About one question for every three to four minutes.',
  ),
  replyAcceptanceBusinessDays: number(1, 1, 5, ['34'], 'A yes is answered within one business day.'),
  answerDeclineBusinessDays: number(2, 1, 5, ['47'], 'A no is thanked within two business days.'),
  thanksBy: choice(
    ['hours', 'same_day', 'three_business_days'],
    'hours',
    ['93'],
    'Some thank before the day is out, alumni offices allow three business days; most count hours.',
  ),
  thanksWithinHours: number(24, 4, 96, ['93'], 'Voices run from the same day to three business days.'),
  referrerThanksWithinHours: number(
    72,
    24,
    168,
    ['100'],
    'The referrer hears within three days of the talk.',
  ),
  thanksMedium: choice(['email', 'card', 'both'], 'email', ['98'], 'Email is in time; a card is an extra.'),
  reportBackBusinessDays: number(3, 1, 10, ['101'], 'Who opened a door hears soon what came of it.'),
  contactReferralBusinessDays: number(5, 1, 20, ['101'], 'A name given is followed while it is fresh.'),
  keepPromiseBusinessDays: number(5, 1, 20, ['102'], 'A promise without a day is kept within a week.'),
  listeningShare: choice(['80_20', '50_50'], '80_20', ['77'], 'The host talks most; one source says half.'),
  checkBackAfterDays: number(
    28,
    14,
    90,
    ['112'],
    'At least once with every host, after three to four weeks.',
  ),
  keepInTouchEveryDays: number(120, 30, 365, ['113'], 'Every three to four months.'),
  keepInTouchMostAYear: number(3, 0, 12, ['113'], 'At most about three times a year.'),
  dailyDigest: toggle(
    false,
    [],
    'The day as a message to yourself, made ready beside Today; it goes out only by your own act.',
  ),
  spelling: choice(['us', 'uk'], 'us', ['29'], 'Spelling and the words "resume" or "CV" follow the locale.'),
} as const satisfies Record<string, SettingDefinition>;

/** The key of a setting. */
export type SettingKey = keyof typeof settingDefinitions;

type ValueOf<Definition> = Definition extends { type: 'number' }
  ? number
  : Definition extends { type: 'switch' }
    ? boolean
    : Definition extends { type: 'choice'; values: readonly (infer Value)[] }
      ? Value
      : never;

/** The value of every setting. */
export type SettingValues = { readonly [Key in SettingKey]: ValueOf<(typeof settingDefinitions)[Key]> };

/** Every setting key, in the order they are shown. */
export const settingKeys = Object.keys(settingDefinitions) as readonly SettingKey[];

/** The defaults, before the explorer changed anything. */
export const defaultSettings: SettingValues = Object.fromEntries(
  settingKeys.map((key) => [key, settingDefinitions[key].default]),
) as SettingValues;

/** Lays the explorer's own values over the defaults. */
export function withDefaults(own: Partial<SettingValues>): SettingValues {
  return { ...defaultSettings, ...own };
}
