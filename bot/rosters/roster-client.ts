/** Reads who is in a team outside of a turn, by the connector service's own HTTP protocol. */
import type { ReadRoster, RosterPlace } from '../../shared/use-cases/roster/refresh-roster.ts';
import type { WaitForTurn } from '../proactive/rate-limit.ts';
import type { Signature, SignIn } from '../proactive/sign-in.ts';
import { gatherRoster, membersAPage, type RosterPage } from '../teams/roster.ts';

type Parts = { readonly signIn: SignIn; readonly waitForTurn: WaitForTurn };

const timeoutMs = 20_000;

/** Each page is tried once: where Teams says anything but a page, it says nothing of the team. */
export function createRosterClient({ signIn, waitForTurn }: Parts): ReadRoster {
  return async (place) => {
    const signature = await signIn.sign();
    if (signature === null) return null;
    const { tenantId, teamId: id, name, serviceUrl } = place;
    const roster = await gatherRoster((token) => readPage(place, signature, token));
    return roster && { tenantId, id, name, serviceUrl, roster };
  };

  async function readPage(
    place: RosterPlace,
    signature: Signature,
    token: string | undefined,
  ): Promise<RosterPage | null> {
    const { tenantId, teamId, serviceUrl } = place;
    const url = toUrl(place, token);
    if (!URL.canParse(url)) return null;
    await waitForTurn({ tenantId, address: { serviceUrl, conversationId: teamId } });
    const { bearer } = signature;
    const headers = { ...(bearer !== null && { authorization: `Bearer ${bearer}` }) };
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(url, { headers, signal });
      if (response.status === 401) signIn.reject(signature);
      const page: unknown = await response.json();
      return response.ok ? (page as RosterPage | null) : null;
    } catch {
      return null;
    }
  }
}

function toUrl({ serviceUrl, teamId }: RosterPlace, token: string | undefined): string {
  const query = new URLSearchParams({
    pageSize: String(membersAPage),
    ...(token !== undefined && { continuationToken: token }),
  });
  const members = `v3/conversations/${encodeURIComponent(teamId)}/pagedmembers`;
  return `${serviceUrl.replace(/\/$/, '')}/${members}?${query}`;
}
