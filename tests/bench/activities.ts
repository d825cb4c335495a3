/** The activities Teams would send, signed as it would sign them. */
import { randomUUID } from 'node:crypto';
import type { TeamsService } from '../support/teams-service.ts';
import type { TokenIssuer } from '../support/token-issuer.ts';
import type { Call } from './caller.ts';
import { asha, botAppId, tabClientId, tenantId } from './setting.ts';

export type Calls = {
  readonly message: (text: string) => Call;
  readonly press: (verb: string, data: object) => Call;
  /** The app is added to the team. */
  readonly install: () => Call;
  readonly board: (etag?: string) => Call;
  readonly journey: (etag?: string) => Call;
  /** What the tab sends to do something with a change; `command` is the last part of its address. */
  readonly command: (command: 'moves' | 'edit', changeId: string, body: object) => Call;
};

/** Somebody of a team. */
export type Speaker = {
  readonly person: { readonly id: string; readonly name: string; readonly aadObjectId: string };
  readonly team: { readonly id: string; readonly name: string; readonly aadGroupId: string };
  readonly conversationId: string;
};

export function createCalls(
  issuer: TokenIssuer,
  teams: TeamsService,
  { person, team, conversationId }: Speaker = asha,
): Calls {
  const teamPath = `/api/teams/${encodeURIComponent(team.id)}`;
  const botToken = issuer.issueToken({ audience: botAppId, serviceUrl: teams.url });
  const tabToken = issuer.issueToken({
    audience: tabClientId,
    serviceUrl: '',
    claims: {
      oid: person.aadObjectId,
      tid: tenantId,
      name: person.name,
      scp: 'access_as_user',
    },
  });
  const board = (etag?: string) => read('board', etag);
  const journey = (etag?: string) => read('journey', etag);
  return { message, press, install, board, journey, command };

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

  function read(view: 'board' | 'journey', etag: string | undefined): Call {
    return {
      method: 'GET',
      path: `${teamPath}/${view}`,
      headers: {
        authorization: `Bearer ${tabToken}`,
        'accept-encoding': 'gzip, deflate, br',
        ...(etag !== undefined && { 'if-none-match': etag }),
      },
    };
  }

  function command(name: 'moves' | 'edit', changeId: string, body: object): Call {
    const path = `${teamPath}/changes/${encodeURIComponent(changeId)}/${name}`;
    return { method: 'POST', path, headers: { authorization: `Bearer ${tabToken}` }, body };
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
      from: { id: person.id, name: person.name, aadObjectId: person.aadObjectId },
      recipient: { id: `28:${botAppId}`, name: 'Small Changes' },
      conversation: { id: conversationId, conversationType: 'personal', tenantId },
      channelData: { tenant: { id: tenantId } },
      ...fields,
    };
    const headers = { authorization: `Bearer ${botToken}` };
    return { method: 'POST', path: '/api/messages', headers, body };
  }
}
