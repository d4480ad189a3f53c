import { describe, expect, it } from 'vitest';
import { clock, idsAt, person, stateAt, stepsAt, talk } from './example-notebook.ts';
import { agendaSet, talkWithRuth, threeOnThursday } from './example-talk.ts';
import { found, promised, type Window } from './example-window.ts';
import type { NotebookFacts } from './facts.ts';

const start = threeOnThursday;
const thursday = talk('t', 'ruth', clock(start));
const ruth = talkWithRuth;

const monday = ruth([], { interviews: [talk('t', 'ruth', clock('2026-05-18 09:00'))] });
const afterHoliday = ruth([], {
  interviews: [talk('t', 'ruth', clock('2026-05-26 09:00'))],
  contacts: [person('ruth', { region: 'US-CO' })],
});
const holidays = { 'US-CO': new Set(['2026-05-25']) };
const heldAtThree = ruth([['held', start]]);

const windows: readonly Window[] = [
  {
    says: 'a Thursday talk is confirmed on Wednesday',
    facts: ruth(),
    step: 'confirm:t:first',
    opens: '2026-05-12 15:00',
    due: '2026-05-13 15:00',
    late: start,
    endsWhenLate: true,
  },
  {
    says: 'a Monday talk is confirmed on Friday',
    facts: monday,
    step: 'confirm:t:first',
    opens: '2026-05-14 09:00',
    due: '2026-05-15 09:00',
    late: '2026-05-18 09:00',
    endsWhenLate: true,
  },
  {
    says: "the host's holiday is no day to confirm on",
    facts: afterHoliday,
    step: 'confirm:t:first',
    opens: '2026-05-21 09:00',
    due: '2026-05-22 09:00',
    late: '2026-05-26 09:00',
    endsWhenLate: true,
    around: { holidays },
  },
  {
    says: 'confirmed on the same morning as the setting',
    facts: ruth(),
    step: 'confirm:t:first',
    opens: '2026-05-12 15:00',
    due: '2026-05-14 08:00',
    late: start,
    endsWhenLate: true,
    around: { settings: { confirmAt: 'same_morning' } },
  },
  {
    says: 'a talk before eight is confirmed by its start',
    facts: ruth([], { interviews: [talk('t', 'ruth', clock('2026-05-14 07:30'))] }),
    step: 'confirm:t:first',
    opens: '2026-05-12 07:30',
    due: '2026-05-14 07:30',
    late: '2026-05-14 07:30',
    endsWhenLate: true,
    around: { settings: { confirmAt: 'same_morning' } },
  },
  {
    says: 'the talk itself is shown from the day before',
    facts: ruth(),
    step: 'hold:t:first',
    opens: '2026-05-13 00:00',
    due: start,
    late: '2026-05-14 15:30',
  },
  {
    says: 'what was said is written down within the hour, at the latest that day',
    facts: heldAtThree,
    step: 'debrief:t:first',
    opens: '2026-05-14 15:30',
    due: '2026-05-14 16:30',
    late: '2026-05-15 00:00',
  },
  {
    says: 'a talk late in the evening is written down by the midnight after the hour',
    facts: ruth([['held', start, { endedAt: clock('2026-05-14 23:20') }]]),
    step: 'debrief:t:first',
    opens: '2026-05-14 23:20',
    due: '2026-05-15 00:20',
    late: '2026-05-16 00:00',
  },
  {
    says: 'a talk that took longer than agreed ends when it was said to',
    facts: ruth([['held', start, { minutes: 50 }]]),
    step: 'debrief:t:first',
    opens: '2026-05-14 15:50',
    due: '2026-05-14 16:50',
    late: '2026-05-15 00:00',
  },
  {
    says: 'minutes the host added count',
    facts: ruth([
      ['extended_by_host', '2026-05-14 15:29', { minutes: 5 }],
      ['held', start],
    ]),
    step: 'debrief:t:first',
    opens: '2026-05-14 15:35',
    due: '2026-05-14 16:35',
    late: '2026-05-15 00:00',
  },
];

describe('when steps around a talk open, are due and are late', () => {
  it.each(windows)('$says', (window) => {
    expect(found(window)).toEqual(promised(window));
  });
});

const planned = agendaSet;
const moved = { ...thursday, movedAt: clock('2026-05-12 18:00') };
const kept = (at: string) => ({ debriefs: [{ id: 't', interviewId: 't', at: clock(at) }] });

/** All that precedes a talk but its confirmation was done the day the agenda was set. */
const prepared = [
  ['researched', '2026-05-08 16:00'],
  ['rehearsed', '2026-05-08 17:00'],
  ['questions_sent', '2026-05-08 18:00'],
] as const;

