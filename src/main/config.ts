/**
 * The configuration: what was given is checked whole, so that every fault is told at once.
 * Invariant: what is secret (the token, the database's password) never goes into a fault.
 */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { isLoopbackHost } from './loopback.ts';
import {
  type ConfigFault,
  type Flags,
  type GivenSettings,
  gatherSettings,
  readConfigFile,
  type SettingName,
} from './settings-given.ts';

/** Everything the program is told at its start. */
export interface Config {
  /** The folder an edition keeps everything in; absolute. */
  readonly data: string;
  /** 0 means any free port. */
  readonly port: number;
  readonly host: string;
  readonly token: string | undefined;
  /** The https origin under which others reach it, such as `https://askwell.example`. */
  readonly origin: string | undefined;
  /** Where the records are: the file in the data folder, or the address of a PostgreSQL database. */
  readonly database:
    | { readonly kind: 'sqlite'; readonly file: string }
    | { readonly kind: 'postgres'; readonly url: string };
}

/** A configuration, or all that is wrong with it. */
export type ConfigAnswer = { readonly config: Config } | { readonly faults: readonly ConfigFault[] };

/** Where the program is started: the current folder, and the environment. */
export interface Surroundings {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const shortestToken = 16;

/** Reads flags, environment and file, and checks them all. */
export function readConfig(flags: Flags, { folder, environment }: Surroundings): ConfigAnswer {
  const file = readConfigFile(folder);
  const faults: ConfigFault[] = [...file.faults];
  const config = checkSettings(gatherSettings(flags, environment, file.settings), folder, faults);
  return faults.length > 0 ? { faults } : { config };
}

/** All faults in one sentence. */
export function faultsSentence(faults: readonly ConfigFault[]): string {
  const list = faults.map(({ setting, problem }) => `${setting} ${problem}`).join('; ');
  return faults.length === 1
    ? `The configuration has a fault: ${list}.`
    : `The configuration has ${faults.length} faults: ${list}.`;
}

/** Checks every setting; what is wrong is added to `faults`, and the value answered in its place is not to be used. */
function checkSettings(given: GivenSettings, folder: string, faults: ConfigFault[]): Config {
  const check = <Value>(
    name: SettingName,
    byDefault: Value,
    parse: (text: string) => Value | undefined,
    problem: string,
  ): Value => {
    const setting = given[name];
    if (setting === undefined) return byDefault;
    const { value, from } = setting;
    const parsed = typeof value === 'string' || typeof value === 'number' ? parse(String(value)) : undefined;
    if (parsed !== undefined) return parsed;
    faults.push({ setting: from, problem });
    return byDefault;
  };
  const data = check(
    'data',
    join(homedir(), '.askwell'),
    (text) => parseFolder(text, folder),
    'is not a folder',
  );
  const origin = check<string | undefined>(
    'origin',
    undefined,
    parseOrigin,
    'is not an https address like https://askwell.example',
  );
  const host = check('host', '127.0.0.1', parseHost, 'is not the name or number of a host');
  if (!isLoopbackHost(host) && given.origin === undefined) {
    const problem = `lets others reach Askwell (${host}), which needs ASKWELL_ORIGIN, the https address they use`;
    faults.push({ setting: given.host?.from ?? 'host', problem });
  }
  return {
    data,
    host,
    origin,
    port: check('port', 4747, parsePort, 'is not a whole number from 0 to 65535'),
    token: check<string | undefined>(
      'token',
      undefined,
      parseToken,
      `has fewer than ${shortestToken} characters, or spaces or letters outside ASCII`,
    ),
    database: check<Config['database']>(
      'database',
      { kind: 'sqlite', file: join(data, 'askwell.db') },
      parseDatabase,
      'is not the address of a PostgreSQL database like postgres://user@host/name',
    ),
  };
}

function parseFolder(text: string, folder: string): string | undefined {
  if (text === '' || text.includes('\0')) return undefined;
  const home = text === '~' || text.startsWith('~/') ? homedir() + text.slice(1) : text;
  return resolve(folder, home);
}

function parsePort(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined;
}

function parseHost(text: string): string | undefined {
  return /^[A-Za-z0-9.:_-]{1,253}$/.test(text) ? text.toLowerCase() : undefined;
}

function parseToken(text: string): string | undefined {
  return text.length >= shortestToken && /^[\x21-\x7e]+$/.test(text) ? text : undefined;
}

function parseOrigin(text: string): string | undefined {
  const url = URL.parse(text);
  if (url === null || url.protocol !== 'https:' || url.host === '') return undefined;
  const isBare =
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === '' &&
    url.username === '' &&
    url.password === '';
  return isBare ? url.origin : undefined;
}

function parseDatabase(text: string): Config['database'] | undefined {
  const url = URL.parse(text);
  const isPostgres = url !== null && ['postgres:', 'postgresql:'].includes(url.protocol);
  return isPostgres ? { kind: 'postgres', url: text } : undefined;
}
