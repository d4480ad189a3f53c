/** What goes wrong with promises and with cases left out. */
async function save(): Promise<void> {
  await Promise.resolve();
}

export function forget(): void {
  save(); // caught by: typescript/no-floating-promises
}

export function saveAll(names: readonly string[]): void {
  names.forEach(async () => save()); // caught by: typescript/no-misused-promises
}

export async function waitForNothing(): Promise<number> {
  const three = Number('3');
  return await three; // caught by: typescript/await-thenable
}

export function wordFor(answer: 'yes' | 'no' | 'later'): string {
  // caught below by: typescript/switch-exhaustiveness-check
  switch (answer) {
    case 'yes':
      return 'accepted';
    case 'no':
      return 'declined';
  }
  return '';
}

export function isSame(left: unknown, right: unknown): boolean {
  return left == right; // caught by: eslint/eqeqeq
}

export function copyOf(list: ReadonlyMap<string, string>): object {
  return { ...list }; // caught by: typescript/no-misused-spread
}
