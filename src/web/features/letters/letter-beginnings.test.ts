import { describe, expect, it } from 'vitest';
import { letterKinds } from '../../../domain/letters/letter.ts';
import { findUnfilledPrompts } from '../../../domain/letters/prompts.ts';
import { letterBeginning } from './letter-beginnings.ts';

const facts = { greeting: 'Prof. Ito', from: 'Lea Brandt', career: 'Environmental consultant', minutes: 20 };

describe('letterBeginning', () => {
  it.each(letterKinds)('a %s cannot go out as it stands', (kind) => {
    const { subject, body } = letterBeginning(kind, facts);
    expect(findUnfilledPrompts(`${subject}\n\n${body}`).length).toBeGreaterThan(0);
  });

  it.each(letterKinds)('a %s greets, signs, and asks for no job', (kind) => {
    const { subject, body } = letterBeginning(kind, facts);
    expect(body.startsWith('Dear Prof. Ito,\n\n')).toBe(true);
    expect(body.endsWith('\n\nLea Brandt')).toBe(true);
    expect(`${subject} ${body}`).not.toMatch(/\b(job|position|opening|vacanc|hiring|resume|CV|opportunit)/iu);
  });

  it('names the career and the minutes of a request', () => {
    const { body } = letterBeginning('request', { ...facts, minutes: 15 });
    expect(body).toContain('one line of work: Environmental consultant.');
    expect(body).toContain('spare 15 minutes');
  });

  it('asks for what is not known', () => {
    const { subject, body } = letterBeginning('request', { ...facts, from: null, career: null });
    expect(subject).toContain('[the work you are curious about]');
    expect(body.endsWith('[your name]')).toBe(true);
  });
});
