/** Settings, and what changed: everything written is saved, met by changes from elsewhere, and can be taken back. */
import { expect, fillNotebook, findBarriers, post, test } from './notebook.ts';

test('what is written about oneself is saved as it is written, and counted in seconds', async ({
  today,
  server,
}) => {
  await today.goto(`${server.url}/settings`);
  await expect(today.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await expect(today.getByText('What you say when they ask “and you?”. 60 to 90 seconds.')).toBeVisible();
  expect(await findBarriers(today)).toEqual([]);
  await today.getByLabel('Your name').fill('Lea');
  const statement = today.getByRole('textbox', { name: 'Your statement' });
  await statement.fill(Array.from({ length: 175 }, () => 'word').join(' '));
  await expect(today.getByText('175 words, about 75 seconds aloud.')).toBeVisible();
  await today.getByRole('textbox', { name: 'What you can do' }).fill('maps\nfield work\n');
  await expect(today.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  await expect(today.getByRole('textbox', { name: 'What you can do' })).toHaveValue('maps\nfield work\n');
  const { body } = await server.call('GET', '/profile');
  expect(body).toMatchObject({ name: 'Lea', skills: ['maps', 'field work'], statementSeconds: 75 });
});

test('words survive a server that is away and a reload, and meet what was written elsewhere', async ({
  today,
  server,
  complaints,
}) => {
  await server.call('PUT', '/profile', { statement: 'I teach.' });
  await today.goto(`${server.url}/settings`);
  const statement = today.getByRole('textbox', { name: 'Your statement' });
  await today.route('**/api/profile', (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.continue(),
  );
  await statement.fill('I teach chemistry.');
  await expect(today.getByRole('alert')).toContainText('What you typed is kept in this browser.');
  expect(await findBarriers(today)).toEqual([]);
  complaints.length = 0;

  await server.call('PUT', '/profile', { statement: 'I taught for six years.' });
  await today.unroute('**/api/profile');
  await today.reload();
  const conflict = today.getByRole('alert');
  await expect(conflict).toContainText('was changed in another window.');
  await expect(conflict).toContainText('I teach chemistry.');
  await expect(conflict).toContainText('I taught for six years.');
  expect(await findBarriers(today)).toEqual([]);
  await today.getByRole('button', { name: 'Keep both' }).click();
  await expect(statement).toHaveValue('I teach chemistry.\n\nI taught for six years.');
  await expect(today.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  const { body } = await server.call('GET', '/profile');
  expect(body['statement']).toBe('I teach chemistry.\n\nI taught for six years.');
});

test('what matters is added, weighed, told more of and taken back', async ({ today, server }) => {
  await post(server, '/criteria', { name: 'Pay', weight: 3 });
  await today.goto(`${server.url}/settings?part=matters`);
  await today.getByLabel('Something that matters').fill('Time outdoors');
  await today.keyboard.press('Enter');
  const names = today.getByRole('main').getByRole('heading', { level: 3 });
  await expect(names).toHaveCount(2);
  await today.getByRole('group', { name: 'How much Time outdoors matters' }).getByText('5').click();
  await expect(names).toHaveText(['Time outdoors', 'Pay']);
  await today.getByRole('group', { name: 'How much Pay matters' }).getByText('5').click();
  await today.getByRole('group', { name: 'How much Time outdoors matters' }).getByText('0').click();
  await expect(names).toHaveText(['Pay', 'Time outdoors']);
  await today.getByRole('heading', { level: 1 }).click();
  await today.keyboard.press('Control+z');
  await expect(
    today.getByRole('group', { name: 'How much Time outdoors matters' }).getByRole('radio', { name: '5' }),
  ).toBeChecked();
  expect(await findBarriers(today)).toEqual([]);

  await today.getByRole('button', { name: 'Edit Pay' }).click();
  await today.getByRole('textbox', { name: 'In your words' }).fill('Enough for two.');
  await today.getByRole('button', { name: 'Done' }).click();
  await expect(today.getByText('Enough for two.')).toBeVisible();
  await expect(today.getByRole('button', { name: 'Edit Pay' })).toBeFocused();
  await today.getByRole('button', { name: 'Edit Pay' }).click();
  expect(await findBarriers(today)).toEqual([]);
  await today.getByRole('button', { name: 'Move to the trash' }).click();
  await expect(names).toHaveText(['Time outdoors']);

  await today.goto(`${server.url}/changes?part=trash`);
  await today.getByRole('button', { name: 'Restore: Pay' }).click();
  await expect(today.getByText('The trash is empty.')).toBeVisible();
});

test('every rule is changed, marked, and goes back to its default', async ({ today, server }) => {
  await today.goto(`${server.url}/settings?part=rules`);
  await expect(today.getByRole('main').getByRole('listitem')).toHaveCount(29);
  expect(await findBarriers(today)).toEqual([]);
  const wait = today
    .getByRole('listitem')
    .filter({ hasText: 'A request without an answer is followed up after' });
  await expect(wait).toContainText('Default: 5 business days. Rule 41.');
  await wait.getByRole('button', { name: /^Increase/ }).click();
  await expect(wait.getByRole('button', { name: /^Back to the default/ })).toBeVisible();
  await expect(today.getByText('1 changed')).toBeVisible();
  const settings = async () => (await server.call<{ changed: string[] }>('GET', '/settings')).body;
  await expect.poll(async () => (await settings()).changed).toEqual(['followUpAfterBusinessDays']);

  // outside its bounds a number goes to the nearest that is allowed
  const number = wait.getByRole('textbox');
  await number.fill('400');
  await number.blur();
  await expect(number).toHaveValue('10');
  await expect.poll(settings).toMatchObject({ values: { followUpAfterBusinessDays: 10 } });
  await wait.getByRole('button', { name: /^Back to the default/ }).click();
  await expect(number).toHaveValue('5');
  await expect.poll(async () => (await settings()).changed).toEqual([]);

  // another window changes another rule meanwhile; both stand
  await server.call('PATCH', '/settings', { values: { askMinutes: 30 } });
  await today.getByRole('radio', { name: 'where they wear one' }).focus();
  await today.keyboard.press('ArrowLeft');
  await expect(today.getByRole('radio', { name: 'never' })).toBeChecked();
  await expect.poll(async () => (await settings()).changed.toSorted()).toEqual(['askMinutes', 'suit']);
});

test('the notebook is renamed and refused at the field, and this browser remembers its scheme', async ({
  today,
  server,
}) => {
  await today.goto(`${server.url}/settings?part=notebook`);
  await today.getByLabel('Name').fill('Lea’s notebook');
  await expect(today.getByRole('navigation', { name: 'Notebook' })).toContainText('Lea’s notebook');
  const region = today.getByLabel('Holidays of');
  await region.fill('Colorado');
  await expect(region).toHaveAccessibleDescription('Not a region: write it like US or US-CO.');
  await region.fill('us-co');
  await expect(today.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  await expect(region).not.toHaveAttribute('aria-invalid');
  expect(await findBarriers(today)).toEqual([]);

  await today.getByRole('link', { name: 'This computer' }).click();
  await today.getByText('Dark', { exact: true }).click();
  await expect(today.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await today.reload();
  await expect(today.locator('html')).toHaveAttribute('data-scheme', 'dark');
  expect(await findBarriers(today)).toEqual([]);
  await today.getByText('As the computer').click();
  await expect(today.locator('html')).not.toHaveAttribute('data-scheme');
});

test('on a phone nothing runs off the page', async ({ today, server }) => {
  await post(server, '/criteria', { name: 'Somewhere I can walk to from where I live', weight: 5 });
  await today.setViewportSize({ width: 390, height: 844 });
  for (const part of ['you', 'matters', 'rules', 'notebook', 'computer']) {
    await today.goto(`${server.url}/settings?part=${part}`);
    await expect(today.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
    expect(await findBarriers(today), part).toEqual([]);
    for (const width of [390, 320]) {
      await today.setViewportSize({ width, height: 844 });
      const isWide = await today.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(isWide, `${part} at ${width}`).toBe(false);
    }
  }
});

test('what changed is said by day, taken back and done again, and a refusal says what is in the way', async ({
  today,
  server,
}) => {
  await today.goto(`${server.url}/changes`);
  await expect(today.getByText('Nothing has changed yet.')).toBeVisible();
  expect(await findBarriers(today)).toEqual([]);
  await fillNotebook(server);
  const dana = await post(server, '/contacts', { givenName: 'Dana', familyName: 'Ruiz' });
  await today.reload();
  await expect(today.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(['Today']);
  await expect(today.getByText('A program added Dana Ruiz.')).toBeVisible();
  expect(await findBarriers(today)).toEqual([]);

  await today.getByRole('button', { name: 'Undo: A program added Dana Ruiz.' }).click();
  await expect(today.getByText('You took back: added Dana Ruiz.')).toBeVisible();
  await today.getByRole('button', { name: 'Do it again: A program added Dana Ruiz.' }).click();
  await expect(today.getByText('You did it again: added Dana Ruiz.')).toBeVisible();
  expect((await server.call('GET', `/contacts/${dana.id}`)).status).toBe(200);

  await today.getByRole('button', { name: 'Undo: A program added Ben Okafor.' }).click();
  await expect(today.getByRole('main').getByRole('alert')).toContainText('This cannot be undone any more');
  expect(await findBarriers(today)).toEqual([]);

  await today.goto(`${server.url}/changes?contactId=${dana.id}`);
  await expect(today.getByText('Only what concerns Dana Ruiz.')).toBeVisible();
  await expect(today.getByRole('main').getByRole('listitem')).toHaveCount(3);
  await today.setViewportSize({ width: 320, height: 844 });
  expect(await today.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  await today.getByRole('link', { name: 'Show everything' }).click();
  await expect(today.getByText('A program added Ruth Adeyemi.')).toBeVisible();
});
