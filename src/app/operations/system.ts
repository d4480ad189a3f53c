/** Answers for the program itself. */
import { os } from '../base.ts';

export const health = {
  get: os.health.get.handler(({ context }) => ({
    status: 'ok' as const,
    version: context.world.version,
    schema: context.world.store.schema,
    now: context.world.clock.now(),
  })),
};
