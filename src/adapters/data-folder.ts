/** The folder an edition keeps everything in, closed to other users of the machine. */
import { chmodSync, existsSync, mkdirSync } from 'node:fs';

/** Makes the folder, readable by its owner alone; one that is there already keeps the rights its owner gave it. */
export function makeDataFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** Closes the notebook's file, and what the database keeps beside it, to all but the owner. */
export function closeToOthers(databaseFile: string): void {
  for (const file of [databaseFile, `${databaseFile}-wal`, `${databaseFile}-shm`]) {
    if (existsSync(file)) chmodSync(file, 0o600);
  }
}
