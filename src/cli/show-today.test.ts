import { describe, expect, it } from 'vitest';
import { formatSteps } from './show-today.ts';

const view = { at: '2026-05-12T14:32:00.000Z', zone: 'America/Denver', columns: 80 };
const step = {
  title: 'Thank Ben Okafor',
  state: 'late',
  reason:
    'You talked from 11:00 to 11:28. Most advice says thanks within a day, and two rules of good practice agree.',
  dueAt: '2026-05-10T17:28:00.000Z',
  lateAt: '2026-05-11T17:28:00.000Z',
  stillWorthDoing: true,
} as const;

describe('today', () => {
  it('says so when nothing is due', () => {
    expect(formatSteps([], view)).toBe('Nothing is due.');
  });

  it('groups by how pressing, each with its reason', () => {
    const text = formatSteps(
      [
        {
          ...step,
          title: 'Plan the agenda',
          state: 'soon',
          dueAt: '2026-05-14T15:00:00.000Z',
          reason: 'Ruth is on Friday.',
        },
        step,
        {
          ...step,
          title: 'Choose people',
          state: 'soon',
          dueAt: null,
          lateAt: null,
          reason: 'Two talks so far.',
        },
        {
          ...step,
          title: 'Follow up with Dana',
          state: 'due',
          lateAt: '2026-05-13T15:00:00.000Z',
          reason: 'No answer yet.',
        },
      ],
      view,
    );
    expect(text).toBe(`Late
  Thank Ben Okafor (late since Monday 11:28 am, still worth doing)
      You talked from 11:00 to 11:28. Most advice says thanks within a day, and
      two rules of good practice agree.

Due
  Follow up with Dana (until Wednesday 9:00 am)
      No answer yet.

Soon
  Plan the agenda (due Thursday 9:00 am)
      Ruth is on Friday.
  Choose people
      Two talks so far.`);
  });

  it('keeps to 80 columns', () => {
    const long = {
      ...step,
      title: 'Thank Bartholomew Featherstonehaugh-Cholmondeley of the Society for Long Names',
    };
    for (const line of formatSteps([long], { ...view, columns: 300 }).split('\n'))
      expect(line.length).toBeLessThanOrEqual(80);
  });
});
