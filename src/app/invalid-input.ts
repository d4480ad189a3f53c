/** Turns what a schema found wrong into the refusal `invalid_input`: which field, what is wrong with it, all at once. */
import { ORPCError } from '@orpc/server';
import { refusal } from './refusal.ts';

/** One thing wrong: the field by its path, such as `emails.0.address`, empty for the whole. */
export interface InputIssue {
  readonly path: string;
  readonly message: string;
}

/** What a schema finds, as far as we look at it. */
interface SchemaIssue {
  readonly code?: string;
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly SchemaIssue[])[];
}

const mostNamed = 5;

/** The refusal with its issues and a sentence that names the fields. */
export function invalidInput(issues: readonly InputIssue[]): ORPCError<string, unknown> {
  const named = issues
    .slice(0, mostNamed)
    .map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
  const more = issues.length > mostNamed ? `; and ${issues.length - mostNamed} more` : '';
  const count = issues.length === 1 ? 'a fault' : `${issues.length} faults`;
  return refusal('invalid_input', { summary: `The input has ${count}: ${named.join('; ')}${more}.`, issues });
}

/** Gives anything thrown back as it is, but for the complaint of a schema, which becomes the refusal. */
export function asInvalidInput(thrown: unknown): unknown {
  if (!(thrown instanceof ORPCError) || thrown.code !== 'BAD_REQUEST') return thrown;
  const { issues } = (thrown.data ?? {}) as { readonly issues?: readonly SchemaIssue[] };
  return invalidInput(
    issues?.flatMap((issue) => listIssues(issue, [])) ?? [{ path: '', message: 'cannot be read' }],
  );
}

function listIssues(issue: SchemaIssue, before: readonly string[]): InputIssue[] {
  const path = [
    ...before,
    ...(issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)),
  ];
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => ({
      path: [...path, key].join('.'),
      message: 'is not a field here',
    }));
  }
  const branch = issue.code === 'invalid_union' ? findNearestBranch(issue.errors ?? []) : undefined;
  if (branch !== undefined) return branch.flatMap((inner) => listIssues(inner, path));
  const message = issue.code === 'invalid_union' ? 'fits none of its shapes' : formatMessage(issue.message);
  return [{ path: path.join('.'), message }];
}

/** Of several shapes, the one that was meant: whose complaint is not that the thing as a whole is of another kind. */
function findNearestBranch(
  branches: readonly (readonly SchemaIssue[])[],
): readonly SchemaIssue[] | undefined {
  return branches.find(
    (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && (path?.length ?? 0) === 0),
  );
}

/** The schema's words without its preamble. */
function formatMessage(message: string): string {
  if (message.endsWith('received undefined')) return 'is missing';
  const text = message.replace(/^Invalid input: /, '');
  return text.charAt(0).toLowerCase() + text.slice(1);
}
