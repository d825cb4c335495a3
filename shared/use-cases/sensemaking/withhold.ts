/** Leaves one thing out of what is made sense of, wherever its team goes, or lets it in again: for its team’s leads, and for whoever logged the change (P19, P32). */
import type { Command } from '../../domain/command.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { GatheredItem } from '../../domain/gathered/gathered.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import {
  isItsAuthors,
  type LeftOut,
  leaveOut,
  letIn,
  marksOn,
  toLeftOutIds,
} from '../../domain/sensemaking/left-out.ts';
import {
  authoriseInProgramme,
  enterProgrammeOfTeam,
  type InProgramme,
} from '../access/enter-programme.ts';
import { toCommand } from '../access/to-command.ts';
import type { Deps } from '../deps.ts';
import { type GatheredOfTeam, loadGathered } from '../gathered/load-gathered.ts';
import { leftOutTypeOf } from '../gathered/read-left-out.ts';
import * as repository from '../storage/repository.ts';
import { isAuthor } from './is-author.ts';
import { loadEvidence } from './load-sense.ts';
import { relayLeftOut } from './relay-left-out.ts';

export type WithholdInput = {
  readonly teamId: string;
  readonly itemId: string;
  readonly isOut: boolean;
  readonly commandId: string;
};

/**
 * It is written on the team’s side, and its words go from every wall right after. What its author left out nobody else
 * lets in. Errors: `not-a-member`, `not-allowed`, `not-found` for what their team has not, `too-many`, `busy`,
 * `unknown`.
 */
export async function withhold(
  { teamId, itemId, isOut, commandId }: WithholdInput,
  actor: Actor,
  deps: Pick<Deps, 'store' | 'clock' | 'today' | 'calendar'>,
): Promise<Result<GatheredOfTeam, DomainError>> {
  const { store } = deps;
  const key = { tenantId: actor.tenantId, teamId };
  const entered = await enterProgrammeOfTeam(store, { teamId, actor, verb: 'see-programme' });
  if (!entered.ok) return entered;
  const gathered = await loadGathered(key, deps);
  if (!gathered.ok) return gathered;
  const { team, items } = gathered.value;
  const item = items.find(({ id }) => id === itemId);
  const own = item === undefined ? ok(false) : await isAuthor(item, key, actor, deps);
  if (!own.ok) return own;
  const allowed = authoriseInProgramme(entered.value.stands, 'withhold', own.value);
  if (!allowed.ok) return allowed;
  const isThere = item !== undefined || (await isOnWall({ teamId, itemId }, entered.value, deps));
  if (!isThere) return fail({ kind: 'not-found' });
  const type = await leftOutTypeOf(store, team);
  if (!type.ok) return type;
  const command = toCommand(commandId, actor, deps);
  const asked = { item, itemId, isOut, isOwn: own.value };
  const kept = await repository.changeOrCreate(store, type.value, key, (leftOut) =>
    decide(leftOut, asked, entered.value, command),
  );
  const relayed = kept.ok ? await relayLeftOut(kept.value, deps) : kept;
  if (!relayed.ok) return relayed;
  const { programmeId } = entered.value.programme;
  const itemIds = items.map(({ id }) => id);
  const leftOut = toLeftOutIds(relayed.value, { programmeId, itemIds });
  return ok({ ...gathered.value, leftOut });
}

type Asked = {
  readonly item: GatheredItem | undefined;
  readonly itemId: string;
  readonly isOut: boolean;
  readonly isOwn: boolean;
};

function decide(
  leftOut: LeftOut,
  { item, itemId, isOut, isOwn }: Asked,
  { programme: { programmeId }, stands }: InProgramme,
  command: Command,
): Result<LeftOut, DomainError> {
  const by = isOwn ? 'author' : 'lead';
  if (isOut) return leaveOut(leftOut, [{ itemId, by, from: null }], command);
  const marks = marksOn(leftOut, { itemId, programmeId });
  const hasAuthor = item === undefined || 'changeId' in item.from;
  if (hasAuthor && marks.some(isItsAuthors)) {
    const allowed = authoriseInProgramme(stands, 'let-in-own', isOwn);
    if (!allowed.ok) return allowed;
  }
  return letIn(leftOut, { itemId, programmeId }, command);
}

/** Also what is not gathered any more, and stayed. */
async function isOnWall(
  { teamId, itemId }: Pick<WithholdInput, 'teamId' | 'itemId'>,
  { programme }: InProgramme,
  deps: Pick<Deps, 'store'>,
): Promise<boolean> {
  const evidence = await loadEvidence(programme, deps);
  if (!evidence.ok) return false;
  return evidence.value.items.some((each) => each.id === itemId && each.teamId === teamId);
}
