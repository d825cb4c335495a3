/** Whether what a go taught may be told outside the team: its words stay as they are (P10, P25). */
import { type Command, wasApplied } from '../../command.ts';
import type { DomainError } from '../../errors.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { Learning } from '../content/learning.ts';
import { applyOnce } from '../history.ts';
import type { HistoryEntry, SmallChange } from '../small-change.ts';
import { goNow } from './go-again.ts';

/** `go` counts from 1: this one, or one before it. */
export type ForTeamOnly = { readonly go: number; readonly forTeamOnly: boolean };

/**
 * At any stage, as long as the change is on the board: it may be thought better of later. Errors: `not-found` for
 * a go that has taught nothing, or that there was none of; `no-such-move` when withdrawn.
 */
export function keepForTeam(
  change: SmallChange,
  { go, forTeamOnly }: ForTeamOnly,
  command: Command,
): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id)) return ok(change);
  if (change.status === 'withdrawn') return fail({ kind: 'no-such-move' });
  const isNow = go === goNow(change);
  const taught = isNow ? change.learning : change.goes[go - 1]?.learning;
  if (!taught || (taught.learned === null && taught.noticed === null))
    return fail({ kind: 'not-found' });
  if (taught.forTeamOnly === forTeamOnly) return ok(change);
  const learning = { ...taught, forTeamOnly };
  const goes = change.goes.map((each, at) => (at === go - 1 ? { ...each, learning } : each));
  const to = isNow ? { learning } : { goes };
  return ok(applyOnce(change, command, { did: 'learned', to }));
}

type Taught = Pick<SmallChange, 'learning' | 'goes'>;

/** What was decided, where an entry decided nothing else; null where it did. */
export function keptForTeam({ did, before }: HistoryEntry, after: Taught): boolean | null {
  if (did !== 'learned') return null;
  const earlier = { ...after, ...before };
  const pairs = [...after.goes, after].map(
    ({ learning }, at) => [[...earlier.goes, earlier][at]?.learning, learning] as const,
  );
  const changed = pairs.filter(([was, is]) => JSON.stringify(was) !== JSON.stringify(is));
  const [only] = changed;
  if (!only || changed.length > 1) return null;
  const [was, is] = only;
  return isAlikeBut(was, is) ? is.forTeamOnly : null;
}

function isAlikeBut(was: Learning | undefined, is: Learning): boolean {
  if (!was || was.forTeamOnly === is.forTeamOnly) return false;
  return JSON.stringify({ ...was, forTeamOnly: is.forTeamOnly }) === JSON.stringify(is);
}
