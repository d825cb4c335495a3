/** Keeps whether a team has the app: where it was taken out, nobody is asked anything of its own accord. */

import type { DomainError } from '../../domain/errors.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type Team, withApp, withoutApp } from '../../domain/team/team.ts';
import type { Deps } from '../deps.ts';
import { teamType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

/** Errors: `busy`, and `not-found` for a team never seen. */
export function setAppInstalled(
  { tenantId, teamId }: { readonly tenantId: string; readonly teamId: string },
  isThere: boolean,
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
): Promise<Result<Team, DomainError>> {
  return repository.change(store, teamType, { tenantId, teamId }, (team) =>
    ok(isThere ? withApp(team, clock.now()) : withoutApp(team)),
  );
}
