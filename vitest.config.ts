/** How the tests run: those of the rooms beside their code, those that cross rooms or need a database, and those of components. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { ClosingLine } from './test/helpers/closing-line.ts';

// Files of one worker share their modules: importing them anew for each file took seven times as long as the tests.
const shared = { pool: 'threads', isolate: false } as const;
const needsDatabase = ['src/store/**/*.test.ts', 'test/**/*.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', new ClosingLine()],
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...shared,
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tools/**/*.test.ts'],
          exclude: [...needsDatabase, 'tools/canaries/**'],
        },
      },
      {
        test: {
          ...shared,
          name: 'databases',
          environment: 'node',
          include: needsDatabase,
          exclude: ['test/e2e/**', 'test/servers/**'],
          globalSetup: ['test/helpers/pg.global.ts'],
          testTimeout: 20_000,
        },
      },
      {
        plugins: [react()],
        test: { ...shared, name: 'dom', environment: 'happy-dom', include: ['src/web/**/*.test.tsx'] },
      },
    ],
  },
});
