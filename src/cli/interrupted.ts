/** Ctrl-C as an outcome of a command. */

/** The command was stopped by a person and nothing of it stays. */
export class Interrupted extends Error {}
