import { describe, expect, it } from 'vitest';
import {
  clock,
  decision,
  happened,
  idsAt,
  notebook,
  person,
  referral,
  stateAt,
  stepsAt,
  talk,
} from './example-notebook.ts';
import { found, promised, type Window } from './example-window.ts';
import type { NotebookFacts } from './facts.ts';

/** A talk with Ben that ended at a time of the explorer's clock. */
function talkedUntil(end: string, more: Partial<NotebookFacts> = {}): NotebookFacts {
  const endedAt = clock(end, more.zone);
  const startsAt = clock(`${end.slice(0, 10)} 08:00`, more.zone);
  return notebook({
    interviews: [talk('t', 'ben', startsAt)],
    interviewEvents: [happened('t', 'held', endedAt, { endedAt })],
    debriefs: [{ id: 't', interviewId: 't', at: endedAt }],
    ...more,
  });
}

const thank = 'thank_host:t:first';
const sameDay = { settings: { thanksBy: 'same_day' } } as const;
const threeDays = { settings: { thanksBy: 'three_business_days' } } as const;
const holidays = { 'US-NY': new Set(['2026-05-14']), 'DE-BE': new Set(['2026-05-15']) };

const windows: readonly Window[] = [
  {
    says: 'on the same day: until midnight',
    facts: talkedUntil('2026-05-12 11:28'),
    step: thank,
    opens: '2026-05-12 12:28',
    due: '2026-05-13 00:00',
    late: '2026-05-13 00:00',
    around: sameDay,
  },
  {
    says: 'on the same day, a talk that ended an hour before midnight: due as it opens',
    facts: talkedUntil('2026-05-12 23:00'),
    step: thank,
    opens: '2026-05-13 00:00',
    due: '2026-05-13 00:00',
    late: '2026-05-13 00:00',
    around: sameDay,
  },
  {
    says: 'on the same day, a talk that ended later still: never due before it opens',
    facts: talkedUntil('2026-05-12 23:40'),
    step: thank,
    opens: '2026-05-13 00:40',
    due: '2026-05-13 00:40',
    late: '2026-05-13 00:40',
    around: sameDay,
  },
  {
    says: 'on the same day, a Saturday',
    facts: talkedUntil('2026-05-16 11:28'),
    step: thank,
    opens: '2026-05-16 12:28',
    due: '2026-05-17 00:00',
    late: '2026-05-17 00:00',
    around: sameDay,
  },
  {
    says: 'on the same day, whatever hours are set beside',
    facts: talkedUntil('2026-05-12 11:28'),
    step: thank,
    opens: '2026-05-12 12:28',
    due: '2026-05-13 00:00',
    late: '2026-05-13 00:00',
    around: { settings: { thanksBy: 'same_day', thanksWithinHours: 96 } },
  },
  {
    says: 'within three business days',
    facts: talkedUntil('2026-05-12 11:28'),
    step: thank,
    opens: '2026-05-12 12:28',
    due: '2026-05-15 11:28',
    late: '2026-05-15 11:28',
    around: threeDays,
  },
  {
    says: 'within three business days, a Thursday talk: over the weekend',
    facts: talkedUntil('2026-05-07 11:28'),
    step: thank,
    opens: '2026-05-07 12:28',
    due: '2026-05-12 11:28',
    late: '2026-05-12 11:28',
    around: threeDays,
  },
  {
    says: 'within three business days, a Saturday talk: Monday counts as one',
    facts: talkedUntil('2026-05-09 11:28'),
    step: thank,
    opens: '2026-05-09 12:28',
    due: '2026-05-13 11:28',
    late: '2026-05-13 11:28',
    around: threeDays,
  },
  {
    says: "within three business days, over a holiday of the explorer's and one of the host's",
    facts: talkedUntil('2026-05-12 11:28', {
      region: 'US-NY',
      contacts: [person('ben', { region: 'DE-BE' })],
    }),
    step: thank,
    opens: '2026-05-12 12:28',
    due: '2026-05-19 11:28',
    late: '2026-05-19 11:28',
    around: { ...threeDays, holidays },
  },
  {
    says: 'within 48 hours, as the setting, also over a weekend',
    facts: talkedUntil('2026-05-08 11:28'),
    step: thank,
    opens: '2026-05-08 12:28',
    due: '2026-05-10 11:28',
    late: '2026-05-10 11:28',
    around: { settings: { thanksWithinHours: 48 } },
  },
  {
    says: 'the referrer has three days, whatever the host has',
    facts: talkedUntil('2026-05-12 11:28', {
      referrals: [referral('marta', 'ben', clock('2026-04-20 09:00'))],
    }),
    step: 'thank_referrer:t:first',
    opens: '2026-05-12 11:28',
    due: '2026-05-15 11:28',
    late: '2026-05-15 11:28',
    around: sameDay,
  },
];

