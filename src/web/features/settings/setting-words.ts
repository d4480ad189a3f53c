/**
 * The settings in the field's words: what each is called, under which subject it stands, and what its values mean.
 * Invariant: every setting and every value of it has words; the types hold it, and a test.
 */
import { type SettingKey, settingDefinitions, settingKeys } from '../../../domain/settings/settings.ts';

/** The subjects settings stand under, in the order of an exploration. */
export const settingSubjects = ['asking', 'answers', 'talk', 'thanks', 'keeping'] as const;
/** What a setting is about. */
export type SettingSubject = (typeof settingSubjects)[number];

/** The heading of a subject, and one sentence under it. */
export const subjectWords: Readonly<Record<SettingSubject, readonly [title: string, lead: string]>> = {
  asking: ['Asking', 'How a request is written, and how it is followed up.'],
  answers: ['Answers', 'How soon a yes and a no are answered.'],
  talk: ['The talk', 'What comes before it, and what is asked in it.'],
  thanks: ['Thanks', 'Who hears from you afterwards, and how soon.'],
  keeping: ['Keeping in touch', 'How often you write when nothing is owed.'],
};

type ChoiceValue<Key extends SettingKey> = (typeof settingDefinitions)[Key] extends {
  type: 'choice';
  values: readonly (infer Value extends string)[];
}
  ? Value
  : never;

interface Base {
  readonly subject: SettingSubject;
  readonly label: string;
}

type WordsOf<Key extends SettingKey> = (typeof settingDefinitions)[Key]['type'] extends 'number'
  ? Base & { readonly unit: string }
  : (typeof settingDefinitions)[Key]['type'] extends 'choice'
    ? Base & { readonly values: Readonly<Record<ChoiceValue<Key>, string>> }
    : Base;

/** The words of every setting. */
export const settingWords: { readonly [Key in SettingKey]: WordsOf<Key> } = {
  firstChannel: {
    subject: 'asking',
    label: 'The first request goes by',
    values: {
      email: 'email',
      phone: 'phone',
      linkedin: 'LinkedIn',
      letter: 'letter',
      in_person: 'in person',
    },
  },
  askMinutes: { subject: 'asking', label: 'Time asked for', unit: 'minutes' },
  disclaimer: {
    subject: 'asking',
    label: 'Saying that it is for information, not a job',
    values: { one_sentence: 'in one sentence', softer: 'softer', none: 'not at all' },
  },
  followUpAfterBusinessDays: {
    subject: 'asking',
    label: 'A request without an answer is followed up after',
    unit: 'business days',
  },
  maxFollowUps: { subject: 'asking', label: 'Follow-ups at most', unit: 'letters' },
  followUpChannel: {
    subject: 'asking',
    label: 'The follow-up goes',
    values: { same: 'the same way', call: 'by a call' },
  },
  closeAfterBusinessDays: {
    subject: 'asking',
    label: 'After the last follow-up a request is closed after',
    unit: 'business days',
  },
  resumePolicy: {
    subject: 'asking',
    label: 'A resume with a letter',
    values: { never_unasked: 'only when asked for', allow: 'allowed' },
  },
  dailyDigest: { subject: 'thanks', label: 'The day as a message to yourself, ready beside Today' },
  spelling: {
    subject: 'asking',
    label: 'Spelling of letters',
    values: { us: 'American', uk: 'British' },
  },
  replyAcceptanceBusinessDays: {
    subject: 'answers',
    label: 'A yes is answered within',
    unit: 'business days',
  },
  answerDeclineBusinessDays: { subject: 'answers', label: 'A no is thanked within', unit: 'business days' },
  confirmAt: {
    subject: 'talk',
    label: 'A talk is confirmed',
    values: {
      business_day_before: 'the business day before',
      same_morning: 'the same morning',
      none: 'not at all',
    },
  },
  sendQuestionsAhead: { subject: 'talk', label: 'Questions are sent ahead' },
  questionCount: {
    subject: 'talk',
    label: 'How many questions',
    values: { by_minutes: 'by the minutes', fewer: 'fewer', more: 'more' },
  },
  allowGeneralMarketQuestion: {
    subject: 'talk',
    label: 'Asking whether there are openings in the field is allowed',
  },
  listeningShare: {
    subject: 'talk',
    label: 'Who talks how much',
    values: { '80_20': 'the host 80, you 20', '50_50': 'half and half' },
  },
  suit: {
    subject: 'talk',
    label: 'A suit',
    values: { never: 'never', by_place: 'where they wear one', always: 'always' },
  },
  arriveMinutesEarly: { subject: 'talk', label: 'Being there early by', unit: 'minutes' },
  thanksBy: {
    subject: 'thanks',
    label: 'The host is thanked',
    values: {
      hours: 'within the hours below',
      same_day: 'the same day',
      three_business_days: 'within three business days',
    },
  },
  thanksWithinHours: { subject: 'thanks', label: 'The host is thanked within', unit: 'hours' },
  thanksMedium: {
    subject: 'thanks',
    label: 'Thanks go by',
    values: { email: 'email', card: 'card', both: 'both' },
  },
  referrerThanksWithinHours: { subject: 'thanks', label: 'Who sent you is thanked within', unit: 'hours' },
  reportBackBusinessDays: {
    subject: 'thanks',
    label: 'Who gave a name hears what came of it within',
    unit: 'business days',
  },
  contactReferralBusinessDays: {
    subject: 'thanks',
    label: 'A name given is followed within',
    unit: 'business days',
  },
  keepPromiseBusinessDays: {
    subject: 'thanks',
    label: 'A promise without a day is kept within',
    unit: 'business days',
  },
  checkBackAfterDays: { subject: 'keeping', label: 'First word after a talk, after', unit: 'days' },
  keepInTouchEveryDays: { subject: 'keeping', label: 'After that, every', unit: 'days' },
  keepInTouchMostAYear: { subject: 'keeping', label: 'At most, in a year', unit: 'times' },
};

/** The settings of a subject, in the order of the words above. */
export function settingsOf(subject: SettingSubject): readonly SettingKey[] {
  const inOrder = Object.keys(settingWords) as readonly SettingKey[];
  return inOrder.filter((key) => settingKeys.includes(key) && settingWords[key].subject === subject);
}

/** What is counted, for a number of it: "day" of one, "days" of others; empty where nothing is counted. */
export function unitWords(key: SettingKey, count: number): string {
  const words = settingWords[key];
  if (!('unit' in words)) return '';
  return count === 1 ? words.unit.replace(/s$/u, '') : words.unit;
}

/** A value in words: "5 business days", "in one sentence", "yes". */
export function valueWords(key: SettingKey, value: unknown): string {
  const words = settingWords[key];
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if ('values' in words)
    return Object.entries(words.values).find(([one]) => one === value)?.[1] ?? String(value);
  return `${String(value)} ${unitWords(key, Number(value))}`.trim();
}

/** Where a setting comes from: "Default: 20 minutes. Rule 21." */
export function sourceWords(key: SettingKey): string {
  const { rules, default: standard } = settingDefinitions[key];
  const numbers = rules.length > 1 ? `Rules ${rules.join(' and ')}` : `Rule ${rules[0] ?? ''}`;
  return `Default: ${valueWords(key, standard)}. ${numbers}.`;
}
