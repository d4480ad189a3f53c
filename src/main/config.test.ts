import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ConfigAnswer, faultsSentence, readConfig } from './config.ts';
import type { Flags } from './settings-given.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-config-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Given {
  readonly flags?: Flags;
  readonly environment?: Record<string, string>;
  readonly file?: unknown;
}

function read({ flags = {}, environment = {}, file }: Given): ConfigAnswer {
  if (file !== undefined) {
    writeFileSync(
      join(folder, 'askwell.config.json'),
      typeof file === 'string' ? file : JSON.stringify(file),
    );
  }
  return readConfig(flags, { folder, environment });
}

const config = (given: Given) => {
  const answer = read(given);
  return 'config' in answer ? answer.config : expect.unreachable(faultsSentence(answer.faults));
};
const faults = (given: Given) => {
  const answer = read(given);
  return 'faults' in answer ? answer.faults.map(({ setting }) => setting) : [];
};

describe('the configuration', () => {
  it('needs nothing', () => {
    expect(config({})).toEqual({
      data: join(homedir(), '.askwell'),
      port: 4747,
      host: '127.0.0.1',
      token: undefined,
      origin: undefined,
      database: { kind: 'sqlite', file: join(homedir(), '.askwell', 'askwell.db') },
    });
  });

  it('takes flags over the environment, the environment over the file', () => {
    const file = { port: 1, host: 'localhost', data: 'from-file' };
    const environment = { ASKWELL_PORT: '2', ASKWELL_HOST: '::1' };
    expect(config({ file })).toMatchObject({ port: 1, host: 'localhost' });
    expect(config({ file, environment })).toMatchObject({ port: 2, host: '::1' });
    expect(config({ file, environment, flags: { port: '3' } })).toMatchObject({ port: 3, host: '::1' });
    expect(config({ file, environment }).data).toBe(join(folder, 'from-file'));
  });

  it('takes an empty variable as not set', () => {
    expect(config({ environment: { ASKWELL_PORT: '' } }).port).toBe(4747);
  });

  it.each([
    ['~/notes', join(homedir(), 'notes')],
    ['~', homedir()],
    ['/srv/askwell', '/srv/askwell'],
  ])('reads the folder %s', (text, data) => {
    expect(config({ flags: { data: text } }).data).toBe(data);
  });

  it('reads every other setting', () => {
    const environment = {
      ASKWELL_HOST: '0.0.0.0',
      ASKWELL_ORIGIN: 'https://askwell.example/',
      ASKWELL_TOKEN: 'sixteen-letters!',
      DATABASE_URL: 'postgresql://ruth:pw@db.example/askwell',
    };
    expect(config({ environment })).toMatchObject({
      host: '0.0.0.0',
      origin: 'https://askwell.example',
      token: 'sixteen-letters!',
      database: { kind: 'postgres', url: 'postgresql://ruth:pw@db.example/askwell' },
    });
  });

  it.each([
    [{ environment: { ASKWELL_PORT: 'abc' } }, ['ASKWELL_PORT']],
    [{ environment: { ASKWELL_PORT: '65536' } }, ['ASKWELL_PORT']],
    [{ flags: { port: '-1' } }, ['--port']],
    [{ file: { port: 1.5 } }, ['askwell.config.json: port']],
    [{ file: { port: true } }, ['askwell.config.json: port']],
    [{ environment: { ASKWELL_TOKEN: 'fifteen-letters' } }, ['ASKWELL_TOKEN']],
    [{ environment: { ASKWELL_TOKEN: 'with a space in it' } }, ['ASKWELL_TOKEN']],
    [{ environment: { ASKWELL_ORIGIN: 'http://askwell.example' } }, ['ASKWELL_ORIGIN']],
    [{ environment: { ASKWELL_ORIGIN: 'https://askwell.example/path' } }, ['ASKWELL_ORIGIN']],
    [{ environment: { ASKWELL_ORIGIN: 'askwell.example' } }, ['ASKWELL_ORIGIN']],
    [{ environment: { DATABASE_URL: 'mysql://db.example' } }, ['DATABASE_URL']],
    [{ environment: { ASKWELL_HOST: 'http://x' } }, ['ASKWELL_HOST']],
    [{ environment: { ASKWELL_HOST: '0.0.0.0' } }, ['ASKWELL_HOST']],
    [{ flags: { host: 'askwell.example' } }, ['--host']],
    [{ flags: { data: '' } }, ['--data']],
    [{ file: { prot: 4747 } }, ['askwell.config.json: prot']],
    [{ file: '{' }, ['askwell.config.json']],
    [{ file: '[]' }, ['askwell.config.json']],
  ] as const)('finds the fault in %j', (given, settings) => {
    expect(faults(given)).toEqual(settings);
  });

  it('lets a host that is this machine alone stand without an origin', () => {
    for (const host of ['localhost', '127.0.0.1', '127.0.0.5', '::1'])
      expect(config({ flags: { host } }).host).toBe(host);
  });

  it('tells all faults at once, in one sentence', () => {
    const answer = read({
      flags: { port: 'abc' },
      environment: { ASKWELL_TOKEN: 'short', ASKWELL_ORIGIN: 'ftp://x', DATABASE_URL: 'nowhere' },
      file: { colour: 'blue' },
    });
    const sentence = 'faults' in answer ? faultsSentence(answer.faults) : '';
    expect(sentence).toMatch(/^The configuration has 5 faults: /);
    for (const name of ['colour', '--port', 'ASKWELL_TOKEN', 'ASKWELL_ORIGIN', 'DATABASE_URL'])
      expect(sentence).toContain(name);
  });

  it('never repeats a secret', () => {
    const environment = { ASKWELL_TOKEN: 'hush hush hush hush', DATABASE_URL: 'http://ruth:hush@db.example' };
    const answer = read({ environment });
    expect(answer).toHaveProperty('faults.length', 2);
    expect(JSON.stringify(answer)).not.toContain('hush');
  });
});
