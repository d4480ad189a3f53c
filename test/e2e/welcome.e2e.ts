/** The first page: three questions, people circle by circle, and the sample beside the own notebook. */
import type { Page } from '@playwright/test';
import { expect, findBarriers, post, test } from './notebook.ts';

const title = 'Ask people what their work is really like.';
const career = (page: Page) => page.getByRole('textbox', { name: 'Which work makes you curious?' });
const nearest = (page: Page) => page.getByRole('textbox', { name: 'Who is the nearest person to it?' });
const soFar = (page: Page) => page.getByRole('list', { name: 'People so far' }).getByRole('listitem');

test('within a minute the first page is useful, and who was added is asked', async ({ today, server }) => {
  await expect(today.getByRole('heading', { level: 1 })).toHaveText(title);
  expect(await findBarriers(today)).toEqual([]);
  await career(today).fill('Hydrologist');
  await today.keyboard.press('Enter');
  await today.getByRole('button', { name: 'Another' }).click();
  await career(today).fill('Map maker');
  await today.keyboard.press('Enter');
  await expect(today.getByText('Map maker is a career to explore.')).toBeVisible();

  await expect(today.getByText('Think of an aunt who changed her work')).toBeVisible();
  await nearest(today).fill('Jonas, my brother');
  await today.keyboard.press('Enter');
  await expect(soFar(today)).toHaveText([/^Jonas\s*my brother$/]);
  await expect(nearest(today)).toBeFocused();
  await today.getByRole('radio', { name: 'teachers' }).click();
  await expect(today.getByText('Think of a teacher who knew where former students went.')).toBeVisible();
  await nearest(today).fill('Prof. Ito');
  await today.keyboard.press('Enter');
  await nearest(today).fill('Marta Nowak');
  await today.keyboard.press('Enter');
  await expect(soFar(today)).toHaveText([/^Jonas/, /^Prof\. Ito\s*teachers$/, /^Marta Nowak/]);
  expect(await findBarriers(today)).toEqual([]);

  await today.getByRole('button', { name: 'Take Marta Nowak out again' }).click();
  await expect(soFar(today)).toHaveCount(2);
  await today.getByRole('button', { name: 'Next' }).click();
  await expect(today.getByRole('heading', { level: 1 })).toHaveText('Tuesday, 12 May');
  await expect(today.getByRole('button', { name: 'Write to Jonas', exact: true })).toBeVisible();

  const { body } = await server.call<{ items: { displayName: string; circle: string }[] }>(
    'GET',
    '/contacts',
  );
  expect(body.items.map(({ displayName, circle }) => `${displayName}: ${circle}`).toSorted()).toEqual([
    'Ito: teachers',
    'Jonas: family',
  ]);
  const requests = await server.call<{ items: unknown[] }>('GET', '/requests');
  expect(requests.body.items).toHaveLength(1);
});

test('a line without a name, and a server that is away, lose nothing', async ({ today, complaints }) => {
  await career(today).fill('Hydrologist');
  await today.keyboard.press('Enter');
  await nearest(today).fill(', my brother');
  await today.keyboard.press('Enter');
  await expect(nearest(today)).toHaveAccessibleDescription(/^Write a name first/);
  await nearest(today).fill('Jonas');
  await today.route('**/api/contacts', (route) => route.abort());
  await today.keyboard.press('Enter');
  await expect(today.getByRole('alert').filter({ hasText: 'Askwell does not answer.' })).toBeVisible();
  await expect(soFar(today)).toHaveText([/^Jonas\s*not added$/]);
  await nearest(today).fill('Marta');
  await today.keyboard.press('Enter');
  await expect(soFar(today)).toHaveText([/^Jonas\s*not added$/, /^Marta\s*not added$/]);
  complaints.length = 0;
  await today.unroute('**/api/contacts');
  await today.getByRole('button', { name: 'Try again' }).click();
  await expect(soFar(today)).toHaveText([/^Jonas\s*family$/, /^Marta\s*family$/]);
});

test('on a phone, in the dark, by keyboard alone', async ({ today }) => {
  await today.setViewportSize({ width: 390, height: 844 });
  await today.emulateMedia({ colorScheme: 'dark' });
  await career(today).focus();
  await today.keyboard.type('Hydrologist');
  await today.keyboard.press('Enter');
  await expect(nearest(today)).toBeVisible();
  await nearest(today).focus();
  await today.keyboard.type('Jonas');
  await today.keyboard.press('Enter');
  await expect(soFar(today)).toHaveCount(1);
  expect(await findBarriers(today)).toEqual([]);
  for (const width of [390, 320]) {
    await today.setViewportSize({ width, height: 844 });
    expect(await today.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  }
  await today.getByRole('heading', { level: 1 }).click();
  await today.keyboard.press('Control+Enter');
  await expect(today.getByRole('heading', { level: 1 })).toHaveText('Tuesday, 12 May');
  await expect(today.getByRole('main')).toBeFocused();
});

test('times are those of another place by one choice', async ({ today, server }) => {
  await today.getByRole('button', { name: 'Change' }).click();
  await today.getByRole('button', { name: 'Where are you?' }).click();
  await today.keyboard.type('Berlin');
  await today.keyboard.press('Enter');
  await expect(today.getByText('as they are in Berlin')).toBeVisible();
  const { body } = await server.call<{ items: { zone: string }[] }>('GET', '/notebooks');
  expect(body.items[0]?.zone).toBe('Europe/Berlin');
});

test('the sample opens beside the own notebook and is discarded again', async ({ today, server }) => {
  await today.getByRole('button', { name: 'Look around in a sample notebook' }).click();
  await today.waitForURL(`${server.url}/in/**`);
  await expect(today.getByText('A sample: everybody in it is invented')).toBeVisible();
  await today.getByRole('button', { name: 'Discard the sample' }).click();
  await today.waitForURL(`${server.url}/`);
  await expect(today.getByRole('heading', { level: 1 })).toHaveText(title);
  const { body } = await server.call<{ items: { kind: string }[] }>('GET', '/notebooks');
  expect(body.items.map(({ kind }) => kind)).toEqual(['own']);
});

test('who has people already never sees it, and an empty notebook can be had', async ({ today, server }) => {
  await today.getByRole('button', { name: 'Skip to an empty notebook' }).click();
  await expect(today.getByRole('heading', { level: 1 })).toHaveText('Tuesday, 12 May');
  await post(server, '/contacts', { givenName: 'Dana' });
  await today.reload();
  await expect(today.getByRole('heading', { level: 1 })).toHaveText('Tuesday, 12 May');
});
