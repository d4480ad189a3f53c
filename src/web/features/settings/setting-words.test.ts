import { describe, expect, it } from 'vitest';
import {
  type SettingDefinition,
  settingDefinitions,
  settingKeys,
} from '../../../domain/settings/settings.ts';
import { settingSubjects, settingsOf, settingWords, sourceWords, valueWords } from './setting-words.ts';

describe('the words of settings', () => {
  it('hide none: every setting stands under exactly one subject', () => {
    const shown = settingSubjects.flatMap(settingsOf);
    expect(shown.toSorted()).toEqual([...settingKeys].toSorted());
  });

  it('call no two settings the same', () => {
    const labels = settingKeys.map((key) => settingWords[key].label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it.each([...settingKeys])('have words for every value of %s, none of them its key', (key) => {
    const definition: SettingDefinition = settingDefinitions[key];
    const values =
      definition.type === 'choice'
        ? definition.values
        : definition.type === 'switch'
          ? [true, false]
          : [definition.least, definition.most];
    const words = values.map((value) => valueWords(key, value));
    expect(new Set(words).size).toBe(values.length);
    for (const one of words) expect(one).toMatch(/^[^_]*[a-zA-Z][^_]*$/u);
  });
});

describe('sourceWords', () => {
  it.each([
    ['askMinutes', 'Default: 20 minutes. Rule 21.'],
    ['maxFollowUps', 'Default: 1 letter. Rule 42.'],
    ['resumePolicy', 'Default: only when asked for. Rules 30 and 119.'],
    ['sendQuestionsAhead', 'Default: yes. Rule 55.'],
  ] as const)('of %s', (key, words) => {
    expect(sourceWords(key)).toBe(words);
  });
});
