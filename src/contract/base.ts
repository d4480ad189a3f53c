/** The ground every operation of the contract stands on: its errors and its usual routes. */
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { type ErrorCode, errorStatus } from './errors.ts';
import { id, version } from './fields.ts';

const facts = z.record(z.string(), z.unknown());

/** The errors an operation may answer with, as the contract declares them. */
function errorMap<const Codes extends readonly ErrorCode[]>(codes: Codes) {
  const entries = codes.map((code) => [code, { status: errorStatus[code].http, data: facts }]);
  return Object.fromEntries(entries) as Record<Codes[number], { status: number; data: typeof facts }>;
}

/** An operation that reads. */
export const reads = oc.errors(errorMap(['invalid_input', 'not_signed_in', 'not_found', 'internal']));

/** An operation that writes. */
export const writes = reads.errors(
  errorMap(['version_conflict', 'id_taken', 'wrong_state', 'disk_full', 'store_busy']),
);

/** An operation that may refuse with the codes named, besides the usual ones. */
export function writesOr<const Codes extends readonly ErrorCode[]>(codes: Codes) {
  return writes.errors(errorMap(codes));
}

/** Names one record. */
export const oneInput = z.strictObject({ id });

/** Names one record at the version it was read. */
export const oneAtVersionInput = z.strictObject({ id, version: z.coerce.number().pipe(version).optional() });

/** What a deletion answers: the operation that undoes it. */
export const deletedOutput = z.object({ id, operationId: id });
