/** The addresses that tell who is in a conversation, and what the team is called. */
import { type Answer, notFound, type Route, toErrorAnswer } from './route.ts';

/**
 * Somebody as "Get Teams specific context for your bot" shows them: by `objectId`, with a given name and a
 * surname in place of a name, and for somebody anonymous with a name and no id in the directory.
 */
export type TeamsMember = {
  readonly id: string;
  readonly objectId?: string;
  /** In place of `objectId`, depending on the scenario (microsoft/teams.ts#516). */
  readonly aadObjectId?: string;
  readonly name?: string;
  readonly givenName?: string;
  readonly surname?: string;
  readonly email?: string;
  readonly userPrincipalName?: string;
  readonly tenantId?: string;
  /** There is no other: nobody is said to be an owner (microsoft/botbuilder-js#2706). */
  readonly userRole?: 'user' | 'anonymous';
};

export type Roster = {
  readonly members?: readonly TeamsMember[];
  /** The most members one page holds, whatever the bot asks for. */
  readonly pageSize?: number;
  readonly team?: { readonly id: string; readonly name: string; readonly aadGroupId: string };
};

export function listRosterRoutes({ members = [], pageSize = 100, team }: Roster): readonly Route[] {
  return [
    {
      method: 'GET',
      path: /^\/v3\/conversations\/[^/]+\/pagedmembers$/,
      answer: ({ query }) => answerPage(query),
    },
    {
      method: 'GET',
      path: /^\/v3\/conversations\/[^/]+\/members\/([^/]+)$/,
      answer: ({ ids: [asked] }) => {
        const body = members.find((member) => [member.id, toObjectId(member)].includes(asked));
        return body ? { status: 200, body } : notFound;
      },
    },
    {
      method: 'GET',
      path: /^\/v3\/teams\/([^/]+)$/,
      answer: ({ ids: [asked] }) =>
        team?.id === asked
          ? { status: 200, body: { ...team, memberCount: members.length, channelCount: 1 } }
          : notFound,
    },
    {
      method: 'GET',
      path: /^\/v3\/teams\/([^/]+)\/conversations$/,
      answer: ({ ids: [asked] }) =>
        team?.id === asked ? { status: 200, body: { conversations: [{ id: asked }] } } : notFound,
    },
  ];

  /** A token names the first member of its page; any other token is refused. */
  function answerPage(query: URLSearchParams): Answer {
    const token = query.get('continuationToken');
    const start = token === null ? 0 : members.findIndex(({ id }) => toPageToken(id) === token);
    if (start < 0) return toErrorAnswer(400, 'BadSyntax', 'That is no page of this roster.');
    const end = start + Math.min(Number(query.get('pageSize') ?? pageSize), pageSize);
    const next = members[end];
    const body = {
      members: members.slice(start, end),
      ...(next && { continuationToken: toPageToken(next.id) }),
    };
    return { status: 200, body };
  }
}

function toObjectId({ objectId, aadObjectId }: TeamsMember): string | undefined {
  return objectId ?? aadObjectId;
}

function toPageToken(id: string): string {
  return Buffer.from(`from ${id}`).toString('base64url');
}
