/**
 * Eight weeks of one search: a chain of three referrers is thanked and told, one host says no, one says later, one never
 * answers. At each week the calendar feed, read by a calendar's own parser, holds what the screen shows.
 */
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import type { TestServer } from '../helpers/server.ts';
import { expect, findBarriers, post, test } from './notebook.ts';

interface Step {
  readonly title: string;
  readonly kind: string;
  readonly state: string;
  readonly dueAt: string | null;
  readonly action: { readonly label: string };
}

/** The ids of what the story is about, by the names of the people. */
interface Cast {
  readonly career: string;
  readonly people: Readonly<Record<string, string>>;
  readonly requests: Record<string, string>;
  readonly feed: string;
}

async function stepsNow(server: TestServer): Promise<readonly Step[]> {
  const { body } = await server.call<{ steps: readonly Step[] }>('GET', '/next-steps');
  return body.steps;
}

async function showToday(page: Page, server: TestServer, at?: string): Promise<void> {
  if (at !== undefined) server.clock.set(at);
  await page.goto(`${server.url}/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Opens the row of a step and presses the button that does it. */
async function press(page: Page, title: string, label: string | RegExp): Promise<void> {
  const row = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  await row.getByRole('button', { name: title, exact: true }).click();
  await row.getByRole('button', { name: label }).first().click();
}

/** Does a step that is a letter, in one's own words. */
async function write(page: Page, server: TestServer, title: string): Promise<void> {
  await showToday(page, server);
  const step = (await stepsNow(server)).find((one) => one.title === title);
  expect(step, `${title} is a step`).toBeDefined();
  await press(page, title, new RegExp(`^${step?.action.label ?? ''}`));
  const letter = page.getByRole('textbox', { name: 'Letter' });
  await expect(letter).toBeVisible();
  await page.getByRole('textbox', { name: 'Subject' }).fill('A few words');
  await letter.fill('Thank you. This is what came of it, in my own words.');
  await page.getByRole('button', { name: 'I sent it' }).click();
  await expect(page.getByText(/^Sent to /).first()).toBeVisible();
  // the page goes on by itself; opening another before that would be cut off by it
  await expect(page).not.toHaveURL(/\/letters\//);
  await showToday(page, server);
  await expect(page.getByRole('heading', { name: title, exact: true })).toHaveCount(0);
}

/** Records by one press on Today. */
async function record(page: Page, server: TestServer, title: string, label: RegExp): Promise<void> {
  await showToday(page, server);
  await press(page, title, label);
  await expect(page.getByRole('heading', { name: title, exact: true })).toHaveCount(0);
}

/** What the screen shows with a day: every title under every heading but the one for what suits any time. */
async function titlesOnScreen(page: Page): Promise<string[]> {
  const sections = page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 3 }) });
  const titles: string[] = [];
  for (const section of await sections.all()) {
    const heading = await section.getByRole('heading', { level: 2 }).textContent();
    if (heading === 'When it suits') continue;
    titles.push(...(await section.getByRole('heading', { level: 3 }).allTextContents()));
  }
  return titles;
}

/** What a calendar program shows of the feed. */
async function feedNow(
  server: TestServer,
  cast: Cast,
): Promise<{ readonly steps: string[]; readonly talks: string[] }> {
  const response = await fetch(`${server.url}${cast.feed}`);
  expect(response.status).toBe(200);
  const calendar = new ICAL.Component(ICAL.parse(await response.text()));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const named = (isTalk: boolean) =>
    events.filter(({ startDate }) => startDate.isDate !== isTalk).map(({ summary }) => summary);
  return { steps: named(false), talks: named(true) };
}

/** The screen, the API and the feed tell the same. */
async function agree(page: Page, server: TestServer, cast: Cast): Promise<void> {
  await showToday(page, server);
  const steps = await stepsNow(server);
  const feed = await feedNow(server, cast);
  const screen = await titlesOnScreen(page);
  const dated = steps.filter(({ dueAt }) => dueAt !== null);
  expect(screen.toSorted()).toEqual(dated.map(({ title }) => title).toSorted());
  const withoutTalks = dated.filter(({ kind }) => kind !== 'hold').map(({ title }) => title);
  expect(feed.steps.toSorted()).toEqual(withoutTalks.toSorted());
  expect(await findBarriers(page)).toEqual([]);
}

async function pressing(server: TestServer): Promise<readonly string[]> {
  return (await stepsNow(server)).filter(({ state }) => state !== 'soon').map(({ title }) => title);
}

async function begin(server: TestServer): Promise<Cast> {
  const career = (await post(server, '/careers', { name: 'Hydrologist' })).id;
  const people: Record<string, string> = {};
  for (const givenName of ['Ito', 'Marta', 'Ben', 'Dana', 'Hannah', 'Kay', 'Sue']) {
    people[givenName] = (await post(server, '/contacts', { givenName })).id;
  }
  const feed = await server.call<{ address: string }>('POST', '/calendar-feed');
  return { career, people, requests: {}, feed: new URL(feed.body.address, server.url).pathname };
}

async function names(server: TestServer, cast: Cast, from: string, to: string): Promise<void> {
  const { people } = cast;
  await post(server, '/referrals', {
    fromContactId: people[from],
    toContactId: people[to],
    mayUseName: 'yes',
    at: server.clock.now(),
  });
}

async function choose(server: TestServer, cast: Cast, name: string, referrer?: string): Promise<void> {
  const { id } = await post(server, '/requests', {
    contactId: cast.people[name],
    careerId: cast.career,
    at: server.clock.now(),
    ...(referrer === undefined ? {} : { referrerId: cast.people[referrer] }),
  });
  cast.requests[name] = id;
}

/** The host answers, as read in the mail program. */
async function answers(
  server: TestServer,
  cast: Cast,
  name: string,
  kind: 'accepted' | 'declined' | 'later',
  until?: string,
): Promise<void> {
  await post(server, `/requests/${cast.requests[name] ?? ''}/events`, {
    kind,
    at: server.clock.now(),
    ...(until === undefined ? {} : { until }),
  });
}

/** A talk is agreed, prepared before the day, held, and gone through. */
async function talk(
  page: Page,
  server: TestServer,
  cast: Cast,
  { name, day }: { readonly name: string; readonly day: string },
): Promise<void> {
  const { id } = await post(server, '/interviews', {
    contactId: cast.people[name],
    careerId: cast.career,
    requestId: cast.requests[name],
    startsAt: `${day}T20:00:00Z`,
    zone: 'America/New_York',
    minutes: 30,
    setting: 'phone',
  });
  for (const kind of ['researched', 'rehearsed', 'questions_sent', 'confirmed']) {
    await post(server, `/interviews/${id}/events`, { kind, at: server.clock.now() });
  }
  await server.call('PUT', `/interviews/${id}/agenda`, { items: [{ text: 'What fills the week?' }] });
  await showToday(page, server, `${day}T20:31:00.000Z`);
  await record(page, server, `Did the talk with ${name} take place?`, /It took place/);
  await post(server, `/interviews/${id}/debrief`, {
    surprised: 'How much of it is driving.',
    at: server.clock.now(),
  });
}

test('three referrers are thanked and told, one host declines, one says later, one never answers', async ({
  today,
  server,
}) => {
  test.setTimeout(180_000);
  const page = today;
  server.clock.set('2026-05-04T15:00:00.000Z');
  const cast = await begin(server);
  await names(server, cast, 'Ito', 'Marta');

  await test.step('week 1: four people are asked', async () => {
    await choose(server, cast, 'Marta', 'Ito');
    for (const name of ['Hannah', 'Kay', 'Sue']) await choose(server, cast, name);
    for (const name of ['Marta', 'Hannah', 'Kay', 'Sue']) await write(page, server, `Write to ${name}`);
    await write(page, server, 'Tell Ito that you wrote to Marta');
    await agree(page, server, cast);
    await showToday(page, server, '2026-05-07T15:00:00.000Z');
    await answers(server, cast, 'Hannah', 'declined');
    await answers(server, cast, 'Kay', 'later', '2026-06-15');
    await answers(server, cast, 'Marta', 'accepted');
    await write(page, server, 'Thank Hannah for the answer');
    await agree(page, server, cast);
  });

  await test.step('week 2: the first of the chain, and one nudge', async () => {
    await showToday(page, server, '2026-05-11T16:00:00.000Z');
    await write(page, server, 'Follow up with Sue, once');
    await talk(page, server, cast, { name: 'Marta', day: '2026-05-12' });
    await names(server, cast, 'Marta', 'Ben');
    await showToday(page, server, '2026-05-12T22:00:00.000Z');
    await agree(page, server, cast);
    await write(page, server, 'Thank Marta');
    await write(page, server, 'Thank Ito for Marta');
    await agree(page, server, cast);
  });

  await test.step('week 3: the name given is followed, its giver hears of it', async () => {
    await showToday(page, server, '2026-05-18T15:00:00.000Z');
    await choose(server, cast, 'Ben', 'Marta');
    await agree(page, server, cast);
    await write(page, server, 'Write to Ben');
    await write(page, server, 'Tell Marta that you wrote to Ben');
    await answers(server, cast, 'Ben', 'accepted');
    await showToday(page, server, '2026-05-20T16:30:00.000Z');
    await record(page, server, 'Close the request to Sue', /Close it/);
    await agree(page, server, cast);
  });

  await test.step('week 4: the second of the chain; the first hears where the name led', async () => {
    await talk(page, server, cast, { name: 'Ben', day: '2026-05-26' });
    await names(server, cast, 'Ben', 'Dana');
    await showToday(page, server, '2026-05-26T22:00:00.000Z');
    await agree(page, server, cast);
    await write(page, server, 'Thank Ben');
    await write(page, server, 'Thank Marta for Ben');
    await write(page, server, 'Tell Ito where the name led');
    await agree(page, server, cast);
  });

  await test.step('week 5: on to the third', async () => {
    await showToday(page, server, '2026-06-01T15:00:00.000Z');
    await choose(server, cast, 'Dana', 'Ben');
    await write(page, server, 'Write to Dana');
    await write(page, server, 'Tell Ben that you wrote to Dana');
    await answers(server, cast, 'Dana', 'accepted');
    await agree(page, server, cast);
  });

  await test.step('week 6: the talk three names led to', async () => {
    await talk(page, server, cast, { name: 'Dana', day: '2026-06-09' });
    await showToday(page, server, '2026-06-09T22:00:00.000Z');
    await agree(page, server, cast);
    await write(page, server, 'Thank Dana');
    await write(page, server, 'Thank Ben for Dana');
    await write(page, server, 'Tell Marta where the name led');
    await agree(page, server, cast);
  });

  await test.step('week 7: whoever said later is asked again', async () => {
    await showToday(page, server, '2026-06-15T15:00:00.000Z');
    await agree(page, server, cast);
    await write(page, server, 'Ask Kay again');
    await answers(server, cast, 'Kay', 'declined');
    await write(page, server, 'Thank Kay for the answer');
    await agree(page, server, cast);
  });

  await test.step('week 8: nothing presses, and nobody was chased twice', async () => {
    await showToday(page, server, '2026-06-22T15:00:00.000Z');
    await agree(page, server, cast);
    expect(await pressing(server)).toEqual([]);
    const { body } = await server.call<{ items: readonly { kind: string; contactId: string }[] }>(
      'GET',
      '/letters?limit=100',
    );
    const nudges = body.items.filter(({ kind }) => kind === 'follow_up');
    expect(nudges.map(({ contactId }) => contactId)).toEqual([cast.people['Sue']]);
    expect((await feedNow(server, cast)).talks.toSorted()).toEqual(
      ['Ben', 'Dana', 'Marta'].map((name) => `Talk with ${name}`),
    );
  });
});
