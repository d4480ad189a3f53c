/** Refuses what was typed, in a sentence. */

/** What was typed cannot be meant; nothing was done. */
export class UsageFault extends Error {
  readonly argument: string;

  constructor(argument: string, sentence: string) {
    super(sentence);
    this.argument = argument;
  }
}

/** The refusal of one argument; `sentence` says what is wrong with it. */
export function refuseArgument(argument: string, sentence: string): UsageFault {
  return new UsageFault(argument, sentence);
}
