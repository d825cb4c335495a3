/** A signature is verified once; what its token is good for is looked at each time. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { TokenSource } from '../../../../tab/api/sign-in/token-rules.ts';
import { createVerify, type Verify } from '../../../../tab/api/sign-in/verify-once.ts';
import { type Entra, startEntra, tab } from '../../../support/entra.ts';

const now = new Date();
const after = (seconds: number) => new Date(now.getTime() + seconds * 1_000);

let entra: Entra;
let source: TokenSource;
let verify: Verify;
let token: string;

beforeEach(async () => {
  entra = await startEntra();
  [source] = entra.sources(tab) as [TokenSource];
  verify = createVerify();
  token = await entra.sign('2.0', { exp: Math.floor(now.getTime() / 1_000) + 3_600 });
});

afterEach(() => entra.close());

const outcome = (given: string, at = now, from = source) =>
  verify(given, from, at).then(
    ({ oid }) => oid,
    (error: Error) => error.name,
  );

test('a token that is shown again says the same, and is the very same payload', async () => {
  const first = await verify(token, source, now);

  expect(await verify(token, source, after(60))).toBe(first);
});

test('it runs out when it says so, however often it was shown before', async () => {
  await outcome(token);

  expect([await outcome(token, after(3_899)), await outcome(token, after(3_900))]).toEqual([
    'amara',
    'JWTExpired',
  ]);
});

test('it is not good yet by a clock that was put back', async () => {
  await outcome(token);

  expect(await outcome(token, after(-3_600))).toBe('JWTClaimValidationFailed');
});

test('it is refused once its key is not among those published', async () => {
  await outcome(token);
  const gone = { ...source, keys: () => Promise.reject(new Error('no such key')) };

  expect(await outcome(token, now, gone)).toBe('Error');
});

test('it is verified again where another key goes by the same name', async () => {
  await outcome(token);
  const other = await startEntra();
  const [theirs] = other.sources(tab) as [TokenSource];

  expect(await outcome(token, now, { ...source, keys: theirs.keys })).toBe(
    'JWSSignatureVerificationFailed',
  );
  await other.close();
});

test('another signature under what was taken before is looked at by itself', async () => {
  await outcome(token);
  const [header, payload, signature = ''] = token.split('.');
  const turned = [...signature].toReversed().join('');

  expect(await outcome(`${header}.${payload}.${turned}`)).not.toBe('amara');
});
