/** Who looks after a change: anybody may take one that nobody does, and hand on their own (P27). */
import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { readFields } from '../fields.ts';
import type { PersonRef } from '../person.ts';
import { fail, ok, type Result } from '../result.ts';
import { applyOnce } from './history.ts';
import type { SmallChange } from './small-change.ts';

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
  return ok(applyOnce(change, command, { did: 'took', to: { owner: command.by } }));
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
  const reason = values.nextShouldKnow;
  return ok(
    applyOnce(change, command, {
      ...{ did: 'handed-on', to: { owner: nextOwner } },
      ...(reason !== null && { reason }),
    }),
  );
}
