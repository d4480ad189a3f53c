import { describe, expect, it } from 'vitest';
import { type ChecklistFacts, checklistFor } from './checklist.ts';
import { type InterviewSetting, interviewSettings } from './interview.ts';

const nothing = {
  confirmedAt: null,
  researchedAt: null,
  rehearsedAt: null,
  agendaAt: null,
  arriveMinutesEarly: 10,
};
const listFor = (setting: InterviewSetting, more: Partial<ChecklistFacts> = {}) =>
  checklistFor({ ...nothing, ...more, setting });
const keysFor = (setting: InterviewSetting) => listFor(setting).map((item) => item.key);

describe('what to have done before a talk', () => {
  const prepared = ['research', 'agenda', 'rehearsal', 'confirmed'];
  it.each<readonly [InterviewSetting, readonly string[]]>([
    ['worksite', [...prepared, 'route', 'phone_off', 'pen_and_paper']],
    ['coffee', [...prepared, 'route', 'coffee', 'phone_off', 'pen_and_paper']],
    ['other', [...prepared, 'route', 'phone_off', 'pen_and_paper']],
    ['phone', [...prepared, 'quiet_place', 'number', 'pen_and_paper']],
    ['video', [...prepared, 'quiet_place', 'number', 'pen_and_paper']],
    ['written', ['research', 'agenda']],
  ])('%s', (setting, keys) => {
    expect(keysFor(setting)).toEqual(keys);
  });

  it.each(interviewSettings)('%s: says each thing once, in a sentence', (setting) => {
    const items = listFor(setting);
    expect(new Set(items.map((item) => item.key)).size).toBe(items.length);
    for (const { words } of items) expect(words).toMatch(/^[A-Z].*[.?”]$/u);
  });

  it('says what was recorded, by which event, and when; what only wants remembering is never done', () => {
    const at = (hour: number) => `2026-05-12T0${hour}:00:00.000Z`;
    const items = listFor('coffee', {
      researchedAt: at(1),
      agendaAt: at(2),
      rehearsedAt: at(3),
      confirmedAt: at(4),
    });
    expect(items.map(({ event, doneAt }) => [event, doneAt])).toEqual([
      ['researched', at(1)],
      [null, at(2)],
      ['rehearsed', at(3)],
      ['confirmed', at(4)],
      [null, null],
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('says what holds for the place: minutes early, who calls, the link', () => {
    const words = (setting: InterviewSetting) => listFor(setting).map((item) => item.words);
    expect(words('worksite').join(' ')).toContain('10 minutes early');
    expect(words('phone').join(' ')).not.toContain('10 minutes early');
    expect(words('phone')).toContain('Confirm the day, the time and who calls whom.');
    expect(words('video')).toContain('Confirm the day, the time and the link.');
  });
});
