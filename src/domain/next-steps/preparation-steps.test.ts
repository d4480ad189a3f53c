import { describe, expect, it } from 'vitest';
import {
  clock,
  decision,
  happened,
  idsAt,
  letter,
  person,
  stateAt,
  stepsAt,
  talk,
} from './example-notebook.ts';
import { agendaSet, talkAt, talkWithRuth, threeOnThursday } from './example-talk.ts';
import type { NotebookFacts } from './facts.ts';

const evening = clock('2026-05-13 16:00');
const reading = 'research:t:first';
const planning = 'plan_agenda:t:first';
const sending = 'send_questions:t:first';
const rehearsing = 'rehearse:t:first';
const confirming = 'confirm:t:first';
const talking = 'hold:t:first';
/** All that precedes a talk whose agenda is set, on the evening before, as it is ordered then. */
const all = [sending, reading, confirming, rehearsing, talking];
const without = (...gone: readonly string[]) => all.filter((id) => !gone.includes(id));

const another = talk('u', 'ruth', clock('2026-06-25 15:00'));
const moved = {
  interviews: [talk('t', 'ruth', clock(threeOnThursday), { movedAt: clock('2026-05-12 18:00') })],
};
const silent = { contacts: [person('ruth', { doNotContact: true })] };
const ofTheOther = (kind: 'researched' | 'rehearsed' | 'questions_sent') => ({
  interviews: [...talkWithRuth().interviews, another],
  interviewEvents: [happened('u', kind, clock('2026-05-12 10:00'))],
});

const settling: readonly { says: string; facts: NotebookFacts; ids: readonly string[] }[] = [
  { says: 'nothing yet', facts: talkWithRuth([], agendaSet), ids: all },
  {
    says: 'no agenda: it is to be planned, and there are no questions to send',
    facts: talkWithRuth(),
    ids: [reading, planning, confirming, rehearsing, talking],
  },
  {
    says: 'an agenda of another talk',
    facts: talkWithRuth([], {
      agendas: [{ id: 'u', interviewId: 'u', createdAt: clock('2026-05-01 10:00') }],
    }),
    ids: [reading, planning, confirming, rehearsing, talking],
  },
  {
    says: 'read up',
    facts: talkWithRuth([['researched', '2026-05-12 10:00']], agendaSet),
    ids: without(reading),
  },
  {
    says: 'read up at this very moment',
    facts: talkWithRuth([['researched', '2026-05-13 16:00']], agendaSet),
    ids: without(reading),
  },
  {
    says: 'read up a moment later',
    facts: talkWithRuth([['researched', '2026-05-13 16:00:00.001']], agendaSet),
    ids: all,
  },
  {
    says: 'read up on the same person for another talk',
    facts: talkWithRuth([], { ...agendaSet, ...ofTheOther('researched') }),
    ids: all,
  },
  {
    says: 'rehearsed',
    facts: talkWithRuth([['rehearsed', '2026-05-12 10:00']], agendaSet),
    ids: without(rehearsing),
  },
  {
    says: 'rehearsed later than the moment',
    facts: talkWithRuth([['rehearsed', '2026-05-14 10:00']], agendaSet),
    ids: all,
  },
  {
    says: 'another talk rehearsed',
    facts: talkWithRuth([], { ...agendaSet, ...ofTheOther('rehearsed') }),
    ids: all,
  },
  {
    says: 'the questions sent',
    facts: talkWithRuth([['questions_sent', '2026-05-12 10:00']], agendaSet),
    ids: without(sending),
  },
  {
    says: 'the questions sent later than the moment',
    facts: talkWithRuth([['questions_sent', '2026-05-14 10:00']], agendaSet),
    ids: all,
  },
  {
    says: 'the questions of another talk sent',
    facts: talkWithRuth([], { ...agendaSet, ...ofTheOther('questions_sent') }),
    ids: all,
  },
  {
    says: 'a draft of the questions',
    facts: talkWithRuth([], {
      ...agendaSet,
      letters: [letter('further_question', 'ruth', null, { interviewId: 't' })],
    }),
    ids: all,
  },
  {
    says: 'confirmed',
    facts: talkWithRuth([['confirmed', '2026-05-12 16:00']], agendaSet),
    ids: without(confirming),
  },
  {
    says: 'moved after all was done: only the confirming is to be done again',
    facts: talkWithRuth(
      [
        ['researched', '2026-05-08 10:00'],
        ['rehearsed', '2026-05-12 10:00'],
        ['questions_sent', '2026-05-11 10:00'],
        ['confirmed', '2026-05-12 16:00'],
      ],
      { ...agendaSet, ...moved },
    ),
    ids: [confirming, talking],
  },
  {
    says: 'cancelled',
    facts: talkWithRuth([['cancelled', '2026-05-13 15:00']], agendaSet),
    ids: [],
  },
  {
    says: 'cancelled later than the moment',
    facts: talkWithRuth([['cancelled', '2026-05-13 17:00']], agendaSet),
    ids: all,
  },
  {
    says: 'cancelled, then moved and on again',
    facts: talkWithRuth([['cancelled', '2026-05-12 15:00']], { ...agendaSet, ...moved }),
    ids: all,
  },
  {
    says: 'a host who is not to be contacted: no letters, but all that needs none',
    facts: talkWithRuth([], { ...agendaSet, ...silent }),
    ids: [reading, rehearsing, talking],
  },
  {
    says: 'a host who is not in the notebook',
    facts: talkWithRuth([], { ...agendaSet, contacts: [] }),
    ids: [],
  },
];

