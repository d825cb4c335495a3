/** The activities Teams would send, signed as it would sign them. */
import { randomUUID } from 'node:crypto';
import type { TeamsService } from '../support/teams-service.ts';
import type { TokenIssuer } from '../support/token-issuer.ts';
import type { Call } from './caller.ts';
import { botAppId, members, tabClientId, team, tenantId } from './setting.ts';

export type Calls = {
  readonly message: (text: string) => Call;
  readonly press: (verb: string, data: object) => Call;
  /** The app is added to the team. */
  readonly install: () => Call;
  readonly board: (etag?: string) => Call;
};

export function createCalls(issuer: TokenIssuer, teams: TeamsService): Calls {
  const [person] = members;
  const botToken = issuer.issueToken({ audience: botAppId, serviceUrl: teams.url });
  const tabToken = issuer.issueToken({
    audience: tabClientId,
    serviceUrl: '',
    claims: {
      oid: person?.aadObjectId,
      tid: tenantId,
      name: person?.name,
      scp: 'access_as_user',
    },
  });
  return { message, press, install, board };

  function message(text: string): Call {
    return toCall({ type: 'message', text, textFormat: 'plain' });
  }

  function press(verb: string, data: object): Call {
    return toCall({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: '1700000000000',
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    });
  }

  function install(): Call {
    return toCall({
      type: 'installationUpdate',
      action: 'add',
      conversation: { id: team.id, conversationType: 'channel', isGroup: true, tenantId },
      channelData: { tenant: { id: tenantId }, team, channel: { id: team.id } },
    });
  }

  function board(etag?: string): Call {
    return {
      method: 'GET',
      path: `/api/teams/${encodeURIComponent(team.id)}/board`,
      headers: {
        authorization: `Bearer ${tabToken}`,
        'accept-encoding': 'gzip, deflate, br',
        ...(etag !== undefined && { 'if-none-match': etag }),
      },
    };
  }

  function toCall(fields: object): Call {
    const now = new Date().toISOString();
    const body = {
      id: randomUUID(),
      timestamp: now,
      localTimestamp: now,
      localTimezone: 'Europe/London',
      locale: 'en-GB',
      channelId: 'msteams',
      serviceUrl: teams.url,
      from: { id: person?.id, name: person?.name, aadObjectId: person?.aadObjectId },
      recipient: { id: `28:${botAppId}`, name: 'Small Changes' },
      conversation: { id: 'a:asha', conversationType: 'personal', tenantId },
      channelData: { tenant: { id: tenantId } },
      ...fields,
    };
    const headers = { authorization: `Bearer ${botToken}` };
    return { method: 'POST', path: '/api/messages', headers, body };
  }
}
