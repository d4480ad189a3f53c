/** What the door tells of its calls: patterns and counts, never an address, a word or a body. */

/** Where the door tells what it did. */
export interface DoorLog {
  call(line: {
    readonly method: string;
    readonly route: string;
    readonly status: number;
    readonly milliseconds: number;
  }): void;
  fault(where: string, thrown: unknown): void;
}
