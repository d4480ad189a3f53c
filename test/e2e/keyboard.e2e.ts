/** The whole of one asking with the keyboard alone, from the one-time link to the last thank-you. */
import type { Locator, Page } from '@playwright/test';
import type { TestServer } from '../helpers/server.ts';
import { connectionsFile } from './connections.ts';
import { expect, test } from './notebook.ts';

const hana = 'Hana,Ueda,,hana@kestrel.example,Kestrel Ground,Hydrologist,2 Mar 2022';
const marta = 'Marta,Reyes,,marta@halden.example,Halden Environmental,Hydrogeologist,1 Feb 2021';

/** More stops than any page of the journey has between two things that are used one after the other. */
const mostStops = 120;

/** Goes to something as a person without a mouse does: by Tab until it has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(target)}`);
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

async function write(page: Page, target: Locator, words: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(words);
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** Goes to a page by its two letters; what is being typed into is left first. */
async function go(page: Page, letter: string, heading: string | RegExp): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press(letter);
  await expect(title(page, heading)).toBeVisible();
}

/** Time goes by; the page is opened again. */
async function wait(page: Page, server: TestServer, at: string): Promise<void> {
  server.clock.set(at);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Searches or does: what is written leads to the first line that says it. */
async function searchOrDo(page: Page, words: string, line: RegExp): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('searchbox', { name: 'Search or do' })).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.getByRole('menuitem').first()).toContainText(line);
  await page.keyboard.press('Enter');
}

async function openPerson(page: Page, name: string): Promise<void> {
  await searchOrDo(page, name, new RegExp(name));
  await expect(title(page, name)).toBeVisible();
}

/** Writes the letter that is open and says that it went out. */
async function sendLetter(page: Page, words: string): Promise<void> {
  const letter = page.getByRole('textbox', { name: 'Letter' });
  await expect(letter).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(words);
  const subject = page.getByRole('textbox', { name: 'Subject' });
  if (await subject.isVisible()) {
    await page.keyboard.press('Shift+Tab');
    await expect(subject).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText('A few words');
  }
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(letter).toHaveCount(0);
  // the page goes on by itself; a reload begun before that would be cut off by it
  await expect(page).not.toHaveURL(/\/letters\//);
}

/** Begins the request to somebody just chosen; the step that knows it stays, the one before goes with the next reading. */
async function pressRequest(page: Page): Promise<void> {
  const link = page.getByRole('link', { name: 'Write the request' }).first();
  await expect(link).toHaveAttribute('href', /requestId=/);
  await press(page, link);
}

/** Opens the letter of a step from Today and sends it. */
async function letterFor(page: Page, step: string, words: string): Promise<void> {
  await go(page, 't', /May/);
  await tabTo(page, button(page, step));
  await page.keyboard.press('Enter');
  await sendLetter(page, words);
}

async function dueSteps(server: TestServer): Promise<string[]> {
  const { body } = await server.call<{ steps: readonly { title: string; state: string }[] }>(
    'GET',
    '/next-steps',
  );
  return body.steps.filter(({ state }) => state !== 'soon').map((step) => step.title);
}

test('one asking is carried to its last thank-you by keys', async ({ page, server, complaints }) => {
  test.setTimeout(90_000);
  // clicks and taps would be noticed
  await page.addInitScript(() => {
    addEventListener('pointerdown', () => console.error('a pointer was used'), true);
  });
  server.clock.set('2026-05-04T15:00:00.000Z');
  await page.goto(server.createLink());
  await press(page, page.getByRole('button'));
  await begin(page);
  await ask(page, server);
  await talk(page, server);
  await thank(page, server);
  expect(await dueSteps(server)).toEqual([]);
  expect(complaints).toEqual([]);
});

async function begin(page: Page): Promise<void> {
  await write(page, page.getByRole('textbox', { name: 'Which work makes you curious?' }), 'Hydrologist');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByText('Hydrologist', { exact: true })).toBeVisible();
  await searchOrDo(page, 'import', /import|take in/i);
  await expect(page).toHaveURL(/\/import$/);
  await tabTo(page, page.getByRole('button', { name: /choose/i }));
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(connectionsFile(8, [hana, marta]));
  await press(page, page.getByRole('button', { name: /^Take in 10/ }));
  // it is shown as begun at once; only these words say that it is done
  await expect(page.getByText('10 people came in. One undo takes all of it back')).toBeVisible();
}

