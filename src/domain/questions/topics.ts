/**
 * Names the fourteen topics an informational interview can cover, and what holds for each of them.
 *
 * The order of the list is the order on screens; the order in a talk is kept by `agenda-order.ts`.
 */

/** Every topic, in the order in which screens list them. */
export const topics = [
  'day',
  'hours',
  'routine',
  'skills',
  'entry',
  'path',
  'pay',
  'rewards',
  'problems',
  'people',
  'outlook',
  'fit',
  'again',
  'next',
] as const;

/** One of the fourteen subjects a question, an answer or a finding belongs to. */
export type Topic = (typeof topics)[number];

/** How much of a topic can be found out before the talk. */
export type ResearchFirst = 'yes' | 'partly' | 'no';

/** How carefully a topic has to be put to a host. */
export type Sensitivity = 'none' | 'low' | 'medium' | 'high';

/** What holds for every question of one topic. */
export interface TopicFacts {
  /** Short name for screens. */
  readonly label: string;
  /** What the topic answers, in one line. */
  readonly asks: string;
  readonly researchFirst: ResearchFirst;
  readonly sensitivity: Sensitivity;
  /** Minutes a question of this topic takes unless it says otherwise; between the two limits below. */
  readonly minutes: number;
  readonly leastMinutes: number;
  readonly mostMinutes: number;
}

/**
 * What holds for each topic.
 *
 * @source rules 63–64
 */
export const topicFacts: Readonly<Record<Topic, TopicFacts>> = {
  day: {
    label: 'Day and tasks',
    asks: 'What fills the day and the week.',
    researchFirst: 'partly',
    sensitivity: 'none',
    minutes: 4,
    leastMinutes: 4,
    mostMinutes: 5,
  },
  hours: {
    label: 'Hours and rhythm',
    asks: 'How long people work, when, and how it swings over the year.',
    researchFirst: 'partly',
    sensitivity: 'low',
    minutes: 2,
    leastMinutes: 2,
    mostMinutes: 3,
  },
  routine: {
    label: 'Routine and novelty',
    asks: 'How much repeats itself and how much comes as a surprise.',
    researchFirst: 'no',
    sensitivity: 'none',
    minutes: 2,
    leastMinutes: 2,
    mostMinutes: 2,
  },
  skills: {
    label: 'Skills that matter',
    asks: 'What one must be able to do, and where people learn it.',
    researchFirst: 'partly',
    sensitivity: 'none',
    minutes: 3,
    leastMinutes: 3,
    mostMinutes: 4,
  },
  entry: {
    label: 'Getting in',
    asks: 'What training, licence, money or experience it takes to start.',
    researchFirst: 'yes',
    sensitivity: 'low',
    minutes: 3,
    leastMinutes: 3,
    mostMinutes: 3,
  },
  path: {
    label: 'The usual path',
    asks: 'Which steps people take, over how many years, and how this host came here.',
    researchFirst: 'partly',
    sensitivity: 'low',
    minutes: 4,
    leastMinutes: 3,
    mostMinutes: 5,
  },
  pay: {
    label: 'Pay',
    asks: 'What beginners in the field are customarily paid, and how that grows.',
    researchFirst: 'yes',
    sensitivity: 'high',
    minutes: 2,
    leastMinutes: 1,
    mostMinutes: 2,
  },
  rewards: {
    label: 'Rewards',
    asks: 'What people find satisfying in the work.',
    researchFirst: 'no',
    sensitivity: 'none',
    minutes: 2,
    leastMinutes: 2,
    mostMinutes: 3,
  },
  problems: {
    label: 'Problems and stress',
    asks: 'What frustrates people, what can go wrong, and how hard it presses.',
    researchFirst: 'no',
    sensitivity: 'medium',
    minutes: 3,
    leastMinutes: 2,
    mostMinutes: 3,
  },
  people: {
    label: 'People and culture',
    asks: 'Whom one works with, how decisions are made, and how formal it is.',
    researchFirst: 'partly',
    sensitivity: 'medium',
    minutes: 2,
    leastMinutes: 2,
    mostMinutes: 2,
  },
  outlook: {
    label: 'Outlook and change',
    asks: 'Whether the work grows or shrinks, and what is changing it.',
    researchFirst: 'yes',
    sensitivity: 'low',
    minutes: 3,
    leastMinutes: 2,
    mostMinutes: 3,
  },
  fit: {
    label: 'Who it suits',
    asks: 'Who does well in the work, who leaves it, and why.',
    researchFirst: 'no',
    sensitivity: 'low',
    minutes: 2,
    leastMinutes: 2,
    mostMinutes: 3,
  },
  again: {
    label: 'Would choose it again',
    asks: 'Whether the host would choose it again, and what they would do differently.',
    researchFirst: 'no',
    sensitivity: 'medium',
    minutes: 2,
    leastMinutes: 2,
    mostMinutes: 2,
  },
  next: {
    label: 'Whom and what next',
    asks: 'Whom else to ask, what to read, where to see or try the work.',
    researchFirst: 'partly',
    sensitivity: 'low',
    minutes: 2,
    leastMinutes: 2,
    mostMinutes: 3,
  },
};

const topicNames: ReadonlySet<string> = new Set(topics);

/** Whether a text is the name of a topic. */
export function isTopic(value: string): value is Topic {
  return topicNames.has(value);
}
