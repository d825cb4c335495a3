/** What becomes of the programmes a team was in when all that the team has goes (P22, P32). */
import type { DomainError } from '../../domain/errors.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Team } from '../../domain/team/team.ts';
import { readTeam } from '../access/read-team.ts';
import type { Deps } from '../deps.ts';
import { formerId, takeOutOf } from '../people-data/forget-in-team.ts';
import { lookEverywhere, partitionsOf } from '../people-data/partitions-of.ts';
import { programmeType } from '../storage/document-types.ts';
import { readAll } from '../storage/read-all.ts';
import { takeAll } from './take-away.ts';
import { unlistPeople } from './unlist-people.ts';

type LeaveDeps = Pick<Deps, 'store' | 'clock' | 'formerColleague'>;
type Outcome = Promise<Result<void, DomainError>>;

/**
 * What the team put in stays with the others, without the names of people who are in none of them. Where there are no
 * others, the programme goes with it. Safe to repeat and to stop half-way. Errors: `busy`, `unknown`.
 */
export async function leaveProgrammes(team: Team, deps: LeaveDeps): Outcome {
  const [, ...programmes] = partitionsOf(team);
  for (const pk of programmes) {
    const others = await readOthers(pk, team, deps);
    if (!others.ok) return others;
    const left =
      others.value.length === 0
        ? await takeProgramme(pk, deps)
        : await takePeopleOut(pk, { team, others: others.value }, deps);
    if (!left.ok) return left;
  }
  return ok(undefined);
}

/** Teams that were asked to join it and are still there, whether they are in or have left. */
async function readOthers(
  pk: string,
  { tenantId, id }: Team,
  { store }: LeaveDeps,
): Promise<Result<readonly Team[], DomainError>> {
  const programmes = await readAll(store, programmeType, pk);
  if (!programmes.ok) return programmes;
  const asked = programmes.value.flatMap(({ teams }) => teams).filter((each) => each.id !== id);
  const others: Team[] = [];
  for (const { id: teamId } of asked) {
    const team = await readTeam(store, tenantId, teamId);
    if (team.ok && partitionsOf(team.value).includes(pk)) others.push(team.value);
    else if (!team.ok && team.error.kind !== 'not-a-member') return team;
  }
  return ok(others);
}

async function takeProgramme(pk: string, deps: LeaveDeps): Outcome {
  const unlisted = await unlistPeople(pk, deps);
  if (!unlisted.ok) return unlisted;
  for (const take of lookEverywhere([pk], (type) => takeAll(type, pk, deps))) {
    const taken = await take();
    if (!taken.ok) return taken;
  }
  return ok(undefined);
}

async function takePeopleOut(
  pk: string,
  { team, others }: { readonly team: Team; readonly others: readonly Team[] },
  deps: LeaveDeps,
): Outcome {
  const staying = new Set(others.flatMap(idsOf));
  const former = { id: formerId, name: deps.formerColleague };
  for (const personId of new Set(idsOf(team).filter((id) => !staying.has(id)))) {
    const taken = await takeOutOf(pk, { personId, former }, deps);
    if (!taken.ok) return taken;
  }
  return ok(undefined);
}

function idsOf({ members, guests, leavers, formerLeads }: Team): readonly string[] {
  return [...members, ...guests, ...leavers, ...formerLeads].map(({ id }) => id);
}