describe('by when the explorer means to thank', () => {
  it.each(windows)('$says', (window) => {
    expect(found(window)).toEqual(promised(window));
  });

  it.each([
    { says: 'same day', around: sameDay, end: '2026-05-12 11:28', amber: '2026-05-12 18:00' },
    { says: 'same day, late in it', around: sameDay, end: '2026-05-12 20:00', amber: '2026-05-12 21:00' },
    { says: 'three business days', around: threeDays, end: '2026-05-12 11:28', amber: '2026-05-15 05:28' },
  ])('amber for the last six hours: $says', ({ around, end, amber }) => {
    const [step] = stepsAt(talkedUntil(end), clock('2026-05-13 12:00'), around);
    expect(step?.amberAt).toBe(clock(amber));
  });

  it.each([
    { settings: {}, words: 'Most advice says thanks within a day.' },
    { settings: { thanksWithinHours: 48 }, words: 'You mean to thank within 48 hours.' },
    { settings: sameDay.settings, words: 'You mean to thank on the same day.' },
    { settings: threeDays.settings, words: 'You mean to thank within three business days.' },
  ])('$words', ({ settings, words }) => {
    const [step] = stepsAt(talkedUntil('2026-05-12 11:28'), clock('2026-05-12 13:00'), { settings });
    expect(step?.reason).toBe(`You talked from 8:00 am to 11:28 am on 12 May. ${words}`);
  });

  it.each([
    { medium: 'card', channel: 'letter' },
    { medium: 'email', channel: undefined },
    { medium: 'both', channel: undefined },
  ] as const)('thanks by $medium begin as such', ({ medium, channel }) => {
    const settings = { thanksMedium: medium };
    const [step] = stepsAt(talkedUntil('2026-05-12 11:28'), clock('2026-05-12 13:00'), { settings });
    expect(step?.action.input['channel']).toBe(channel);
  });
});

const toReferrer = 'thank_referrer:t:first';
const told = { referrals: [referral('marta', 'ben', clock('2026-04-20 09:00'))] };
const at = clock('2026-05-14 12:00');
const evening = clock('2026-05-12 20:00');

const decisions: readonly { says: string; more: Partial<NotebookFacts>; ids: readonly string[] }[] = [
  { says: 'nothing', more: {}, ids: [thank, 'report_back:marta>ben:met', toReferrer] },
  {
    says: 'the host was thanked without Askwell',
    more: { decisions: [decision(thank, 'done_elsewhere', evening)] },
    ids: ['report_back:marta>ben:met', toReferrer],
  },
  {
    says: 'the referrer was: who thus knows that the two met',
    more: { decisions: [decision(toReferrer, 'done_elsewhere', evening)] },
    ids: [thank],
  },
  {
    says: 'the referrer is not thanked: the news is still owed',
    more: { decisions: [decision(toReferrer, 'wont_do', evening)] },
    ids: [thank, 'report_back:marta>ben:met'],
  },
  {
    says: 'the thanks to the referrer are put off: the news is still owed',
    more: { decisions: [decision(toReferrer, 'snoozed', evening, clock('2026-05-15 09:00'))] },
    ids: [thank, 'report_back:marta>ben:met'],
  },
  {
    says: 'the host is not thanked',
    more: { decisions: [decision(thank, 'wont_do', evening)] },
    ids: ['report_back:marta>ben:met', toReferrer],
  },
  {
    says: 'somebody else was thanked without Askwell',
    more: { decisions: [decision('thank_host:u:first', 'done_elsewhere', evening)] },
    ids: [thank, 'report_back:marta>ben:met', toReferrer],
  },
];

describe('what the explorer decides about thanks', () => {
  it('tells of the meeting by thanks for one of two talks', () => {
    const held = talkedUntil('2026-05-12 11:28', told);
    const twice = {
      ...held,
      interviews: [...held.interviews, talk('u', 'ben', clock('2026-05-13 08:00'))],
      interviewEvents: [...held.interviewEvents, happened('u', 'held', clock('2026-05-13 08:00'))],
      decisions: [decision(toReferrer, 'done_elsewhere', evening)],
    };
    const ids = idsAt(twice, at);
    expect(ids).toContain('thank_referrer:u:first');
    expect(ids.filter((id) => id.startsWith('report_back'))).toEqual([]);
  });

  it.each(decisions)('$says', ({ more, ids }) => {
    expect(idsAt(talkedUntil('2026-05-12 11:28', { ...told, ...more }), at)).toEqual(ids);
  });

  it('is as it was when a decision is taken back', () => {
    const left = talkedUntil('2026-05-12 11:28', { decisions: [decision(thank, 'done_elsewhere', evening)] });
    expect(stateAt(left, thank, at)).toBe('hidden');
    expect(stateAt({ ...left, decisions: [] }, thank, at)).toBe('late');
  });
});
