/**
 * Which notebook a window shows, read from its address: `/in/<id>/…` names one, any other address is the explorer's own.
 * A second tab can therefore show another notebook, and a bookmark leads back to the same one.
 */

/** The notebook of a window. */
export interface WindowNotebook {
  /** Null for the explorer's own, to which calls go unless they name another. */
  readonly notebookId: string | null;
  /** What every address of the window begins with; empty for the own notebook. */
  readonly basePath: string;
}

const named = /^\/in\/([0-9a-f-]{36})(?=\/|$)/u;

/** Reads the path of an address such as `/in/0190…/people`. */
export function readWindowNotebook(path: string): WindowNotebook {
  const [basePath, notebookId] = named.exec(path) ?? [];
  if (basePath === undefined || notebookId === undefined) return { notebookId: null, basePath: '' };
  return { notebookId, basePath };
}

/** The address at which a notebook opens; null stands for the own one. */
export function notebookAddress(notebookId: string | null): string {
  return notebookId === null ? '/' : `/in/${notebookId}/`;
}
