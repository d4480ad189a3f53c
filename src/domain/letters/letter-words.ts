/** What kinds of letter and ways of sending are called, wherever they are named. */
import type { Channel } from '../requests/request.ts';
import type { LetterKind } from './letter.ts';

/** What a letter is called: "Thanks", "Follow-up". */
export const letterKindWords: Readonly<Record<LetterKind, string>> = {
  request: 'Request',
  introduction: 'Request for an introduction',
  follow_up: 'Follow-up',
  decline_reply: 'Reply to a no',
  confirmation: 'Confirmation',
  thank_you: 'Thanks',
  referrer_thanks: 'Thanks for the name',
  report_back: 'Report back',
  further_question: 'One more question',
  keep_in_touch: 'A word to keep in touch',
  decision_news: 'News of the decision',
};

/** How it went: "by mail". */
export const channelWords: Readonly<Record<Channel, string>> = {
  email: 'by mail',
  linkedin: 'on LinkedIn',
  letter: 'by post',
  phone_script: 'by phone',
  voicemail_script: 'by voicemail',
};
