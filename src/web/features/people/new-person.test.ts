import { describe, expect, it } from 'vitest';
import type { Client } from '../../lib/api.ts';
import { addPerson, blankPerson, personInput, type SavedSoFar } from './new-person.ts';

const fresh: SavedSoFar = { ids: { contact: 'c', career: 'k', request: 'r' }, operations: [] };
const dana = {
  ...blankPerson,
  givenName: ' Dana ',
  email: 'dana@example.org',
  askAbout: 'new',
  newCareer: 'Hydrologist',
};

/** A server that writes down what it is asked, and fails once where told to. */
function fakeServer(failsAt?: string) {
  const asked: unknown[][] = [];
  let failing = failsAt;
  const operation =
    (name: string) =>
    (input: { readonly id?: string }, { context }: { context: { operations: string[] } }) => {
      asked.push([name, input]);
      if (failing === name) {
        failing = undefined;
        return Promise.reject(new TypeError('Failed to fetch'));
      }
      context.operations.push(`undo ${name}`);
      return Promise.resolve({ id: input.id, displayName: 'Dana' });
    };
  const client = {
    contacts: { create: operation('contact') },
    careers: { create: operation('career') },
    requests: { create: operation('request') },
  } as unknown as Client;
  return { client, asked };
}

describe('personInput', () => {
  it('trims what is written and leaves out what is not', () => {
    expect(personInput(dana)).toEqual({ givenName: 'Dana', emails: ['dana@example.org'] });
    expect(personInput(blankPerson)).toEqual({});
  });
});

describe('addPerson', () => {
  const at = '2026-05-12T21:32:00.000Z';

  it('adds the person, the career and the request, and can undo all three', async () => {
    const { client, asked } = fakeServer();
    const saved = await addPerson(client, dana, fresh, { at, onSaved: () => {} });
    expect(asked).toEqual([
      ['contact', { id: 'c', givenName: 'Dana', emails: ['dana@example.org'] }],
      ['career', { id: 'k', name: 'Hydrologist' }],
      ['request', { id: 'r', contactId: 'c', careerId: 'k', at }],
    ]);
    expect(saved.operations).toEqual(['undo contact', 'undo career', 'undo request']);
  });

  it('adds a person alone when nobody is to be asked', async () => {
    const { client, asked } = fakeServer();
    await addPerson(client, { ...dana, askAbout: 'none' }, fresh, { at, onSaved: () => {} });
    expect(asked.map(([name]) => name)).toEqual(['contact']);
  });

  it.each(['career', 'request'])('goes on where it stopped when the %s failed', async (step) => {
    const { client, asked } = fakeServer(step);
    let soFar = fresh;
    const onSaved = (saved: SavedSoFar) => {
      soFar = saved;
    };
    await expect(addPerson(client, dana, soFar, { at, onSaved })).rejects.toThrow('Failed to fetch');
    const saved = await addPerson(client, dana, soFar, { at, onSaved });
    expect(asked.filter(([name]) => name === 'contact')).toHaveLength(1);
    expect(asked.filter(([name]) => name === step)).toHaveLength(2);
    expect(saved.operations).toEqual(['undo contact', 'undo career', 'undo request']);
  });
});
