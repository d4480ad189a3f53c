import { describe, expect, it } from 'vitest';
import { parseProfileUrl } from './profile-url.ts';

describe('the key of a profile', () => {
  it.each([
    'https://www.linkedin.com/in/Ada-Byron',
    'http://linkedin.com/in/ada-byron/',
    'www.linkedin.com/in/ada-byron?trk=contact',
    'HTTPS://UK.LinkedIn.com/in/ada-byron/en#top',
    'linkedin.com/in/ada%2Dbyron',
  ])('is the same for %s', (text) => {
    expect(parseProfileUrl(text)?.linkedinUrl).toBe('linkedin.com/in/ada-byron');
  });

  it('is decoded', () => {
    expect(parseProfileUrl('https://www.linkedin.com/in/jean-luc-o%E2%80%99dwyer-7a')).toEqual({
      url: 'https://www.linkedin.com/in/jean-luc-o%E2%80%99dwyer-7a',
      linkedinUrl: 'linkedin.com/in/jean-luc-o’dwyer-7a',
    });
    expect(parseProfileUrl('https://www.linkedin.com/in/zoë')).toEqual(
      expect.objectContaining({
        url: 'https://www.linkedin.com/in/zo%C3%AB',
        linkedinUrl: 'linkedin.com/in/zoë',
      }),
    );
  });

  it.each([
    ['https://www.linkedin.com/in/100%', 'linkedin.com/in/100%'],
    ['https://www.linkedin.com/in/a%2Fb', 'linkedin.com/in/a%2fb'],
    ['https://www.linkedin.com/pub/ada-byron/12/345/678', 'linkedin.com/pub/ada-byron/12/345/678'],
  ])('stands for %s', (text, key) => {
    expect(parseProfileUrl(text)?.linkedinUrl).toBe(key);
  });
});

describe('an address elsewhere', () => {
  it.each([
    ['https://Ada.Example/about?x=1#y', { url: 'https://ada.example/about?x=1' }],
    ['linkedin.com', { url: 'https://www.linkedin.com/' }],
    ['https://notlinkedin.com/in/ada', { url: 'https://notlinkedin.com/in/ada' }],
  ])('%s has no key', (text, link) => {
    expect(parseProfileUrl(text)).toEqual(link);
  });

  it.each([
    '',
    'n/a',
    'javascript:alert(1)',
    'https://a b.example',
    'ada@byron.example',
    'ftp://ada.example',
  ])('%j is none', (text) => {
    expect(parseProfileUrl(text)).toBeNull();
  });
});
