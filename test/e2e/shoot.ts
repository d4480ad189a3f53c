/**
 * Draws every screen from the sample notebook as PNG: at 1440 and 390, light and dark, into `.shots`.
 * `--only people,contact` draws some, `--out <folder>` elsewhere, `--dist <folder>` from another build of the web; `--beside <folder>`
 * sets each beside the picture of the same name in that folder.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserFlags } from '../../tools/setup/browser-flags.mjs';
import { createSettableClock } from '../helpers/clock.ts';
import { startServer, type TestServer } from '../helpers/server.ts';
import { type Screen, screens } from './screens.ts';
import { openSample, showScreen } from './show-screen.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    out: { type: 'string', default: join(root, '.shots') },
    dist: { type: 'string', default: join(root, 'dist/web') },
    beside: { type: 'string' },
  },
});

/** A Tuesday afternoon in spring. */
const now = '2026-05-12T21:32:00.000Z';
const widths = [
  { name: '', width: 1440, height: 1000 },
  { name: '-mobile', width: 390, height: 844 },
] as const;
const schemes = [
  { name: '', scheme: 'light' },
  { name: '-dark', scheme: 'dark' },
] as const;

async function launch(): Promise<Browser> {
  const remembered = join(root, 'node_modules/.cache/askwell/chromium');
  const executablePath = existsSync(remembered) ? readFileSync(remembered, 'utf8').trim() : undefined;
  return chromium.launch({
    args: [...browserFlags],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
}

async function signIn(page: Page, server: TestServer): Promise<void> {
  await page.goto(server.createLink());
  await page.getByRole('button').click();
  await page.waitForURL(`${server.url}/`);
}

async function shoot(page: Page, server: TestServer, sampleId: string, screen: Screen, file: string) {
  await showScreen(page, server, sampleId, screen);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: file, fullPage: screen.isWindow !== true, animations: 'disabled' });
}

/** One picture of two, left the drawing and right the screen. */
async function setBeside(page: Page, drawing: string, screen: string, file: string): Promise<void> {
  await page.setViewportSize({ width: 1900, height: 1000 });
  await page.goto('about:blank');
  const image = (path: string) => `data:image/png;base64,${readFileSync(path).toString('base64')}`;
  await page.setContent(
    `<body style="margin:0;display:flex;gap:12px;align-items:start;background:#888"><img width="49%" src="${image(drawing)}"><img width="49%" src="${image(screen)}">`,
  );
  await page.screenshot({ path: file, fullPage: true });
}

async function shootAll(): Promise<void> {
  const wanted = options.only?.split(',');
  const chosen = screens.filter(({ name }) => wanted === undefined || wanted.includes(name));
  const out = resolve(options.out);
  mkdirSync(out, { recursive: true });
  const server = await startServer({ dist: resolve(options.dist), clock: createSettableClock(now) });
  const browser = await launch();
  const sampleId = await openSample(server);
  for (const { name: size, width, height } of widths) {
    for (const { name: scheme, scheme: colorScheme } of schemes) {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme,
        locale: 'en-US',
        timezoneId: 'America/Los_Angeles',
        hasTouch: size !== '',
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => process.stderr.write(`${String(error)}\n`));
      await signIn(page, server);
      for (const screen of chosen) {
        const name = `${screen.name}${size}${scheme}.png`;
        const file = join(out, name);
        await shoot(page, server, sampleId, screen, file);
        process.stdout.write(`${pathToFileURL(file).pathname}\n`);
        const drawing = options.beside === undefined ? undefined : join(resolve(options.beside), name);
        if (drawing === undefined || !existsSync(drawing)) continue;
        const beside = await context.newPage();
        await setBeside(beside, drawing, file, join(out, `beside-${name}`));
        await beside.close();
      }
      await context.close();
    }
  }
  await browser.close();
  await server.close();
}

await shootAll();
