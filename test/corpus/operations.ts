/** Finds operations of the contract by name, and the address HTTP gives them. */
import type { AnyContractProcedure } from '@orpc/contract';
import { contract } from '../../src/contract/contract.ts';
import type { Fields } from './case.ts';

/** How HTTP carries one call. */
export interface HttpCall {
  readonly method: string;
  /** Below `/api`, with what reads are asked by. */
  readonly path: string;
  /** What goes in the body; undefined for reads. */
  readonly body: Fields | undefined;
  /** The status of success. */
  readonly status: number;
}

/** The call of an operation with its input: fields named in the path go there, the rest into the query or the body. */
export function httpCall(operation: string, input: Fields): HttpCall {
  const { method = 'POST', path = '', successStatus = 200 } = procedureOf(operation)['~orpc'].route;
  const inPath = new Set([...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name));
  const filled = path.replace(/\{(\w+)\}/gu, (_, name: string) => encodeURIComponent(String(input[name])));
  const rest = Object.entries(input).filter(([name]) => !inPath.has(name));
  const isBodiless = method === 'GET' || method === 'DELETE';
  const query = isBodiless
    ? new URLSearchParams(rest.map(([name, value]) => [name, String(value)])).toString()
    : '';
  return {
    method,
    path: query === '' ? filled : `${filled}?${query}`,
    body: isBodiless ? undefined : Object.fromEntries(rest),
    status: successStatus,
  };
}

function procedureOf(operation: string): AnyContractProcedure {
  const found = operation
    .split('.')
    .reduce<unknown>((router, name) => (router as Fields | undefined)?.[name], contract);
  if (typeof found !== 'object' || found === null || !('~orpc' in found)) {
    throw new Error(`the contract has no operation ${operation}`);
  }
  return found as AnyContractProcedure;
}
