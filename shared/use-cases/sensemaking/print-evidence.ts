/** What hangs on the wall, for whoever prints it as cards: nobody’s name is on one, and that they were printed is noted (P22, P31). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Evidence } from '../../domain/sensemaking/evidence.ts';
import type { Reflections } from '../../domain/sensemaking/reflections.ts';
import type { Team } from '../../domain/team/team.ts';
import { enterProgrammeOfTeam } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';
import { noteAct } from '../people-data/note-act.ts';
import { evidenceType, reflectionsType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

export type PrintedEvidence = {
  readonly team: Team;
  /** Of the programme whose wall it is; a team by itself goes by its own. */
  readonly name: string;
  readonly current: Evidence;
  readonly reflections: Reflections;
};

/** Nothing is given before it is noted; of blank cards, which say nothing, nothing is. Errors: `not-a-member`, `not-allowed`, `busy`, `unknown`. */
export async function printEvidence(
  { teamId, isBlank }: { readonly teamId: string; readonly isBlank: boolean },
  actor: Actor,
  deps: Pick<Deps, 'store' | 'clock' | 'newId'>,
): Promise<Result<PrintedEvidence, DomainError>> {
  const { store } = deps;
  const entered = await enterProgrammeOfTeam(store, { teamId, actor, verb: 'sort' });
  if (!entered.ok) return entered;
  const { teams, programme } = entered.value;
  const [team] = teams;
  if (!team) return fail({ kind: 'not-a-member' });
  const { tenantId, programmeId, round } = programme;
  const key = { tenantId, programmeId, round };
  const evidence = await repository.readOrEmpty(store, evidenceType, key);
  if (!evidence.ok) return evidence;
  const reflections = await repository.readOrEmpty(store, reflectionsType, key);
  if (!reflections.ok) return reflections;
  const name = programme.name ?? team.name;
  const printed = { team, name, current: evidence.value, reflections: reflections.value };
  if (isBlank) return ok(printed);
  const noted = await noteAct({ tenantId, teamId }, actor, 'printed-evidence', deps);
  return noted.ok ? ok(printed) : noted;
}
