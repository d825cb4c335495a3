/** Who may set a team up, and how somebody comes by it: a team is never left without a way to have a lead. */
import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { may, type Role, whoMay } from '../permissions.ts';
import type { PersonRef } from '../person.ts';
import { fail, ok, type Result } from '../result.ts';
import { notAMember } from './guests.ts';
import type { Member, RosterMember, Team } from './team.ts';

/** Somebody with a role who left the team. Back in it they are a practitioner until they are given it again. */
export type FormerLead = PersonRef & {
  readonly role: Role;
  /** Since when they are back, an ISO instant, and whether whoever may give it to them has been told. */
  readonly back?: { readonly at: string; readonly isTold: boolean } | undefined;
};

/** As many as a supervisor can look through; whoever left longest ago is forgotten first. */
export const formerLeadsLimit = 20;

export function isLed({ members }: Pick<Team, 'members'>): boolean {
  return members.some(canLead);
}

/**
 * Whoever asks becomes the supervisor of a team that nobody may set up.
 * Errors: `not-a-member`; `not-allowed` where somebody may.
 */
export function takeLead(team: Team, command: Command): Result<Team['members'], DomainError> {
  const { id } = command.by;
  if (wasApplied(team, command.id)) return ok(team.members);
  if (!team.members.some((member) => member.id === id)) return fail(notAMember(team, id));
  if (isLed(team)) return fail({ kind: 'not-allowed', ...whoMay('set-up-team') });
  return ok(withRole(team.members, id, 'supervisor'));
}

/** Those in the team who had a role before they left it and do not have it any more. */
export function returnedLeads({ members, formerLeads }: Team): readonly FormerLead[] {
  const ordinary = new Set(members.filter((each) => !hasRole(each)).map(({ id }) => id));
  return formerLeads.filter(({ id }) => ordinary.has(id));
}

/** Errors: `not-found` for somebody who had no role, or has one again. */
export function giveRoleBack(team: Team, personId: string): Result<Team['members'], DomainError> {
  const former = returnedLeads(team).find(({ id }) => id === personId);
  return former ? ok(withRole(team.members, personId, former.role)) : fail({ kind: 'not-found' });
}

/** Of those who are there, whoever's role was decided is a former lead no more. */
export function keepAbsent(
  formerLeads: readonly FormerLead[],
  decided: readonly Pick<PersonRef, 'id'>[],
): readonly FormerLead[] {
  const ids = new Set(decided.map(({ id }) => id));
  return formerLeads.filter(({ id }) => !ids.has(id));
}

/** Who leaves with a role is remembered with it; who has one again is not. */
export function withLeavers(team: Team, members: readonly Member[]): readonly FormerLead[] {
  const staying = new Set(members.map(({ id }) => id));
  const leaving = team.members.filter((member) => hasRole(member) && !staying.has(member.id));
  const decided = [...leaving, ...members.filter(hasRole)];
  return [...keepAbsent(team.formerLeads, decided), ...leaving].slice(-formerLeadsLimit);
}

/**
 * Where nobody is left who may set the team up: its owners become supervisors, where Teams says who they
 * are; and of those who just came back, whoever led before leads again.
 */
export function withSomebodyWhoLeads(
  team: Team,
  members: readonly Member[],
  roster: readonly RosterMember[],
): readonly Member[] {
  if (isLed({ members })) return members;
  const owners = new Set(roster.filter(({ isOwner }) => isOwner).map(({ id }) => id));
  const before = new Set(team.members.map(({ id }) => id));
  const former = new Map(team.formerLeads.map((lead) => [lead.id, lead]));
  return members.map((member) => {
    if (owners.has(member.id)) return { ...member, role: 'supervisor' };
    const lead = before.has(member.id) ? undefined : former.get(member.id);
    return lead && canLead(lead) ? { ...member, role: lead.role } : member;
  });
}

function hasRole({ role }: Member): boolean {
  return role !== 'practitioner';
}

function canLead({ role }: Pick<Member, 'role'>): boolean {
  return may(role, 'set-up-team', false);
}

function withRole(members: readonly Member[], id: string, role: Role): readonly Member[] {
  return members.map((member) => (member.id === id ? { ...member, role } : member));
}
