/** Finds places where a check was switched off or something was left to do: the repository has none of either. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Check, outcomeOfComplaints, root } from './check.ts';

const files = ['{src,test,bench,tools,bin}/**/*.{ts,tsx,mjs,css,html}', '*.{ts,cjs,json}', '.*.{cjs,json}'];

// Written in two halves, so that this file is not one of its own findings.
const exceptions = [
  ['oxlint', '-disable'],
  ['eslint', '-disable'],
  ['biome', '-ignore'],
  ['@ts', '-ignore'],
  ['@ts', '-nocheck'],
  ['@knip', 'ignore'],
  ['TO', 'DO'],
  ['FIX', 'ME'],
].map((halves) => halves.join(''));
const exception = new RegExp(`(?<![A-Za-z])(${exceptions.join('|')})(?![A-Za-z])`);

export const noExceptions: Check = {
  name: 'nothing switched off or left to do',
  run: async () => {
    const read = globSync(files, {
      cwd: root,
      exclude: (name) => /canaries|fixtures|package-lock/.test(name),
    });
    const complaints = read.flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, at) => (exception.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
    );
    return outcomeOfComplaints(complaints, `${read.length} files`);
  },
};
