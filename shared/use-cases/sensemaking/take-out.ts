/** Takes out of a programme what a team put in before it left: for its leads, and for whoever logged the change (P19, P32). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type LeftOutMark, leaveOut } from '../../domain/sensemaking/left-out.ts';
import { authoriseInProgramme } from '../access/enter-programme.ts';
import { readTeam } from '../access/read-team.ts';
import { toCommand } from '../access/to-command.ts';
import type { Deps } from '../deps.ts';
import { loadGathered } from '../gathered/load-gathered.ts';
import { leftOutTypeOf } from '../gathered/read-left-out.ts';
import type { TeamKey } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { isAuthor } from './is-author.ts';
import { type LeftBehind, loadLeftBehind } from './load-left-behind.ts';
import { relayLeftOut } from './relay-left-out.ts';

export type TakeOutInput = {
  readonly teamId: string;
  readonly programmeId: string;
  readonly round: number;
  /** Null: all that the team put in for that round. */
  readonly itemIds: readonly string[] | null;
  readonly commandId: string;
};

type TakeOutDeps = Pick<Deps, 'store' | 'clock' | 'today' | 'calendar'>;

type Outcome = Promise<Result<LeftBehind, DomainError>>;

/**
 * It is written on the team’s side, and its words go right after; none of it is put in there again should the team be
 * back, before it is let in. What is gone already is gone. Errors: `not-a-member`, `not-allowed`, `too-many`, `busy`,
 * `unknown`.
 */
export async function takeOut(
  { teamId, programmeId, round, itemIds, commandId }: TakeOutInput,
  actor: Actor,
  deps: TakeOutDeps,
): Outcome {
  const left = await loadLeftBehind(teamId, actor, deps);
  if (!left.ok) return left;
  const { programmes, stands } = left.value;
  const there = programmes.find((each) => each.programmeId === programmeId)?.items ?? [];
  const ofRound = there.filter((each) => each.round === round);
  const meant = ofRound.filter(({ item }) => itemIds?.includes(item.id) ?? true);
  const isGone = meant.length === 0;
  const own = isGone
    ? await wereOwn(itemIds ?? [], { tenantId: actor.tenantId, teamId }, actor, deps)
    : ok(meant.every((each) => each.isOwn));
  if (!own.ok) return own;
  const allowed = authoriseInProgramme(stands, 'take-out', own.value);
  if (!allowed.ok) return allowed;
  if (isGone) return left;
  const command = toCommand(commandId, actor, deps);
  const marks = meant.map(({ item, isOwn }): LeftOutMark => {
    return { itemId: item.id, by: isOwn ? 'author' : 'lead', from: programmeId };
  });
  const key = { tenantId: actor.tenantId, teamId };
  const team = await readTeam(deps.store, actor.tenantId, teamId);
  const type = team.ok ? await leftOutTypeOf(deps.store, team.value) : team;
  if (!type.ok) return type;
  const taken = await repository.changeOrCreate(deps.store, type.value, key, (leftOut) =>
    leaveOut(leftOut, marks, command),
  );
  const relayed = taken.ok ? await relayLeftOut(taken.value, deps) : taken;
  return relayed.ok ? loadLeftBehind(teamId, actor, deps) : relayed;
}

/** Of what is out already, so that whoever asks twice is answered alike. */
async function wereOwn(
  itemIds: readonly string[],
  team: TeamKey,
  actor: Actor,
  deps: TakeOutDeps,
): Promise<Result<boolean, DomainError>> {
  const gathered = await loadGathered(team, deps);
  if (!gathered.ok) return gathered;
  const meant = gathered.value.items.filter(({ id }) => itemIds.includes(id));
  for (const item of meant) {
    const own = await isAuthor(item, team, actor, deps);
    if (!own.ok || !own.value) return own;
  }
  return ok(meant.length > 0);
}
