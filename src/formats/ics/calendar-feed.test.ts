import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import {
  type CalendarContent,
  type CalendarStep,
  type CalendarTalk,
  formatCalendar,
} from './calendar-feed.ts';

const at = '2026-05-12T14:32:00.000Z';

const talk: CalendarTalk = {
  id: '01970000-0000-7000-8000-000000000001',
  version: 3,
  updatedAt: '2026-05-06T09:00:00.000Z',
  startsAt: '2026-05-14T19:00:00.000Z',
  minutes: 25,
  setting: 'coffee',
  place: 'Café Lumen, Pearl Street',
  state: 'planned',
  hostName: 'Ruth Adler',
};

const step: CalendarStep = {
  id: 'thank_host:01970000-0000-7000-8000-000000000001:',
  kind: 'thank_host',
  title: 'Thank Ben Okafor',
  reason: 'You talked from 11:00 to 11:28. Most advice says thanks within a day.',
  minutes: 10,
  state: 'soon',
  dueAt: '2026-05-13T17:28:00.000Z',
};

function write(content: Partial<CalendarContent>): string {
  return formatCalendar({
    name: 'My notebook',
    zone: 'America/Denver',
    at,
    talks: [],
    steps: [],
    ...content,
  });
}

const read = (text: string) => new ICAL.Component(ICAL.parse(text));
const eventsOf = (text: string) => read(text).getAllSubcomponents('vevent');

/** The only event of a calendar with one. */
function only(content: Partial<CalendarContent>) {
  const [event, ...others] = eventsOf(write(content));
  if (event === undefined || others.length > 0) throw new Error('not one event');
  return event;
}

const textOf = (component: ICAL.Component, name: string) => component.getFirstPropertyValue(name)?.toString();

describe('a calendar', () => {
  it('says who made it, what it is called and how often to look', () => {
    const calendar = read(write({ name: 'Spring; rivers, and more' }));
    expect(calendar.name).toBe('vcalendar');
    expect(textOf(calendar, 'version')).toBe('2.0');
    expect(textOf(calendar, 'prodid')).toBe('-//Askwell//Askwell//EN');
    for (const name of ['name', 'x-wr-calname']) {
      // a property of no known type is handed on as it stands there
      expect(textOf(calendar, name)).toBe('Spring\\; rivers\\, and more');
    }
    expect(textOf(calendar, 'refresh-interval')).toBe('PT15M');
    expect(textOf(calendar, 'x-published-ttl')).toBe('PT15M');
    expect(calendar.getFirstPropertyValue('method')).toBeNull();
  });

  it('without anything in it is a whole calendar still', () => {
    const text = write({});
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/u);
    expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/u);
    expect(eventsOf(text)).toEqual([]);
  });
});

describe('a talk', () => {
  it('stands at its time in UTC, with where, how long and one alarm', () => {
    const event = only({ talks: [talk] });
    expect(textOf(event, 'uid')).toBe(`interview-${talk.id}@askwell`);
    expect(event.getFirstPropertyValue('sequence')).toBe(2);
    expect(textOf(event, 'dtstart')).toBe('2026-05-14T19:00:00Z');
    expect(textOf(event, 'dtend')).toBe('2026-05-14T19:25:00Z');
    for (const name of ['dtstamp', 'last-modified']) expect(textOf(event, name)).toBe('2026-05-06T09:00:00Z');
    expect(textOf(event, 'summary')).toBe('Talk with Ruth Adler');
    expect(textOf(event, 'location')).toBe('Café Lumen, Pearl Street');
    expect(textOf(event, 'description')).toBe('Over coffee, 25 minutes.');
    expect(event.getFirstPropertyValue('transp')).not.toBe('TRANSPARENT');
    const alarms = event.getAllSubcomponents('valarm');
    expect(alarms.map((alarm) => textOf(alarm, 'trigger'))).toEqual(['-PT30M']);
    expect(alarms.map((alarm) => textOf(alarm, 'action'))).toEqual(['DISPLAY']);
  });

  it.each([
    ['phone', 'I call +1 303 555 0100', 'By phone, 25 minutes. You call.'],
    ['phone', 'They call', 'By phone, 25 minutes. They call you.'],
    ['phone', 'Pier seven', 'By phone, 25 minutes.'],
    ['phone', null, 'By phone, 25 minutes.'],
    ['video', 'I call the room', 'By video, 25 minutes.'],
    ['written', null, 'In writing, 25 minutes.'],
    ['worksite', 'Hall 4', 'At their work, 25 minutes.'],
  ] as const)('held %s at %s is described: %s', (setting, place, words) => {
    const event = only({ talks: [{ ...talk, setting, place }] });
    expect(textOf(event, 'description')).toBe(words);
    expect(textOf(event, 'location')).toBe(place ?? undefined);
  });

  it('that was held calls nobody any more', () => {
    expect(only({ talks: [{ ...talk, state: 'held' }] }).getAllSubcomponents('valarm')).toEqual([]);
  });
});

