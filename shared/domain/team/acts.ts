/** What was done with what a team has as a whole, and is noted nowhere else: for its audit (P22). */
import type { PersonRef } from '../person.ts';
import type { Team } from './team.ts';

export const actions = [
  'took-table',
  'took-everything',
  'took-audit-table',
  'took-audit-list',
  'decided-name',
  'was-forgotten',
  'asked-to-end',
  'kept-it',
  'printed-cards',
  'joined-programme',
  'left-programme',
  'declined-invitation',
] as const;

/** Never of what, nor in which words. */
export type Act = {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  readonly by: PersonRef;
  readonly did: (typeof actions)[number];
};

/** A team is written with every log: more than this would make each of them dearer. */
export const actsLimit = 100;

/** The team itself where it is noted already. */
export function withAct<T extends Pick<Team, 'acts'>>(team: T, act: Act): T {
  if (team.acts.some(({ id }) => id === act.id)) return team;
  return { ...team, acts: [...team.acts, act].slice(-actsLimit) };
}
