/** Puts together what people shared with their team, from how things stand at the moment it is posted. */

import type { SharedDeed } from '../../domain/channel/channel.ts';
import { answerIn, type CheckInAnswer } from '../../domain/check-in/check-ins.ts';
import type { DomainError } from '../../domain/errors.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type Ask, findAsk } from '../../domain/small-change/asks.ts';
import { thanksFor } from '../../domain/small-change/grow/thanks.ts';
import type { SmallChange, Thanks } from '../../domain/small-change/small-change.ts';
import { findMember } from '../../domain/team/team.ts';
import { readTeam } from '../access/read-team.ts';
import type { Deps } from '../deps.ts';
import { changeType, checkInsOf, type TeamKey } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

export type Shared =
  | {
      readonly kind: 'yes';
      readonly share: SharedDeed;
      readonly change: SmallChange;
      readonly ask: Ask;
    }
  | {
      readonly kind: 'thanks';
      readonly share: SharedDeed;
      readonly change: SmallChange;
      readonly thanks: Thanks;
    }
  | {
      readonly kind: 'check-in';
      readonly share: SharedDeed;
      readonly who: string;
      readonly answer: CheckInAnswer;
      readonly changes: readonly SmallChange[];
    }
  /** It was taken back. */
  | { readonly kind: 'gone'; readonly share: SharedDeed };

/** In the order they came. Errors: `busy`. */
export async function loadShares(
  place: TeamKey,
  shares: readonly SharedDeed[],
  deps: Pick<Deps, 'store'>,
): Promise<Result<readonly Shared[], DomainError>> {
  const loaded: Shared[] = [];
  for (const share of shares) {
    const one = await loadShare(place, share, deps);
    if (!one.ok) return one;
    loaded.push(one.value);
  }
  return ok(loaded);
}

async function loadShare(
  { tenantId, teamId }: TeamKey,
  share: SharedDeed,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<Shared, DomainError>> {
  if (share.kind === 'check-in') return loadCheckInShare({ tenantId, teamId }, share, { store });
  const key = { tenantId, teamId, changeId: share.changeId };
  const read = await repository.read(store, changeType, key);
  if (!read.ok) return read.error.kind === 'busy' ? read : ok({ kind: 'gone', share });
  return ok(toShared(share, read.value));
}

/** Of a change that is gone since, nothing is said. */
async function loadCheckInShare(
  { tenantId, teamId }: TeamKey,
  share: Extract<SharedDeed, { readonly kind: 'check-in' }>,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<Shared, DomainError>> {
  const [team, checkIns] = await Promise.all([
    readTeam(store, tenantId, teamId),
    repository.read(store, checkInsOf(share.personId), { tenantId, teamId }),
  ]);
  if (!team.ok && team.error.kind === 'busy') return team;
  if (!checkIns.ok && checkIns.error.kind === 'busy') return checkIns;
  const who = team.ok ? findMember(team.value, share.personId) : undefined;
  const answer = checkIns.ok ? answerIn(checkIns.value, share.occurrence) : undefined;
  if (!who || !answer?.shared) return ok({ kind: 'gone', share });
  const read = await Promise.all(
    answer.said.map(({ changeId }) =>
      repository.read(store, changeType, { tenantId, teamId, changeId }),
    ),
  );
  const busy = read.find((each) => !each.ok && each.error.kind === 'busy');
  if (busy && !busy.ok) return busy;
  const changes = read.flatMap((each) => (each.ok ? [each.value] : []));
  return ok({ kind: 'check-in', share, who: who.name, answer, changes });
}

function toShared(
  share: Exclude<SharedDeed, { readonly kind: 'check-in' }>,
  change: SmallChange,
): Shared {
  if (change.status === 'withdrawn') return { kind: 'gone', share };
  if (share.kind === 'yes') {
    const ask = findAsk(change, share.askId);
    return ask?.answer?.answer === 'yes'
      ? { kind: 'yes', share, change, ask }
      : { kind: 'gone', share };
  }
  const thanks = thanksFor(change, null).find(({ id }) => id === share.thanksId);
  return thanks ? { kind: 'thanks', share, change, thanks } : { kind: 'gone', share };
}
