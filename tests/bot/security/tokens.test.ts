/** In production nobody gets in without a token that fits, and whoever is refused learns only that. */
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  jest,
  test,
} from '@jest/globals';
import { text } from '../../../shared/text/text.ts';
import { createSigningKeys } from '../../../tab/api/sign-in/signing-keys.ts';
import { buildActor, testTenant } from '../../support/build-person.ts';
import { storePerson, storeTeam } from '../../support/build-stored.ts';
import { buildTeam } from '../../support/build-team.ts';
import { expectRefusal } from '../../support/expect-refusal.ts';
import {
  neighbourTenant,
  type ProductionApp,
  startProductionApp,
} from '../../support/production-app.ts';
import { createKeyPair, type TokenRequest } from '../../support/token-issuer.ts';

const now = Math.floor(Date.now() / 1000);
const stranger = createKeyPair().privateKey;
const unknownTenant = 'tenant-far-away';
const amara = buildActor();
let production: ProductionApp;

beforeAll(async () => {
  production = await startProductionApp();
  await storeTeam(production.store);
  await storePerson(production.store);
});

beforeEach(() => {
  // The SDK prints to the console whenever a signature is wrong.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  forget();
});

/** Nothing is sent, stored or reported, whatever was tried. */
afterEach(() => {
  expect(countWrites()).toBe(0);
  expect(production.teams.sent).toEqual([]);
  expect(production.app.recorded.errors()).toEqual([]);
});

afterAll(() => production.close());

describe('a pressed button', () => {
  test('as Teams signs it is taken, and its change stored', async () => {
    const answer = await production.post(buildPress(), production.signActivity());

    expect(await answer.text()).toContain('SC-1 is on the board');
    expect(countWrites()).toBeGreaterThan(0);
    forget();
  });

  test.each<[string, Partial<TokenRequest>]>([
    ['signed with a key nobody published', { key: stranger }],
    ['signed with a key id nobody published', { header: { kid: 'key-2' } }],
    ['signed by nobody', { header: { alg: 'none' } }],
    ['signed by a secret made of the public key', { header: { alg: 'HS256' } }],
    ['for another bot', { audience: '22222222-2222-4222-8222-222222222222' }],
    ['from another issuer', { claims: { iss: 'https://api.botframework.example' } }],
    ['that has ended', { claims: { exp: now - 3600 } }],
    ['that has not begun', { claims: { nbf: now + 3600 } }],
    ['that never ends', { claims: { exp: undefined } }],
    ['for another service URL', { serviceUrl: 'https://elsewhere.example/' }],
    ['for no service URL', { claims: { serviceurl: undefined } }],
  ])('with a token %s is refused', async (_, changes) => {
    const answer = await production.post(buildPress(), production.signActivity(changes));

    await expectNothing(answer, 401);
  });

  test.each([undefined, '', 'Bearer', 'Bearer a.b.c', 'Basic YTpi'])(
    'with %j for a token is refused',
    async (authorization) => {
      await expectNothing(await production.post(buildPress(), authorization), 401);
    },
  );

  test('with a token of the tab is refused', async () => {
    const answer = await production.post(buildPress(), production.signIn(amara));

    await expectNothing(answer, 401);
  });

  test('of a tenant nobody named is refused', async () => {
    const activity = buildPress({
      conversation: { ...personal, tenantId: unknownTenant },
      channelData: { tenant: { id: unknownTenant } },
    });

    await expectNothing(await production.post(activity, production.signActivity()), 403);
  });

  test('of two tenants at once is refused', async () => {
    const activity = buildPress({ channelData: { tenant: { id: unknownTenant } } });

    await expectNothing(await production.post(activity, production.signActivity()), 403);
  });

  test.each([
    ['without a service URL', { serviceUrl: undefined }],
    ['from another channel', { channelId: 'webchat' }],
  ])('%s is refused, token or not', async (_, overrides) => {
    const answer = await production.post(buildPress(overrides), production.signActivity());

    await expectNothing(answer, 401);
  });
});

