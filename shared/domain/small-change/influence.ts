/** Influence: who must be on board, or the word that nobody else is needed (P9). */

import { type Command, wasApplied } from '../command.ts';
import type { DomainError, FieldProblem } from '../errors.ts';
import { isDay, readFields } from '../fields.ts';
import type { PersonRef } from '../person.ts';
import { influenceQuestions } from '../questions/influence.ts';
import { fail, ok, type Result } from '../result.ts';
import { rolesMatch } from '../stakeholders/role-id.ts';
import {
  type Say,
  type Stakeholder,
  type Stance,
  seeStance,
  stakeholderLimit,
} from '../stakeholders/stakeholder.ts';
import type { Ask } from './asks.ts';
import { applyOnce } from './history.ts';
import type { SmallChange } from './small-change.ts';
import { withTalk } from './who-hears.ts';

/** What was typed and chosen. `stakeholderId` is null for somebody new, who takes the command's id. */
export type StakeholderInput = {
  readonly stakeholderId: string | null;
  readonly role: string;
  readonly stance: Stance | null;
  readonly say: Say | null;
  readonly approach: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly nextTalkOn: string;
  /** Whoever in the team has it; null for nobody named. */
  readonly nextTalkBy: PersonRef | null;
};

/** Errors: `invalid`; `not-found` for somebody no longer there; `too-many` over twelve; `no-such-move` when withdrawn. */
export function saveStakeholder(
  change: SmallChange,
  input: StakeholderInput,
  command: Command,
): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id)) return ok(change);
  if (change.status === 'withdrawn') return fail({ kind: 'no-such-move' });
  const known = change.stakeholders.find(({ id }) => id === input.stakeholderId);
  if (input.stakeholderId !== null && !known) return fail({ kind: 'not-found' });
  if (!known && change.stakeholders.length >= stakeholderLimit)
    return fail({ kind: 'too-many', limit: stakeholderLimit });
  const kept = toStakeholder(input, known, command);
  if (!kept.ok) return kept;
  const stakeholders = known
    ? change.stakeholders.map((each) => (each.id === known.id ? kept.value : each))
    : [...change.stakeholders, kept.value];
  const applied = applyOnce(change, command, { did: 'influenced', to: { stakeholders } });
  return ok(withTalk(applied, kept.value, command));
}

function toStakeholder(
  input: StakeholderInput,
  known: Stakeholder | undefined,
  command: Command,
): Result<Stakeholder, DomainError> {
  const { values, problems } = readFields(influenceQuestions, input);
  const chosen: FieldProblem[] = [
    ...(input.stance === null ? [{ field: 'stance', problem: 'missing' } as const] : []),
    ...(input.nextTalkOn !== '' && !isDay(input.nextTalkOn)
      ? [{ field: 'nextTalkOn', problem: 'not-a-day' } as const]
      : []),
  ];
  if (problems.length + chosen.length > 0 || input.stance === null)
    return fail({ kind: 'invalid', problems: [...problems, ...chosen] });
  return ok({
    id: known?.id ?? command.id,
    role: values.role ?? '',
    stances: seeStance(known?.stances ?? [], input.stance, command.at),
    say: input.say,
    approach: values.approach,
    nextTalkOn: input.nextTalkOn || null,
    nextTalkBy: input.nextTalkOn === '' ? null : input.nextTalkBy,
  });
}

/** Who on this change, and what the same role is called elsewhere. */
export type SameRole = { readonly stakeholderId: string; readonly role: string };

/**
 * Two names for one role become one: on this change they are called as elsewhere, also where their yes was asked for.
 * Errors: `invalid`, also where the change names both; `not-found`; `no-such-move` when withdrawn.
 */
export function joinRoles(
  change: SmallChange,
  input: SameRole,
  command: Command,
): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id)) return ok(change);
  if (change.status === 'withdrawn') return fail({ kind: 'no-such-move' });
  const known = change.stakeholders.find(({ id }) => id === input.stakeholderId);
  if (!known) return fail({ kind: 'not-found' });
  const { values, problems } = readFields({ role: influenceQuestions.role }, input);
  const { role } = values;
  if (problems.length > 0 || role === null) return fail({ kind: 'invalid', problems });
  if (known.role === role) return ok(change);
  const others = change.stakeholders.filter(({ id }) => id !== known.id);
  if (others.some((other) => rolesMatch(other.role, role)))
    return fail({ kind: 'invalid', problems: [{ field: 'role', problem: 'repeated' }] });
  const isTheirs = ({ ofRole }: Ask) => ofRole !== null && rolesMatch(ofRole, known.role);
  const to = {
    stakeholders: change.stakeholders.map((each) => (each === known ? { ...each, role } : each)),
    ...(change.asks.some(isTheirs) && {
      asks: change.asks.map((ask) => (isTheirs(ask) ? { ...ask, ofRole: role } : ask)),
    }),
  };
  return ok(applyOnce(change, command, { did: 'influenced', to }));
}

/** Somebody who need not be won after all. Errors: `no-such-move` when withdrawn. Nobody to take off leaves no trace. */
export function takeStakeholderOff(
  change: SmallChange,
  stakeholderId: string,
  command: Command,
): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id)) return ok(change);
  if (change.status === 'withdrawn') return fail({ kind: 'no-such-move' });
  const stakeholders = change.stakeholders.filter(({ id }) => id !== stakeholderId);
  if (stakeholders.length === change.stakeholders.length) return ok(change);
  return ok(applyOnce(change, command, { did: 'influenced', to: { stakeholders } }));
}

/** Errors: `no-such-move` when withdrawn. Saying it twice leaves no trace. */
export function skipInfluence(
  change: SmallChange,
  command: Command,
): Result<SmallChange, DomainError> {
  if (change.status === 'withdrawn') return fail({ kind: 'no-such-move' });
  if (change.nobodyElseNeeded) return ok(change);
  const alteration = { did: 'influenced', to: { nobodyElseNeeded: true } } as const;
  return ok(applyOnce(change, command, alteration));
}
