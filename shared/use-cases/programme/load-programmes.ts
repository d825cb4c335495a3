/** Loads which programmes somebody is in, and what they are there, so that the tab offers nobody what is not theirs (P32). */
import type { Role } from '../../domain/permissions.ts';
import type { Actor, TeamRef } from '../../domain/person.ts';
import type { Standing } from '../../domain/programme/permissions.ts';
import { programmeIdOf } from '../../domain/programme/programme.ts';
import { enterProgramme } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';

export type ProgrammeOf = TeamRef & {
  readonly standings: readonly Standing[];
  /** What they are in their team of it; null where they are in none. */
  readonly role: Role | null;
};

/** A team by itself is one. Those that cannot be read, or that somebody is in no more, are left out. */
export async function loadProgrammes(
  teams: readonly TeamRef[],
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<readonly ProgrammeOf[]> {
  const all = await Promise.all(
    teams.map(async ({ id, name }) => {
      const programmeId = programmeIdOf(id);
      const entered = await enterProgramme(store, { programmeId, actor, verb: 'see-programme' });
      return entered.ok ? [{ id: programmeId, name, ...entered.value.stands }] : [];
    }),
  );
  return all.flat();
}
