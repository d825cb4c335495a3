/** Sets up the real adapter between a played Teams and a played token issuer. */
import { randomUUID } from 'node:crypto';
import { MsalServiceClientCredentialsFactory } from 'botframework-connector';
import type { BotIdentity } from '../../../bot/config.ts';
import { type Adapter, type AdapterOptions, createAdapter } from '../../../bot/teams/adapter.ts';
import { startTeamsService, type TeamsService } from '../../support/teams-service.ts';
import {
  startTokenIssuer,
  type TokenIssuer,
  type TokenRequest,
} from '../../support/token-issuer.ts';

export const ourTenant = '11111111-aaaa-4111-8111-111111111111';

export type Surroundings = {
  readonly issuer: TokenIssuer;
  readonly teams: TeamsService;
  readonly close: () => Promise<void>;
};

export async function openSurroundings(): Promise<Surroundings> {
  const issuer = await startTokenIssuer();
  const teams = await startTeamsService();
  return {
    issuer,
    teams,
    close: async () => {
      await Promise.all([issuer.close(), teams.close()]);
    },
  };
}

export type Report = {
  readonly error: unknown;
  readonly correlationId: string;
  readonly activity: unknown;
};

export type FrontDoor = {
  readonly adapter: Adapter;
  readonly identity: BotIdentity;
  readonly reports: readonly Report[];
  /** How often the SDK asked for something that a kept client or a remembered token saves. */
  readonly asked: { tokens: number; clients: number; verifications: number };
  /** An authorization header that is in order, unless it is changed. */
  readonly authorise: (changes?: Partial<TokenRequest>) => string;
};

export function buildFrontDoor(
  { issuer, teams }: Surroundings,
  overrides: Partial<AdapterOptions> = {},
): FrontDoor {
  const reports: Report[] = [];
  const asked = { tokens: 0, clients: 0, verifications: 0 };
  const identity: BotIdentity = {
    appId: randomUUID(),
    appType: 'SingleTenant',
    appTenantId: ourTenant,
    sdkSettings: issuer.sdkSettings,
  };
  const adapter = createAdapter({
    identity,
    tenantIds: [ourTenant],
    clock: { now: () => new Date().toISOString() },
    credentials: new CountedCredentials(identity.appId, asked),
    onUnexpected: (error, correlationId, activity) => {
      reports.push({ error, correlationId, activity });
    },
    lastResort: (correlationId) => `Sorry, that went wrong on our side (${correlationId}).`,
    ...overrides,
  });
  return {
    adapter,
    identity,
    reports,
    asked,
    authorise: (changes) =>
      `Bearer ${issuer.issueToken({ audience: identity.appId, serviceUrl: teams.url, ...changes })}`,
  };
}

/** The SDK's credentials for one's own token source, which say how often they were needed. */
class CountedCredentials extends MsalServiceClientCredentialsFactory {
  readonly #asked: FrontDoor['asked'];

  constructor(appId: string, asked: FrontDoor['asked']) {
    const acquireTokenByClientCredential = async () => {
      asked.tokens += 1;
      return { accessToken: `bot-token-${asked.tokens}`, expiresOn: new Date(Date.now() + 3.6e6) };
    };
    super(appId, { acquireTokenByClientCredential } as never);
    this.#asked = asked;
  }

  override isValidAppId(appId: string): Promise<boolean> {
    this.#asked.verifications += 1;
    return super.isValidAppId(appId);
  }

  override createCredentials(
    ...given: Parameters<MsalServiceClientCredentialsFactory['createCredentials']>
  ) {
    this.#asked.clients += 1;
    return super.createCredentials(...given);
  }
}

/** A message as Teams sends it in a personal chat. */
export function buildMessage(
  teams: TeamsService,
  overrides: Readonly<Record<string, unknown>> = {},
) {
  return {
    type: 'message',
    id: '1700000000001',
    text: 'Shorter handover notes',
    timestamp: '2026-11-21T09:30:00.000Z',
    localTimestamp: '2026-11-21T09:30:00.000+00:00',
    channelId: 'msteams',
    serviceUrl: teams.url,
    from: { id: '29:asha', name: 'Asha Patel', aadObjectId: 'asha' },
    recipient: { id: '28:bot', name: 'Small Changes' },
    conversation: { id: 'a:personal', conversationType: 'personal', tenantId: ourTenant },
    channelData: { tenant: { id: ourTenant } },
    ...overrides,
  };
}

export function buildInvoke(
  teams: TeamsService,
  name: string,
  overrides: Readonly<Record<string, unknown>> = {},
) {
  return buildMessage(teams, { type: 'invoke', name, text: undefined, value: {}, ...overrides });
}
