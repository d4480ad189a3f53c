/** The whole of one asking by clicks and keys, from an address book to the last thank-you; nothing is due or late at its end. */
import type { Page } from '@playwright/test';
import type { TestServer } from '../helpers/server.ts';
import { connectionsFile } from './connections.ts';
import { expect, findBarriers, test } from './notebook.ts';

const hana = 'Hana,Ueda,,hana@kestrel.example,Kestrel Ground,Hydrologist,2 Mar 2022';
const marta = 'Marta,Reyes,,marta@halden.example,Halden Environmental,Hydrogeologist,1 Feb 2021';

/** Goes to a page by the bar or sidebar that is shown. */
async function go(page: Page, server: TestServer, path: string): Promise<void> {
  await page.goto(`${server.url}${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Moves the server's clock and shows Today as of then. */
async function wait(page: Page, server: TestServer, at: string): Promise<void> {
  server.clock.set(at);
  await go(page, server, '/');
}

async function openPerson(page: Page, server: TestServer, name: string): Promise<void> {
  await go(page, server, '/people');
  await page.getByLabel('Find people by name, employer, title or note').fill(name);
  await page.getByRole('row').filter({ hasText: name }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Writes the letter of a step in one's own words and says that it went out. */
async function writeLetter(page: Page, step: string, words: string): Promise<void> {
  await page.getByRole('link', { name: step }).first().click();
  await expect(page.getByRole('textbox', { name: 'Letter' })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  const subject = page.getByRole('textbox', { name: 'Subject' });
  if (await subject.isVisible()) await subject.fill('A few words');
  await page.getByRole('textbox', { name: 'Letter' }).fill(words);
  await page.getByRole('button', { name: 'I sent it' }).click();
  await expect(page.getByText(/^Sent to /).first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Letter' })).toHaveCount(0);
  // the page goes on by itself; opening another before that would be cut off by it
  await expect(page).not.toHaveURL(/\/letters\//);
}

async function letterFor(page: Page, server: TestServer, step: string, words: string): Promise<void> {
  await go(page, server, '/letters');
  await writeLetter(page, step, words);
}

/** The steps on Today by their titles, without those that are only soon. */
async function dueSteps(server: TestServer): Promise<string[]> {
  const { body } = await server.call<{ steps: readonly { title: string; state: string }[] }>(
    'GET',
    '/next-steps',
  );
  return body.steps.filter(({ state }) => state !== 'soon').map(({ title }) => title);
}

const looks = [
  { width: 1440, height: 900, scheme: 'light' },
  { width: 390, height: 844, scheme: 'dark' },
  { width: 1440, height: 900, scheme: 'dark' },
  { width: 390, height: 844, scheme: 'light' },
] as const;

for (const { width, height, scheme } of looks) {
  test.describe(`at ${width}, ${scheme}`, () => {
    test.use({ viewport: { width, height }, colorScheme: scheme });

    test('one asking is carried to its last thank-you', async ({ today, server }) => {
      test.setTimeout(60_000);
      server.clock.set('2026-05-04T15:00:00.000Z');
      await begin(today, server);
      await ask(today, server);
      await talk(today, server);
      await thank(today, server);
      expect(await dueSteps(server)).toEqual([]);
    });
  });
}

async function begin(page: Page, server: TestServer): Promise<void> {
  await page.reload();
  await page.getByRole('textbox', { name: 'Which work makes you curious?' }).fill('Hydrologist');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByText('Hydrologist', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Who is the nearest person to it?' })).toBeVisible();
  // everybody one knows comes from a file
  await go(page, server, '/import');
  await page.locator('input[type=file]').setInputFiles(connectionsFile(8, [hana, marta]));
  await page.getByRole('button', { name: /^Take in 10/ }).click();
  // it is shown as begun at once; only these words say that it is done
  await expect(page.getByText('10 people came in. One undo takes all of it back')).toBeVisible();
  await go(page, server, '/people');
  await expect(page.getByRole('row').filter({ hasText: 'Hana Ueda' })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
}

/** Marta names Hana; Hana is asked, reminded once, and says yes. */
async function ask(page: Page, server: TestServer): Promise<void> {
  await openPerson(page, server, 'Hana Ueda');
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'More about Hana Ueda' }).click();
  await page.getByRole('menuitem', { name: 'Who named them' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Marta');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Marta Reyes/ })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByRole('list', { name: 'How you are connected' })).toContainText('Marta Reyes');
  await page.getByRole('button', { name: 'Ask Hana Ueda for a talk' }).click();
  await page.getByRole('button', { name: 'Choose Hana Ueda' }).click();
  await expect(page.getByText(/is chosen/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Write to Hana Ueda' })).toBeVisible();
  // the same words stood there before she was chosen; this step knows the request, and stays
  await expect(page.getByRole('link', { name: 'Write the request' }).first()).toHaveAttribute(
    'href',
    /requestId=/,
  );
  await writeLetter(
    page,
    'Write the request',
    'Dear Hana, Marta suggested I write to you. Could you spare 20 minutes?',
  );

  await letterFor(
    page,
    server,
    'Tell Marta Reyes that you wrote to Hana Ueda',
    'Dear Marta, I wrote to Hana today.',
  );

  // not a day before the fifth business day, and once only
  await wait(page, server, '2026-05-08T15:00:00.000Z');
  expect(await dueSteps(server)).toEqual([]);
  await wait(page, server, '2026-05-11T15:30:00.000Z');
  expect(await dueSteps(server)).toEqual(['Follow up with Hana Ueda, once']);
  await letterFor(
    page,
    server,
    'Follow up with Hana Ueda, once',
    'Dear Hana, 20 minutes would still help me.',
  );
  await openPerson(page, server, 'Hana Ueda');
  await page.getByRole('button', { name: 'Said yes' }).click();
  await expect(page.getByRole('heading', { name: /Reply to|Agree|time/ }).first()).toBeVisible();
}

/** A talk in another zone, prepared, held, and gone through. */
async function talk(page: Page, server: TestServer): Promise<void> {
  await page
    .getByRole('link', { name: 'Write down the time' })
    .or(page.getByRole('link', { name: /time/i }))
    .first()
    .click();
  await page.getByLabel('Day').fill('2026-05-14');
  await page.getByLabel('Time').fill('16:00');
  await page.getByRole('button', { name: /Their clock/ }).click();
  await page.getByRole('option', { name: 'New York, America' }).click();
  await expect(page.getByText('2:00 pm for you.')).toBeVisible();
  await page.getByText('20 min', { exact: true }).click();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /with Hana Ueda/ })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep these questions' }).click();
  await expect(page.getByText('Kept. Pinned ones stay when you choose again.')).toBeVisible();
  await page.getByRole('link', { name: 'Arrange' }).click();
  await page.getByRole('button', { name: 'It is confirmed' }).click();
  await expect(page.getByText('It is confirmed.', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Brief' }).click();
  expect(await findBarriers(page)).toEqual([]);

  server.clock.set('2026-05-14T20:02:00.000Z');
  await page.reload();
  await page.getByRole('link', { name: 'Talk', exact: true }).click();
  const words = page.getByRole('textbox', { name: 'Their words, shortly' });
  await expect(words).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  for (const [tag, text] of [
    ['Fact', 'half the week is gauges: “Rain does not wait for Monday.”'],
    ['Opinion', 'likes the quiet months'],
    ['Name', 'Otto Berg, left for a seed bank'],
    ['Promise', 'send the school’s rain records'],
  ] as const) {
    await page.getByRole('button', { name: tag, exact: true }).click();
    await words.fill(text);
    await words.press('Enter');
  }
  await expect(page.getByRole('list', { name: 'Notes' }).getByRole('listitem')).toHaveCount(4);
  await expect(page.getByText('All kept')).toBeVisible();
  server.clock.set('2026-05-14T20:21:00.000Z');
  await page.getByRole('button', { name: 'End' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What Hana said' })).toBeVisible();
  await debrief(page);
}

async function debrief(page: Page): Promise<void> {
  expect(await findBarriers(page)).toEqual([]);
  for (const topic of ['Day and tasks', 'Rewards']) {
    await page
      .getByRole('button', { name: /^Topic|Which topic/ })
      .first()
      .click();
    await page.getByRole('option', { name: new RegExp(topic) }).click();
    await page.getByRole('button', { name: 'Keep, next' }).click();
    await expect(page.getByText(topic, { exact: true }).first()).toBeVisible();
  }
  await page.getByRole('button', { name: 'Add them' }).click();
  await expect(page.getByRole('button', { name: 'Add them' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Keep the promise' }).click();
  await expect(page.getByRole('button', { name: 'Keep the promise' })).toHaveCount(0);
  await page.getByRole('group', { name: 'The hours' }).getByRole('radio').last().check({ force: true });
  await page.getByLabel('What surprised you').fill('How much of it is driving.');
  await expect(page.getByText('Kept', { exact: true })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
}

/** Everyone owed thanks is thanked and told; what was promised is done. */
async function thank(page: Page, server: TestServer): Promise<void> {
  await page.getByRole('button', { name: 'Done, write the thanks' }).click();
  await expect(page.getByRole('textbox', { name: 'Letter' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Subject' }).fill('Thank you');
  await page
    .getByRole('textbox', { name: 'Letter' })
    .fill('Dear Hana, thank you. “Rain does not wait for Monday” stays with me.');
  await page.getByRole('button', { name: 'I sent it' }).click();
  await expect(page.getByText('Sent to Hana Ueda.').first()).toBeVisible();
  await letterFor(
    page,
    server,
    'Thank Marta Reyes for Hana Ueda',
    'Dear Marta, thank you for the way to Hana. We met.',
  );
  server.clock.set('2026-05-20T16:00:00.000Z');
  await go(page, server, '/');
  await page
    .getByRole('button', { name: /^It is done|^Record it as done/ })
    .first()
    .click();
  await go(page, server, '/');
  // the name that was given is written to, and that its giver hears of it
  await openPerson(page, server, 'Otto Berg');
  await page.getByRole('button', { name: 'Ask Otto Berg for a talk' }).click();
  await page.getByRole('button', { name: 'Choose Otto Berg' }).click();
  await expect(page.getByText(/is chosen/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Write to Otto Berg' })).toBeVisible();
  await letterFor(
    page,
    server,
    'Write to Otto Berg',
    'Dear Otto, Hana suggested I write to you. Could you spare 20 minutes?',
  );
  for (const told of [/^Tell Hana Ueda/, /^Tell Marta Reyes/]) {
    await go(page, server, '/letters');
    const step = page.getByRole('link', { name: told });
    if ((await step.count()) === 0) continue;
    await writeLetter(
      page,
      (await step.first().textContent()) ?? '',
      'What came of it: we are in touch. Thank you.',
    );
  }
  await go(page, server, '/');
}