async function ask(page: Page, server: TestServer): Promise<void> {
  await openPerson(page, 'Hana Ueda');
  await press(page, button(page, 'More about Hana Ueda'));
  await page.keyboard.type('Who');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await write(page, dialog.getByRole('textbox', { name: 'Name' }), 'Marta');
  await press(page, dialog.getByRole('button', { name: /Marta Reyes/ }));
  await press(page, dialog.getByRole('button', { name: 'Write it down' }));
  await expect(page.getByRole('list', { name: 'How you are connected' })).toContainText('Marta Reyes');
  await press(page, button(page, 'Ask Hana Ueda for a talk'));
  await press(page, button(page, 'Choose Hana Ueda'));
  await pressRequest(page);
  await sendLetter(page, 'Dear Hana, Marta suggested I write to you. Could you spare 20 minutes?');
  await letterFor(page, 'Tell Marta Reyes that you wrote to Hana Ueda', 'Dear Marta, I wrote to Hana today.');
  await wait(page, server, '2026-05-11T15:30:00.000Z');
  expect(await dueSteps(server)).toEqual(['Follow up with Hana Ueda, once']);
  await letterFor(page, 'Follow up with Hana Ueda, once', 'Dear Hana, 20 minutes would still help me.');
  await openPerson(page, 'Hana Ueda');
  await press(page, button(page, 'Said yes'));
}

async function talk(page: Page, server: TestServer): Promise<void> {
  await press(page, page.getByRole('link', { name: 'Agree a time' }).first());
  await book(page);
  await press(page, button(page, 'Keep these questions'));
  await expect(page.getByText('Kept. Pinned ones stay when you choose again.')).toBeVisible();
  await press(page, page.getByRole('link', { name: 'Arrange' }));
  await press(page, button(page, 'It is confirmed'));
  await expect(page.getByText('It is confirmed.', { exact: true })).toBeVisible();
  await wait(page, server, '2026-05-14T20:02:00.000Z');
  await press(page, page.getByRole('link', { name: 'Talk', exact: true }));
  const words = page.getByRole('textbox', { name: 'Their words, shortly' });
  for (const [tag, text] of [
    ['Fact', 'half the week is gauges: “Rain does not wait for Monday.”'],
    ['Name', 'Otto Berg, left for a seed bank'],
    ['Promise', 'send the school’s rain records'],
  ] as const) {
    await press(page, button(page, tag));
    await write(page, words, text);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: 'Notes' })).toContainText(text);
  }
  await expect(page.getByText('All kept')).toBeVisible();
  server.clock.set('2026-05-14T20:21:00.000Z');
  await press(page, button(page, 'End'));
  await expect(title(page, 'What Hana said')).toBeVisible();
  await debrief(page);
}

/** The segments of a time: typed as on any clock. */
async function book(page: Page): Promise<void> {
  const day = page.getByLabel('Day');
  await tabTo(page, day);
  // which comes first, day or month, is for the machine to say
  for (const typed of ['05142026', '14052026']) {
    await page.keyboard.type(typed);
    if ((await day.inputValue()) === '2026-05-14') break;
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
  }
  await expect(day).toHaveValue('2026-05-14');
  await tabTo(page, page.getByLabel('Time'));
  await page.keyboard.type('1600');
  await press(page, page.getByRole('button', { name: /Their clock/ }));
  await page.keyboard.type('New York');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2:00 pm for you.')).toBeVisible();
  await press(page, button(page, 'Write it down'));
  await expect(title(page, /with Hana Ueda/)).toBeVisible();
}

async function debrief(page: Page): Promise<void> {
  await press(page, page.getByRole('button', { name: /^Topic|Which topic/ }).first());
  await page.keyboard.type('Day');
  await page.keyboard.press('Enter');
  await press(page, button(page, 'Keep, next'));
  await press(page, button(page, 'Add them'));
  await expect(button(page, 'Add them')).toHaveCount(0);
  await press(page, button(page, 'Keep the promise'));
  await expect(button(page, 'Keep the promise')).toHaveCount(0);
  await write(page, page.getByLabel('What surprised you'), 'How much of it is driving.');
  await expect(page.getByText('Kept', { exact: true })).toBeVisible();
  await press(page, button(page, 'Done, write the thanks'));
  await sendLetter(page, 'Dear Hana, thank you. “Rain does not wait for Monday” stays with me.');
}

async function thank(page: Page, server: TestServer): Promise<void> {
  await letterFor(
    page,
    'Thank Marta Reyes for Hana Ueda',
    'Dear Marta, thank you for the way to Hana. We met.',
  );
  await wait(page, server, '2026-05-20T16:00:00.000Z');
  await go(page, 't', /May/);
  await press(page, page.getByRole('button', { name: /^It is done|^Record it as done/ }).first());
  await openPerson(page, 'Otto Berg');
  await press(page, button(page, 'Ask Otto Berg for a talk'));
  await press(page, button(page, 'Choose Otto Berg'));
  await pressRequest(page);
  await sendLetter(page, 'Dear Otto, Hana suggested I write to you. Could you spare 20 minutes?');
  for (const step of await dueSteps(server)) await letterFor(page, step, 'We are in touch now. Thank you.');
}