describe('a step', () => {
  it('stands on its local day, all day, and leaves the day free', () => {
    const event = only({ steps: [step] });
    expect(textOf(event, 'uid')).toBe(`step-${step.id}@askwell`);
    expect(event.getFirstProperty('dtstart')?.type).toBe('date');
    expect(textOf(event, 'dtstart')).toBe('2026-05-13');
    expect(textOf(event, 'dtend')).toBe('2026-05-14');
    expect(textOf(event, 'transp')).toBe('TRANSPARENT');
    expect(textOf(event, 'summary')).toBe('Thank Ben Okafor');
    expect(textOf(event, 'description')).toBe(
      'You talked from 11:00 to 11:28. Most advice says thanks within a day.\nAbout 10 minutes.',
    );
    expect(textOf(event, 'categories')).toBe('soon');
    expect(event.getAllSubcomponents('valarm')).toEqual([]);
  });

  it.each([
    ['2026-05-13T05:59:59.999Z', 'America/Denver', '2026-05-12'],
    ['2026-05-13T06:00:00.000Z', 'America/Denver', '2026-05-13'],
    ['2026-05-13T06:00:00.000Z', 'Pacific/Kiritimati', '2026-05-13'],
    ['2026-05-13T10:00:00.000Z', 'Pacific/Kiritimati', '2026-05-14'],
    ['2026-12-31T23:30:00.000Z', 'Europe/Berlin', '2027-01-01'],
    ['2026-10-25T00:30:00.000Z', 'Europe/Berlin', '2026-10-25'],
  ])('due at %s in %s stands on %s', (dueAt, zone, day) => {
    const event = only({ zone, steps: [{ ...step, dueAt }] });
    expect(textOf(event, 'dtstart')).toBe(day);
    expect(textOf(event, 'dtend')).toBe(Temporal.PlainDate.from(day).add({ days: 1 }).toString());
  });

  it.each(['due', 'late'] as const)('whose day is over, %s, is seen on the day asked about', (state) => {
    const event = only({
      at: '2026-05-13T05:00:00.000Z',
      steps: [{ ...step, state, dueAt: '2026-05-04T15:00:00.000Z' }],
    });
    expect(textOf(event, 'dtstart')).toBe('2026-05-12');
    expect(textOf(event, 'categories')).toBe(state);
  });

  it('without a day has none, and the talk itself is there once', () => {
    const none: CalendarStep = { ...step, dueAt: null };
    const hold: CalendarStep = { ...step, kind: 'hold' };
    expect(eventsOf(write({ steps: [none, hold] }))).toEqual([]);
  });
});

describe('whatever people are called', () => {
  it.each([
    'Okafor, Ben; PhD',
    'back\\slash \\n no break',
    'Zoë "the" O’Neill : 100 %',
    'דנה לוי',
    'محمد بن علي، طبيب',
    '👩🏽‍🔬 Nele',
    'two\nlines',
    'END:VEVENT',
    'BEGIN:VEVENT\r\nUID:x',
  ])('%j is read as it was written', (hostName) => {
    const [event, ...more] = eventsOf(write({ name: hostName, talks: [{ ...talk, hostName }] }));
    expect(more).toEqual([]);
    expect(event && textOf(event, 'summary')).toBe(`Talk with ${hostName.replaceAll('\r\n', '\n')}`);
  });

  it('control characters are left out', () => {
    const name = 'Ben\u0007 \u0000Oka\u001bfor\u0085';
    expect(textOf(only({ talks: [{ ...talk, hostName: name }] }), 'summary')).toBe('Talk with Ben Okafor');
  });

  it('lines are folded at 75 octets between characters, end with CRLF, and are read as they were', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 120 });
    fc.assert(
      fc.property(words, words, words, (hostName, place, reason) => {
        const text = write({
          name: place,
          talks: [{ ...talk, hostName, place: `at ${place}` }],
          steps: [{ ...step, reason }],
        });
        for (const line of text.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]|\uFFFD/u);
        }
        const [first, second] = eventsOf(text);
        expect(first && textOf(first, 'summary')).toBe(`Talk with ${hostName}`);
        expect(first && textOf(first, 'location')).toBe(`at ${place}`);
        expect(second && textOf(second, 'description')).toBe(`${reason}\nAbout 10 minutes.`);
      }),
    );
  });
});
