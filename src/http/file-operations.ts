/** Tells operations that take a file from those that take JSON alone, by their schema. */
import type { AnyContractProcedure } from '@orpc/contract';
import { ZodFile, ZodObject } from 'zod';

const known = new WeakMap<object, boolean>();

/** True when one of the operation's fields is a file. */
export function takesFile(procedure: AnyContractProcedure): boolean {
  const { inputSchema } = procedure['~orpc'];
  if (inputSchema === undefined) return false;
  const answer = known.get(inputSchema);
  if (answer !== undefined) return answer;
  const takes =
    inputSchema instanceof ZodObject &&
    Object.values(inputSchema.shape).some((field) => field instanceof ZodFile);
  known.set(inputSchema, takes);
  return takes;
}
