/** How an operation says no: a code of the contract with its facts, thrown to the door that carries it out. */
import { ORPCError } from '@orpc/server';
import { errorWords } from '../contract/error-words.ts';
import {
  type ErrorBody,
  type ErrorCode,
  type ErrorData,
  errorCodes,
  errorStatus,
} from '../contract/errors.ts';
import { StoreFault } from './ports/fault.ts';

/** Makes the error of a code with its facts; throw it from an operation. */
export function refusal(code: ErrorCode, data: ErrorData = {}): ORPCError<ErrorCode, ErrorData> {
  return new ORPCError(code, {
    status: errorStatus[code].http,
    message: errorWords(code, data).message,
    data,
    defined: true,
  });
}

const knownCodes: ReadonlySet<string> = new Set(errorCodes);

/** Turns what the store refused into the contract's error; anything else is given back as it is. */
export function asRefusal(thrown: unknown): unknown {
  return thrown instanceof StoreFault ? refusal(thrown.code, thrown.data) : thrown;
}

/** Reads any thrown thing as the body every door shows; faults of the program itself become `internal` without their text. */
export function errorBody(thrown: unknown): ErrorBody {
  const error = asRefusal(thrown);
  if (error instanceof ORPCError && knownCodes.has(error.code)) {
    const code = error.code as ErrorCode;
    const data = (error.data ?? {}) as ErrorData;
    return { code, ...errorWords(code, data), data };
  }
  return { code: 'internal', ...errorWords('internal', {}), data: {} };
}
