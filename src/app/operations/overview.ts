/** Answers for the notebook at a glance. */
import { openReader, os } from '../base.ts';

export const overview = {
  get: os.overview.get.handler(async ({ context }) => (await openReader(context)).views.counts()),
};
