/** Breaks the rules of next steps on purpose, one at a time, and counts how many of the breaks a test notices. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  mutate: [
    'src/domain/next-steps/*.ts',
    '!src/domain/next-steps/*.test.ts',
    '!src/domain/next-steps/example-*.ts',
    '!src/domain/next-steps/step.ts',
    '!src/domain/next-steps/facts.ts',
  ],
  ignorePatterns: [
    '**',
    '!src/domain/**',
    '!package.json',
    '!vitest.mutate.config.ts',
    '!vitest.mutate.tests.mjs',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  tempDirName: 'node_modules/.cache/askwell/stryker/temp',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'node_modules/.cache/askwell/stryker/report.json' },
  thresholds: { high: 97, low: 95, break: 90 },
  allowConsoleColors: false,
  checkers: [],
  cleanTempDir: 'always',
};
