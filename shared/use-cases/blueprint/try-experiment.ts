/** A team tries an experiment of the blueprint: a small change of its own that says where it comes from (P20). */
import { toComesFrom, tries } from '../../domain/blueprint/tried-by.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import type { Team } from '../../domain/team/team.ts';
import { authorise } from '../access/authorise.ts';
import { authoriseInProgramme } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';
import { logChange } from '../small-change/log-change.ts';
import { loadExperiment } from './load-experiments.ts';
import { readTrying } from './read-trying.ts';

export type TryInput = {
  readonly programmeId: string;
  readonly experimentId: string;
  /** Theirs, and in the programme. */
  readonly teamId: string;
  readonly commandId: string;
};

export type Trying = { readonly change: SmallChange; readonly team: Team };

/**
 * Where the team tries it already, that change is given. Errors: `not-a-member`, `not-allowed`, `not-found`,
 * `no-such-move` once it has ended, `invalid` and `signpost` where its words would be refused today, `too-many`,
 * `stale`, `busy`, `unknown`.
 */
export async function tryExperiment(
  { programmeId, experimentId, teamId, commandId }: TryInput,
  actor: Actor,
  deps: Deps,
): Promise<Result<Trying, DomainError>> {
  const loaded = await loadExperiment({ programmeId, experimentId }, actor, deps);
  if (!loaded.ok) return loaded;
  const { teams, stands, experiment } = loaded.value;
  const allowed = authoriseInProgramme(stands, 'try-experiment');
  if (!allowed.ok) return allowed;
  const team = teams.find(({ id }) => id === teamId);
  if (!team) return fail({ kind: 'not-a-member' });
  const member = authorise(team, actor.id, 'log-change');
  if (!member.ok) return member;
  if (experiment.status === 'ended') return fail({ kind: 'no-such-move' });
  const there = await readTrying(team, deps.store);
  if (!there.ok) return there;
  const already = there.value.find((change) => tries(change, experiment));
  if (already) return ok({ change: already, team });
  const { title, thenWe } = experiment;
  const words = { title, benefit: thenWe ?? '', scope: 'in-our-gift' } as const;
  const comesFrom = toComesFrom(experiment);
  return logChange({ ...words, teamId, commandId, comesFrom }, actor, deps);
}
