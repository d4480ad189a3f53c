/** What a call may carry, on both databases: everything else is refused in words, and nothing of it is saved. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ErrorBody } from '../../src/contract/errors.ts';
import { rawCall } from '../helpers/raw-call.ts';
import { startServer, type TestServer } from '../helpers/server.ts';

const mebibyte = 1_048_576;

describe.each(['sqlite', 'postgres'] as const)('a call over %s', (database) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ database });
  });
  afterAll(async () => {
    expect(server.faults).toEqual([]);
    await server.close();
  });

  const post = async (body: string | Buffer, type = 'application/json', path = '/api/contacts') => {
    const headers = { authorization: `Bearer ${server.token}`, 'content-type': type };
    const answer = await rawCall(server.port, { method: 'POST', path, headers, body });
    return { status: answer.status, body: JSON.parse(answer.text) as ErrorBody };
  };
  const countPeople = async () =>
    (await server.call<{ people: number }>('GET', '/contacts/count')).body.people;

  it.each([
    ['{"givenName":"Ru', 'the body is not JSON in UTF-8'],
    ['nonsense', 'the body is not JSON in UTF-8'],
    [Buffer.from('{"givenName":"Ren\xe9"}', 'latin1'), 'the body is not JSON in UTF-8'],
    ['[]', 'the body must be one JSON object'],
    ['"Ruth"', 'the body must be one JSON object'],
    ['null', 'the body must be one JSON object'],
  ])('refuses a body that is not a JSON object: %s', async (text, message) => {
    const { status, body } = await post(text);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'invalid_input', data: { issues: [{ path: '', message }] } });
    expect(await countPeople()).toBe(0);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'refuses a body of the type %j',
    async (type) => {
      const { status, body } = await post('{"givenName":"Ruth"}', type);
      expect({ status, code: body.code }).toEqual({ status: 400, code: 'invalid_input' });
      expect(body.message).toContain('application/json');
    },
  );

  it('refuses fields nobody knows, in the body and after the question mark, and names them', async () => {
    const inBody = await server.call<ErrorBody>('POST', '/contacts', {
      givenName: 'Ruth',
      colour: 'blue',
      shoes: 2,
    });
    expect(inBody.status).toBe(400);
    expect(inBody.body.data['issues']).toEqual([
      { path: 'colour', message: 'is not a field here' },
      { path: 'shoes', message: 'is not a field here' },
    ]);
    const inQuery = await server.call<ErrorBody>('GET', '/contacts?colour=blue');
    expect(inQuery.status).toBe(400);
    expect(inQuery.body.message).toContain('colour');
    const onWrite = await server.call<ErrorBody>('POST', '/contacts?colour=blue', { givenName: 'Ruth' });
    expect(onWrite.status).toBe(400);
    expect(await countPeople()).toBe(0);
  });

  it('refuses a prototype as a field', async () => {
    const { status, body } = await post('{"givenName":"Ruth","__proto__":{"doNotContact":true}}');
    expect({ status, message: body.message }).toEqual({
      status: 400,
      message: expect.stringContaining('__proto__'),
    });
  });

  it('refuses more than a megabyte, declared or not, and answers the next call', async () => {
    const fits = JSON.stringify({ givenName: 'Ruth', colour: 'x'.repeat(mebibyte - 100) });
    expect((await post(fits)).status).toBe(400);
    const large = JSON.stringify({ givenName: 'x'.repeat(mebibyte) });
    const declared = await post(large);
    expect(declared).toMatchObject({
      status: 413,
      body: { code: 'file_too_large', data: { limitBytes: mebibyte } },
    });
    const headers = {
      authorization: `Bearer ${server.token}`,
      'content-type': 'application/json',
      'transfer-encoding': 'chunked',
    };
    const streamed = await rawCall(server.port, {
      method: 'POST',
      path: '/api/contacts',
      headers,
      body: large,
    });
    expect(streamed.status).toBe(413);
    expect(await countPeople()).toBe(0);
  });

  it('takes a file where one is taken, and nothing in its place', async () => {
    const form = new FormData();
    form.append(
      'file',
      new File(
        [
          'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nRuth,Adler,,,,,12 May 2026\n',
        ],
        'Connections.csv',
      ),
    );
    const read = await server.call('POST', '/imports', form);
    expect(read.status).toBe(201);
    expect(read.body).toMatchObject({ fileName: 'Connections.csv', people: 1 });
    const asText = await server.call<ErrorBody>('POST', '/imports', { file: 'Connections.csv' });
    expect(asText.status).toBe(400);
    const torn = await post('--x\r\nnonsense', 'multipart/form-data; boundary=x', '/api/imports');
    expect(torn).toMatchObject({ status: 400, body: { code: 'invalid_input' } });
  });

  it('takes the version of a deletion after the question mark or in the body, and refuses two that differ', async () => {
    const make = async () =>
      (await server.call<{ id: string }>('POST', '/contacts', { givenName: 'Ruth' })).body.id;
    const stale = await server.call<ErrorBody>('DELETE', `/contacts/${await make()}?version=7`);
    expect(stale).toMatchObject({ status: 409, body: { code: 'version_conflict' } });
    expect((await server.call('DELETE', `/contacts/${await make()}?version=1`)).status).toBe(200);
    expect((await server.call('DELETE', `/contacts/${await make()}`, { version: 1 })).status).toBe(200);
    const both = await server.call<ErrorBody>('DELETE', `/contacts/${await make()}?version=1`, {
      version: 2,
    });
    expect(both.body.data['issues']).toEqual([
      { path: 'version', message: 'is given twice, and differently' },
    ]);
    const id = await make();
    const other = await server.call<ErrorBody>('PATCH', `/contacts/${id}`, {
      id: await make(),
      version: 1,
      title: 'Nurse',
    });
    expect(other.body.data['issues']).toEqual([{ path: 'id', message: 'is given twice, and differently' }]);
  });

  it('answers 201 for what it creates, 200 for what was there, and names the operation that undoes it', async () => {
    const person = { id: '01970000-0000-7000-8000-00000000aaaa', givenName: 'Dana' };
    const created = await server.call('POST', '/contacts', person);
    expect(created.status).toBe(201);
    const operationId = created.headers.get('askwell-operation');
    expect(operationId).toMatch(/^[0-9a-f-]{36}$/);
    const again = await server.call('POST', '/contacts', person);
    expect(again.status).toBe(200);
    expect(again.body).toEqual(created.body);
    const other = await server.call<ErrorBody>('POST', '/contacts', { ...person, givenName: 'Dora' });
    expect(other).toMatchObject({ status: 409, body: { code: 'id_taken' } });
    expect((await server.call('POST', `/changes/${operationId}/undo`)).status).toBe(200);
    expect((await server.call('GET', `/contacts/${person.id}`)).status).toBe(404);
  });

  it('goes to the notebook named in the header', async () => {
    const made = await server.call<{ id: string }>('POST', '/notebooks', { name: 'Second' });
    const inSecond = { 'Askwell-Notebook': made.body.id };
    await server.call('POST', '/contacts', { givenName: 'Ruth' }, inSecond);
    expect((await server.call('GET', '/contacts/count', undefined, inSecond)).body).toEqual({ people: 1 });
    const unknown = { 'Askwell-Notebook': '01970000-0000-7000-8000-00000000bbbb' };
    expect((await server.call('GET', '/contacts/count', undefined, unknown)).status).toBe(404);
    const nonsense = await server.call<ErrorBody>('GET', '/contacts/count', undefined, {
      'Askwell-Notebook': 'mine',
    });
    expect(nonsense).toMatchObject({
      status: 400,
      body: { code: 'invalid_input', data: { issues: [{ path: 'Askwell-Notebook' }] } },
    });
  });

  it.each([
    ['GET', '/nothing', 404],
    ['GET', '', 404],
    ['PUT', '/contacts', 404],
    ['GET', '/contacts/%ff', 400],
    ['GET', '/contacts/%00', 400],
  ])('answers %s %s in the shape of every error', async (method, path, status) => {
    const headers = { authorization: `Bearer ${server.token}` };
    const answer = await rawCall(server.port, { method, path: `/api${path}`, headers });
    expect(answer.status).toBe(status);
    expect(Object.keys(JSON.parse(answer.text) as ErrorBody).toSorted()).toEqual([
      'code',
      'data',
      'message',
      'remedy',
    ]);
  });

  it('answers HEAD as GET without its body', async () => {
    const headers = { authorization: `Bearer ${server.token}` };
    const answer = await rawCall(server.port, { method: 'HEAD', path: '/api/contacts', headers });
    expect({ status: answer.status, text: answer.text }).toEqual({ status: 200, text: '' });
    expect(Number(answer.headers['content-length'])).toBeGreaterThan(0);
  });
});
