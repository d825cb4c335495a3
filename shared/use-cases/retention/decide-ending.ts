/** A lead says that all the team has is to go, or that it stays (P22). */
import type { DomainError } from '../../domain/errors.ts';
import { later } from '../../domain/instant.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { lookEveryDays } from '../../domain/retention.ts';
import { withAct } from '../../domain/team/acts.ts';
import { withEnding, withoutEnding } from '../../domain/team/ending.ts';
import type { Team } from '../../domain/team/team.ts';
import { authorise } from '../access/authorise.ts';
import type { Deps } from '../deps.ts';
import { teamType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { tellEnding, tellStaying } from './tell-ending.ts';

type EndingDeps = Pick<Deps, 'store' | 'clock' | 'calendar' | 'newId'>;
type Outcome = Promise<Result<Team, DomainError>>;

const dayMs = 24 * 3_600_000;

/** Asked for twice, the first counts. Errors: `not-a-member`, `not-allowed`, `busy`, `unknown`. */
export async function askForEnding(teamId: string, actor: Actor, deps: EndingDeps): Outcome {
  const now = deps.clock.now();
  const { id, name } = actor;
  const asked = { id: deps.newId(), why: 'asked', by: { id, name } } as const;
  const noted = await decide(teamId, actor, deps, (team) =>
    team.ending
      ? team
      : withAct(withEnding(team, asked, now, deps.calendar), {
          ...{ id: `end ${asked.id}`, at: now, by: asked.by, did: 'asked-to-end' },
        }),
  );
  if (!noted.ok || noted.value.ending?.isTold !== false) return noted;
  const told = await tellEnding(noted.value, noted.value.ending, deps);
  return told.ok ? noted : told;
}

/** `endingId` is the end they saw: a later one is not called off by an old card. Errors: as above. */
export async function keepTeam(
  teamId: string,
  endingId: string,
  actor: Actor,
  deps: EndingDeps,
): Outcome {
  const now = deps.clock.now();
  const again = later(now, lookEveryDays * dayMs);
  const kept = await decide(teamId, actor, deps, (team) =>
    team.ending?.id === endingId
      ? withAct(withoutEnding(team, again), {
          ...{ id: `keep ${endingId}`, at: now, by: { id: actor.id, name: actor.name } },
          did: 'kept-it',
        })
      : team,
  );
  if (!kept.ok) return kept;
  const told = await tellStaying(kept.value, deps);
  return told.ok ? kept : told;
}

async function decide(
  teamId: string,
  actor: Actor,
  { store }: EndingDeps,
  alter: (team: Team) => Team,
): Outcome {
  const key = { tenantId: actor.tenantId, teamId };
  const changed = await repository.change(store, teamType, key, (team) => {
    const member = authorise(team, actor.id, 'end-team');
    return member.ok ? ok(alter(team)) : member;
  });
  return !changed.ok && changed.error.kind === 'not-found'
    ? fail({ kind: 'not-a-member' })
    : changed;
}
