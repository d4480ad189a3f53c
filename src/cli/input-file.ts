/** Reads what a command is given as a file. */
import { openAsBlob, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AnyProcedure } from '@orpc/server';
import { ZodFile, ZodObject } from 'zod';
import type { Terminal } from './host.ts';
import { refuseArgument } from './usage.ts';

/** One JSON object: from a file, from standard input for `-`, or written out on the command line itself; empty without any. */
export async function readInputObject(
  source: string | undefined,
  terminal: Terminal,
): Promise<Record<string, unknown>> {
  if (source === undefined) return {};
  const isWrittenOut = source.trimStart().startsWith('{');
  const text = isWrittenOut ? source : source === '-' ? await terminal.readInput() : await readText(source);
  const value = parseJson(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  const from = isWrittenOut || source === '-' ? 'What was given with --input' : `The file "${source}"`;
  throw refuseArgument('--input', `${from} is not one JSON object.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw describeFileError('--input', path, error);
  }
}

/** A file as operations take it; its bytes stay on the disk until they are read. */
export async function openInputFile(argument: string, path: string): Promise<File> {
  try {
    if (statSync(path).isDirectory()) throw refuseArgument(argument, `"${path}" is a folder, not a file.`);
    return new File([await openAsBlob(path)], basename(path));
  } catch (error) {
    throw describeFileError(argument, path, error);
  }
}

function describeFileError(argument: string, path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return refuseArgument(argument, `There is no file "${path}".`);
  if (code === 'EISDIR') return refuseArgument(argument, `"${path}" is a folder, not a file.`);
  if (code === 'EACCES') return refuseArgument(argument, `This user may not read "${path}".`);
  return error;
}

/** Puts files in the place of the paths that were given for them. */
export async function openFileFields(
  procedure: AnyProcedure,
  input: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const { inputSchema } = procedure['~orpc'];
  if (!(inputSchema instanceof ZodObject)) return input;
  const fields = Object.entries(inputSchema.shape).filter(([, schema]) => schema instanceof ZodFile);
  const files = fields.map(async ([field]) => {
    const path = input[field];
    return typeof path === 'string' ? [[field, await openInputFile(field, path)] as const] : [];
  });
  return { ...input, ...Object.fromEntries((await Promise.all(files)).flat()) };
}
