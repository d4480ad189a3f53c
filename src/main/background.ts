/** Work that goes on after an answer, and waiting for its end. */

/** Runs work beside the calls. */
export interface Background {
  run(work: () => Promise<void>): void;
  /** Answers when all work begun is done, the work it began included. */
  settle(): Promise<void>;
}

/** Makes it; what fails is told to `onFault`. */
export function createBackground(onFault: (thrown: unknown) => void): Background {
  const running = new Set<Promise<void>>();
  return {
    run(work) {
      const done = Promise.resolve()
        .then(work)
        .catch(onFault)
        .finally(() => running.delete(done));
      running.add(done);
    },
    async settle() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
