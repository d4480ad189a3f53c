/**
 * Tells who is at work on an import: a token names the process and one work of it.
 * Invariant: a work of this process counts as going on exactly until it is let go, so that one that failed can be taken up.
 */
import type { Processes } from '../../app/ports/imports.ts';
import type { Ids } from '../../app/ports/world.ts';

/** Those at work. */
export interface Workers {
  /** A token for a work that begins. */
  enter(): string;
  leave(token: string): void;
  /** Whether somebody is at the work of that token. */
  isAtWork(token: string | null): boolean;
}

/** Keeps who of this process is at work; of other processes it is known whether they live. */
export function createWorkers(processes: Processes, ids: Ids): Workers {
  const present = new Set<string>();
  return {
    enter() {
      const token = `${processes.own}#${ids.next()}`;
      present.add(token);
      return token;
    },
    leave(token) {
      present.delete(token);
    },
    isAtWork(token) {
      if (token === null) return false;
      const name = token.slice(0, token.lastIndexOf('#'));
      return name === processes.own ? present.has(token) : processes.isAlive(name);
    },
  };
}
