/** Keys change without notice and cannot always be read: good tokens stay good, and nobody can make us ask for ever. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { text } from '../../../../shared/text/text.ts';
import { createRequireUser, type RequireUser } from '../../../../tab/api/sign-in/require-user.ts';
import { toRefusal } from '../../../../tab/api/sign-in/to-refusal.ts';
import type { TokenProblem } from '../../../../tab/api/sign-in/token-rules.ts';
import { council, type Entra, startEntra, tab } from '../../../support/entra.ts';

const minute = 60_000;
const down = { status: 503, body: '' };

let entra: Entra;
let requireUser: RequireUser;
let passed: number;
let reports: unknown[];

beforeEach(async () => {
  entra = await startEntra();
  [passed, reports] = [0, []];
  const options = {
    now: () => Date.now() + passed,
    onUnreachable: (error: unknown) => reports.push(error),
  };
  const sources = entra.sources(tab, options);
  requireUser = createRequireUser({ sources, tenantIds: [council] });
});

afterEach(() => entra.close());

async function outcome(kid?: string): Promise<TokenProblem['kind'] | 'in'> {
  const user = await requireUser(`Bearer ${await entra.sign('2.0', {}, kid)}`);
  return user.ok ? 'in' : user.error.kind;
}

describe('a key nobody knows yet', () => {
  test('is read, and its tokens are taken as those of the old one are', async () => {
    await outcome();
    await entra.addKey('key-2');
    passed += minute;

    expect([await outcome('key-2'), await outcome('key-1')]).toEqual(['in', 'in']);
    expect(entra.asked()).toBe(2);
  });

  test('is looked for twice a minute at most, however many such tokens come', async () => {
    await outcome();
    await entra.addKey('made-up');
    entra.withdrawKey('made-up');
    passed += minute;

    const outcomes = await Promise.all(Array.from({ length: 20 }, () => outcome('made-up')));

    expect(new Set(outcomes)).toEqual(new Set(['not-signed-in']));
    expect(entra.asked()).toBe(2);
  });

  test('may be a good one while they cannot be read', async () => {
    await outcome();
    await entra.addKey('key-2');
    entra.answerWith(down);
    passed += minute;

    expect([await outcome('key-2'), await outcome('key-2')]).toEqual([
      'keys-unreachable',
      'keys-unreachable',
    ]);
    expect([entra.asked(), reports.length]).toEqual([2, 1]);
  });
});

test('a key that is withdrawn is taken for an hour, until they are read anew', async () => {
  await outcome();
  entra.withdrawKey('key-1');
  await entra.addKey('key-2');

  passed += 59 * minute;
  const before = await outcome();
  passed += 2 * minute;
  await outcome('key-2');

  expect([before, await outcome()]).toEqual(['in', 'not-signed-in']);
});

describe('while the keys cannot be had', () => {
  test.each([
    ['Entra is in trouble', down],
    ['a proxy answers with a page', { status: 200, body: '<html>' }],
    ['something else answers', { status: 200, body: '{"keys": "none"}' }],
  ])('a good token is no reason to sign in again: %s', async (_, answer) => {
    entra.answerWith(answer);

    expect(await outcome()).toBe('keys-unreachable');
    expect(reports).toHaveLength(1);
  });

  test('people are asked to come back, and so is the browser', () => {
    const { status, body, headers } = toRefusal({ kind: 'keys-unreachable' }, 'correlation-1');

    expect([status, headers]).toEqual([503, { 'retry-after': '30' }]);
    expect(body).toMatchObject({ error: { message: text.errors.signIn.keysUnreachable } });
  });

  test('nor where nothing answers at all', async () => {
    const cut = await startEntra();
    await cut.close();
    const token = await cut.sign('2.0');

    const ask = createRequireUser({ sources: cut.sources(tab), tenantIds: [council] });

    expect(await ask(`Bearer ${token}`)).toEqual({
      ok: false,
      error: { kind: 'keys-unreachable' },
    });
  });

  test('those that are known are good for a day', async () => {
    await outcome();
    entra.answerWith(down);

    passed += 23 * 60 * minute;
    const before = await outcome();
    passed += 2 * 60 * minute;

    expect([before, await outcome()]).toEqual(['in', 'keys-unreachable']);
  });

  test('the next one is let in once they can be', async () => {
    entra.answerWith(down);
    await outcome();
    entra.answerWith(null);
    passed += minute;

    expect(await outcome()).toBe('in');
  });
});

describe('a clock that is wrong here', () => {
  const ofEntra = (ms: number) => Math.floor((Date.now() + ms) / 1000);

  test('is said to be fast, where Entra’s is behind it and its tokens seem old', async () => {
    entra.setBehind(20 * minute);
    const token = await entra.sign('2.0', { exp: ofEntra(-10 * minute) });

    expect(await requireUser(`Bearer ${token}`)).toEqual({
      ok: false,
      error: { kind: 'clock', minutes: 20, way: 'fast' },
    });
  });

  test('is said to be slow, by as much as Entra’s is before it', async () => {
    entra.setBehind(-20 * minute);
    const token = await entra.sign('2.0', { nbf: ofEntra(12 * minute) });

    expect(await requireUser(`Bearer ${token}`)).toEqual({
      ok: false,
      error: { kind: 'clock', minutes: 20, way: 'slow' },
    });
  });
});
