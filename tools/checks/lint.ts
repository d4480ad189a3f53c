/**
 * Lints the repository with oxlint, types included, and proves by planted code that the rules of .oxlintrc.json catch what they should.
 *
 * The planted files stand under tools/canaries/lint. A line that must be caught ends with `// caught by: rule`; a comment
 * `// caught below by: rule` speaks for the next line. Nothing else in them may be caught, and no rule named in the settings may lack its plant.
 */
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Check, type Outcome, outcomeOf, outcomeOfComplaints, root, runCommand } from './check.ts';

export const lint: Check = { name: 'lint', run: checkLint };
export const lintCatches: Check = { name: 'lint catches what is planted', run: checkPlanted };

interface Report {
  readonly number_of_files: number;
  readonly diagnostics: readonly {
    readonly code: string;
    readonly message: string;
    readonly filename: string;
    readonly labels: readonly { readonly span: { readonly line: number } }[];
  }[];
}

async function checkLint(): Promise<Outcome> {
  return outcomeOf(await runCommand('oxlint', ['--format', 'unix', '.']), 'oxlint with types');
}

/** The places, as `file:line rule`, that oxlint complains of in a folder. */
async function lintFolder(folder: string): Promise<string[]> {
  const { output, errors } = await runCommand('oxlint', ['--format', 'json', 'src'], folder);
  if (!output.startsWith('{')) throw new Error(`oxlint gave no report: ${output}${errors}`);
  const report = JSON.parse(output) as Report;
  return report.diagnostics.map(({ code, message, filename, labels }) => {
    const rule = code.replace(/^([^(]+)\((.+)\)$/, '$1/$2');
    if (rule === 'typescript/tsconfig-error') throw new Error(`oxlint could not read types: ${message}`);
    return `${filename}:${labels[0]?.span.line ?? 0} ${rule}`;
  });
}

function expectedIn(folder: string): string[] {
  return globSync('src/**/*.{ts,tsx}', { cwd: folder }).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, at) => {
        const found = /caught (below )?by: (\S+)/.exec(line);
        return found === null ? [] : [`${file}:${at + (found[1] === undefined ? 1 : 2)} ${found[2]}`];
      }),
  );
}

function rulesNamed(settings: string): string[] {
  const { rules, overrides } = JSON.parse(settings) as { rules: object; overrides: { rules: object }[] };
  return [rules, ...overrides.map((override) => override.rules)]
    .flatMap((set) => Object.entries(set))
    .filter(([, level]) => level !== 'off')
    .map(([rule]) => rule);
}

/** Too long a file and too long a function, which would be dull to keep as files. */
function plantLength(folder: string): string[] {
  const functionOf = (count: number) =>
    `export function long(step: () => void): void {\n${'  step();\n'.repeat(count - 2)}}\n`;
  for (const room of ['src/app', 'src/web']) mkdirSync(join(folder, room), { recursive: true });
  writeFileSync(join(folder, 'src/app/function-of-60.ts'), functionOf(60));
  writeFileSync(join(folder, 'src/app/function-of-61.ts'), functionOf(61));
  writeFileSync(join(folder, 'src/web/component-of-120.tsx'), functionOf(120));
  writeFileSync(join(folder, 'src/web/component-of-121.tsx'), functionOf(121));
  writeFileSync(join(folder, 'src/app/file-of-300.ts'), `export {};${'\n//'.repeat(299)}\n`);
  writeFileSync(join(folder, 'src/app/file-of-301.ts'), `export {};${'\n//'.repeat(300)}\n`);
  return [
    'src/app/function-of-61.ts:1 eslint/max-lines-per-function',
    'src/web/component-of-121.tsx:1 eslint/max-lines-per-function',
    'src/app/file-of-301.ts:301 eslint/max-lines',
  ];
}

async function checkPlanted(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-lint-'));
  try {
    const settings = readFileSync(join(root, '.oxlintrc.json'), 'utf8');
    cpSync(join(root, 'tools/canaries/lint'), folder, { recursive: true });
    cpSync(join(root, 'tools/lint'), join(folder, 'tools/lint'), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, '.oxlintrc.json'), settings);
    const expected = [...plantLength(folder), ...expectedIn(folder)];
    const found = await lintFolder(folder);
    return outcomeOfComplaints(
      [
        ...expected
          .filter((place) => !found.includes(place))
          .map((place) => `planted, but not caught: ${place}`),
        ...found
          .filter((place) => !expected.includes(place))
          .map((place) => `caught, but not planted: ${place}`),
        ...rulesNamed(settings)
          .filter((rule) => !expected.some((place) => place.endsWith(` ${rule}`)))
          .map(
            (rule) => `${rule} is named in .oxlintrc.json and has nothing planted under tools/canaries/lint`,
          ),
      ],
      `${expected.length} planted faults`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
