/** Keeps where a team's people are reached, so that those who never wrote can be told things too. */

import { withAddress } from '../../domain/mailbox/address.ts';
import type { SeenTeam } from '../team/sync-team.ts';
import { changeMailbox, type MailboxDeps } from './change-mailbox.ts';

/** Whoever cannot be noted now is at the next look at the roster. */
export async function recordRoster(seen: SeenTeam, deps: MailboxDeps): Promise<void> {
  const { tenantId, serviceUrl } = seen;
  for (const { id: personId, userId } of seen.roster)
    await changeMailbox({ tenantId, personId }, deps, (mailbox, at) =>
      withAddress(mailbox, { serviceUrl, userId, conversationId: null }, at),
    );
}
