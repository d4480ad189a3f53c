/** A question of the explorer's own, beside the bank's. */
import type { RecordBase } from '../kernel/record.ts';
import type { Topic } from './topics.ts';

/** A question the explorer wrote. */
export interface OwnQuestion extends RecordBase {
  readonly text: string;
  readonly topic: Topic;
  readonly minutes: number;
  readonly sensitive: boolean;
  readonly researchFirst: boolean;
  readonly story: boolean;
}
