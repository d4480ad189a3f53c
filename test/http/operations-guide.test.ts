/** What docs/operations.md says of headers, settings and limits is what the program does. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mostBytes } from '../../src/http/api-input.ts';
import { feedHeaders } from '../../src/http/calendar-feed.ts';
import { apiHeaders, pageHeaders, securedHeaders } from '../../src/http/security-headers.ts';
import { idleDays } from '../../src/http/sessions.ts';
import { settingNames } from '../../src/main/settings-given.ts';

const guide = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');

describe('the guide to running it', () => {
  it('writes every header of pages out, and no other', () => {
    const block = /answered with\n\n```\n([^`]+)```/.exec(guide)?.[1]?.trim().split('\n');
    expect(block?.toSorted()).toEqual(
      Object.entries(pageHeaders)
        .map(([name, value]) => `${name}: ${value}`)
        .toSorted(),
    );
  });

  it('says how answers of the API differ', () => {
    expect(guide).toContain(`\`Content-Security-Policy: ${apiHeaders['Content-Security-Policy']}\``);
    expect(guide).toContain(`\`Cache-Control: ${apiHeaders['Cache-Control']}\``);
    expect(guide).toContain(`\`Strict-Transport-Security: ${securedHeaders['Strict-Transport-Security']}\``);
    const { 'Content-Security-Policy': _page, 'Permissions-Policy': _permissions, ...shared } = pageHeaders;
    const { 'Content-Security-Policy': _api, 'Cache-Control': _caching, ...sharedByApi } = apiHeaders;
    expect(sharedByApi).toEqual(shared);
  });

  it('lists every setting with its names', () => {
    for (const { environment, flag, file } of Object.values(settingNames)) {
      expect(guide).toContain(
        `| \`${environment}\` | ${flag === undefined ? '–' : `\`${flag}\``} | \`${file}\` |`,
      );
    }
  });

  it('says how a calendar differs from other answers', () => {
    expect(guide).toContain(`\`Cache-Control: ${feedHeaders['Cache-Control']}\``);
    expect(feedHeaders).toEqual({ ...apiHeaders, 'Cache-Control': feedHeaders['Cache-Control'] });
  });

  it('says the limits', () => {
    expect(guide).toContain(
      `at most ${mostBytes.json / 1_048_576} MB, one with a file at most ${mostBytes.form / 1_048_576} MB`,
    );
    expect(guide).toContain(`after ${idleDays} days without use`);
  });
});
