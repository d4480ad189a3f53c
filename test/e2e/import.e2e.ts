/** Taking in people from a file: seeing it first, deciding, taking in, taking back, and what changed of it. */
import type { Page } from '@playwright/test';
import { connection, connectionsFile } from './connections.ts';
import { expect, findBarriers, post, test } from './notebook.ts';

const ben = 'Ben,Okafor,,ben@okafor.example,Halden Environmental,Project manager,1 Feb 2024';
const nobody = ',,,,,,17 Apr 2022';
const bring = async (page: Page, file: ReturnType<typeof connectionsFile>): Promise<void> => {
  await page.locator('input[type=file]').setInputFiles(file);
};
const tabs = (page: Page) => page.getByRole('navigation', { name: 'Rows' });
const row = (page: Page, name: string) =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: name });
const people = async (server: { call: CallableFunction }): Promise<number> => {
  const { body } = (await server.call('GET', '/contacts/count')) as { body: { people: number } };
  return body.people;
};

test('a file is looked at, decided, taken in and taken back', async ({ today, server }) => {
  const known = await post(server, '/contacts', { givenName: 'Benjamin', emails: ['ben@okafor.example'] });
  const grace = await post(server, '/contacts', { givenName: 'Grace', familyName: 'Lindholm' });
  await today.goto(`${server.url}/import`);
  await expect(today.getByRole('heading', { level: 1 })).toHaveText('Bring your people along');
  expect(await findBarriers(today)).toEqual([]);
  await bring(today, connectionsFile(3, [ben, nobody, connection(0)]));

  await expect(today.getByRole('heading', { level: 1 })).toHaveText('Connections.csv');
  await expect(today).toHaveURL(/\/import\/[0-9a-f-]{36}$/);
  await expect(today.getByRole('main').locator('dl').first()).toContainText(
    'new people3joins someone you have1said twice, or left out by you1without a name, left out1',
  );
  await expect(tabs(today).getByRole('link')).toHaveText([
    'All6',
    'New3',
    'Join someone1',
    'Left out2',
    'Odd1',
  ]);
  await expect(row(today, 'Ben Okafor')).toContainText('The same mail address.');
  await expect(row(today, 'Line 3').getByRole('button')).toHaveCount(0);
  expect(await findBarriers(today)).toEqual([]);

  // one row: a new person is left out, and then is not
  await today.getByRole('button', { name: 'Decide Neil Lindholm' }).click();
  await expect(today.getByRole('radio', { name: 'New person' })).toBeFocused();
  await today.getByText('Leave out', { exact: true }).click();
  await expect(today.getByRole('button', { name: 'Take in 3, leave 3 out' })).toBeVisible();
  expect(await findBarriers(today)).toEqual([]);
  await expect(today.locator('[aria-current="true"]')).toContainText('Your decision.');
  await today.getByText('New person', { exact: true }).click();
  await expect(today.getByRole('button', { name: 'Take in 4, leave 2 out' })).toBeVisible();

  // somebody the file knows by another name
  await today.getByRole('button', { name: 'Decide Grace Lindholm' }).first().click();
  await today.getByText('Same person', { exact: true }).click();
  const dialog = today.getByRole('dialog', { name: 'Who is Grace Lindholm?' });
  await expect(dialog).toBeVisible();
  expect(await findBarriers(today)).toEqual([]);
  await dialog.getByRole('button', { name: 'It is Grace Lindholm' }).click();
  await expect(today.getByRole('link', { name: 'Grace Lindholm' })).toHaveAttribute(
    'href',
    `/people/${grace.id}`,
  );

  // the filter has an address of its own
  await tabs(today).getByRole('link', { name: 'Odd' }).click();
  await expect(today).toHaveURL(/show=odd/);
  await expect(today.getByRole('main')).toContainText('Line 3');
  await tabs(today).getByRole('link', { name: 'All' }).click();

  await today.getByRole('heading', { level: 1 }).click();
  await today.keyboard.press('Control+Enter');
  await expect(today.getByRole('status').filter({ hasText: '4 people came in.' })).toBeVisible();
  expect(await people(server)).toBe(4);
  expect(await findBarriers(today)).toEqual([]);

  // a person somebody wrote about since stays, and that is said
  const { body } = await server.call<{ items: { id: string; displayName: string }[] }>(
    'GET',
    '/contacts?q=Neil',
  );
  const neil = body.items[0]?.id ?? '';
  await server.call('PATCH', `/contacts/${neil}`, { version: 1, note: 'Rings back in June.' });
  await today.getByRole('button', { name: 'Take all of it back' }).click();
  await expect(today.getByRole('heading', { name: 'One person stayed' })).toBeVisible();
  await expect(row(today, 'Neil Lindholm')).toContainText('Changed since the import.');
  await expect(today.getByText('It was taken back.')).toBeVisible();
  expect(await people(server)).toBe(3);
  expect((await server.call('GET', `/contacts/${known.id}`)).status).toBe(200);

  await today.goto(`${server.url}/changes`);
  await expect(today.getByText('You took Connections.csv back.')).toBeVisible();
  await expect(today.getByText('You took in Connections.csv: 4 people.')).toBeVisible();
});

