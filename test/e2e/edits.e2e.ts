/** What is typed is never lost: two windows, a server that goes and comes back, a save that fails. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { spawnServer, type TestServer } from '../helpers/server.ts';
import { expect, fillNotebook, findBarriers, post, test } from './notebook.ts';

const note = (page: Page) => page.getByRole('textbox', { name: 'Your notes' });
const what = (page: Page) => page.getByRole('textbox', { name: 'What they do' });
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });

/** The same person in two windows, both changing. */
async function openTwice(page: Page, server: TestServer): Promise<readonly [Page, Page, string]> {
  const { id } = await post(server, '/contacts', {
    givenName: 'Dana',
    familyName: 'Whitfield',
    title: 'Clerk',
  });
  const other = await page.context().newPage();
  for (const window of [page, other]) {
    await window.goto(`${server.url}/people/${id}?edit=true`);
    await expect(what(window)).toHaveValue('Clerk');
  }
  return [page, other, id];
}

test.describe('one person in two windows', () => {
  test('what does not contradict is brought together', async ({ today, server }) => {
    const [one, other, id] = await openTwice(today, server);
    await note(other).fill('Likes rain.');
    await what(one).fill('Hydrologist');
    await save(one).click();
    await expect(one.getByText('Dana Whitfield is saved.')).toBeVisible();
    await expect(what(other)).toHaveValue('Hydrologist');
    await expect(note(other)).toHaveValue('Likes rain.');
    await save(other).click();
    await expect(other.getByText('Dana Whitfield is saved.')).toBeVisible();
    const { body } = await server.call('GET', `/contacts/${id}`);
    expect(body).toMatchObject({ title: 'Hydrologist', note: 'Likes rain.' });
  });

  for (const { choice, kept } of [
    { choice: 'Keep this one', kept: /^Met at the gauge\.$/ },
    { choice: 'Keep the other', kept: /^Met in March\.$/ },
    {
      choice: 'Keep both',
      kept: /^Met at the gauge\.\s+Met in March\.$|^Met in March\.\s+Met at the gauge\.$/,
    },
  ]) {
    test(`what contradicts is shown beside each other: ${choice}`, async ({ today, server }) => {
      const [one, other, id] = await openTwice(today, server);
      await note(other).fill('Met at the gauge.');
      await note(one).fill('Met in March.');
      await save(one).click();
      await expect(one.getByText('Dana Whitfield is saved.')).toBeVisible();
      const conflict = other.getByRole('alert').filter({ hasText: 'was changed in another window' });
      await expect(conflict).toContainText('Met at the gauge.');
      await expect(conflict).toContainText('Met in March.');
      expect(await findBarriers(other)).toEqual([]);
      await conflict.getByRole('button', { name: choice }).click();
      await expect(conflict).toHaveCount(0);
      await expect
        .poll(async () => (await server.call<{ note: string }>('GET', `/contacts/${id}`)).body.note)
        .toMatch(kept);
    });
  }
});

test('a save that fails is said in words, and a window closed meanwhile loses nothing', async ({
  today,
  server,
  complaints,
}) => {
  const { id } = await post(server, '/contacts', { givenName: 'Dana' });
  await today.goto(`${server.url}/people/${id}?edit=true`);
  await note(today).fill('Rain, all day.');
  await today.route(`**/api/contacts/${id}`, (route) => route.abort());
  await save(today).click();
  const unkept = today.getByRole('alert').filter({ hasText: 'What you typed is kept in this browser.' });
  await expect(unkept).toBeVisible();
  expect(await findBarriers(today)).toEqual([]);
  await today.close();
  // the refused calls, and those tried again until the window was closed
  complaints.length = 0;

  const again = await today.context().newPage();
  await again.goto(`${server.url}/people/${id}?edit=true`);
  await expect(note(again)).toHaveValue('Rain, all day.');
  await save(again).click();
  await expect(again.getByText('Dana is saved.')).toBeVisible();
  const { body } = await server.call('GET', `/contacts/${id}`);
  expect(body).toMatchObject({ note: 'Rain, all day.' });
});

test('a letter and its sending wait for a server that is away', async ({ today, server, complaints }) => {
  await fillNotebook(server);
  await today.reload();
  await today.getByRole('button', { name: 'Write the request: Write to Dana Whitfield' }).click();
  const letter = today.getByRole('textbox', { name: 'Letter' });
  await expect(letter).toBeFocused();
  await today.route('**/api/letters**', (route) => route.abort());
  await letter.fill('Dear Dana,\n\nCould you spare twenty minutes?\n\nLea');
  await today.getByRole('textbox', { name: 'Subject' }).fill('Twenty minutes');
  await today.getByRole('button', { name: 'I sent it' }).click();
  await expect(today.getByRole('alert').filter({ hasText: 'Askwell does not answer.' })).toBeVisible();
  await expect(letter).toHaveValue(/Could you spare/);
  complaints.length = 0;

  await today.unroute('**/api/letters**');
  await today.getByRole('button', { name: 'Try again' }).click();
  await expect(today.getByText(/^Draft kept \d/)).toBeVisible();
  await today.getByRole('button', { name: 'I sent it' }).click();
  await expect(today.getByText('Sent to Dana Whitfield.')).toBeVisible();
});

test('a server that dies in the middle of an edit finds every word when it is back', async ({ page }) => {
  const data = mkdtempSync(join(tmpdir(), 'askwell-restart-'));
  let server = await spawnServer(data);
  const { link } = JSON.parse(server.said.out) as { link: string };
  const { port } = new URL(server.url);
  await page.goto(link);
  await page.getByRole('button').click();
  await page.getByRole('textbox', { name: 'Which work makes you curious?' }).fill('Hydrologist');
  await page.keyboard.press('Enter');
  await page.getByRole('main').getByRole('button', { name: 'Add a person' }).click();
  await page.getByLabel('Given name').fill('Dana');
  await expect(page.getByRole('radio', { name: 'Hydrologist' })).toBeChecked();
  await page.getByRole('button', { name: 'Add the person' }).click();
  await page.getByRole('button', { name: 'Write the request' }).click();
  const letter = page.getByRole('textbox', { name: 'Letter' });
  await letter.fill('Dear Dana, before.');
  await expect(page.getByText(/^Draft kept \d/)).toBeVisible();

  await server.end('SIGKILL');
  await letter.fill('Dear Dana, before. And while you were away.');
  await expect(page.getByRole('alert').filter({ hasText: 'What you typed is kept' })).toBeVisible();

  server = await spawnServer(data, { ASKWELL_PORT: port });
  // it is tried again by itself
  await expect(page.getByText(/^Draft kept \d/)).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'What you typed is kept' })).toHaveCount(0);
  await page.reload();
  await expect(letter).toHaveValue('Dear Dana, before. And while you were away.');
  expect(await server.end('SIGTERM')).toBe(0);
  rmSync(data, { recursive: true, force: true });
});
