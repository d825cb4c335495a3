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
import { changeForMember } from '../access/for-member.ts';
import { withSignpost } from '../access/with-signpost.ts';
import type { Deps } from '../deps.ts';
import { barriersType } from '../storage/document-types.ts';
import type { BarriersForMember } from './load-barriers.ts';

const verb = 'theme-barriers';

/** Errors: `not-a-member`, `not-allowed`, `invalid`, `signpost`, `stale`, `too-many`, `busy`. */
export async function groupBarriers(
  input: Grouping & { readonly teamId: string },
  actor: Actor,
  { store, newId, signposts }: Deps,
): Promise<Result<BarriersForMember, DomainError>> {
  const newThemeId = newId();
  return changeForMember(store, barriersType, { teamId: input.teamId, actor, verb }, (current) => {
    const checked = withSignpost(checkGrouping(input), { signposts });
    return checked.ok ? toGrouped(current, checked.value, newThemeId) : checked;
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
): Promise<Result<BarriersForMember, DomainError>> {
  return changeForMember(store, barriersType, { teamId, actor, verb }, (current) =>
    toUngrouped(current, themeId, barriers),
  );
}
