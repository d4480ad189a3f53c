import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ActsProvider, type Saying } from '../../lib/acts.tsx';
import type { Api, Client } from '../../lib/api.ts';
import { ApiContext } from '../../lib/use-api.ts';
import { CalendarFeed } from './calendar-feed.tsx';

/** A server that keeps one address; every opening is a minute after the one before. */
function createServer() {
  let openedAt: string | null = null;
  let count = 0;
  const operation = (options?: { context?: { operations?: string[] } }) => {
    count += 1;
    options?.context?.operations?.push(`operation ${count}`);
  };
  const calendarFeed = {
    get: () => Promise.resolve({ open: openedAt !== null, openedAt }),
    open(_input: undefined, options: { context: { operations: string[] } }) {
      operation(options);
      openedAt = `2026-05-12T14:0${count}:00.000Z`;
      return Promise.resolve({ address: `/feeds/notebook/secret-${count}.ics`, openedAt });
    },
    revoke(_input: undefined, options: { context: { operations: string[] } }) {
      operation(options);
      openedAt = null;
      return Promise.resolve({ id: 'notebook', operationId: `operation ${count}` });
    },
  };
  return { calendarFeed } as unknown as Client;
}

let root: Root;
let place: HTMLElement;
let said: Saying[];
let show: () => void;

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const client = createServer();
  const api = {
    client,
    queries: createTanstackQueryUtils(client),
    readNow: () => Promise.resolve('2026-05-12T14:00:00.000Z'),
    tellOthers: () => undefined,
  } as unknown as Api;
  said = [];
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  show = () =>
    act(() =>
      root.render(
        <QueryClientProvider client={new QueryClient()}>
          <ApiContext value={api}>
            <ActsProvider onSay={(saying) => said.push(saying)}>
              <CalendarFeed zone="America/Denver" />
            </ActsProvider>
          </ApiContext>
        </QueryClientProvider>,
      ),
    );
  show();
  await settle();
});

afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.restoreAllMocks();
});

/** Lets answers arrive and be shown. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  }
}

const buttons = () => [...place.querySelectorAll('button')].map(({ textContent }) => textContent);
const address = () => place.querySelector('input');

async function press(words: string): Promise<void> {
  const button = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (button === undefined) throw new Error(`there is no button "${words}"`);
  await act(async () => {
    button.focus();
    button.click();
    await Promise.resolve();
  });
  await settle();
}

describe('the calendar address in the settings', () => {
  it('is opened, shown once with the keyboard on it, and can be copied', async () => {
    expect(buttons()).toEqual(['Open a calendar address']);
    await press('Open a calendar address');
    const whole = new URL('/feeds/notebook/secret-1.ics', location.origin).href;
    expect(address()?.value).toBe(whole);
    expect(address()?.readOnly).toBe(true);
    expect(document.activeElement).toBe(address());
    expect(place.textContent).toContain('Whoever has it can read names and days');
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await press('Copy the address');
    expect(writeText).toHaveBeenCalledWith(whole);
    expect(place.querySelector('[role=status]')?.textContent).toBe('Copied.');
    expect(said.map(({ words, undo }) => [words, undo !== undefined])).toEqual([
      ['The calendar address is open.', true],
    ]);
  });

  it('says so when the browser lets nothing be copied', async () => {
    await press('Open a calendar address');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await press('Copy the address');
    expect(place.querySelector('[role=status]')?.textContent).toContain('Select it and copy it yourself.');
  });

  it('gives way to a new one, and is closed with a way back', async () => {
    await press('Open a calendar address');
    await press('Make a new address');
    expect(address()?.value).toContain('secret-2');
    expect(document.activeElement).toBe(address());
    await press('Close the address');
    expect(address()).toBeNull();
    expect(buttons()).toEqual(['Open a calendar address']);
    expect(document.activeElement?.textContent).toBe('Open a calendar address');
    expect(said.map(({ words, undo }) => [words, undo !== undefined])).toEqual([
      ['The calendar address is open.', true],
      ['The earlier address is closed.', true],
      ['The calendar address is closed.', true],
    ]);
  });

  it('is not shown again to whoever comes later', async () => {
    await press('Open a calendar address');
    act(() => root.render(null));
    show();
    await settle();
    expect(address()).toBeNull();
    expect(place.textContent).toContain('An address is open since Tuesday 12 May.');
    expect(buttons()).toEqual(['Make a new address', 'Close the address']);
  });
});
