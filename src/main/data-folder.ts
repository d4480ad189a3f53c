/** Makes and takes the data folder, and says in words why it cannot. */
import { makeDataFolder } from '../adapters/data-folder.ts';
import { type DataFolderHold, takeDataFolder } from '../adapters/data-folder-lock.ts';
import { refusal } from '../app/refusal.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk cannot be written',
  EEXIST: 'a file has its name',
  ENOTDIR: 'a part of its path is a file',
};

/** Makes the folder where it is missing. */
export function prepareDataFolder(folder: string): void {
  inWords(folder, () => {
    makeDataFolder(folder);
  });
}

/** Holds the folder for this process; refuses when another serves it. */
export function holdDataFolder(folder: string, since: string): DataFolderHold {
  prepareDataFolder(folder);
  const answer = inWords(folder, () => takeDataFolder(folder, since));
  if (answer.taken) return answer.hold;
  throw refusal('already_running', { folder, pid: answer.holder.pid });
}

function inWords<Answer>(folder: string, work: () => Answer): Answer {
  try {
    return work();
  } catch (thrown) {
    const { code = '' } = thrown as NodeJS.ErrnoException;
    if (code === 'ENOSPC') throw refusal('disk_full');
    const reason = reasons[code];
    if (reason === undefined) throw thrown;
    throw refusal('bad_configuration', { summary: `The data folder ${folder} cannot be used: ${reason}.` });
  }
}
