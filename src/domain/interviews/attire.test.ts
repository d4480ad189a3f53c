import { describe, expect, it } from 'vitest';
import { attireFor } from './attire.ts';
import { interviewSettings, placeKinds } from './interview.ts';

describe('what to wear', () => {
  it.each([
    ['bank', 'business_formal', 'suit', 'suit'],
    ['law_firm', 'business_formal', 'suit', 'suit'],
    ['court', 'business_formal', 'suit', 'suit'],
    ['government_office', 'business_formal', 'suit', 'suit'],
    ['office', 'business_casual', 'business_casual', 'suit'],
    ['university', 'business_casual', 'business_casual', 'suit'],
    ['studio', 'smart_casual', 'smart_casual', 'suit'],
    ['start_up', 'smart_casual', 'smart_casual', 'suit'],
    ['lab', 'smart_casual', 'smart_casual', 'suit'],
    ['workshop', 'practical', 'practical', 'practical'],
    ['site', 'practical', 'practical', 'practical'],
    ['farm', 'practical', 'practical', 'practical'],
    ['kitchen', 'practical', 'practical', 'practical'],
    ['cafe', 'business_casual', 'business_casual', 'suit'],
    ['other', 'business_casual', 'business_casual', 'suit'],
    [null, 'business_casual', 'business_casual', 'suit'],
  ] as const)('at a place such as %s: never a suit, by place, always', (place, never, byPlace, always) => {
    const levels = (['never', 'by_place', 'always'] as const).map(
      (suit) => attireFor('worksite', place, suit).level,
    );
    expect(levels).toEqual([never, byPlace, always]);
  });

  it('anything by phone or in writing, as in person on video', () => {
    expect(attireFor('phone', 'bank', 'always').level).toBe('anything');
    expect(attireFor('written', 'bank', 'always').level).toBe('anything');
    expect(attireFor('video', 'bank', 'by_place')).toEqual({
      level: 'suit',
      words: 'A suit. As in person, from head to desk.',
    });
  });

  it('has words for every setting and place, and asks about safety wear where clothes get dirty', () => {
    const words = interviewSettings.flatMap((setting) =>
      placeKinds.map((place) => attireFor(setting, place, 'by_place').words),
    );
    expect(words.every((sentence) => /^[A-Z].*\.$/u.test(sentence))).toBe(true);
    expect(attireFor('worksite', 'farm', 'never').words).toContain('safety wear');
  });
});
