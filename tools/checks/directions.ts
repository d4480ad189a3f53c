/**
 * Checks which room imports which, by dependency-cruiser and the table in .dependency-cruiser.cjs.
 *
 * A tool that silently skips files passes everything, so this also fails unless every source file was seen, every subject of the
 * domain has its place in the order, and every rule catches the imports planted for it and no others.
 */
import { globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { type Check, type Outcome, outcomeOfComplaints, root } from './check.ts';
import { type PlantedImport, plantedImports } from './planted-imports.ts';

export const directions: Check = { name: 'directions between rooms', run: checkDirections };

async function checkDirections(): Promise<Outcome> {
  const options = await extractOptions(join(root, '.dependency-cruiser.cjs'));
  const result = await cruiseFolder(root, options);
  const sources = globSync('src/**/*.{ts,tsx}', { cwd: root });
  const complaints = [
    ...violationsOf(result),
    ...unseenFiles(result, sources),
    ...strangeFolders(sources, options),
    ...(await complaintsOfPlanted(options)),
  ];
  return outcomeOfComplaints(
    complaints,
    `${sources.length} files seen, ${result.summary.totalDependenciesCruised} imports, ${plantedImports.length} planted ones judged right`,
  );
}

async function cruiseFolder(folder: string, options: ICruiseOptions): Promise<ICruiseResult> {
  const { output } = await cruise(['src'], { ...options, baseDir: folder });
  if (typeof output === 'string')
    throw new Error('dependency-cruiser answered with text where a record was expected');
  return output;
}

function violationsOf({ summary }: ICruiseResult): string[] {
  const becauseOf = new Map(summary.ruleSetUsed?.forbidden?.map(({ name, comment }) => [name, comment]));
  return summary.violations.map(
    ({ from, to, rule }) =>
      `${from} imports ${to} (${rule.name}: ${becauseOf.get(rule.name) ?? 'no reason given'})`,
  );
}

function unseenFiles({ modules }: ICruiseResult, sources: readonly string[]): string[] {
  const seen = new Set(modules.map(({ source }) => source));
  // A declaration file has no imports to judge and dependency-cruiser leaves it out.
  return sources
    .filter((file) => !seen.has(file) && !file.endsWith('.d.ts'))
    .map((file) => `${file} was not seen by dependency-cruiser`);
}

/** Files in no room, and subjects of the domain without a place in the order: the rules would pass over them. */
function strangeFolders(sources: readonly string[], options: ICruiseOptions): string[] {
  const rules = new Set(options.ruleSet?.forbidden?.map(({ name }) => name));
  const isRoom = (room: string | undefined) => room === 'main' || rules.has(`${room}-rooms`);
  const isSubject = (subject: string | undefined) =>
    subject === undefined || subject === lastSubject || rules.has(`domain-order-${subject}`);
  return sources
    .filter((file) => {
      const room = /^src\/([^/]+)\//.exec(file)?.[1];
      const subject = /^src\/domain\/([^/]+)\//.exec(file)?.[1];
      return !isRoom(room) || !isSubject(subject);
    })
    .map((file) => `${file} stands in no room and no subject that .dependency-cruiser.cjs knows`);
}

async function complaintsOfPlanted(options: ICruiseOptions): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-planted-'));
  try {
    await copyFile(join(root, 'package.json'), join(folder, 'package.json'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    plantedImports.forEach((planted, at) => {
      plant(folder, planted, at);
    });
    plantCycle(folder);
    const { summary } = await cruiseFolder(folder, options);
    const caught = Map.groupBy(summary.violations, ({ from }) => from);
    const names = (file: string) => new Set(caught.get(file)?.map(({ rule }) => rule.name));
    const proven = new Set<string>([...plantedImports.flatMap(({ caughtBy }) => caughtBy), 'no-cycle']);
    const unproven = (options.ruleSet?.forbidden ?? []).filter(({ name }) => !proven.has(name ?? ''));
    return [
      ...plantedImports.flatMap((planted, at) => complaintsOf(planted, names(plantedFile(planted, at)))),
      ...(names(cycle[0]).has('no-cycle') ? [] : ['planted: a cycle was not caught by no-cycle']),
      ...unproven.map(
        ({ name }) => `${name} has no planted import that proves it (tools/checks/planted-imports.ts)`,
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function complaintsOf({ from, imports, caughtBy }: PlantedImport, caught: ReadonlySet<string>): string[] {
  const missed = caughtBy.filter((rule) => !caught.has(rule));
  const needless = [...caught].filter((rule) => !caughtBy.includes(rule));
  return [
    ...missed.map((rule) => `planted: ${from} importing ${imports} was not caught by ${rule}`),
    ...needless.map((rule) => `planted: ${from} importing ${imports} was refused by ${rule}`),
  ];
}

/** Nothing comes after it, so it needs no rule of its own. */
const lastSubject = 'next-steps';

const plantedFile = ({ from }: PlantedImport, at: number): string => `src/${from}/planted-${at}.ts`;
const cycle = ['src/main/one.ts', 'src/main/other.ts'] as const;

function plant(folder: string, planted: PlantedImport, at: number): void {
  const file = plantedFile(planted, at);
  const [, keyword = '', target = ''] = /^(type )?(.+)$/.exec(planted.imports) ?? [];
  const isOwn = /^(src|test)\//.test(target);
  const path = relative(dirname(file), target);
  const specifier = isOwn ? (path.startsWith('.') ? path : `./${path}`) : target;
  if (isOwn) write(folder, target, 'export const target = 1;\nexport type Target = 1;\n');
  const use = keyword === '' ? 'export { target };' : 'export type { target };';
  write(folder, file, `import ${keyword}* as target from '${specifier}';\n${use}\n`);
}

function plantCycle(folder: string): void {
  write(folder, cycle[0], "import { other } from './other.ts';\nexport const one = () => other;\n");
  write(folder, cycle[1], "import { one } from './one.ts';\nexport const other = () => one;\n");
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(join(folder, dirname(file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
