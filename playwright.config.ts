/** How the journeys through the browser run. Each starts its own server on a free port, so there is none to wait for here. */
import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { browserFlags } from './tools/setup/browser-flags.mjs';

// The set-up leaves here the path of a Chromium that it saw working (tools/setup/browser.mjs).
const remembered = new URL('./node_modules/.cache/askwell/chromium', import.meta.url);
const chromium = existsSync(remembered) ? readFileSync(remembered, 'utf8').trim() : process.env['CHROMIUM'];

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  // without a name it would read the paths of every room's own
  tsconfig: './tsconfig/browser-tests.json',
  outputDir: 'node_modules/.cache/playwright',
  reporter: 'list',
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    trace: 'off',
    launchOptions: {
      args: [...browserFlags],
      ...(chromium === undefined ? {} : { executablePath: chromium }),
    },
  },
});
