import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialects, openTestStore, type TestStore } from '../helpers/store.ts';
describe.each(dialects)('on %s', (dialect) => {
  let opened: TestStore;
  beforeAll(async () => { opened = await openTestStore(dialect); });
  afterAll(() => opened.close());
  it('works', async () => {
    const notebook = await opened.begin();
    const { answer, aside } = await notebook.ask((call) => call.contacts.create({ givenName: 'Ann' }));
    expect(answer.version).toBe(1);
    expect(aside.operationId).not.toBeNull();
    expect((await opened.query('select * from contacts where notebook_id = $1', [notebook.id])).length).toBe(1);
  });
});