const lists: readonly { says: string; facts: NotebookFacts; at: string; ids: readonly string[] }[] = [
  { says: 'nothing yet six business days before', facts: ruth(), at: '2026-05-06 15:00', ids: [] },
  {
    says: 'only the reading up five business days before',
    facts: ruth(),
    at: '2026-05-07 15:00',
    ids: ['research:t:first'],
  },
  {
    says: 'an agenda settles the planning, and its questions are to be sent',
    facts: ruth([], planned),
    at: '2026-05-12 14:00',
    ids: ['research:t:first', 'send_questions:t:first', 'rehearse:t:first'],
  },
  {
    says: 'read up, rehearsed and the questions sent: nothing until it is confirmed',
    facts: ruth(prepared, planned),
    at: '2026-05-12 14:00',
    ids: [],
  },
  {
    says: 'a confirmation settles the confirming',
    facts: ruth([...prepared, ['confirmed', '2026-05-12 16:00']], planned),
    at: '2026-05-12 17:00',
    ids: [],
  },
  {
    says: 'a confirmation of the old start does not',
    facts: ruth([...prepared, ['confirmed', '2026-05-12 16:00']], { ...planned, interviews: [moved] }),
    at: '2026-05-12 19:00',
    ids: ['confirm:t:first'],
  },
  {
    says: 'one of the new start does',
    facts: ruth([...prepared, ['confirmed', '2026-05-12 18:00']], { ...planned, interviews: [moved] }),
    at: '2026-05-12 19:00',
    ids: [],
  },
  {
    says: 'one recorded for later is not known yet',
    facts: ruth([...prepared, ['confirmed', '2026-05-13 09:00']], planned),
    at: '2026-05-12 19:00',
    ids: ['confirm:t:first'],
  },
  {
    says: 'a talk booked for this afternoon is prepared and confirmed at once',
    facts: ruth(),
    at: '2026-05-14 12:00',
    ids: ['research:t:first', 'plan_agenda:t:first', 'confirm:t:first', 'rehearse:t:first', 'hold:t:first'],
  },
  {
    says: 'from the start on only the talk itself is asked about',
    facts: ruth([], planned),
    at: start,
    ids: ['hold:t:first'],
  },
  {
    says: 'for months, until something is recorded',
    facts: ruth(),
    at: '2026-11-01 12:00',
    ids: ['hold:t:first'],
  },
  {
    says: 'a cancelled talk owes nothing, from that instant on',
    facts: ruth([['cancelled', '2026-05-12 16:00']], planned),
    at: '2026-05-12 16:00',
    ids: [],
  },
  {
    says: 'nor later',
    facts: ruth([['cancelled', '2026-05-12 16:00']]),
    at: '2026-05-20 12:00',
    ids: [],
  },
  {
    says: 'a missed talk owes nothing',
    facts: ruth([['missed', '2026-05-14 16:00']]),
    at: '2026-05-20 12:00',
    ids: [],
  },
  {
    says: 'a cancelled talk that was moved is on again',
    facts: ruth([...prepared, ['cancelled', '2026-05-12 16:00']], { ...planned, interviews: [moved] }),
    at: '2026-05-13 14:00',
    ids: ['confirm:t:first', 'hold:t:first'],
  },
  {
    says: 'a debrief settles the writing down',
    facts: ruth([['held', start]], kept('2026-05-14 15:45')),
    at: '2026-05-14 15:50',
    ids: [],
  },
  {
    says: 'one kept later is not known yet',
    facts: ruth([['held', start]], kept('2026-05-14 15:55')),
    at: '2026-05-14 15:50',
    ids: ['debrief:t:first'],
  },
];

describe('what settles steps around a talk', () => {
  it.each(lists)('$says', ({ facts, at, ids }) => {
    expect(idsAt(facts, clock(at))).toEqual(ids);
  });

  it('is not confirmed where the explorer never confirms, nor with somebody not to be contacted', () => {
    const at = clock('2026-05-13 12:00');
    const silent = ruth([], { contacts: [person('ruth', { doNotContact: true })] });
    expect(stateAt(ruth(), 'confirm:t:first', at, { settings: { confirmAt: 'none' } })).toBe('hidden');
    expect(idsAt(silent, at)).toEqual([
      'research:t:first',
      'plan_agenda:t:first',
      'rehearse:t:first',
      'hold:t:first',
    ]);
  });

  it('moves its steps with the talk', () => {
    const later = ruth([], { interviews: [{ ...moved, startsAt: clock('2026-05-21 15:00') }] });
    expect(idsAt(later, clock('2026-05-14 12:00'))).toEqual([]);
    expect(idsAt(later, clock('2026-05-20 15:00'))).toEqual([
      'research:t:first',
      'plan_agenda:t:first',
      'confirm:t:first',
      'rehearse:t:first',
      'hold:t:first',
    ]);
  });
});

describe('how steps around a talk speak', () => {
  const inDenver = ruth([], { interviews: [{ ...thursday, zone: 'America/Denver' }] });

  it("names the day, and the host's clock where it shows another time", () => {
    const confirm = stepsAt(inDenver, clock('2026-05-13 16:00')).find(({ kind }) => kind === 'confirm');
    expect(confirm).toMatchObject({
      title: 'Confirm Thursday with Ruth Example',
      reason:
        'The talk is on Thursday, 3:00 pm; 1:00 pm in Denver. A word one business day before leaves time to answer.',
      action: {
        operation: 'letters.create',
        input: { kind: 'confirmation', contactId: 'ruth', interviewId: 't' },
      },
    });
  });

  it('asks what became of it only after its end', () => {
    const titleAt = (at: string) => stepsAt(ruth(), clock(at))[0]?.title;
    expect(titleAt('2026-05-14 15:30')).toBe('Talk with Ruth Example');
    expect(titleAt('2026-05-14 15:30:00.001')).toBe('Did the talk with Ruth Example take place?');
  });

  it('asks for a talk that is over by when it was agreed', () => {
    const [step] = stepsAt(ruth(), clock('2026-05-15 10:00'));
    expect(step?.reason).toBe(
      'It was agreed for 14 May, 3:00 pm. Say whether it was held, missed or cancelled.',
    );
  });

  it('says "still worth doing" of late steps only', () => {
    const flagAt = (at: string) => stepsAt(heldAtThree, clock(at)).find(({ kind }) => kind === 'debrief');
    expect(flagAt('2026-05-14 23:59')?.stillWorthDoing).toBe(false);
    expect(flagAt('2026-05-15 09:00')).toMatchObject({ state: 'late', stillWorthDoing: true });
  });
});
