/** What the command line is handed by the program it belongs to. */
import type { World } from '../app/context.ts';
import type { Router } from '../app/router.ts';
import type { ErrorBody } from '../contract/errors.ts';

/** The terminal, or what stands for it. */
export interface Terminal {
  /** Writes a result. */
  out(text: string): void;
  /** Writes what is said beside a result. */
  err(text: string): void;
  /** Everything that comes in by standard input. */
  readInput(): Promise<string>;
  /** Whether a person watches what `err` writes. */
  readonly isWatched: boolean;
  readonly columns: number;
  /** Calls back at Ctrl-C instead of ending; answers what takes the listener off again. */
  onInterrupt(listener: () => void): () => void;
}

/** What can be said on the command line of the configuration. */
export interface ConfigFlags {
  readonly data?: string | undefined;
  readonly port?: string | undefined;
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
}

/** Operations, and the world to call them in. */
export interface Opened {
  readonly router: Router;
  readonly world: World;
  /** Waits for work in the background, then closes. */
  close(): Promise<void>;
}

/** A link just made, and where it leads. */
export interface MadeLink {
  readonly address: string;
  readonly link: string;
}

/** What the program does for its command line. */
export interface CommandHost {
  readonly version: string;
  readonly terminal: Terminal;
  /** Opens the notebook beside whatever else uses it. */
  open(flags: ConfigFlags): Promise<Opened>;
  /** Serves until told to stop; `ready` hears when it listens. */
  serve(flags: ConfigFlags, ready: (made: MadeLink) => void): Promise<void>;
  /** Makes a link for the server that runs. */
  makeLink(flags: ConfigFlags): MadeLink;
  /** Reads anything thrown as the error every door shows. */
  readFault(thrown: unknown): ErrorBody;
}
