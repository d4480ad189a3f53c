/** Waits for the machine or a person to ask for an end. */

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Answers at the first such signal; a second one ends the process at once. */
export function waitForStop(): Promise<void> {
  return new Promise((resolve) => {
    let isAsked = false;
    const stop = () => {
      if (isAsked) process.exit(1);
      isAsked = true;
      resolve();
    };
    for (const signal of stopSignals) process.on(signal, stop);
  });
}
