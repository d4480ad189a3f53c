import { expect, fillNotebook, findBarriers, test } from './notebook.ts';

test('a first notebook leads to a first letter, and what was done can be taken back', async ({
  today,
  server,
}) => {
  await expect(today.getByRole('heading', { level: 1 })).toHaveText(
    'Ask people what their work is really like.',
  );
  await today.getByRole('textbox', { name: 'Which work makes you curious?' }).fill('Hydrologist');
  await today.keyboard.press('Enter');
  await expect(today.getByRole('main').getByRole('listitem')).toHaveText('Hydrologist');

  await today.getByRole('main').getByRole('button', { name: 'Add a person' }).click();
  await today.getByLabel('Given name').fill('Dana');
  await today.getByLabel('Family name').fill('Whitfield');
  await expect(today.getByRole('radio', { name: 'Hydrologist' })).toBeChecked();
  await today.getByRole('button', { name: 'Add the person' }).click();

  await expect(today.getByRole('heading', { level: 1 })).toHaveText('Tuesday, 12 May');
  await today.getByRole('button', { name: 'Write the request' }).click();
  const letter = today.getByRole('textbox', { name: 'Letter' });
  await expect(letter).toHaveValue(/^Dear Dana Whitfield,/);
  await today.getByRole('button', { name: 'I sent it' }).click();
  await expect(today.getByText('A prompt is still empty. Fill it in, or take it out.')).toBeVisible();

  await today.getByRole('button', { name: /^\[Who you are, in one sentence\.\]/ }).click();
  await today.keyboard.type('I teach chemistry.');
  await expect(letter).toHaveValue(/\n\nI teach chemistry\.\n\n/);
  await letter.fill('Dear Dana,\n\nCould you spare twenty minutes?\n\nLea');
  await today.keyboard.press('Control+Enter');
  // what stays is to find two more
  await expect(today.getByRole('main').getByRole('heading', { level: 3 })).toHaveText([
    'Choose two people to ask about Hydrologist',
  ]);
  const sent = await server.call<{ items: { sentAt: string | null }[] }>('GET', '/letters');
  expect(sent.body.items.map((one) => one.sentAt)).toEqual(['2026-05-12T14:32:00.000Z']);

  await today.getByRole('button', { name: 'Undo' }).click();
  await today.getByRole('button', { name: 'Write the request' }).click();
  await expect(letter).toHaveValue('Dear Dana,\n\nCould you spare twenty minutes?\n\nLea');
  await today.goBack();

  // Three records were made of the form, the draft after them; one undo takes back all of it.
  await expect(today.getByRole('heading', { level: 1 })).toHaveText('Tuesday, 12 May');
});

test('a person is refused in words at the field, and the words go when it is mended', async ({ today }) => {
  await today.keyboard.press('n');
  await today.getByLabel('Mail address').fill('nonsense');
  await today.getByRole('button', { name: 'Add the person' }).click();
  const name = today.getByLabel('Given name');
  await expect(name).toHaveAccessibleDescription('A person needs a given name or a family name.');
  await expect(today.getByLabel('Mail address')).toHaveAccessibleDescription('Not a mail address.');
  await name.fill('Dana');
  await expect(name).not.toHaveAccessibleDescription(/needs a given name/);

  await today.keyboard.press('Escape');
  await today.keyboard.press('n');
  await expect(today.getByLabel('Given name')).toHaveValue('Dana');
  await today.getByLabel('Mail address').fill('');
  await today.getByText('Another career').click();
  await today.getByLabel('Which career').fill('Hydrologist');
  await today.keyboard.press('Enter');
  await expect(today.getByRole('button', { name: 'Write to Dana', exact: true })).toBeVisible();
  await today.getByRole('button', { name: 'Undo' }).click();
  await expect(today.getByRole('heading', { level: 1 })).toHaveText(
    'Ask people what their work is really like.',
  );
  await expect(today.getByRole('textbox', { name: 'Which work makes you curious?' })).toBeVisible();
});