describe('a call of the tab', () => {
  test.each<[string, (real: string) => string | undefined]>([
    ['without a token', () => undefined],
    ['with an empty token', () => 'Bearer '],
    ['with another scheme', (real) => real.replace('Bearer', 'Basic')],
    ['with its signature cut off', (real) => real.replace(/[^.]+$/, '')],
    ['with the token of the bot', () => production.signActivity()],
    ['signed with a key nobody published', () => sign({ key: stranger })],
    ['signed by nobody', () => sign({ header: { alg: 'none' } })],
    ['signed by a secret made of the public key', () => sign({ header: { alg: 'HS256' } })],
    ['for another app', () => sign({ audience: 'another-app' })],
    ['that has ended', () => sign({ claims: { exp: now - 3600 } })],
    ['that never ends', () => sign({ claims: { exp: undefined } })],
    ['that has not begun', () => sign({ claims: { nbf: now + 3600 } })],
    ['from the issuer of another tenant', () => sign({ claims: { tid: neighbourTenant } })],
    ['without the scope', () => sign({ claims: { scp: 'User.Read' } })],
    ['of an app instead of a person', () => sign({ claims: { scp: undefined, roles: ['a'] } })],
    ['of nobody', () => sign({ claims: { oid: undefined } })],
  ])('%s is asked to sign in', async (_, spoil) => {
    const answer = await production.call('/api/me', spoil(sign()));

    await expectRefusal(answer, 401, 'unauthenticated');
  });

  test('of a tenant nobody named is told so', async () => {
    const authorization = production.signIn(buildActor({ tenantId: unknownTenant }));

    const answer = await production.call('/api/me', authorization);

    await expectRefusal(answer, 403, 'tenant-not-allowed');
  });

  test('with a token in order says who is calling', async () => {
    const answer = await production.call('/api/me', sign());

    expect(await answer.json()).toMatchObject({ id: 'amara', teams: [{ id: 'team-north' }] });
  });

  function sign(changes?: Partial<TokenRequest>): string {
    return production.signIn(amara, changes);
  }
});

describe('a call of the tab while Microsoft’s keys cannot be read', () => {
  test('is asked to come back, not to sign in', async () => {
    const issuerOf = () => 'https://login.example/tenant';
    const address = `${production.teams.url}no-keys-here`;
    const source = { issuerOf, audiences: ['tab'], ...createSigningKeys(address) };
    const cut = await startProductionApp(
      {},
      { tokens: { sources: [source], tenantIds: [testTenant] } },
    );

    const answer = await cut.call('/api/me', cut.signIn(amara, { claims: { iss: issuerOf() } }));

    expect(answer.headers.get('retry-after')).toBe('30');
    expect(await expectRefusal(answer, 503, 'busy')).toContain(text.errors.signIn.keysUnreachable);
    await cut.close();
  });
});

describe('the local sign-in', () => {
  test.each<[string, object | undefined]>([
    ['/local/people', undefined],
    ['/local/token', { user: 'amara' }],
  ])('is not there: %s', async (path, body) => {
    const answer = await production.call(path, undefined, body);

    await expectRefusal(answer, 404, 'not-found');
  });
});

const personal = { id: 'a:personal', conversationType: 'personal', tenantId: testTenant };

/** Amara logs a change with the last button of its card. */
function buildPress(overrides: Readonly<Record<string, unknown>> = {}) {
  const { id: teamId } = buildTeam();
  const words = { title: 'Shorter handover notes', scope: 'needs-a-yes' };
  const data = { commandId: 'first-command', teamId, ...words };
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: '1700000000001',
    channelId: 'msteams',
    serviceUrl: production.teams.url,
    from: { id: '29:amara', name: amara.name, aadObjectId: amara.id },
    recipient: { id: '28:bot', name: 'Small Changes' },
    conversation: personal,
    channelData: { tenant: { id: testTenant } },
    value: { action: { type: 'Action.Execute', verb: 'log.submit', data } },
    ...overrides,
  };
}

function countWrites(): number {
  const { create, replace, replaceAndCreate, delete: deleted } = production.store.counts;
  return create + replace + replaceAndCreate + deleted;
}

function forget(): void {
  production.store.reset();
  production.teams.clear();
}

async function expectNothing(answer: Response, status: number): Promise<void> {
  expect({ status: answer.status, said: await answer.text() }).toEqual({ status, said: '' });
}
