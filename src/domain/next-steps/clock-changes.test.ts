import { describe, expect, it } from 'vitest';
import {
  advice,
  askedBen,
  career,
  clock,
  happened,
  home,
  letter,
  notebook,
  person,
  promise,
  referral,
  request,
  talk,
} from './example-notebook.ts';
import { found, promised, type Window } from './example-window.ts';
import type { NotebookFacts } from './facts.ts';

/** The Sunday on which the clocks of a zone change, and by how many minutes a day is longer for it. */
interface Change {
  readonly where: string;
  readonly zone: string;
  readonly sunday: string;
  readonly minutesMore: number;
}

const changes: readonly Change[] = [
  { where: 'New York, forward', zone: home, sunday: '2026-03-08', minutesMore: -60 },
  { where: 'New York, back', zone: home, sunday: '2026-11-01', minutesMore: 60 },
  { where: 'Berlin, forward', zone: 'Europe/Berlin', sunday: '2026-03-29', minutesMore: -60 },
  { where: 'Berlin, back', zone: 'Europe/Berlin', sunday: '2026-10-25', minutesMore: 60 },
  {
    where: 'Lord Howe, half an hour back',
    zone: 'Australia/Lord_Howe',
    sunday: '2026-04-05',
    minutesMore: 30,
  },
  {
    where: 'Lord Howe, half an hour forward',
    zone: 'Australia/Lord_Howe',
    sunday: '2026-10-04',
    minutesMore: -30,
  },
  { where: 'Chatham, back', zone: 'Pacific/Chatham', sunday: '2026-04-05', minutesMore: 60 },
  { where: 'Chatham, forward', zone: 'Pacific/Chatham', sunday: '2026-09-27', minutesMore: -60 },
  { where: 'St. John’s, forward', zone: 'America/St_Johns', sunday: '2026-03-08', minutesMore: -60 },
  { where: 'St. John’s, back', zone: 'America/St_Johns', sunday: '2026-11-01', minutesMore: 60 },
  { where: 'Auckland, back', zone: 'Pacific/Auckland', sunday: '2026-04-05', minutesMore: 60 },
  { where: 'Auckland, forward', zone: 'Pacific/Auckland', sunday: '2026-09-27', minutesMore: -60 },
  { where: 'Adelaide, back', zone: 'Australia/Adelaide', sunday: '2026-04-05', minutesMore: 60 },
  { where: 'Troll, two hours forward', zone: 'Antarctica/Troll', sunday: '2026-03-29', minutesMore: -120 },
  {
    where: 'Kathmandu, where no clock changes',
    zone: 'Asia/Kathmandu',
    sunday: '2026-03-29',
    minutesMore: 0,
  },
  {
    where: 'Kiritimati, where no clock changes',
    zone: 'Pacific/Kiritimati',
    sunday: '2026-03-08',
    minutesMore: 0,
  },
];

/** A talk with Ruth held at home from ten to half past. */
function heldOn(day: string, zone: string): NotebookFacts {
  const startsAt = clock(`${day} 10:00`, zone);
  return notebook({
    zone,
    interviews: [talk('t', 'ruth', startsAt, { zone })],
    interviewEvents: [happened('t', 'held', startsAt)],
  });
}

