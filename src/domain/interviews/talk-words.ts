/** How a talk is held, in words. */
import type { InterviewSetting } from './interview.ts';

/** "by phone", after "You talked". */
export const settingWords: Readonly<Record<InterviewSetting, string>> = {
  worksite: 'at their work',
  coffee: 'over coffee',
  phone: 'by phone',
  video: 'by video',
  written: 'in writing',
  other: 'in person',
};
