import { describe, expect, it } from 'vitest';
import { zoneChoices } from './zones.ts';

describe('zoneChoices', () => {
  it('names zones by their place, sorted by it', () => {
    expect(zoneChoices(['Europe/Berlin', 'America/Denver', 'UTC'], 'America/Denver')).toEqual([
      { value: 'Europe/Berlin', words: 'Berlin, Europe' },
      { value: 'America/Denver', words: 'Denver, America' },
      { value: 'UTC', words: 'UTC' },
    ]);
  });

  it('names the last of several places, with spaces', () => {
    expect(zoneChoices(['America/Argentina/Buenos_Aires'], 'UTC')[0]?.words).toBe('Buenos Aires, America');
  });

  it('has the zone in use although the list lacks it', () => {
    expect(zoneChoices(['Europe/Berlin'], 'Mars/Olympus').map((zone) => zone.value)).toContain(
      'Mars/Olympus',
    );
  });
});
