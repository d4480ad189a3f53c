/**
 * `node bench/web.ts <data folder>`: measures the pages in Chromium on the notebook there: the first page on a cold load, what presses and keys take until the screen
 * shows what they asked for, and whether scrolling through everybody shows a row that is not there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserFlags } from '../tools/setup/browser-flags.mjs';
import { formatMilliseconds, median, percentile, printTable } from './figures.ts';
import { type Server, startAskwell } from './servers.ts';

/** How often each is measured. */
const turns = 7;

interface Measured {
  readonly name: string;
  readonly budgetMilliseconds: number;
  readonly milliseconds: readonly number[];
}

/** Opens Chromium; undefined where the set-up found none. */
async function launch(): Promise<Browser | undefined> {
  const remembered = new URL('../node_modules/.cache/askwell/chromium', import.meta.url);
  if (!existsSync(remembered)) return undefined;
  const executablePath = readFileSync(remembered, 'utf8').trim();
  return chromium.launch({ args: [...browserFlags], executablePath });
}

/** A window that is signed in and has nothing of the pages yet. */
async function signIn(browser: Browser, server: Server): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(server.link ?? '');
  await page.getByRole('button').click();
  await page.waitForURL(`http://127.0.0.1:${server.port}/`);
  return page;
}

/** From the first byte asked for until the first step can be pressed, with nothing in the browser's own store. */
async function measureColdLoad(page: Page, server: Server): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto(`http://127.0.0.1:${server.port}/`, { waitUntil: 'commit' });
  await page.locator('[data-step]').first().waitFor();
  const took = await page.evaluate(() => performance.now());
  await session.send('Network.setCacheDisabled', { cacheDisabled: false });
  return took;
}

/**
 * From a press or key until what it asked for stands on the screen: the browser's own stamp of the event, to the frame after the
 * element is there.
 */
async function measureAct(page: Page, act: () => Promise<void>, shown: string): Promise<number> {
  // whoever listens is there before the act, else a quick one goes unseen
  const measuring = await page.evaluateHandle(
    (selector) => ({
      took: new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error(`nothing came of it: ${selector}`)), 10_000);
        let beganAt = 0;
        const began = (event: Event): void => {
          if (beganAt === 0) beganAt = event.timeStamp;
        };
        for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, began, { capture: true });
        const before = document.querySelector(selector);
        const look = (): void => {
          const found = document.querySelector(selector);
          if (beganAt === 0 || found === null || found === before) requestAnimationFrame(look);
          else requestAnimationFrame((at) => resolve(at - beganAt));
        };
        look();
      }),
    }),
    shown,
  );
  await act();
  return measuring.evaluate(({ took }) => took);
}

interface Act {
  readonly name: string;
  /** Leaves the page as the act finds it. */
  readonly before: (page: Page) => Promise<unknown>;
  readonly act: (page: Page) => Promise<void>;
  /** What appears by it and was not there before. */
  readonly shown: string;
}

const people = '[role="row"] a[href*="/people/"]';

const acts: readonly Act[] = [
  {
    name: 'Today to People, 30,000 names',
    before: (page) => goTo(page, 'Today', '[data-step]'),
    act: (page) => page.locator('nav a[href$="/people"]').first().click(),
    shown: people,
  },
  {
    name: 'a person opened',
    before: (page) => goTo(page, 'People', people),
    act: (page) => page.locator(people).nth(3).click(),
    shown: '[data-page="person"] h1',
  },
  {
    name: 'Interviews opened, 2,000 talks',
    before: (page) => goTo(page, 'Today', '[data-step]'),
    act: (page) => page.locator('nav a[href$="/interviews"]').first().click(),
    shown: '[data-page="interviews"] a[href*="/interviews/"]',
  },
  {
    name: 'search or do opened',
    before: (page) => goTo(page, 'Today', '[data-step]'),
    act: (page) => page.keyboard.press('Control+k'),
    shown: '[role="dialog"] [role="menuitem"]',
  },
  {
    name: 'the list of keys opened',
    before: (page) => goTo(page, 'Today', '[data-step]'),
    act: (page) => page.keyboard.press('?'),
    shown: '[role="dialog"] dl',
  },
  {
    name: 'the next step taken in hand',
    before: closeDialog,
    act: (page) => page.keyboard.press('j'),
    shown: 'li[aria-current="true"]',
  },
];

/** Closes what is open, and waits until it has faded out. */
async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
}

async function goTo(page: Page, name: string, shown: string): Promise<void> {
  await closeDialog(page);
  await page.getByRole('navigation', { name: 'Notebook' }).getByRole('link', { name }).first().click();
  await page.locator(shown).first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** Scrolls from end to end; answers how many frames showed a hole in the list, of how many. */
async function measureScroll(page: Page): Promise<{ readonly frames: number; readonly holes: number }> {
  await goTo(page, 'People', people);
  return page.evaluate(async () => {
    const row = document.querySelector('[role="row"]');
    let box = row?.parentElement ?? null;
    while (box !== null && box.scrollHeight <= box.clientHeight + 1) box = box.parentElement;
    const scroller = box ?? document.scrollingElement;
    if (scroller === null) return { frames: 0, holes: 1 };
    let frames = 0;
    let holes = 0;
    const end = scroller.scrollHeight;
    for (let top = 0; top < end; top += end / 120) {
      scroller.scrollTop = top;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      frames += 1;
      const middle = innerHeight * 0.7;
      const under = document.elementFromPoint(innerWidth / 2, middle)?.closest('[role="row"]');
      if (under === null || under === undefined || under.textContent.trim() === '') holes += 1;
    }
    return { frames, holes };
  });
}

/** Measures all and prints it. */
async function measureWeb(server: Server): Promise<void> {
  const browser = await launch();
  if (browser === undefined) {
    console.log('the pages are not measured: the set-up found no Chromium\n');
    return;
  }
  try {
    const page = await signIn(browser, server);
    const measured: Measured[] = [];
    const cold: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) cold.push(await measureColdLoad(page, server));
    measured.push({ name: 'Today, cold', budgetMilliseconds: 1_000, milliseconds: cold });
    for (const { name, before, act, shown } of acts) {
      const milliseconds: number[] = [];
      for (let turn = 0; turn < turns; turn += 1) {
        await before(page);
        milliseconds.push(await measureAct(page, () => act(page), shown));
      }
      measured.push({ name, budgetMilliseconds: 100, milliseconds });
    }
    printTable(
      ['in Chromium, milliseconds', 'median', 'longest', 'budget'],
      measured.map(({ name, milliseconds, budgetMilliseconds }) => [
        name,
        formatMilliseconds(median(milliseconds)),
        formatMilliseconds(percentile(milliseconds, 100)),
        `< ${budgetMilliseconds}`,
      ]),
    );
    const { frames, holes } = await measureScroll(page);
    console.log(`scrolling through everybody: ${holes} of ${frames} frames showed a hole\n`);
  } finally {
    await browser.close();
  }
}

const server = await startAskwell(process.argv[2] ?? '');
try {
  await measureWeb(server);
} finally {
  await server.stop();
}
