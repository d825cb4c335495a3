/** Leaves all of one change out of what is made sense of, a thing at a time: for its team’s leads, and for whoever logged it (P19). */
import type { DomainError } from '../../domain/errors.ts';
import type { GatheredItem } from '../../domain/gathered/gathered.ts';
import type { Actor } from '../../domain/person.ts';
import { mayInProgramme } from '../../domain/programme/permissions.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import { enterProgrammeOfTeam } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';
import { loadGatheredOfTeam } from '../gathered/load-gathered.ts';
import { loadEvidence } from './load-sense.ts';
import { withhold } from './withhold.ts';

type LeaveOutDeps = Pick<Deps, 'store' | 'clock' | 'today' | 'calendar'>;

export type LeavingOut = {
  /** What it taught, met and needed, gathered or put in, that is not left out yet. */
  readonly items: readonly GatheredItem[];
  /** Something of it is left out. */
  readonly isOut: boolean;
  /** Whether whoever asks may leave it out. */
  readonly may: boolean;
};

/** Errors: `not-a-member`, `not-allowed`, `busy`. */
export async function loadLeavingOut(
  { id, teamId, author }: Pick<SmallChange, 'id' | 'teamId' | 'author'>,
  actor: Actor,
  deps: LeaveOutDeps,
): Promise<Result<LeavingOut, DomainError>> {
  const asking = { teamId, actor, verb: 'see-programme' } as const;
  const entered = await enterProgrammeOfTeam(deps.store, asking);
  if (!entered.ok) return entered;
  const { stands, programme } = entered.value;
  const [gathered, evidence] = await Promise.all([
    loadGatheredOfTeam({ tenantId: actor.tenantId, teamId }, deps),
    loadEvidence(programme, deps),
  ]);
  if (!gathered.ok) return gathered;
  if (!evidence.ok) return evidence;
  const isOwn = author.id === actor.id;
  const { leftOut } = gathered.value;
  const isOfIt = ({ from }: GatheredItem) => 'changeId' in from && from.changeId === id;
  const theirs = [
    ...evidence.value.items.filter((each) => each.teamId === teamId),
    ...gathered.value.items,
  ];
  const all = [...new Map(theirs.filter(isOfIt).map((item) => [item.id, item])).values()];
  /* What a lead left out is its author's to leave out as well: then only they let it in again. */
  const out = isOwn ? leftOut.byAuthor : leftOut.all;
  const items = all.filter((item) => !out.includes(item.id));
  const may = mayInProgramme(stands, 'withhold', isOwn);
  return ok({ items, isOut: items.length < all.length, may });
}

export type LeaveOut = {
  readonly change: Pick<SmallChange, 'id' | 'teamId' | 'author'>;
  readonly commandId: string;
};

/** Safe to repeat: each thing is a command of its own. Errors: those of leaving one thing out. */
export async function leaveChangeOut(
  { change, commandId }: LeaveOut,
  actor: Actor,
  deps: LeaveOutDeps,
): Promise<Result<LeavingOut, DomainError>> {
  const { teamId } = change;
  const before = await loadLeavingOut(change, actor, deps);
  if (!before.ok) return before;
  for (const [at, { id: itemId }] of before.value.items.entries()) {
    const leaving = { teamId, itemId, isOut: true, commandId: `${commandId} ${at}` };
    const left = await withhold(leaving, actor, deps);
    if (!left.ok) return left;
  }
  return before;
}
