import { describe, expect, it } from 'vitest';
import { askedBen, clock, happened, notebook, talk } from './example-notebook.ts';
import { found, promised, type Window } from './example-window.ts';
import type { NotebookFacts } from './facts.ts';

/** A talk with Ruth on her clock, for an explorer in another zone. */
function talkBetween(hostZone: string, start: string, zone: string): NotebookFacts {
  return notebook({ zone, interviews: [talk('t', 'ruth', clock(start, hostZone), { zone: hostZone })] });
}

/** A talk that an explorer held at home. */
function heldIn(zone: string, start: string): NotebookFacts {
  const startsAt = clock(start, zone);
  return notebook({
    zone,
    interviews: [talk('t', 'ruth', startsAt, { zone })],
    interviewEvents: [happened('t', 'held', startsAt)],
  });
}

const confirm = { step: 'confirm:t:first', endsWhenLate: true } as const;

const preparation: readonly Window[] = [
  {
    ...confirm,
    says: 'a host in Denver, whose clocks go forward over the weekend; an explorer in Phoenix, whose do not',
    facts: talkBetween('America/Denver', '2026-03-09 09:00', 'America/Phoenix'),
    opens: '2026-03-05 09:00',
    due: '2026-03-06 09:00',
    late: '2026-03-09 08:00',
  },
  {
    ...confirm,
    says: 'the same two when the clocks in Denver go back',
    facts: talkBetween('America/Denver', '2026-11-02 09:00', 'America/Phoenix'),
    opens: '2026-10-29 08:00',
    due: '2026-10-30 08:00',
    late: '2026-11-02 09:00',
  },
  {
    ...confirm,
    says: 'a host on Lord Howe Island, whose clocks go back half an hour',
    facts: talkBetween('Australia/Lord_Howe', '2026-04-06 10:00', 'Australia/Brisbane'),
    opens: '2026-04-02 09:00',
    due: '2026-04-03 09:00',
    late: '2026-04-06 09:30',
  },
  {
    ...confirm,
    says: 'and half an hour forward',
    facts: talkBetween('Australia/Lord_Howe', '2026-10-05 10:00', 'Australia/Brisbane'),
    opens: '2026-10-01 09:30',
    due: '2026-10-02 09:30',
    late: '2026-10-05 09:00',
  },
  {
    ...confirm,
    says: 'a host on the Chatham Islands and an explorer in Kathmandu, both three quarters past the hour',
    facts: talkBetween('Pacific/Chatham', '2026-04-06 10:00', 'Asia/Kathmandu'),
    opens: '2026-04-02 02:00',
    due: '2026-04-03 02:00',
    late: '2026-04-06 03:00',
  },
  {
    ...confirm,
    says: 'a host in Cairo: half past midnight does not exist on that Friday, so the hour after',
    facts: talkBetween('Africa/Cairo', '2026-04-27 00:30', 'Asia/Riyadh'),
    opens: '2026-04-23 01:30',
    due: '2026-04-24 01:30',
    late: '2026-04-27 00:30',
  },
  {
    ...confirm,
    says: 'a host in Cairo: half past eleven at night comes twice on that Thursday, so the first',
    facts: talkBetween('Africa/Cairo', '2026-10-30 23:30', 'Asia/Riyadh'),
    opens: '2026-10-28 23:30',
    due: '2026-10-29 23:30',
    late: '2026-10-31 00:30',
  },
  {
    ...confirm,
    says: 'a host in Auckland, a day ahead of an explorer in Honolulu: Monday there, Sunday here',
    facts: talkBetween('Pacific/Auckland', '2026-05-12 09:00', 'Pacific/Honolulu'),
    opens: '2026-05-07 11:00',
    due: '2026-05-10 11:00',
    late: '2026-05-11 11:00',
  },
  {
    ...confirm,
    says: 'a host on Kiritimati, the same hour a day ahead',
    facts: talkBetween('Pacific/Kiritimati', '2026-05-11 09:00', 'Pacific/Honolulu'),
    opens: '2026-05-06 09:00',
    due: '2026-05-07 09:00',
    late: '2026-05-10 09:00',
  },
  {
    ...confirm,
    says: 'a host in Pago Pago, a day behind an explorer in Auckland',
    facts: talkBetween('Pacific/Pago_Pago', '2026-05-15 16:00', 'Pacific/Auckland'),
    opens: '2026-05-14 15:00',
    due: '2026-05-15 15:00',
    late: '2026-05-16 15:00',
  },
  {
    says: 'planning is counted on the clock of the host too',
    facts: talkBetween('Pacific/Auckland', '2026-05-12 09:00', 'Pacific/Honolulu'),
    step: 'plan_agenda:t:first',
    opens: '2026-05-05 11:00',
    due: '2026-05-07 11:00',
    late: '2026-05-11 11:00',
    endsWhenLate: true,
  },
];

