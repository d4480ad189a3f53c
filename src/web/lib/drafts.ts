/**
 * What was typed and is not kept by the server yet, in this browser: a closed tab, a crash or a server that is away loses none of it.
 * Invariant: what is here was acknowledged by nobody; it goes as soon as the server has it.
 */

/** A draft with what it began from. */
export interface TypedDraft<F> {
  readonly fields: F;
  /** The fields as they were when the typing began. */
  readonly base: F;
  /** The version of the record they were of; 0 for a record that is not there yet. */
  readonly version: number;
}

/** Where typed words wait. */
export interface DraftStore {
  readonly read: <F>(key: string) => TypedDraft<F> | undefined;
  readonly write: <F>(key: string, draft: TypedDraft<F>) => void;
  readonly clear: (key: string) => void;
}

/** Drafts of one notebook in a storage of the browser; a full or forbidden storage loses no more than a closed tab would. */
export function createDraftStore(storage: Storage, notebookId: string | null): DraftStore {
  const name = (key: string) => `askwell.typed.${notebookId ?? 'own'}.${key}`;
  return {
    read: <F>(key: string) => {
      const text = storage.getItem(name(key));
      if (text === null) return undefined;
      try {
        return JSON.parse(text) as TypedDraft<F>;
      } catch {
        return undefined;
      }
    },
    write: (key, draft) => {
      try {
        storage.setItem(name(key), JSON.stringify(draft));
      } catch {
        // the words are still on the page, and saving goes on
      }
    },
    clear: (key) => storage.removeItem(name(key)),
  };
}
