/** Who looks after a change: anybody may take one that nobody does, and hand on their own (P27). */
import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { readFields } from '../fields.ts';
import type { PersonRef } from '../person.ts';
import { fail, ok, type Result } from '../result.ts';
import { applyOnce } from './history.ts';
import type { ChangeContent, SmallChange } from './small-change.ts';

/** One line for whoever looks after it next. */
export const handOnFields = {
  nextShouldKnow: { limit: 240, required: false, oneLine: true },
} as const;

/** Who is in the team now: somebody who has left looks after nothing any more. */
export type InTeam = { readonly team: readonly PersonRef[] };

export function ownerInTeam(
  { owner }: Pick<SmallChange, 'owner'>,
  { team }: InTeam,
): PersonRef | null {
  return owner && team.some(({ id }) => id === owner.id) ? owner : null;
}

/** Whoever looks after it from this command on, or nobody. */
export function toOwner(
  owner: PersonRef | null,
  { at }: Command,
): Pick<ChangeContent, 'owner' | 'ownerSince'> {
  return { owner, ownerSince: at };
}

/** A team's people, and since when those who left it lately have been gone. */
export type WithLeavers = {
  readonly members: readonly PersonRef[];
  readonly leavers: readonly { readonly id: string; readonly leftAt: string }[];
};

/**
 * As people are shown it: nobody's, once whoever looked after it has left the team. What is stored keeps
 * them, so that it is theirs again should they come back.
 */
export function withOwnerInTeam<T extends Pick<SmallChange, 'owner' | 'ownerSince'>>(
  change: T,
  { members, leavers }: WithLeavers,
): T {
  const { owner } = change;
  if (owner === null || ownerInTeam(change, { team: members })) return change;
  const left = leavers.find(({ id }) => id === owner.id);
  return { ...change, owner: null, ownerSince: left?.leftAt ?? change.ownerSince };
}

/**
 * `leads`: a lead may take what somebody else looks after. Taking what one has changes nothing. Errors:
 * `looked-after`; `no-such-move` when withdrawn.
 */
export function takeChange(
  change: SmallChange,
  { leads, ...inTeam }: InTeam & { readonly leads: boolean },
  command: Command,
): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id)) return ok(change);
  if (change.status === 'withdrawn') return fail({ kind: 'no-such-move' });
  const owner = ownerInTeam(change, inTeam);
  if (owner?.id === command.by.id) return ok(change);
  if (owner && !leads) return fail({ kind: 'looked-after', by: owner.name });
  return ok(applyOnce(change, command, { did: 'took', to: toOwner(command.by, command) }));
}

export type HandOn = {
  /** Null when nobody was chosen, or nobody who is in the team. */
  readonly nextOwner: PersonRef | null;
  readonly nextShouldKnow: string;
};

/** Errors: `invalid`; `no-such-move` when withdrawn. */
export function handOnChange(
  change: SmallChange,
  { nextOwner, nextShouldKnow }: HandOn,
  command: Command,
): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id)) return ok(change);
  if (change.status === 'withdrawn') return fail({ kind: 'no-such-move' });
  const { values, problems } = readFields(handOnFields, { nextShouldKnow });
  const missing = nextOwner ? [] : [{ field: 'nextOwner', problem: 'missing' } as const];
  if (!nextOwner || problems.length > 0)
    return fail({ kind: 'invalid', problems: [...missing, ...problems] });
  if (change.owner?.id === nextOwner.id) return ok(change);
  const to = toOwner(nextOwner, command);
  return ok(applyOnce(change, command, { did: 'handed-on', to, ...toReason(values) }));
}

/** Hands it on to nobody in particular: anybody may take it. Errors: `invalid`; `no-such-move` when withdrawn. */
export function letGoOfChange(
  change: SmallChange,
  { nextShouldKnow }: Pick<HandOn, 'nextShouldKnow'>,
  command: Command,
): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id)) return ok(change);
  if (change.status === 'withdrawn') return fail({ kind: 'no-such-move' });
  const { values, problems } = readFields(handOnFields, { nextShouldKnow });
  if (problems.length > 0) return fail({ kind: 'invalid', problems });
  if (change.owner === null) return ok(change);
  const to = toOwner(null, command);
  return ok(applyOnce(change, command, { did: 'let-go', to, ...toReason(values) }));
}

/** The line for the next person stands in the history as the reason. */
function toReason({ nextShouldKnow }: { readonly nextShouldKnow: string | null }) {
  return nextShouldKnow === null ? {} : { reason: nextShouldKnow };
}
