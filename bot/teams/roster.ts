/**
 * Reads who is in a team, as Teams tells it page by page. Microsoft's page "Get Teams specific context for
 * your bot" names people by `objectId`, may give them no `name`, and gives anonymous people no id at all;
 * elsewhere the id comes as `aadObjectId` (microsoft/botbuilder-js#2257, microsoft/teams.ts#516).
 *
 * It says nobody's kind: `userRole` is "user" or "anonymous", for guests too, and the `tenantId` shown there
 * is none that could be compared. What tells a guest is the `userPrincipalName`: Microsoft Entra writes #EXT#
 * into that of everybody invited from outside ("Properties of a Microsoft Entra B2B collaboration user",
 * MicrosoftDocs/entra-docs), and so it comes in the roster (Microsoft's answer in the Teams developer
 * community under "TeamsInfo.getPagedMembers is sometimes not returning newly added members"). People of a
 * council's other tenants are written so too, and guests with an account of the council's own are not.
 */
import { TeamsInfo, type TurnContext } from 'botbuilder';
import type { SeenMember } from '../../shared/use-cases/team/sync-team.ts';
import { isRecord } from './payload/activity.ts';

/** Members asked for at once; Teams gives at most 500. */
export const membersAPage = 500;

export type RosterPage = { readonly members?: unknown; readonly continuationToken?: unknown };

export async function readRoster(
  context: TurnContext,
  teamId: string,
): Promise<readonly SeenMember[]> {
  const roster = await gatherRoster((token) =>
    TeamsInfo.getPagedTeamMembers(context, teamId, membersAPage, token),
  );
  return roster ?? [];
}

/**
 * To the end: a large team has come a tenth at a time (MicrosoftDocs/msteams-docs#1682). Null where a page
 * is: part of a roster is none.
 */
export async function gatherRoster(
  readPage: (token: string | undefined) => Promise<RosterPage | null>,
): Promise<readonly SeenMember[] | null> {
  const roster = new Map<string, SeenMember>();
  let token: string | undefined;
  do {
    const page = await readPage(token);
    if (page === null) return null;
    for (const member of Array.isArray(page.members) ? page.members : []) {
      const seen = toSeenMember(member);
      if (seen) roster.set(seen.id, seen);
    }
    token = toWords(page.continuationToken) || undefined;
  } while (token !== undefined);
  return [...roster.values()];
}

/** Null for somebody without an id in the directory, who cannot be told from anybody else. */
export function toSeenMember(member: unknown): SeenMember | null {
  if (!isRecord(member)) return null;
  const id = toWords(member.aadObjectId) || toWords(member.objectId);
  const userId = toWords(member.id);
  if (id === '' || userId === '') return null;
  return {
    ...{ id, name: toName(member), userId, isOwner: member.userRole === 'owner' },
    ...(isGuest(member) && { isGuest: true }),
  };
}

/** The council's own domain follows it. */
function isGuest({ userPrincipalName }: Readonly<Record<string, unknown>>): boolean {
  return /#ext#@/i.test(toWords(userPrincipalName));
}

/** Empty where Teams tells none. */
function toName({ name, givenName, surname }: Readonly<Record<string, unknown>>): string {
  return toWords(name) || `${toWords(givenName)} ${toWords(surname)}`.trim();
}

function toWords(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