test.describe('with steps on the page', () => {
  test.beforeEach(async ({ server }) => fillNotebook(server));

  test('steps stand under late, today and later, with the day of the notebook’s zone', async ({ today }) => {
    await expect(today.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
      'Late',
      'Today',
      'Tomorrow',
      'When it suits',
      'Next talk',
    ]);
    const late = today.getByRole('region', { name: 'Late' });
    await expect(late.getByRole('listitem')).toContainText('Did the talk with Ben Okafor take place?');
    await expect(late).toContainText('since Mon');
    await expect(today.getByRole('complementary')).toContainText('Wednesday 13 May, 3:00 pm');
    await expect(today.getByRole('complementary')).toContainText('5:00 pm in New York');
    await expect(today.getByRole('link', { name: /^Today/ })).toContainText(/\d/);
  });

  test('the keyboard alone moves, does, puts off, leaves, and takes back', async ({ today }) => {
    const inHand = today.locator('li[aria-current="true"]');
    await expect(inHand).toContainText('Did the talk with Ben Okafor take place?');
    await today.keyboard.press('k');
    await expect(inHand).toContainText('Did the talk with Ben Okafor take place?');
    await today.keyboard.press('Enter');
    await expect(today.getByText('The talk took place.')).toBeVisible();
    await expect(today.getByRole('button', { name: 'Thank Ben Okafor', exact: true })).toBeVisible();
    await today.keyboard.press('Control+z');
    await expect(
      today.getByRole('button', { name: 'Did the talk with Ben Okafor take place?', exact: true }),
    ).toBeVisible();

    await today.keyboard.press('j');
    await today.keyboard.press('j');
    const title = await inHand.getByRole('heading').innerText();
    await expect(inHand.getByRole('button', { name: title, exact: true })).toBeFocused();
    await today.keyboard.press('s');
    await expect(today.getByText(`Put off until tomorrow, 9:00 am: ${title}.`)).toBeVisible();
    await expect(today.getByRole('heading', { name: title })).toHaveCount(0);

    const next = await inHand.getByRole('heading').innerText();
    await expect(inHand.getByRole('button', { name: next, exact: true })).toBeFocused();
    await today.keyboard.press('x');
    await expect(today.getByText(`Left undone: ${next}.`)).toBeVisible();
    await expect(today.getByRole('heading', { name: next })).toHaveCount(0);
    await today.keyboard.press('Control+z');
    await today.keyboard.press('Control+z');
    await expect(today.getByRole('heading', { name: title })).toBeVisible();
    await expect(today.getByRole('heading', { name: next })).toBeVisible();
  });

  test('single letters never act while one types, and can be turned off', async ({ today }) => {
    const steps = today.getByRole('main').getByRole('heading', { level: 3 });
    await expect(steps).toHaveCount(7);
    await today.getByRole('button', { name: 'Write to Dana Whitfield', exact: true }).click();
    await today.keyboard.press('Enter');
    const letter = today.getByRole('textbox', { name: 'Letter' });
    await expect(letter).toBeFocused();
    await today.keyboard.type('sxnj?');
    await expect(letter).toHaveValue(/sxnj\?/);
    await expect(today.getByRole('dialog')).toHaveCount(0);
    await expect(today.getByRole('heading', { level: 1 })).toHaveText('To Dana Whitfield');
    await expect(today.getByText(/^Draft kept \d/)).toBeVisible();
    await today.goBack();
    await expect(today.getByRole('button', { name: 'Write to Dana Whitfield', exact: true })).toBeFocused();

    await today.keyboard.press('?');
    await today.getByRole('checkbox', { name: /Single letters/ }).uncheck();
    await today.keyboard.press('Escape');
    await expect(today.getByRole('dialog')).toHaveCount(0);
    await today.keyboard.press('n');
    await today.keyboard.press('s');
    await today.keyboard.press('ArrowUp');
    await expect(today.locator('li[aria-current="true"]')).not.toContainText('Write to Dana Whitfield');
    await expect(today.getByRole('dialog')).toHaveCount(0);
    await expect(steps).toHaveCount(7);
  });

  test('a key right after closing is not lost to what fades out', async ({ today }) => {
    // whatever fades, fades long enough to be in the way
    await today.evaluate(() =>
      document.styleSheets[0]?.insertRule(
        '[data-exiting] { animation-duration: 2s !important; transition-duration: 2s !important; }',
      ),
    );
    await today.keyboard.press('n');
    await expect(today.getByLabel('Given name')).toBeFocused();
    await today.keyboard.press('Escape');
    await today.keyboard.press('?');
    await expect(today.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  });

  test('who goes on while a letter is still being recorded as sent is not taken back', async ({ today }) => {
    await today.getByRole('button', { name: 'Write the request: Write to Dana Whitfield' }).click();
    await today.getByRole('textbox', { name: 'Subject' }).fill('Twenty minutes');
    await today.getByRole('textbox', { name: 'Letter' }).fill('Dear Dana, could you spare twenty minutes?');
    await expect(today.getByText(/^Draft kept \d/)).toBeVisible();
    const held = Promise.withResolvers<void>();
    await today.route('**/api/letters/*/sent', async (route) => {
      await held.promise;
      await route.continue();
    });
    await today.keyboard.press('ControlOrMeta+Enter');
    await today.getByRole('link', { name: /^People/ }).click();
    await expect(today.getByRole('heading', { level: 1 })).toHaveText('People');
    held.resolve();
    await expect(today.getByText('Sent to Dana Whitfield.')).toBeVisible();
    await expect(today.getByRole('heading', { level: 1 })).toHaveText('People');
  });

  test('a step explains itself by its rule', async ({ today }) => {
    await today.getByRole('button', { name: 'Write to Dana Whitfield', exact: true }).click();
    await today.keyboard.press('w');
    await expect(today.getByRole('dialog', { name: 'Write to Dana Whitfield' })).toContainText(
      'Most sources write first',
    );
    expect(await findBarriers(today)).toEqual([]);
    await today.keyboard.press('Escape');
    await expect(today.getByRole('dialog')).toHaveCount(0);
  });

  for (const { width, scheme } of [
    { width: 1440, scheme: 'light' },
    { width: 1440, scheme: 'dark' },
    { width: 390, scheme: 'light' },
    { width: 390, scheme: 'dark' },
    { width: 320, scheme: 'light' },
  ] as const) {
    test(`nothing is in anybody’s way at ${width} pixels, ${scheme}`, async ({ today }) => {
      await today.setViewportSize({ width, height: 900 });
      await today.emulateMedia({ colorScheme: scheme });
      const isWide = () => today.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      await expect(today.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await findBarriers(today)).toEqual([]);
      expect(await isWide()).toBe(false);

      await today.keyboard.press('n');
      await expect(today.getByRole('dialog', { name: 'Add a person' })).toBeVisible();
      expect(await findBarriers(today)).toEqual([]);
    });
  }
});

test('a browser that is not signed in is told how to get in', async ({ page, server }) => {
  await page.goto(`${server.url}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This browser is not signed in.');
  expect(await findBarriers(page)).toEqual([]);
});

test('the first page can be read and used by everybody', async ({ today }) => {
  await expect(today.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await findBarriers(today)).toEqual([]);
  await today.keyboard.press('Tab');
  await expect(today.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
  await today.keyboard.press('Enter');
  await expect(today.getByRole('main')).toBeFocused();
});
