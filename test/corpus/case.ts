/**
 * The language cases are written in: calls of operations in order, each with what it shall answer, as plain data.
 *
 * Text in an input or an expectation may refer to an earlier answer by the name it was kept under: `$request.id`,
 * `$found.items.0.version`. A text that is nothing but a reference stands for the value itself. A moment lists the next steps
 * there are, most pressing first, as "kind Person: state".
 */
import type { ErrorCode } from '../../src/contract/errors.ts';

/** Named values, as they go in and come out of operations. */
export type Fields = Readonly<Record<string, unknown>>;

/** One call of an operation. */
export interface CallStep {
  /** The operation by its name in the contract, such as `letters.create`. */
  readonly call: string;
  readonly input: Fields;
  /** The name the answer is kept under. */
  readonly as?: string;
  /** Fields the answer has among others; lists are complete. */
  readonly answers?: unknown;
  /** Of an agenda: what stands before the spare questions takes at most so many minutes. */
  readonly fitsMinutes?: number;
  /** The code it is refused with. */
  readonly refused?: ErrorCode;
  /** Facts the refusal has among others. */
  readonly data?: Fields;
  /** Asked again until the answer has these fields: for what goes on after the answer. */
  readonly until?: Fields;
}

/** What is to be done at a moment. */
export interface MomentStep {
  /** The moment asked about. */
  readonly at: string;
  /** All steps there are: `follow_up Marta Quist: due`; people to choose (`choose_people nobody: soon`) only where said. */
  readonly next: readonly string[];
  /** Fields of single steps among others, by kind and person: `follow_up Marta Quist`. */
  readonly where?: Readonly<Record<string, Fields>>;
}

/** One step of a case. */
export type CaseStep = CallStep | MomentStep;

/** One case: a notebook of its own and what happens in it. */
export interface Case {
  /** What holds, in the field's words. */
  readonly says: string;
  /** The notebook it happens in. */
  readonly notebook: { readonly zone: string; readonly region: string | null };
  readonly steps: readonly CaseStep[];
}

/** A call; what else is expected of it goes in `more`. */
export function call(
  operation: string,
  input: Fields = {},
  more: Omit<CallStep, 'call' | 'input'> = {},
): CallStep {
  return { call: operation, input, ...more };
}

/** A call that is refused with a code, and the facts given with it. */
export function refused(operation: string, input: Fields, code: ErrorCode, data: Fields = {}): CallStep {
  return { call: operation, input, refused: code, data };
}

/** The next steps at a moment. */
export function moment(
  at: string,
  next: readonly string[],
  where: Readonly<Record<string, Fields>> = {},
): MomentStep {
  return { at, next, where };
}

/** Takes the latest change of the notebook back; the undoing is kept as `undone`. */
export function undoLatest(more: Omit<CallStep, 'call' | 'input' | 'as'> = {}): CaseStep[] {
  return [
    call('changes.list', { limit: 1 }, { as: 'latest' }),
    call('changes.undo', { operationId: '$latest.items.0.operationId' }, { as: 'undone', ...more }),
  ];
}
