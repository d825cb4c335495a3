import { describe, expect, test } from '@jest/globals';
import { fail, ok } from '../../../../shared/domain/result.ts';
import { text } from '../../../../shared/text/text.ts';
import { createApi } from '../../../../tab/client/api/client.ts';
import { createServer, refusal } from '../support/scripted-server.ts';

const signIn = { token: async () => ok('first'), renew: async () => ok('second') };
const tooOld = refusal(401, 'unauthenticated', text.errors.unauthenticated);

describe('talking to the server', () => {
  test('a refused token is renewed once, and the call made again', async () => {
    const server = createServer(({ token }) =>
      token === 'second' ? { status: 200, body: { name: 'Amara' } } : tooOld,
    );

    const answer = await createApi(signIn, server.fetch).get('/api/me');

    expect(answer).toEqual(ok({ name: 'Amara' }));
    expect(server.asked.map(({ token }) => token)).toEqual(['first', 'second']);
  });

  test('a token refused twice is not asked for a third time', async () => {
    const server = createServer(() => tooOld);

    const answer = await createApi(signIn, server.fetch).get('/api/me');

    expect(answer).toMatchObject({ ok: false, error: { code: 'unauthenticated' } });
    expect(server.asked).toHaveLength(2);
  });

  test('without a new token nothing more is sent', async () => {
    const server = createServer(() => tooOld);
    const leaving = { ...signIn, renew: async () => fail('over' as const) };

    const answer = await createApi(leaving, server.fetch).get('/api/me');

    expect(answer).toMatchObject({ ok: false, error: { message: text.errors.unauthenticated } });
    expect(server.asked).toHaveLength(1);
  });

  test('a refusal carries the server’s own sentences', async () => {
    const server = createServer(() => refusal(422, 'invalid', 'Look again.', { title: 'Why?' }));

    const answer = await createApi(signIn, server.fetch).post('/api/x', {});

    expect(answer).toEqual(
      fail({ code: 'invalid', message: 'Look again.', fields: { title: 'Why?' } }),
    );
  });

  test('a file comes under the name the server gave it', async () => {
    const table = { status: 200, body: 'Id', file: 'north.csv' };
    const server = createServer(({ token }) => (token === 'second' ? table : tooOld));

    const answer = await createApi(signIn, server.fetch).getFile('/api/x');

    expect(answer).toMatchObject({ ok: true, value: { name: 'north.csv' } });
    expect(await (answer.ok ? answer.value.content.text() : '')).toBe('Id');
  });

  test.each([
    [refusal(403, 'not-allowed', 'That is for supervisors.'), 'not-allowed'],
    [null, 'offline'],
  ])('a file that is refused or does not come is a failure as any other', async (said, code) => {
    const answer = await createApi(signIn, createServer(() => said).fetch).getFile('/api/x');

    expect(answer).toMatchObject({ ok: false, error: { code } });
  });

  test('no answer at all is told apart from a refusal', async () => {
    const server = createServer(() => null);

    const answer = await createApi(signIn, server.fetch).get('/api/me');

    expect(answer).toMatchObject({ ok: false, error: { code: 'offline' } });
  });

  test('a page from something in between becomes a plain apology', async () => {
    const server = createServer(() => ({ status: 502, body: '<html>Bad gateway</html>' }));

    const answer = await createApi(signIn, server.fetch).get('/api/me');

    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'unexpected', message: text.tab.problems.unexpected },
    });
  });
});
