import { describe, expect, it } from 'vitest';
import type { NextStep } from '../../../domain/next-steps/step.ts';
import { weekOf } from './week-days.ts';

const zone = 'America/Denver';
const at = '2026-05-12T14:32:00.000Z';

function step(id: string, dueAt: string | null, more: Partial<NextStep> = {}): NextStep {
  return { id, kind: 'thank_host', state: 'due', dueAt, minutes: 5, title: id, ...more } as NextStep;
}

describe('the week ahead', () => {
  it('puts each step under the local day it is due, what is late before all days', () => {
    const steps = [
      step('late', '2026-05-01T12:00:00.000Z', { state: 'late' }),
      step('overdue', '2026-05-11T12:00:00.000Z'),
      step('tonight', '2026-05-13T05:59:00.000Z', { state: 'soon' }),
      step('tomorrow', '2026-05-13T06:00:00.000Z', { state: 'soon' }),
      step('next week', '2026-05-19T12:00:00.000Z', { state: 'soon' }),
      step('any time', null, { state: 'soon' }),
    ];
    const { late, days } = weekOf({ steps, coming: [], talks: [] }, at, zone);
    expect(late.map(({ id }) => id)).toEqual(['late']);
    expect(days.map((day) => [day.day, day.steps.map(({ id }) => id)])).toEqual([
      ['2026-05-12', ['overdue', 'tonight']],
      ['2026-05-13', ['tomorrow']],
      ...['14', '15', '16', '17', '18'].map((day) => [`2026-05-${day}`, []]),
    ]);
  });

  it('adds what will be open by its end, once, and tells talks as talks', () => {
    const coming = [
      step('a', '2026-05-14T12:00:00.000Z', { state: 'late' }),
      step('hold:t', '2026-05-14T12:00:00.000Z', { kind: 'hold' }),
    ];
    const talks = [
      { id: 'u', startsAt: '2026-05-14T20:00:00.000Z', name: 'Ruth' },
      { id: 't', startsAt: '2026-05-14T12:00:00.000Z', name: 'Ben' },
    ];
    const { late, days } = weekOf({ steps: [], coming, talks }, at, zone);
    expect(late).toEqual([]);
    expect(days[2]?.steps.map(({ id }) => id)).toEqual(['a']);
    expect(days[2]?.talks.map(({ name }) => name)).toEqual(['Ben', 'Ruth']);
  });
});
