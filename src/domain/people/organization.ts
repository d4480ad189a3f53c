/** An organization: where contacts work, study or volunteer. */
import type { Maybe, RecordBase } from '../kernel/record.ts';

/** An employer, school, association or any other body. */
export interface Organization extends RecordBase {
  readonly name: string;
  readonly website: Maybe<string>;
  readonly note: Maybe<string>;
}
