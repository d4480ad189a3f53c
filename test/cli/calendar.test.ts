/** `askwell calendar`: the calendar on standard output, ready to be written into a file. */
import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CommandLine, createCommandLine } from '../helpers/command-line.ts';

let askwell: CommandLine;
beforeEach(() => {
  askwell = createCommandLine();
});
afterEach(() => {
  askwell.remove();
});

const create = (operation: string, fields: object) =>
  askwell.json<{ id: string }>(['do', operation, '--input', JSON.stringify(fields)]);

describe('askwell calendar', () => {
  it('prints talks and due steps and nothing else', async () => {
    const ruth = await create('contacts.create', { givenName: 'Ruth', familyName: 'Adler' });
    const career = await create('careers.create', { name: 'Nursing' });
    const startsAt = Temporal.Now.instant().add({ hours: 70 }).toString({ smallestUnit: 'second' });
    const about = { contactId: ruth.id, careerId: career.id, startsAt };
    const talk = await create('interviews.create', {
      ...about,
      zone: 'America/Denver',
      minutes: 20,
      setting: 'phone',
    });
    const { code, out, err } = await askwell.run(['calendar']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const events = new ICAL.Component(ICAL.parse(out)).getAllSubcomponents('vevent');
    const uids = events.map((event) => String(event.getFirstPropertyValue('uid')));
    expect(uids).toContain(`interview-${talk.id}@askwell`);
    expect(uids.some((uid) => uid.startsWith('step-'))).toBe(true);
    // the moment a step was written at is the moment asked about
    const timeless = (text: string) => text.replaceAll(/^DTSTAMP:.*$/gmu, '');
    const { text } = await askwell.json<{ text: string }>(['calendar']);
    expect(timeless(text)).toBe(timeless(out));
  });

  it('is of the notebook named, and of one with nothing in it a whole calendar', async () => {
    const { id } = await create('notebooks.create', { name: 'Second' });
    const { out } = await askwell.run(['calendar', '--notebook', id]);
    expect(out).toContain('X-WR-CALNAME:Second\r\n');
    expect(out).toMatch(/END:VCALENDAR\r\n$/u);
    expect(out).not.toContain('BEGIN:VEVENT');
  });

  it('opens no address', async () => {
    await askwell.run(['calendar']);
    expect(await askwell.json(['do', 'calendarFeed.get'])).toEqual({ open: false, openedAt: null });
  });
});
