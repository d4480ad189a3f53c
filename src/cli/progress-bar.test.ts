import { describe, expect, it } from 'vitest';
import { createProgressBar } from './progress-bar.ts';

/** What is written for some drawing. */
function written(
  isWatched: boolean,
  columns: number,
  draw: (bar: ReturnType<typeof createProgressBar>) => void,
): string[] {
  const parts: string[] = [];
  draw(
    createProgressBar({
      isWatched,
      columns,
      err: (text) => {
        parts.push(text.replace('\r\u001b[2K', ''));
      },
    }),
  );
  return parts;
}

describe('the progress bar', () => {
  it('fills up and is wiped', () => {
    const parts = written(true, 80, (bar) => {
      bar.draw('Taking in', { done: 0, total: 10 });
      bar.draw('Taking in', { done: 5, total: 10 });
      bar.draw('Taking in', { done: 10, total: 10 });
      bar.clear();
    });
    expect(parts).toEqual([
      `Taking in ${'░'.repeat(24)} 0 %`,
      `Taking in ${'█'.repeat(12)}${'░'.repeat(12)} 50 %`,
      `Taking in ${'█'.repeat(24)} 100 %`,
      '',
    ]);
  });

  it('counts where nobody knows how much there is', () => {
    expect(written(true, 80, (bar) => bar.count('Reading, rows:', 1200))).toEqual(['Reading, rows: 1200']);
    expect(written(true, 80, (bar) => bar.draw('Taking in', { done: 0, total: 0 }))[0]).toMatch(/ 0 %$/);
  });

  it('draws nothing twice and nothing wider than the terminal', () => {
    const parts = written(true, 20, (bar) => {
      bar.draw('Taking in', { done: 1, total: 10 });
      bar.draw('Taking in', { done: 1, total: 10 });
    });
    expect(parts).toHaveLength(1);
    expect(parts[0]).toHaveLength(19);
  });

  it('says nothing where nobody watches', () => {
    const draw = (bar: ReturnType<typeof createProgressBar>) => {
      bar.count('Reading, rows:', 1);
      bar.draw('Taking in', { done: 1, total: 2 });
      bar.clear();
    };
    expect(written(false, 80, draw)).toEqual([]);
  });
});