test('a file that says nothing is refused in words', async ({ today, server }) => {
  await today.goto(`${server.url}/import`);
  const buffer = Buffer.from('Milk\nBread\nEggs\n', 'utf8');
  await bring(today, { name: 'shopping.csv', mimeType: 'text/csv', buffer });
  const alert = today.getByRole('alert');
  await expect(alert).toContainText(
    'No people were found in shopping.csv. None of its 3 lines looks like a header.',
  );
  await expect(today.getByRole('button', { name: 'Choose another file' })).toBeVisible();
  expect(await findBarriers(today)).toEqual([]);
  expect((await server.call<{ items: unknown[] }>('GET', '/imports')).body.items).toEqual([]);
});

test('all rows of a filter are decided at once, and back again', async ({ today, server }) => {
  await today.goto(`${server.url}/import`);
  await bring(today, connectionsFile(230));
  await tabs(today).getByRole('link', { name: 'New' }).click();
  await expect(today.getByRole('listitem')).not.toHaveCount(0);
  await today.getByRole('button', { name: 'Leave all of these out' }).click();
  await expect(today.getByText('Every row is left out, so there is nobody to take in.')).toBeVisible();
  await expect(today.getByRole('button', { name: /^Take in/ })).toHaveCount(0);
  await today.getByRole('button', { name: 'Undo' }).click();
  await expect(today.getByRole('button', { name: 'Take in 230' })).toBeVisible();

  // the list reads on by itself until its last row
  await tabs(today).getByRole('link', { name: 'All' }).click();
  await today.getByRole('button', { name: '130 more rows' }).scrollIntoViewIfNeeded();
  await today.getByRole('button', { name: 'Decide Jude Marsh 199' }).scrollIntoViewIfNeeded();
  await expect(today.getByRole('button', { name: 'Decide Jude Kim 229' })).toHaveCount(1);
  await today.getByRole('button', { name: 'Forget this file' }).click();
  await expect(today.getByText('It was stopped. Nothing of it was kept.')).toBeVisible();
  await today.getByRole('link', { name: 'Choose a file' }).click();
  await expect(row(today, 'Connections.csv')).toContainText('stopped, nothing kept');
});

test('a reload finds the way back, and one taken in goes on while nobody looks', async ({
  today,
  server,
}) => {
  await today.goto(`${server.url}/import`);
  await bring(today, connectionsFile(3_000));
  await expect(today.getByRole('heading', { level: 1 })).toHaveText('Connections.csv');
  await today.reload();
  const begun = today.waitForResponse('**/apply');
  await today.getByRole('button', { name: 'Take in 3,000' }).click();
  await begun;
  await today.reload();
  await expect(today.getByText('3,000 people came in. One undo takes all of it back')).toBeVisible();
  expect(await people(server)).toBe(3_000);
});

test('on a phone, in the dark, nothing is in anybody’s way', async ({ today, server }) => {
  await today.emulateMedia({ colorScheme: 'dark' });
  await today.setViewportSize({ width: 390, height: 844 });
  await today.goto(`${server.url}/import`);
  await bring(today, connectionsFile(12, [nobody]));
  await today.getByRole('button', { name: 'Decide Sam Lindholm' }).click();
  expect(await findBarriers(today)).toEqual([]);
  for (const width of [390, 320]) {
    await today.setViewportSize({ width, height: 844 });
    expect(await today.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  }
  await today.getByRole('button', { name: 'Take in 12, leave one out' }).click();
  await expect(today.getByText('12 people came in. One undo takes all of it back')).toBeVisible();
});

test('what is not there is said, with the way back', async ({ today, server }) => {
  await today.goto(`${server.url}/import/0190a7c0-0000-7000-8000-000000000000`);
  await expect(today.getByText('There is no such import.')).toBeVisible();
  await today.getByRole('link', { name: 'Choose a file' }).click();
  await expect(today.getByRole('heading', { level: 1 })).toHaveText('Bring your people along');
});
