// Which room of src may import what, and why. One rule a room and kind of target; the table stands in docs/architecture.md.
//
// Test files are exempt from every rule but the one against cycles. Each rule has a planted violation under
// tools/canaries/directions: tools/check-directions.ts fails when a rule no longer catches its own.

/** The subjects of the domain, first to last: a subject may import itself, earlier ones and files directly in src/domain. */
const subjects = [
  'kernel',
  'time',
  'settings',
  'people',
  'careers',
  'referrals',
  'requests',
  'letters',
  'questions',
  'interviews',
  'learning',
  'next-steps',
];

/**
 * What each room may import: `rooms` of src (always itself too), npm `packages`, and Node's own modules (`builtins`,
 * true for any). Whatever is not named is forbidden, for the reason in `because`.
 */
const rooms = {
  domain: {
    rooms: [],
    packages: [],
    builtins: [],
    because:
      'The domain decides from what it is handed; it runs unchanged in server, browser and command line.',
  },
  contract: {
    rooms: ['domain'],
    packages: ['zod', '@orpc/contract'],
    builtins: [],
    because:
      'The contract is all that clients see; it must load in a browser and know nothing of how it is answered.',
  },
  app: {
    rooms: ['contract', 'domain', 'formats'],
    packages: ['@orpc/server'],
    builtins: [],
    because:
      'An operation reaches the world only through the types in app/ports, so that tests can hand it fakes.',
  },
  store: {
    rooms: ['app/ports', 'domain'],
    packages: ['kysely', 'better-sqlite3', 'pg'],
    // Its own database file, and hashes to tell whether the same was sent twice; never the network.
    builtins: ['fs', 'path', 'crypto'],
    because:
      'The store keeps rows behind app/ports; it decides nothing and talks to nothing but the database.',
  },
  formats: {
    rooms: ['domain'],
    packages: ['csv-parse', 'fflate', 'ical-generator'],
    builtins: [],
    because:
      'A format turns bytes into records and back; reading files and fetching is the work of adapters.',
  },
  adapters: {
    rooms: ['app/ports', 'domain'],
    packages: ['date-holidays', 'pino'],
    builtins: true,
    because: 'An adapter carries bytes for a port; it knows neither operations nor doors nor the database.',
  },
  http: {
    rooms: ['app', 'contract', 'domain'],
    packages: ['@orpc/server', '@orpc/openapi', '@orpc/zod', '@orpc/contract', 'zod', 'pino'],
    builtins: true,
    because: 'A door translates; it calls the router of app and never another door, the store or an adapter.',
  },
  cli: {
    rooms: ['app', 'contract', 'domain'],
    packages: ['@orpc/server', '@orpc/client', '@orpc/contract', 'commander', 'zod'],
    builtins: true,
    because: 'A door translates; it calls the router of app and never another door, the store or an adapter.',
  },
  mcp: {
    rooms: ['app', 'contract', 'domain'],
    packages: ['@orpc/server', '@orpc/contract', 'zod'],
    builtins: true,
    because: 'A door translates; it calls the router of app and never another door, the store or an adapter.',
  },
  web: {
    rooms: ['contract', 'domain'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      'react-aria',
      'react-stately',
      '@react-aria',
      '@react-stately',
      '@internationalized/date',
      '@tanstack/react-query',
      '@tanstack/react-router',
      '@tabler/icons-react',
      '@fontsource-variable',
      '@orpc/client',
      '@orpc/contract',
      '@orpc/openapi-client',
      '@orpc/tanstack-query',
      'temporal-polyfill',
      'zod',
    ],
    builtins: [],
    because:
      'The web knows the server only by the contract; anything else would reach the browser by accident.',
  },
};

// random histories are built by a file that only tests import
const testFile = '(\\.test\\.tsx?|/example-dice\\.ts)$';
const npm = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'];
const group = (names) => `(${names.map((name) => name.replaceAll('/', '\\/')).join('|')})`;

const builtinsBut = (allowed) => ({
  dependencyTypes: ['core'],
  ...(allowed.length > 0 ? { pathNot: `^(node:)?${group(allowed)}$` } : {}),
});