const own: readonly Window[] = [
  {
    says: 'New York, clocks forward: the nudge comes at the same time of day',
    facts: askedBen([['sent', '2026-03-06 10:00']]),
    step: 'follow_up:r:1-1',
    opens: '2026-03-13 10:00',
    due: '2026-03-13 10:00',
    late: '2026-03-18 10:00',
  },
  {
    says: 'New York, clocks back: the nudge comes at the same time of day',
    facts: askedBen([['sent', '2026-10-30 10:00']]),
    step: 'follow_up:r:1-1',
    opens: '2026-11-06 10:00',
    due: '2026-11-06 10:00',
    late: '2026-11-11 10:00',
  },
  {
    says: 'Cairo, sent at half past midnight a week before that time does not exist',
    facts: askedBen([['sent', '2026-04-17 00:30']], { zone: 'Africa/Cairo' }),
    step: 'follow_up:r:1-1',
    opens: '2026-04-24 01:30',
    due: '2026-04-24 01:30',
    late: '2026-04-29 01:30',
    dueDayBegins: '2026-04-24 01:00',
  },
  {
    says: 'Cairo, sent at half past eleven a week before that time comes twice',
    facts: askedBen([['sent', '2026-10-22 23:30']], { zone: 'Africa/Cairo' }),
    step: 'follow_up:r:1-1',
    opens: '2026-10-29 23:30',
    due: '2026-10-29 23:30',
    late: '2026-11-03 23:30',
  },
  {
    says: 'Honolulu, a talk with a host in Auckland: shown from the day before it here, not there',
    facts: talkBetween('Pacific/Auckland', '2026-05-12 09:00', 'Pacific/Honolulu'),
    step: 'hold:t:first',
    opens: '2026-05-10 00:00',
    due: '2026-05-11 11:00',
    late: '2026-05-11 11:30',
  },
  {
    says: 'Santiago, a Saturday that ends at one in the morning: thanks are due 24 real hours later',
    facts: heldIn('America/Santiago', '2026-09-05 10:00'),
    step: 'thank_host:t:first',
    opens: '2026-09-05 11:30',
    due: '2026-09-06 11:30',
    late: '2026-09-06 11:30',
    dueDayBegins: '2026-09-06 01:00',
  },
  {
    says: 'Santiago, the same Saturday: what was said is written down by the end of that day',
    facts: heldIn('America/Santiago', '2026-09-05 10:00'),
    step: 'debrief:t:first',
    opens: '2026-09-05 10:30',
    due: '2026-09-05 11:30',
    late: '2026-09-06 01:00',
  },
  {
    says: 'Lord Howe, clocks back half an hour in the night: thanks are due 24 real hours later',
    facts: heldIn('Australia/Lord_Howe', '2026-04-04 10:00'),
    step: 'thank_host:t:first',
    opens: '2026-04-04 11:30',
    due: '2026-04-05 10:00',
    late: '2026-04-05 10:00',
  },
  {
    says: 'Beirut, a Saturday before a Sunday without midnight',
    facts: heldIn('Asia/Beirut', '2026-03-28 18:00'),
    step: 'debrief:t:first',
    opens: '2026-03-28 18:30',
    due: '2026-03-28 19:30',
    late: '2026-03-29 01:00',
  },
  {
    says: 'Kathmandu: the due day begins at its own midnight',
    facts: heldIn('Asia/Kathmandu', '2026-05-12 18:00'),
    step: 'thank_host:t:first',
    opens: '2026-05-12 19:30',
    due: '2026-05-13 18:30',
    late: '2026-05-13 18:30',
  },
];

describe("preparation is counted on the host's clock", () => {
  it.each(preparation)('$says', (window) => {
    expect(found(window)).toEqual(promised(window));
  });
});

describe("everything else is counted on the explorer's clock", () => {
  it.each(own)('$says', (window) => {
    expect(found(window)).toEqual(promised(window));
  });
});
