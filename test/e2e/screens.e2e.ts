/** Every screen of the sample notebook, held against what axe knows and against narrow windows. */
import { expect, findBarriers, test } from './notebook.ts';
import { screens } from './screens.ts';
import { openSample, showScreen } from './show-screen.ts';

/** The narrowest a page is read at, in its own pixels: a small telephone, or a desk screen magnified four times. */
const narrowest = 320;

const looks = [
  { width: 1440, scheme: 'light' },
  { width: 390, scheme: 'dark' },
] as const;

for (const { width, scheme } of looks) {
  test.describe(`at ${width}, ${scheme}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme: scheme });

    test('nothing is in anybody’s way on any screen', async ({ today, server }) => {
      test.setTimeout(120_000);
      const sampleId = await openSample(server);
      for (const screen of screens) {
        await test.step(screen.name, async () => {
          await showScreen(today, server, sampleId, screen);
          expect.soft(await findBarriers(today), screen.name).toEqual([]);
          await today.setViewportSize({ width: narrowest, height: 800 });
          const over = await today.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect.soft(over, `${screen.name}: pixels beyond a window of ${narrowest}`).toBeLessThanOrEqual(0);
          await today.setViewportSize({ width, height: 900 });
        });
      }
    });
  });
}
