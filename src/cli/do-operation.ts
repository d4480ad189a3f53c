/** `askwell do`: any operation of the contract by its name. */
import { traverseContractProcedures } from '@orpc/server';
import { contract } from '../contract/contract.ts';
import { callOperation, findOperation } from './caller.ts';
import type { Opened, Terminal } from './host.ts';
import { openFileFields, readInputObject } from './input-file.ts';
import { findNearestNames } from './nearest-names.ts';
import { refuseArgument } from './usage.ts';

/** Every operation's name. */
export function listOperationNames(): string[] {
  const names: string[] = [];
  traverseContractProcedures({ router: contract, path: [] }, ({ path }) => {
    names.push(path.join('.'));
  });
  return names;
}

/** Calls the operation and prints what it answers. */
export async function doOperation(
  opened: Opened,
  terminal: Terminal,
  options: {
    readonly name: string;
    readonly input?: string | undefined;
    readonly notebook?: string | undefined;
    readonly json: boolean;
  },
): Promise<void> {
  const { name, json } = options;
  const procedure = await findOperation(opened, name);
  if (procedure === undefined) throw refuseName(name);
  const given = await readInputObject(options.input, terminal);
  const input = await openFileFields(procedure, given);
  const { answer, operationId } = await callOperation(opened, {
    name,
    procedure,
    input,
    notebookId: options.notebook,
  });
  terminal.out(`${JSON.stringify(answer, null, json ? 0 : 2)}\n`);
  if (operationId !== null && !json) {
    terminal.err(`To take it back: askwell do changes.undo --input '{"operationId":"${operationId}"}'\n`);
  }
}

function refuseName(name: string): Error {
  const nearest = findNearestNames(name, listOperationNames());
  const hint =
    nearest.length > 0 ? ` Near to it: ${nearest.join(', ')}.` : ' "askwell do --help" lists them all.';
  return refuseArgument('operation', `There is no operation "${name}".${hint}`);
}