function roomRules([room, { rooms: others, packages, builtins, because }]) {
  const from = { path: `^src/${room}/`, pathNot: testFile };
  const rule = (kind, to) => ({ name: `${room}-${kind}`, comment: because, severity: 'error', from, to });
  return [
    rule('rooms', { path: '^src/', pathNot: `^src/${group([room, ...others])}/` }),
    rule('packages', {
      dependencyTypes: npm,
      ...(packages.length > 0 ? { pathNot: `(^|/)node_modules/${group(packages)}/` } : {}),
    }),
    ...(builtins === true ? [] : [rule('builtins', builtinsBut(builtins))]),
  ];
}

function subjectRules(subject, at) {
  const later = subjects.slice(at + 1);
  if (later.length === 0) return [];
  return [
    {
      name: `domain-order-${subject}`,
      comment: `The subjects of the domain stand in a fixed order, so that none needs another that needs it: ${subjects.join(', ')}.`,
      severity: 'error',
      from: { path: `^src/domain/${subject}/`, pathNot: testFile },
      to: { path: `^src/domain/${group(later)}/` },
    },
  ];
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(rooms).flatMap(roomRules),
    ...subjects.flatMap(subjectRules),
    {
      name: 'domain-ground',
      comment: 'Files directly in src/domain come before every subject.',
      severity: 'error',
      from: { path: '^src/domain/[^/]+$', pathNot: testFile },
      to: { path: '^src/domain/[^/]+/' },
    },
    {
      name: 'ports-stay-types',
      comment: 'The store and the adapters stand on app/ports alone; what a port imports, they import too.',
      severity: 'error',
      from: { path: '^src/app/ports/', pathNot: testFile },
      to: { path: '^src/', pathNot: '^src/(app/ports|domain)/' },
    },
    {
      name: 'web-features-apart',
      comment: 'A feature that needs another is one feature, or the need belongs in a page, in lib or in ui.',
      severity: 'error',
      from: { path: '^src/web/features/([^/]+)/', pathNot: testFile },
      to: { path: '^src/web/features/', pathNot: '^src/web/features/$1/' },
    },
    {
      name: 'web-pages-on-top',
      comment:
        'Pages put features together; a feature, lib or ui that knows a page could be used on no other.',
      severity: 'error',
      from: { path: '^src/web/(features|lib|ui)/', pathNot: testFile },
      to: { path: '^src/web/pages/' },
    },
    {
      name: 'web-ui-knows-no-subject',
      comment: 'ui holds controls without a word of the subject; lib serves everything above it.',
      severity: 'error',
      from: { path: '^src/web/(ui|lib)/', pathNot: testFile },
      to: { path: '^src/web/features/' },
    },
    {
      name: 'web-ui-knows-no-records',
      comment: 'A control is handed words and callbacks, never records of the notebook.',
      severity: 'error',
      from: { path: '^src/web/ui/', pathNot: testFile },
      to: { path: '^src/(contract|domain)/' },
    },
    {
      name: 'nothing-imports-main',
      comment: 'main wires the rooms together; a room that needs main has its wiring inside.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/main/', testFile] },
      to: { path: '^src/main/' },
    },
    {
      name: 'doors-take-types-of-the-domain',
      comment:
        'A door that calls a rule decides; the operation behind the router does that, once for all doors.',
      severity: 'error',
      from: { path: '^src/(http|cli|mcp)/', pathNot: testFile },
      to: { path: '^src/domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'source-needs-no-test',
      comment: 'What runs for people must not need what only tests, figures or set-up have.',
      severity: 'error',
      from: { path: '^src/', pathNot: testFile },
      to: { path: ['^(test|bench|tools)/', testFile] },
    },
    {
      name: 'source-needs-no-dev-package',
      comment:
        'A package that src imports belongs under dependencies, or it is missing where tests are not installed.',
      severity: 'error',
      from: { path: '^src/', pathNot: testFile },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one file, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that leads nowhere would be judged by no other rule.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|svg|woff2|html)$' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
