/** Puts barriers into a theme, and takes them out again (P6). */

import {
  checkGrouping,
  type Grouping,
  groupBarriers as toGrouped,
  ungroupBarriers as toUngrouped,
} from '../../domain/barriers/themes.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { withSignpost } from '../access/with-signpost.ts';
import type { Deps } from '../deps.ts';
import { changeOfTeam } from '../storage/team-aggregates.ts';
import { type ReadBarriers, teamBarriers } from './load-barriers.ts';

const verb = 'theme-barriers';

/** Errors: `not-a-member`, `not-allowed`, `invalid`, `signpost`, `stale`, `too-many`, `busy`. */
export async function groupBarriers(
  input: Grouping & { readonly teamId: string },
  actor: Actor,
  { store, newId, signposts }: Deps,
): Promise<Result<ReadBarriers, DomainError>> {
  const newThemeId = newId();
  return changeOfTeam(store, teamBarriers, { teamId: input.teamId, actor, verb }, (standing) => {
    const checked = withSignpost(checkGrouping(input), { signposts });
    return checked.ok ? toGrouped(standing, checked.value, newThemeId) : checked;
  });
}

export type Ungrouping = {
  readonly teamId: string;
  readonly themeId: string;
  readonly barriers: readonly string[];
};

/** Errors: `not-a-member`, `not-allowed`, `stale`, `busy`. */
export function ungroupBarriers(
  { teamId, themeId, barriers }: Ungrouping,
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<ReadBarriers, DomainError>> {
  return changeOfTeam(store, teamBarriers, { teamId, actor, verb }, (standing) =>
    toUngrouped(standing, themeId, barriers),
  );
}
