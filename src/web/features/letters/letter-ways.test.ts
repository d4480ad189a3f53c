import { describe, expect, it } from 'vitest';
import { channels } from '../../../domain/requests/request.ts';
import { destinationOf, mailAddress, sentTold, sentWords } from './letter-ways.ts';

const nowhere = { emails: [], phones: [], addresses: [], links: [] };
const ben = {
  emails: [{ address: 'ben@okafor.example', label: null }],
  phones: [{ number: '+1 303 555 0100', label: 'Work' }],
  addresses: [{ lines: ['Pier 9', '80202 Denver'], country: 'USA', label: null }],
  links: [
    { url: 'https://halden.example/ben', label: null },
    { url: 'https://www.linkedin.com/in/ben-okafor', label: null },
  ],
};

describe('where a letter goes', () => {
  it.each([
    ['email', 'ben@okafor.example'],
    ['linkedin', 'linkedin.com/in/ben-okafor'],
    ['letter', 'Pier 9, 80202 Denver, USA'],
    ['phone_script', '+1 303 555 0100'],
    ['voicemail_script', '+1 303 555 0100'],
  ] as const)('by %s to %s', (channel, words) => {
    expect(destinationOf(ben, channel)).toEqual({ words, isKnown: true });
  });

  it.each(channels)('by %s nowhere, in words', (channel) => {
    const { words, isKnown } = destinationOf(nowhere, channel);
    expect(isKnown).toBe(false);
    expect(words).toMatch(/^no .* is known$/u);
  });
});

describe('what the person says once it is out', () => {
  it.each([
    ['email', 'I sent it', 'Sent to Ben Okafor.'],
    ['linkedin', 'I sent it', 'Sent to Ben Okafor.'],
    ['letter', 'I posted it', 'Posted to Ben Okafor.'],
    ['phone_script', 'I called', 'You called Ben Okafor.'],
    ['voicemail_script', 'I left the message', 'A message for Ben Okafor is left.'],
  ] as const)('by %s: %s', (channel, button, told) => {
    expect(sentWords(channel)).toBe(button);
    expect(sentTold(channel, 'Ben Okafor')).toBe(told);
  });
});

describe('the address that opens a letter in the mail program', () => {
  it('holds subject and body with the lines of mail, whatever they contain', () => {
    const address = mailAddress('ben+talk@okafor.example', {
      subject: '20 minutes & more?',
      body: 'Dear Ben,\n\nä',
    });
    expect(address).toBe(
      'mailto:ben%2Btalk@okafor.example?subject=20%20minutes%20%26%20more%3F&body=Dear%20Ben%2C%0D%0A%0D%0A%C3%A4',
    );
  });
});
