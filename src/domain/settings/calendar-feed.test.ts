import { describe, expect, it } from 'vitest';
import { formatFeedPath, parseFeedPath } from './calendar-feed.ts';

const notebookId = '01970000-0000-7000-8000-00000000abcd';
const secret = 'AbCdEfGhIjKlMnOpQrSt-_';

describe('the path of a calendar address', () => {
  it('is read as it was written', () => {
    const path = formatFeedPath({ notebookId, secret });
    expect(path).toBe(`/feeds/${notebookId}/${secret}.ics`);
    expect(parseFeedPath(path)).toEqual({ notebookId, secret });
  });

  it('names the notebook in small letters, whatever a calendar program made of them, and the secret as it is', () => {
    expect(parseFeedPath(`/feeds/${notebookId.toUpperCase()}/${secret}.ics`)).toEqual({ notebookId, secret });
  });

  it.each([
    '/feeds/',
    `/feeds/${notebookId}`,
    `/feeds/${notebookId}/${secret}`,
    `/feeds/${notebookId}/${secret}x.ics`,
    `/feeds/${notebookId}/${secret.slice(1)}.ics`,
    `/feeds/${notebookId}/${secret.slice(1)}%.ics`,
    `/feeds/mine/${secret}.ics`,
    `/feeds/${notebookId}/more/${secret}.ics`,
    `/feeds/${notebookId}/${secret}.ics/`,
    `/feeds/${notebookId}/${secret}.ics\n`,
  ])('is not %j', (path) => {
    expect(parseFeedPath(path)).toBeUndefined();
  });
});
