/** Search or do, with what this notebook has to do and to go to. */
import { late } from '../../lib/late.tsx';
import type { ShellActs } from './shell-acts.ts';
import { useCommands } from './use-commands.ts';

/** The field; fetched when it is first wanted. */
export const SearchOrDo = late(
  async () => (await import('../../features/search/search-or-do.tsx')).SearchOrDo,
);

interface CommandsProps {
  readonly isOpen: boolean;
  readonly acts: ShellActs;
  readonly onClose: () => void;
  readonly onKeys: () => void;
}

/** The field over the page. */
export function Commands({ isOpen, acts, onClose, onKeys }: CommandsProps) {
  const commands = useCommands(acts, onKeys);
  return <SearchOrDo isOpen={isOpen} onClose={onClose} commands={commands} onOpen={acts.go} />;
}
