/** Keeps whether a team has the app: where it was taken out, nobody is asked anything of its own accord. */
import type { DomainError } from '../../domain/errors.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type Team, withApp, withoutApp } from '../../domain/team/team.ts';
import type { Deps } from '../deps.ts';
import { changeAggregate } from '../storage/aggregates.ts';
import { teamKind } from '../storage/kinds.ts';
import { teamPartition } from '../storage/partitions.ts';

/** Errors: `busy`, and `not-found` for a team never seen. */
export function noteApp(
  { tenantId, teamId }: { readonly tenantId: string; readonly teamId: string },
  isThere: boolean,
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
): Promise<Result<Team, DomainError>> {
  const key = { pk: teamPartition(tenantId, teamId), id: teamId };
  return changeAggregate(store, teamKind, key, (team) =>
    ok(isThere ? withApp(team, clock.now()) : withoutApp(team)),
  );
}
