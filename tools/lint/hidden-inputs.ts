/**
 * Lint rules against inputs that nobody handed in: the clock, chance, the machine's language and zone, its environment.
 * They are for the rooms whose answers must depend on their arguments alone; .oxlintrc.json says which rule holds where.
 */
import {
  type Context,
  findArguments,
  findMemberRead,
  findPropertyName,
  isGiven,
  listGlobalsNamed,
  type Node,
  namesProperty,
  type Rule,
} from './syntax.ts';

/** Whether this use of `Date` reads no clock: a construction from something, UTC and parse, or a test of kind. */
function isTimelessDate(node: Node): boolean {
  const { parent } = node;
  if (parent.type === 'NewExpression') return isGiven(findArguments(node)?.[0]);
  if (parent.type === 'BinaryExpression') return parent.operator === 'instanceof';
  return ['UTC', 'parse'].includes(findMemberRead(node) ?? '');
}

/** Whether this names a member other than the one that is banned; a global that is passed around could do anything. */
function isMemberBut(node: Node, banned: string): boolean {
  const member = findMemberRead(node);
  return member !== undefined && member !== banned;
}

const hiddenTime: Rule = {
  create: (context) => ({
    Program(program) {
      for (const node of listGlobalsNamed(context, program, ['Date', 'Temporal', 'performance'])) {
        const isFine =
          (node.name === 'Date' && isTimelessDate(node)) ||
          (node.name === 'Temporal' && isMemberBut(node, 'Now'));
        if (isFine) continue;
        context.report({ node, message: 'Time is handed in: take the instant as an argument.' });
      }
    },
  }),
};

const hiddenChance: Rule = {
  create: (context) => ({
    Program(program) {
      for (const node of listGlobalsNamed(context, program, ['Math', 'crypto'])) {
        if (node.name === 'Math' && isMemberBut(node, 'random')) continue;
        context.report({ node, message: 'Chance is handed in: take the id or the number as an argument.' });
      }
    },
  }),
};

/** Which argument of these methods is the locale, and whether the zone must stand in the options after it. */
const localeMethods: Readonly<Record<string, { readonly localeAt: number; readonly needsZone: boolean }>> = {
  localeCompare: { localeAt: 1, needsZone: false },
  toLocaleString: { localeAt: 0, needsZone: false },
  toLocaleUpperCase: { localeAt: 0, needsZone: false },
  toLocaleLowerCase: { localeAt: 0, needsZone: false },
  toLocaleDateString: { localeAt: 0, needsZone: true },
  toLocaleTimeString: { localeAt: 0, needsZone: true },
};

const localPartOfDate = /^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$/;

function saysPlace(given: readonly Node[], localeAt: number, needsZone: boolean): boolean {
  return isGiven(given[localeAt]) && (!needsZone || namesProperty(given[localeAt + 1], 'timeZone'));
}

function reportPlacelessIntl(context: Context, node: Node): void {
  const member = findMemberRead(node);
  if (member === 'getCanonicalLocales' || member === 'supportedValuesOf') return;
  const given = member === undefined ? undefined : findArguments(node.parent);
  if (given !== undefined && saysPlace(given, 0, member === 'DateTimeFormat')) return;
  context.report({
    node,
    message:
      'Language and zone are handed in: name the locale, and the timeZone for dates, where the formatter is made.',
  });
}

function reportPlacelessMethod(context: Context, call: Node): void {
  const method = call.callee?.type === 'MemberExpression' ? findPropertyName(call.callee) : undefined;
  if (method === undefined) return;
  const rule = Object.hasOwn(localeMethods, method) ? localeMethods[method] : undefined;
  if (rule !== undefined && !saysPlace(call.arguments ?? [], rule.localeAt, rule.needsZone)) {
    context.report({
      node: call,
      message: `${method} without a locale (and timeZone for dates) asks the machine for them.`,
    });
  }
  if (localPartOfDate.test(method)) {
    context.report({
      node: call,
      message: `${method} answers in the machine's zone: use Temporal with the zone handed in.`,
    });
  }
}

const hiddenPlace: Rule = {
  create: (context) => ({
    Program(program) {
      for (const node of listGlobalsNamed(context, program, ['Intl'])) reportPlacelessIntl(context, node);
    },
    CallExpression(call) {
      reportPlacelessMethod(context, call);
    },
  }),
};

const environmentMessage = 'The environment is read in src/main alone: take the setting as an argument.';

const hiddenEnvironment: Rule = {
  create: (context) => ({
    Program(program) {
      for (const node of listGlobalsNamed(context, program, ['process'])) {
        if (!isMemberBut(node, 'env')) context.report({ node, message: environmentMessage });
      }
    },
    ImportDeclaration(node) {
      if (['process', 'node:process'].includes(String(node.source?.value))) {
        context.report({ node, message: `${environmentMessage} What else process has is a global.` });
      }
    },
  }),
};

const plugin = {
  meta: { name: 'askwell' },
  rules: {
    'hidden-time': hiddenTime,
    'hidden-chance': hiddenChance,
    'hidden-place': hiddenPlace,
    'hidden-environment': hiddenEnvironment,
  },
};

// The linter takes a plugin from a module's default export and from nowhere else.
export default plugin;
