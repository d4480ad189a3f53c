/** How the tests of next steps run against mutants: that folder alone, without databases, browsers or a closing line. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['vitest.mutate.tests.mjs'],
    // The copies that mutants live in stand below node_modules, where by default nothing is looked for or translated.
    exclude: [],
    server: { deps: { inline: [/\/src\/domain\//u, /vitest\.mutate\.tests/u] } },
  },
});
