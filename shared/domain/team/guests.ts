/** Guests of the council: on a team's roster they wait outside it until one of its leads adds them. */
import type { DomainError } from '../errors.ts';
import type { PersonRef } from '../person.ts';
import type { Member, RosterMember, Team } from './team.ts';

/** Somebody on the roster who is a guest; added, they are a member like any other. */
export type Guest = PersonRef & { readonly isAdded: boolean };

/** What was ticked, of those a card could list: of the others nothing was decided. */
export type GuestChoice = { readonly asked: readonly string[]; readonly added: readonly string[] };

type People = Pick<Team, 'members' | 'guests'>;

/**
 * The guests of a roster, as they stand. Whoever had a role before it was known that they are a guest was
 * trusted with it, and stays. Where there is nobody but guests they are the team: somebody has to be.
 */
export function guestsOf(
  { members, guests }: People,
  roster: readonly RosterMember[],
): readonly Guest[] {
  if (roster.every(({ isGuest }) => isGuest)) return [];
  const added = new Set(guests.filter(({ isAdded }) => isAdded).map(({ id }) => id));
  const names = new Map([...guests, ...members].map(({ id, name }) => [id, name]));
  const trusted = new Set(members.filter(hasRole).map(({ id }) => id));
  return roster
    .filter(({ isGuest }) => isGuest)
    .map(({ id, name }) => ({
      id,
      name: name || (names.get(id) ?? ''),
      isAdded: added.has(id) || trusted.has(id),
    }));
}

export function waitingGuests({ guests }: Pick<Team, 'guests'>): readonly Guest[] {
  return guests.filter(({ isAdded }) => !isAdded);
}

export function isWaitingGuest(team: Pick<Team, 'guests' | 'status'>, personId: string): boolean {
  return team.status !== 'deleted' && waitingGuests(team).some(({ id }) => id === personId);
}

/** Guests who wait are told how they come in. */
export function notAMember(
  team: Pick<Team, 'guests' | 'status'>,
  personId: string,
): Extract<DomainError, { readonly kind: 'not-a-member' }> {
  return { kind: 'not-a-member', ...(isWaitingGuest(team, personId) && { asGuest: true }) };
}

/** Whoever is added begins as a practitioner; whoever is taken off waits again, and has no role any more. */
export function decideGuests({ members, guests }: People, choice: GuestChoice): People {
  const asked = new Set(choice.asked);
  const added = new Set(choice.added);
  const decided = guests.map((guest) =>
    asked.has(guest.id) ? { ...guest, isAdded: added.has(guest.id) } : guest,
  );
  const waiting = new Set(waitingGuests({ guests: decided }).map(({ id }) => id));
  const known = new Set(members.map(({ id }) => id));
  const coming = decided.filter(({ id, isAdded }) => isAdded && !known.has(id));
  return {
    guests: decided,
    members: [...members.filter(({ id }) => !waiting.has(id)), ...coming.map(toMember)],
  };
}

function toMember({ id, name }: Guest): Member {
  return { id, name, role: 'practitioner' };
}

function hasRole({ role }: Member): boolean {
  return role !== 'practitioner';
}