/** What is counted in days keeps its time of day over the change; what is counted in hours does not. */
function windowsOf({ zone, sunday, minutesMore }: Change): readonly Window[] {
  const on = (days: number, time: string) =>
    `${Temporal.PlainDate.from(sunday).add({ days }).toString()} ${time}`;
  const at = (days: number, time: string) => clock(on(days, time), zone);
  const tenThirtyLess = Temporal.PlainTime.from('10:30')
    .subtract({ minutes: minutesMore })
    .toString()
    .slice(0, 5);
  const thanks = letter('thank_you', 'ruth', at(-16, '20:00'));
  return [
    {
      says: 'sent on the Friday before: nudged on the Friday after',
      facts: askedBen([['sent', on(-2, '10:00')]], { zone }),
      step: 'follow_up:r:1-1',
      opens: on(5, '10:00'),
      due: on(5, '10:00'),
      late: on(10, '10:00'),
    },
    {
      says: 'a yes on the Friday evening before: a time is agreed by Monday evening',
      facts: askedBen([['accepted', on(-2, '18:00')]], { zone }),
      step: 'reply_acceptance:r:1',
      opens: on(-2, '18:00'),
      due: on(1, '18:00'),
      late: on(1, '18:00'),
    },
    {
      says: 'advice followed on the Friday evening before: told by Wednesday evening',
      facts: notebook({ zone, advice: [advice('a', 'ben', { doneAt: at(-2, '18:00') })] }),
      step: 'tell_advice_done:a:first',
      opens: on(-2, '18:00'),
      due: on(3, '18:00'),
      late: on(17, '18:00'),
    },
    {
      says: 'a name given on the Thursday before by somebody who asks first: asked about a week later',
      facts: notebook({
        zone,
        referrals: [referral('marta', 'ben', at(-3, '09:00'), { mayUseName: 'ask_first' })],
      }),
      step: 'ask_referral_permission:marta>ben:first',
      opens: on(4, '09:00'),
      due: on(4, '09:00'),
      late: on(11, '09:00'),
    },
    {
      says: 'a name given on the Thursday before: followed by the Thursday after',
      facts: notebook({ zone, referrals: [referral('marta', 'ben', at(-3, '09:00'))] }),
      step: 'contact_referral:marta>ben:first',
      opens: on(-3, '09:00'),
      due: on(4, '09:00'),
      late: on(11, '09:00'),
    },
    {
      says: 'an introduction asked for on the Friday before: written to without it on the Friday after',
      facts: notebook({
        zone,
        requests: [request('r', 'ben', { referrerId: 'marta', chosenAt: at(-2, '09:00') })],
        letters: [letter('introduction', 'marta', at(-2, '10:00'), { requestId: 'r' })],
      }),
      step: 'write_request:r:first',
      opens: on(5, '10:00'),
      due: null,
      late: null,
    },
    {
      says: 'decided on the Friday before: shared by the Friday after',
      facts: {
        ...heldOn(on(-12, '').trim(), zone),
        careers: [career({ state: 'set_aside', decidedAt: at(-2, '11:00') })],
      },
      step: 'share_decision:rivers:ruth',
      opens: on(-2, '11:00'),
      due: on(5, '11:00'),
      late: on(19, '11:00'),
    },
    {
      says: 'promised on the Thursday before, for the Tuesday after',
      facts: notebook({
        zone,
        promises: [promise('p', 'ben', { at: at(-3, '11:00'), on: on(2, '').trim() })],
      }),
      step: 'keep_promise:p:first',
      opens: on(-2, '00:00'),
      due: on(2, '23:59'),
      late: on(2, '23:59'),
    },
    {
      says: 'a talk on the Saturday before: thanked for within 24 hours that have passed',
      facts: heldOn(on(-1, '').trim(), zone),
      step: 'thank_host:t:first',
      opens: on(-1, '11:30'),
      due: on(0, tenThirtyLess),
      late: on(0, tenThirtyLess),
    },
    {
      says: 'a talk on the Sunday itself: thanked for that day, however long it is',
      facts: heldOn(sunday, zone),
      step: 'thank_host:t:first',
      opens: on(0, '11:30'),
      due: on(1, '00:00'),
      late: on(1, '00:00'),
      around: { settings: { thanksBy: 'same_day' } },
    },
    {
      says: 'a talk on the Friday before: thanked for within three business days, at its time of day',
      facts: heldOn(on(-2, '').trim(), zone),
      step: 'thank_host:t:first',
      opens: on(-2, '11:30'),
      due: on(3, '10:30'),
      late: on(3, '10:30'),
      around: { settings: { thanksBy: 'three_business_days' } },
    },
    {
      says: 'a talk on the Monday after is shown from the Sunday on',
      facts: notebook({ zone, interviews: [talk('t', 'ruth', at(1, '10:00'), { zone })] }),
      step: 'hold:t:first',
      opens: on(0, '00:00'),
      due: on(1, '10:00'),
      late: on(1, '10:30'),
    },
    {
      says: 'a talk two weeks before is checked back on after four weeks, at its time of day',
      facts: { ...heldOn(on(-16, '').trim(), zone), letters: [thanks] },
      step: 'check_back:ruth:t',
      opens: on(12, '10:30'),
      due: on(12, '10:30'),
      late: on(26, '10:30'),
    },
    {
      says: 'somebody is written to after thirty days, at the time of day of the last touch',
      facts: notebook({
        zone,
        contacts: [person('ben', { keepInTouchEveryDays: 30 })],
        touches: [{ contactId: 'ben', at: at(-15, '12:00') }],
      }),
      step: `keep_in_touch:ben:${at(-15, '12:00').slice(0, 10)}`,
      opens: on(15, '12:00'),
      due: on(15, '12:00'),
      late: on(29, '12:00'),
    },
  ];
}

describe.each(changes)('when the clocks change in $where', (change) => {
  it.each(windowsOf(change))('$says', (window) => {
    expect(found(window)).toEqual(promised(window));
  });
});
