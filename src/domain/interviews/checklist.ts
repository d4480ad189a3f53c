/**
 * What to have done before a talk, by how it is held; some of it is recorded as an event, the rest only wants remembering.
 * Invariants: the same talk gives the same list in the same order; nothing is listed that its setting has no use for.
 * @source rules 53, 56, 59, 62, 64, 68–69, 73–75
 */
import type { Maybe } from '../kernel/record.ts';
import type { InterviewSetting } from './interview.ts';
import type { TalkSoFar } from './interview-state.ts';

/** One thing to have done. */
export interface ChecklistItem {
  readonly key: string;
  readonly words: string;
  /** The event by which it is recorded; null for what only needs remembering. */
  readonly event: 'confirmed' | 'researched' | 'rehearsed' | null;
  /** When it was done; null until then, and for what is not recorded. */
  readonly doneAt: Maybe<string>;
}

/** What the list hangs on. */
export interface ChecklistFacts extends Pick<TalkSoFar, 'confirmedAt' | 'researchedAt' | 'rehearsedAt'> {
  readonly setting: InterviewSetting;
  /** When the agenda was kept; null while there is none. */
  readonly agendaAt: Maybe<string>;
  /** How many minutes early the explorer means to be at the door. */
  readonly arriveMinutesEarly: number;
}

/** The list for a talk, in the order in which things are done. */
export function checklistFor(facts: ChecklistFacts): readonly ChecklistItem[] {
  const { setting, agendaAt } = facts;
  const prepared = [
    done('research', 'Look up the person, the organization and the field.', 'researched', facts.researchedAt),
    done('agenda', 'Choose the questions and their order.', null, agendaAt),
  ];
  if (setting === 'written') return prepared;
  return [
    ...prepared,
    done('rehearsal', 'Say your statement and the questions aloud once.', 'rehearsed', facts.rehearsedAt),
    done('confirmed', `Confirm the day, the time and ${whatElse[setting]}.`, 'confirmed', facts.confirmedAt),
    ...(setting === 'phone' || setting === 'video'
      ? fromAfar(setting)
      : inPerson(setting, facts.arriveMinutesEarly)),
    remember('pen_and_paper', 'Have pen and paper ready, and the questions in print.'),
  ];
}

const whatElse: Readonly<Record<Exclude<InterviewSetting, 'written'>, string>> = {
  worksite: 'the place',
  coffee: 'the place',
  other: 'the place',
  phone: 'who calls whom',
  video: 'the link',
};

function done(
  key: string,
  words: string,
  event: ChecklistItem['event'],
  doneAt: Maybe<string>,
): ChecklistItem {
  return { key, words, event, doneAt };
}

function remember(key: string, words: string): ChecklistItem {
  return done(key, words, null, null);
}

function inPerson(setting: InterviewSetting, minutesEarly: number): readonly ChecklistItem[] {
  const arrival = minutesEarly === 0 ? 'be there on time' : `be at the door ${minutesEarly} minutes early`;
  const coffee = remember('coffee', 'Wait with your order until they come; you pay.');
  return [
    remember('route', `Look up the way there, and ${arrival}.`),
    ...(setting === 'coffee' ? [coffee] : []),
    remember(
      'phone_off',
      'Switch your phone off. Notes on it only in flight mode, after “may I take notes on my phone?”',
    ),
  ];
}

function fromAfar(setting: 'phone' | 'video'): readonly ChecklistItem[] {
  if (setting === 'phone') {
    return [
      remember('quiet_place', 'Find a quiet place where nobody comes in.'),
      remember('number', 'Keep their number at hand: you call, unless they said otherwise.'),
    ];
  }
  return [
    remember('quiet_place', 'Find a quiet place with a tidy background, and turn notifications off.'),
    remember('number', 'Keep the link at hand, and their number in case it fails.'),
  ];
}
