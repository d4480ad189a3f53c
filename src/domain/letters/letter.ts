/** A letter: any written message or script, of a kind and for a channel; the person sends it. */
import type { Maybe, RecordBase } from '../kernel/record.ts';
import type { Channel } from '../requests/request.ts';

/** What a letter is for. */
export const letterKinds = [
  'request',
  'introduction',
  'follow_up',
  'decline_reply',
  'confirmation',
  'thank_you',
  'referrer_thanks',
  'report_back',
  'further_question',
  'keep_in_touch',
  'decision_news',
] as const;
/** What a letter is for. */
export type LetterKind = (typeof letterKinds)[number];

/** What a report back tells the referrer. @source rule 101 */
export const reportStages = ['contacted', 'met', 'not_reached'] as const;
/** What a report back tells the referrer. */
export type ReportStage = (typeof reportStages)[number];

/** A message to a contact; a draft until `sentAt` is recorded. */
export interface Letter extends RecordBase {
  readonly contactId: string;
  readonly kind: LetterKind;
  readonly channel: Channel;
  readonly subject: Maybe<string>;
  readonly body: string;
  readonly sentAt: Maybe<string>;
  readonly requestId: Maybe<string>;
  readonly interviewId: Maybe<string>;
  readonly referralId: Maybe<string>;
  readonly stage: Maybe<ReportStage>;
}
