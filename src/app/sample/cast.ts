/** Everybody in the sample, and every talk, in the order in which they are told. */
import { consultingPeople } from './people-consulting.ts';
import { knownPeople } from './people-known.ts';
import { otherCareersPeople } from './people-other-careers.ts';
import type { SampleFinding, SamplePerson, SampleTalk } from './story.ts';
import { benTalk } from './talk-today.ts';
import { danaTalk, ingridTalk } from './talks-consulting.ts';
import { gilTalk, joanTalk, naomiTalk } from './talks-elsewhere.ts';
import { martaTalk, priyaTalk } from './talks-halden.ts';
import { ruthTalk, tomasTalk } from './talks-other-sides.ts';
import { carolTalk, rosaTalk } from './talks-teaching.ts';
import { aishaTalk, felixTalk } from './talks-writing.ts';

export const samplePeople: readonly SamplePerson[] = [
  ...knownPeople,
  ...consultingPeople,
  ...otherCareersPeople,
];

/** First held first. */
export const sampleTalks: readonly SampleTalk[] = [
  martaTalk,
  ingridTalk,
  priyaTalk,
  aishaTalk,
  danaTalk,
  carolTalk,
  felixTalk,
  naomiTalk,
  tomasTalk,
  joanTalk,
  rosaTalk,
  benTalk,
  ruthTalk,
  gilTalk,
];

/** True for a talk that is behind. */
export function isHeld({ start }: SampleTalk): boolean {
  return start === 'today' || start[0] < 0;
}

/** Every finding of a talk, out of its notes or without one. */
export function saidIn({ findings = [], notes = [] }: SampleTalk): readonly SampleFinding[] {
  return [...notes.flatMap(({ finding }) => finding ?? []), ...findings];
}
