/** Loads which programmes somebody is in, and what they are there, so that the tab offers nobody what is not theirs (P32). */
import type { Role } from '../../domain/permissions.ts';
import type { Actor, TeamRef } from '../../domain/person.ts';
import type { Standing } from '../../domain/programme/permissions.ts';
import { calledAs } from '../../domain/programme/programme.ts';
import { enterProgramme, enterProgrammeOfTeam } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';

/** Of the programme one of their teams is in. */
export type ProgrammeOf = {
  /** Of the programme. */
  readonly id: string;
  /** As the programme is called, or else the team. */
  readonly name: string;
  readonly teamId: string;
  readonly standings: readonly Standing[];
  /** What they are in that team. */
  readonly role: Role | null;
};

/** A team by itself is one. Those that cannot be read, or that somebody is in no more, are left out. */
export async function loadProgrammes(
  teams: readonly TeamRef[],
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<readonly ProgrammeOf[]> {
  const all = await Promise.all(
    teams.map(async ({ id: teamId, name }) => {
      const entered = await enterProgrammeOfTeam(store, { teamId, actor, verb: 'see-programme' });
      if (!entered.ok) return [];
      const { programme, stands } = entered.value;
      return [{ teamId, id: programme.programmeId, name: programme.name ?? name, ...stands }];
    }),
  );
  return all.flat();
}

/** What somebody was named for who is in none of its teams. Those where they are nobody any more are left out. */
export async function loadNamedFor(
  programmes: readonly TeamRef[],
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<readonly Omit<ProgrammeOf, 'teamId'>[]> {
  const all = await Promise.all(
    programmes.map(async ({ id, name }) => {
      const asking = { programmeId: id, actor, verb: 'see-programme' } as const;
      const entered = await enterProgramme(store, asking);
      if (!entered.ok) return [];
      const { programme, stands, teams } = entered.value;
      return [{ id, name: calledAs(programme, teams[0]) || name, ...stands }];
    }),
  );
  return all.flat();
}
