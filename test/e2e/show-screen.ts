/** Shows a screen of the sample notebook as a person would reach it. */
import type { Page } from '@playwright/test';
import type { TestServer } from '../helpers/server.ts';
import type { Screen } from './screens.ts';

/** Opens the sample notebook; answers its id. */
export async function openSample(server: TestServer): Promise<string> {
  const { body } = await server.call<{ id: string }>('POST', '/notebooks/sample', {});
  return body.id;
}

/** Goes to a screen and waits until it stands, with what is to be pressed on it pressed. */
export async function showScreen(
  page: Page,
  server: TestServer,
  sampleId: string,
  screen: Screen,
): Promise<void> {
  const find = async <Body>(path: string): Promise<Body> =>
    (await server.call<Body>('GET', path, undefined, { 'Askwell-Notebook': sampleId })).body;
  const base = screen.isOwn === true ? '' : `/in/${sampleId}`;
  await page.goto(`${server.url}${base}${await screen.path(find)}`);
  await page
    .locator(screen.ready ?? 'h1')
    .first()
    .waitFor();
  await page.waitForLoadState('networkidle');
  await screen.prepare?.(page);
}
