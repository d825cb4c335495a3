/** Only what Teams signed for this bot comes in; everything else learns nothing but "no". */
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
import { createSdkAuthentication } from '../../../../bot/teams/authentication/sdk-authentication.ts';
import {
  createKeyPair,
  startTokenIssuer,
  type TokenRequest,
} from '../../../support/token-issuer.ts';
import {
  buildFrontDoor,
  buildMessage,
  type FrontDoor,
  openSurroundings,
  ourTenant,
  type Surroundings,
} from '../front-door.ts';

let surroundings: Surroundings;
let door: FrontDoor;
const now = Math.floor(Date.now() / 1000);
const stranger = createKeyPair().privateKey;

beforeAll(async () => {
  surroundings = await openSurroundings();
  door = buildFrontDoor(surroundings);
});

beforeEach(() => {
  // The SDK prints to the console whenever a signature is wrong.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterAll(() => surroundings.close());

describe('a token in order', () => {
  test('lets the turn run and its reply reach Teams', async () => {
    const message = buildMessage(surroundings.teams);

    const answer = await door.adapter.handle(message, door.authorise(), async (context) => {
      await context.sendActivity(`You said: ${context.activity.text}`);
    });

    expect(answer).toEqual({ status: 200 });
    expect(surroundings.teams.sent).toMatchObject([
      {
        kind: 'reply',
        conversationId: 'a:personal',
        replyToId: '1700000000001',
        activity: { text: 'You said: Shorter handover notes' },
      },
    ]);
    surroundings.teams.clear();
  });

  test.each<[string, TokenRequest['claims']]>([
    ['has just ended by a clock that runs a little fast', { exp: now - 60 }],
    ['begins in a moment by a clock that runs a little slow', { nbf: now + 60 }],
    ['says nothing of when it begins', { nbf: undefined }],
  ])('is accepted when it %s', async (_, claims) => {
    const authorization = door.authorise({ claims });

    const answer = await door.adapter.handle(buildMessage(surroundings.teams), authorization, say);

    expect(answer.status).toBe(200);
  });
});

describe('a bad token', () => {
  const tokens: readonly [string, Partial<TokenRequest>][] = [
    ['signed with a key nobody published', { key: stranger }],
    ['signed with a key id nobody published', { header: { kid: 'key-2' } }],
    ['without a key id', { header: { kid: undefined } }],
    ['signed by a secret made of the public key', { header: { alg: 'HS256' } }],
    ['for another bot', { claims: { aud: '22222222-2222-4222-8222-222222222222' } }],
    [
      'for the bot by an address, as the tab is called',
      { claims: { aud: 'api://elmshire.example/bot' } },
    ],
    ['for several bots', { claims: { aud: ['a', 'b'] } }],
    ['for nobody', { claims: { aud: undefined } }],
    ['from another issuer', { claims: { iss: 'https://api.botframework.example' } }],
    [
      'from the bot’s own tenant, version 1',
      { claims: { iss: `https://sts.windows.net/${ourTenant}/` } },
    ],
    [
      'from the bot’s own tenant, version 2',
      { claims: { iss: `https://login.microsoftonline.com/${ourTenant}/v2.0` } },
    ],
    ['from no issuer', { claims: { iss: undefined } }],
    ['that has ended', { claims: { exp: now - 3600 } }],
    ['that has not begun', { claims: { nbf: now + 3600 } }],
    ['that never ends', { claims: { exp: undefined } }],
    ['that ends in words', { claims: { exp: 'tomorrow' } }],
    ['for another service URL', { claims: { serviceurl: 'https://elsewhere.example/' } }],
    ['for no service URL', { claims: { serviceurl: undefined } }],
    ['that speaks for another bot as its caller', { claims: { ver: '1.0', appid: 'skill' } }],
  ];

  test.each(tokens)('%s is refused', async (_, changes) => {
    const answer = await door.adapter.handle(
      buildMessage(surroundings.teams),
      door.authorise(changes),
      say,
    );

    expectRefusal(answer);
  });

  const spoilt: readonly [string, (authorization: string) => string | undefined][] = [
    ['missing', () => undefined],
    ['empty', () => ''],
    ['junk', () => 'Bearer junk'],
    ['three junk parts', () => 'Bearer a.b.c'],
    ['parts that hold no objects', () => `Bearer ${['null', '7', 'x'].map(toPart).join('.')}`],
    ['another scheme', (authorization) => authorization.replace('Bearer', 'Basic')],
    ['a scheme in small letters', (authorization) => authorization.replace('Bearer', 'bearer')],
    ['two tokens', (authorization) => `${authorization} ${authorization}`],
    ['a token with its signature cut off', (authorization) => authorization.replace(/[^.]+$/, '')],
    ['a token whose claims were changed', (authorization) => tamper(authorization)],
    ['a token that says it needs no signature', (authorization) => unsign(authorization)],
  ];

  test.each(spoilt)('an authorization header with %s is refused', async (_, spoil) => {
    const answer = await door.adapter.handle(
      buildMessage(surroundings.teams),
      spoil(door.authorise()),
      say,
    );

    expectRefusal(answer);
  });

  test('as the Bot Framework Emulator would bring it is refused', async () => {
    const iss = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';
    const claims = { iss, ver: '1.0', appid: door.identity.appId };

    const answer = await door.adapter.handle(
      buildMessage(surroundings.teams),
      door.authorise({ claims }),
      say,
    );

    expectRefusal(answer);
  });

  test('signed by a key that may not speak for Teams is refused', async () => {
    const issuer = await startTokenIssuer(['webchat']);
    const other = buildFrontDoor({ ...surroundings, issuer });

    const answer = await other.adapter.handle(
      buildMessage(surroundings.teams),
      other.authorise(),
      say,
    );

    expectRefusal(answer);
    await issuer.close();
  });
});

describe('a good token with an activity it does not fit', () => {
  test.each([
    ['without a service URL', { serviceUrl: undefined }],
    ['with an empty service URL', { serviceUrl: '' }],
    ['with another service URL', { serviceUrl: 'https://elsewhere.example/' }],
    ['with a service URL that is no text', { serviceUrl: { href: 'http://127.0.0.1/' } }],
    ['without a channel', { channelId: undefined }],
    ['from another channel', { channelId: 'webchat' }],
    ['from the channel that picks another validator', { channelId: 'AseChannel' }],
    ['from the emulator', { channelId: 'emulator', recipient: { id: 'b', role: 'skill' } }],
  ])('%s is refused', async (_, overrides) => {
    const message = buildMessage(surroundings.teams, overrides);

    const answer = await door.adapter.handle(message, door.authorise(), say);

    expectRefusal(answer);
  });

  test('without a service URL on either side is refused', async () => {
    const message = buildMessage(surroundings.teams, { serviceUrl: '' });

    const answer = await door.adapter.handle(message, door.authorise({ serviceUrl: '' }), say);

    expectRefusal(answer);
  });
});

describe('when Microsoft signs with another key', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('it is read within the hour, and the one before is good meanwhile', async () => {
    const issuer = await startTokenIssuer();
    const clock = { now: () => new Date(Date.now()).toISOString() };
    const other = buildFrontDoor({ ...surroundings, issuer }, { clock });
    const message = () => buildMessage(surroundings.teams);
    await other.adapter.handle(message(), other.authorise(), say);
    const key = issuer.addKey('key-2');

    const later = Date.now() + 61 * 60_000;
    jest.spyOn(Date, 'now').mockReturnValue(later);
    const claims = { exp: Math.floor(later / 1000) + 3600 };
    const byNew = other.authorise({ key, header: { kid: 'key-2' }, claims });
    const answers = [
      await other.adapter.handle(message(), byNew, say),
      await other.adapter.handle(message(), other.authorise({ claims }), say),
    ];

    expect(answers).toEqual([{ status: 200 }, { status: 200 }]);
    await issuer.close();
  });
});

test('in the public cloud it is the issuer and the keys that Microsoft documents for the Bot Connector', () => {
  const { issuer, metadataUrl } = createSdkAuthentication({
    ...door.identity,
    appType: 'UserAssignedMsi',
    sdkSettings: {},
  });

  expect(issuer).toBe('https://api.botframework.com');
  expect(metadataUrl).toBe('https://login.botframework.com/v1/.well-known/openidconfiguration');
});

describe('when the keys cannot be fetched', () => {
  test.each([
    ['nobody listens', 'http://127.0.0.1:9/keys'],
    ['the page is not there', () => `${surroundings.teams.url}nothing-here`],
  ])('because %s, the caller is asked to come back and it is reported once', async (_, page) => {
    const url = typeof page === 'string' ? page : page();
    const sdkSettings = {
      ...surroundings.issuer.sdkSettings,
      ToBotFromChannelOpenIdMetadataUrl: url,
    };
    const other = buildFrontDoor({
      ...surroundings,
      issuer: { ...surroundings.issuer, sdkSettings },
    });

    const answer = await other.adapter.handle(
      buildMessage(surroundings.teams),
      other.authorise(),
      say,
    );

    expect(answer).toEqual({ status: 503 });
    expect(other.reports).toHaveLength(1);
    expect(turns).toBe(0);
  });
});

describe('tokens that claim many tenants', () => {
  test('leave nothing behind in the SDK', async () => {
    const { ToBotFromBotOrEmulatorTokenValidationParameters: kept } = await import(
      'botframework-connector'
    );
    const before = kept.issuer?.length;

    const authorization = door.authorise({ key: stranger, claims: { tid: 'made-up' } });
    const answer = await door.adapter.handle(buildMessage(surroundings.teams), authorization, say);

    expectRefusal(answer);
    expect(kept.issuer).toHaveLength(before ?? 0);
  });
});

let turns = 0;

beforeEach(() => {
  turns = 0;
});

async function say(): Promise<void> {
  turns += 1;
}

function expectRefusal(answer: unknown): void {
  expect(answer).toEqual({ status: 401 });
  expect(turns).toBe(0);
  expect(surroundings.teams.sent).toEqual([]);
  expect(door.reports).toEqual([]);
}

function toPart(text: string): string {
  return Buffer.from(text).toString('base64url');
}

/** Gives the token an hour more than was signed for. */
function tamper(authorization: string): string {
  const [header, payload = '', signature] = authorization.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return [header, toPart(JSON.stringify({ ...claims, exp: claims.exp + 3600 })), signature].join(
    '.',
  );
}

function unsign(authorization: string): string {
  const [, payload, signature] = authorization.split('.');
  return [`Bearer ${toPart('{"alg":"none","kid":"key-1"}')}`, payload, signature].join('.');
}