describe('what settles preparation', () => {
  it.each(settling)('$says', ({ facts, ids }) => {
    expect(idsAt(facts, evening)).toEqual(ids);
  });

  it('sends no questions where the explorer never does', () => {
    const facts = talkWithRuth([], agendaSet);
    expect(idsAt(facts, evening, { settings: { sendQuestionsAhead: false } })).toEqual(without(sending));
  });

  it.each(all)('%s ends with the start of the talk, and "did it take place?" is there instead', (id) => {
    const facts = talkWithRuth([], agendaSet);
    const atStart = id === talking ? 'due' : 'hidden';
    expect(stateAt(facts, id, clock('2026-05-14 14:59:59.999'))).not.toBe('hidden');
    expect(stateAt(facts, id, clock(threeOnThursday))).toBe(atStart);
    expect(idsAt(facts, clock('2026-05-14 15:30:00.001'))).toEqual([talking]);
  });
});

describe('what the explorer decides about preparation', () => {
  const tomorrow = clock('2026-05-14 09:00');
  const decided = (id: string, kind: Parameters<typeof decision>[1], until: string | null = null) =>
    talkWithRuth([], { ...agendaSet, decisions: [decision(id, kind, clock('2026-05-13 12:00'), until)] });

  it.each(all)(
    '%s is gone once done elsewhere, left, or put off until a moment, and nothing else goes',
    (id) => {
      expect(idsAt(decided(id, 'done_elsewhere'), evening)).toEqual(without(id));
      expect(idsAt(decided(id, 'wont_do'), evening)).toEqual(without(id));
      expect(idsAt(decided(id, 'snoozed', tomorrow), evening)).toEqual(without(id));
      expect(stateAt(decided(id, 'snoozed', tomorrow), id, tomorrow)).not.toBe('hidden');
      expect(idsAt({ ...decided(id, 'wont_do'), decisions: [] }, evening)).toEqual(all);
    },
  );
});

describe('how preparation speaks', () => {
  const inDenver = talkAt('2026-05-14 13:00', { ...agendaSet, zone: 'America/New_York' }, 'America/Denver');
  const when = 'The talk is on Thursday, 3:00 pm; 1:00 pm in Denver.';

  it.each([
    {
      kind: 'research',
      title: 'Find out about Ruth Example’s work',
      reason: `${when} What a website answers need not be asked.`,
      operation: 'interviews.addEvent',
      input: { id: 't', kind: 'researched' },
    },
    {
      kind: 'send_questions',
      title: 'Send Ruth Example the questions',
      reason: `${when} Two business days before, there is time to think about them.`,
      operation: 'letters.create',
      input: { kind: 'further_question', contactId: 'ruth', interviewId: 't' },
    },
    {
      kind: 'rehearse',
      title: 'Rehearse the talk with Ruth Example',
      reason: `${when} Say your statement and the first question aloud once.`,
      operation: 'interviews.addEvent',
      input: { id: 't', kind: 'rehearsed' },
    },
    {
      kind: 'confirm',
      title: 'Confirm Thursday with Ruth Example',
      reason: `${when} A word one business day before leaves time to answer.`,
      operation: 'letters.create',
      input: { kind: 'confirmation', contactId: 'ruth', interviewId: 't' },
    },
  ])('$kind', ({ kind, title, reason, operation, input }) => {
    const step = stepsAt(inDenver, evening).find((one) => one.kind === kind);
    expect(step).toMatchObject({ title, reason, action: { operation, input } });
    expect(step).toMatchObject({ contactId: 'ruth', careerId: 'rivers', interviewId: 't', requestId: null });
  });

  it('says how long there is to plan, and that nothing is chosen yet', () => {
    const [step] = stepsAt({ ...inDenver, agendas: [] }, clock('2026-05-13 16:00')).filter(
      ({ kind }) => kind === 'plan_agenda',
    );
    expect(step).toMatchObject({
      title: 'Plan the 30 minutes with Ruth Example',
      reason:
        'The talk is on Thursday, 3:00 pm; 1:00 pm in Denver, and no question is chosen yet. Put the most important first.',
      action: { operation: 'interviews.putAgenda', input: { id: 't' } },
    });
  });

  it('says when the explorer confirms on the same morning', () => {
    const settings = { confirmAt: 'same_morning' } as const;
    const step = stepsAt(inDenver, evening, { settings }).find(({ kind }) => kind === 'confirm');
    expect(step?.reason).toBe(`${when} You confirm on the same morning.`);
  });
});
