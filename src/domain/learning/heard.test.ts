import { describe, expect, it } from 'vitest';
import type { Topic } from '../questions/topics.ts';
import { chooseHeard } from './heard.ts';

/** Somebody said something on a topic, on a day. */
function said(contactId: string, topic: Topic, on: number, declined = false) {
  const createdAt = `2026-05-${String(on).padStart(2, '0')}T10:00:00.000Z`;
  return { id: `${contactId} ${topic} ${on}`, contactId, topic, declined, createdAt };
}

const findings = [
  said('ben', 'day', 1),
  said('ada', 'day', 3),
  said('ada', 'day', 2),
  said('ben', 'pay', 4),
  said('ben', 'pay', 5),
  said('ada', 'hours', 6, true),
  said('ben', 'entry', 7),
  said('ines', 'fit', 8),
];

describe('what others said', () => {
  it('begins with the topics of fewest sources, in the order of the topics, the newest first', () => {
    expect(chooseHeard(findings, 'ines', 40).map((one) => one.id)).toEqual([
      'ben entry 7',
      'ben pay 5',
      'ben pay 4',
      'ada day 3',
      'ada day 2',
      'ben day 1',
    ]);
  });

  it('is the same whatever the order, and no more than asked for', () => {
    const chosen = chooseHeard(findings, 'ines', 3);
    expect(chosen).toHaveLength(3);
    expect(chooseHeard(findings.toReversed(), 'ines', 3)).toEqual(chosen);
  });

  it('leaves out the host, and what nobody would say', () => {
    const ids = chooseHeard(findings, 'ben', 40).map((one) => one.id);
    expect(ids).toEqual(['ada day 3', 'ada day 2', 'ines fit 8']);
  });
});
