/** The little of the linter's syntax tree and of its answers that our own rules need. */

/** A node of the tree; which of the optional fields it has depends on `type`. */
export interface Node {
  readonly type: string;
  readonly parent: Node;
  readonly name?: string;
  readonly value?: unknown;
  readonly operator?: string;
  readonly computed?: boolean;
  readonly callee?: Node;
  readonly object?: Node;
  readonly property?: Node;
  readonly key?: Node;
  readonly right?: Node;
  readonly source?: Node;
  readonly arguments?: readonly Node[];
  readonly properties?: readonly Node[];
}

interface Reference {
  readonly identifier: Node;
  readonly isValueReference: boolean;
}

interface Scope {
  readonly through: readonly Reference[];
  readonly variables: readonly {
    readonly defs: readonly unknown[];
    readonly references: readonly Reference[];
  }[];
}

/** What the linter hands to a rule for each file. */
export interface Context {
  readonly sourceCode: { getScope(node: Node): Scope };
  report(problem: { readonly node: Node; readonly message: string }): void;
}

/** A rule: for each file, what to do at which kind of node. */
export interface Rule {
  create(context: Context): Readonly<Record<string, (node: Node) => void>>;
}

/** The places where a global value is named, such as the `Date` of `Date.now()`; names used as types are left out. */
export function listGlobalsNamed(context: Context, program: Node, names: readonly string[]): Node[] {
  const { through, variables } = context.sourceCode.getScope(program);
  // A global that the linter knows is a variable without definition; one that it does not know leads through the scope.
  const known = variables
    .filter((variable) => variable.defs.length === 0)
    .flatMap((variable) => variable.references);
  return [...through, ...known]
    .filter((reference) => reference.isValueReference)
    .map((reference) => reference.identifier)
    .filter((node) => names.includes(node.name ?? '') && node.parent.type !== 'TSTypeQuery');
}

/** The property that a member expression or an object's entry names, undefined when it is computed. */
export function findPropertyName(node: Node): string | undefined {
  const property = node.property ?? node.key;
  if (property === undefined) return undefined;
  if (property.type === 'Literal') return typeof property.value === 'string' ? property.value : undefined;
  return node.computed === true ? undefined : property.name;
}

/** What is read from this node, `now` for the `Date` of `Date.now`; undefined when the node is used in another way. */
export function findMemberRead(node: Node): string | undefined {
  const isObject = node.parent.type === 'MemberExpression' && node.parent.object === node;
  return isObject ? findPropertyName(node.parent) : undefined;
}

/** The arguments of the call or construction whose callee is this node; undefined when it is neither. */
export function findArguments(callee: Node): readonly Node[] | undefined {
  return callee.parent.callee === callee ? callee.parent.arguments : undefined;
}

/** Whether something is written in this place of an argument list, and not just `undefined` or an empty list. */
export function isGiven(argument: Node | undefined): boolean {
  if (argument === undefined || argument.type === 'SpreadElement') return false;
  return !(argument.type === 'Identifier' && argument.name === 'undefined');
}

/** Whether this argument is an object written out on the spot that names the property. */
export function namesProperty(argument: Node | undefined, property: string): boolean {
  return argument?.properties?.some((entry) => findPropertyName(entry) === property) ?? false;
}
