/** A type for style.ts to import. */
export interface Question {
  readonly text: string;
}
