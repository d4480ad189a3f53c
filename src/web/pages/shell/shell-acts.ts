/** What any page can ask of the shell around it. */
import { createContext, useContext } from 'react';

/** The acts of the shell. */
export interface ShellActs {
  /** Opens the form of a new person. */
  readonly addPerson: () => void;
  /** Opens "I just talked with…", with somebody already filled in where one is named. */
  readonly justTalked: (contactId?: string) => void;
  /** Opens search or do. */
  readonly search: () => void;
  /** Goes to an address of the web. */
  readonly go: (address: string) => void;
}

/** Filled by the shell. */
export const ShellActsContext = createContext<ShellActs | undefined>(undefined);

/** The acts of the shell. */
export function useShellActs(): ShellActs {
  const acts = useContext(ShellActsContext);
  if (acts === undefined) throw new Error('useShellActs needs the shell above it.');
  return acts;
}
