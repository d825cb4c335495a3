/** Takes what somebody said by name out of a programme their team has left: for themselves, and for nobody else (P19, P32). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { programmesLeft } from '../../domain/programme/join.ts';
import { ok, type Result } from '../../domain/result.ts';
import { takeReflectionBack } from '../../domain/sensemaking/reflections.ts';
import { authoriseInProgramme, enterProgrammeOfTeam } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';
import { reflectionsType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { type LeftBehind, loadLeftBehind } from './load-left-behind.ts';

export type TakeReflectionOutInput = {
  readonly teamId: string;
  readonly programmeId: string;
  readonly round: number;
  readonly reflectionId: string;
};

/**
 * What was said confidentially is nobody's to take out: whose it is is not known. What is gone already is gone, and of a
 * programme the team has not left nothing is touched. Errors: `not-a-member`, `not-allowed`, `busy`.
 */
export async function takeReflectionOut(
  { teamId, programmeId, round, reflectionId }: TakeReflectionOutInput,
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<LeftBehind, DomainError>> {
  const entered = await enterProgrammeOfTeam(store, { teamId, actor, verb: 'see-programme' });
  if (!entered.ok) return entered;
  const { stands, programme, teams } = entered.value;
  const [team] = teams.filter(({ id }) => id === teamId);
  const hasLeft = team && programmesLeft(team, programme.programmeId).includes(programmeId);
  if (!hasLeft) return loadLeftBehind(teamId, actor, { store });
  const place = { tenantId: actor.tenantId, programmeId, round };
  const taken = await repository.change(store, reflectionsType, place, (current) => {
    const theirs = current.reflections.find(({ id }) => id === reflectionId);
    const isOwn = theirs === undefined || theirs.by?.id === actor.id;
    const allowed = authoriseInProgramme(stands, 'take-reflection-out', isOwn);
    return allowed.ok ? ok(takeReflectionBack(current, reflectionId)) : allowed;
  });
  if (!taken.ok && taken.error.kind !== 'not-found') return taken;
  return loadLeftBehind(teamId, actor, { store });
}
