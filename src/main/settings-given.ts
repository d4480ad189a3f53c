/** First step of the configuration: gathers what flags, environment and file say, and remembers who said it. Nothing is judged here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What can be configured, and how each place names it; a token is no flag, since every user of a machine can read flags. */
export const settingNames = {
  data: { environment: 'ASKWELL_DATA', file: 'data', flag: '--data' },
  port: { environment: 'ASKWELL_PORT', file: 'port', flag: '--port' },
  host: { environment: 'ASKWELL_HOST', file: 'host', flag: '--host' },
  token: { environment: 'ASKWELL_TOKEN', file: 'token', flag: undefined },
  origin: { environment: 'ASKWELL_ORIGIN', file: 'origin', flag: '--origin' },
  database: { environment: 'DATABASE_URL', file: 'databaseUrl', flag: undefined },
} as const;
/** What can be configured. */
export type SettingName = keyof typeof settingNames;

/** One setting as it was given, and where. */
export interface GivenSetting {
  readonly value: unknown;
  /** The name its giver knows it by, such as `ASKWELL_PORT` or `--port`. */
  readonly from: string;
}

/** Every setting that was given. */
export type GivenSettings = Readonly<Partial<Record<SettingName, GivenSetting>>>;

/** What is wrong in one place of the configuration. */
export interface ConfigFault {
  readonly setting: string;
  /** Goes on after the setting's name: "is not a number from 0 to 65535". */
  readonly problem: string;
}

/** The file of settings in the folder Askwell is started in. */
export const configFileName = 'askwell.config.json';

/** What flags say; those not given are undefined. */
export type Flags = Readonly<Partial<Record<'data' | 'port' | 'host' | 'origin', string | undefined>>>;

/** Puts flags over environment over file. An empty variable counts as not set, as shells have no other way to say so. */
export function gatherSettings(
  flags: Flags,
  environment: Readonly<Record<string, string | undefined>>,
  file: Readonly<Record<string, unknown>>,
): GivenSettings {
  const entries = Object.entries(settingNames).flatMap(([name, names]) => {
    const flag = names.flag === undefined ? undefined : flags[names.file as keyof Flags];
    const variable = environment[names.environment] === '' ? undefined : environment[names.environment];
    const givers: GivenSetting[] = [
      { value: flag, from: names.flag ?? '' },
      { value: variable, from: names.environment },
      { value: file[names.file], from: `${configFileName}: ${names.file}` },
    ];
    const given = givers.find(({ value }) => value !== undefined);
    return given === undefined ? [] : [[name, given] as const];
  });
  return Object.fromEntries(entries);
}

/** The settings of the file in a folder, none without a file, and what is wrong with the file as a whole. */
export function readConfigFile(folder: string): {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly faults: readonly ConfigFault[];
} {
  let text: string;
  try {
    text = readFileSync(join(folder, configFileName), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { settings: {}, faults: [] };
    return { settings: {}, faults: [{ setting: configFileName, problem: 'cannot be read' }] };
  }
  const settings = parseObject(text);
  if (settings === undefined) {
    return { settings: {}, faults: [{ setting: configFileName, problem: 'is not one JSON object' }] };
  }
  const known: readonly string[] = Object.values(settingNames).map((names) => names.file);
  const unknown = Object.keys(settings).filter((key) => !known.includes(key));
  const problem = `is not a setting; there are ${known.join(', ')}`;
  return { settings, faults: unknown.map((key) => ({ setting: `${configFileName}: ${key}`, problem })) };
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
