/** A notebook of a test's own in the browser: the real server with an empty notebook, signed in by the one-time link. */
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { startServer, type TestServer } from '../helpers/server.ts';

/** What a test of a page is handed. */
interface Notebook {
  /** Where `npm run build` puts the web. */
  readonly dist: string;
  readonly server: TestServer;
  /** A page signed in, at Today. */
  readonly today: Page;
  /** What the browser complained of: scripts that failed, things the policy refused, calls to other places. */
  readonly complaints: string[];
}

/** Refusals of the server are answers; the browser logs them all the same. */
const answered = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** Tests of pages; each fails when the browser had anything to complain of. */
export const test = base.extend<Notebook>({
  dist: [
    process.env['ASKWELL_DIST'] ?? fileURLToPath(new URL('../../dist/web', import.meta.url)),
    { option: true },
  ],
  server: async ({ dist }, use) => {
    const server = await startServer({ dist });
    await use(server);
    expect(server.faults).toEqual([]);
    await server.close();
  },
  complaints: async ({ page, server }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !answered.test(message.text())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${server.url}/`)) complaints.push(`asked ${request.url()}`);
    });
    await use(complaints);
    expect(complaints).toEqual([]);
  },
  today: async ({ page, server, complaints }, use) => {
    expect(complaints).toEqual([]);
    await page.goto(server.createLink());
    await page.getByRole('button').click();
    await page.waitForURL(`${server.url}/`);
    // keys pressed before the page stands would go nowhere
    await page.getByRole('heading', { level: 1 }).waitFor();
    await use(page);
  },
});

export { expect };

/** What axe finds wrong, each with the places. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  // Colours are judged when they rest, not while a sheet or note fades in.
  // What was just drawn may begin to fade in with the next frame, so a frame without any is waited for.
  await page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    do {
      await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
      await nextFrame();
      await nextFrame();
    } while (document.getAnimations().some(({ playState }) => playState === 'running'));
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** A record as the server answers it. */
interface Kept {
  readonly id: string;
}

/** Posts to the server past the page, as another window would. */
export async function post(server: TestServer, path: string, body: unknown): Promise<Kept> {
  const answer = await server.call<Kept>('POST', path, body);
  expect(answer.status, `POST ${path}: ${JSON.stringify(answer.body)}`).toBe(201);
  return answer.body;
}

/** Fills a notebook with a person to write to, a talk tomorrow and one that should have been yesterday. */
export async function fillNotebook(server: TestServer): Promise<void> {
  const career = await post(server, '/careers', { name: 'Hydrologist' });
  const dana = await post(server, '/contacts', {
    givenName: 'Dana',
    familyName: 'Whitfield',
    emails: ['dana@whitfield.example'],
  });
  await post(server, '/requests', { contactId: dana.id, careerId: career.id });
  const talks = [
    { givenName: 'Ruth', familyName: 'Adeyemi', startsAt: '2026-05-13T21:00:00Z', zone: 'America/New_York' },
    { givenName: 'Ben', familyName: 'Okafor', startsAt: '2026-05-11T17:00:00Z', zone: 'America/Denver' },
  ];
  for (const { startsAt, zone, ...name } of talks) {
    const host = await post(server, '/contacts', name);
    const talk = { contactId: host.id, careerId: career.id, startsAt, zone, minutes: 30, setting: 'phone' };
    await post(server, '/interviews', talk);
  }
}
