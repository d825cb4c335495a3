/** Leaves all of one change out of what is made sense of, with what comes of it later, and lets it in again: for its team’s leads, and for whoever logged it (P19). */
import type { DomainError } from '../../domain/errors.ts';
import type { GatheredItem } from '../../domain/gathered/gathered.ts';
import type { Actor } from '../../domain/person.ts';
import { mayInProgramme } from '../../domain/programme/permissions.ts';
import { ok, type Result } from '../../domain/result.ts';
import { isItsAuthors, type LeftOut, toLeftOutIds } from '../../domain/sensemaking/left-out.ts';
import {
  leaveChangeOut as leaveOut,
  letChangeIn as letIn,
  wholeMarkOf,
} from '../../domain/sensemaking/left-out-change.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import {
  authoriseInProgramme,
  enterProgrammeOfTeam,
  type InProgramme,
} from '../access/enter-programme.ts';
import { readTeam } from '../access/read-team.ts';
import { toCommand } from '../access/to-command.ts';
import type { Deps } from '../deps.ts';
import { loadGathered } from '../gathered/load-gathered.ts';
import { leftOutTypeOf, readLeftOut } from '../gathered/read-left-out.ts';
import * as repository from '../storage/repository.ts';
import { loadEvidence } from './load-sense.ts';
import { relayLeftOut } from './relay-left-out.ts';

type LeaveOutDeps = Pick<Deps, 'store' | 'clock' | 'today' | 'calendar'>;

type Change = Pick<SmallChange, 'id' | 'teamId' | 'author'>;

export type LeavingOut = {
  /** What it taught, met and needed, gathered or put in, that is not left out yet. */
  readonly items: readonly GatheredItem[];
  /** What comes of it later is left out as well, as far as whoever asks can say so. */
  readonly isWhole: boolean;
  /** Something of it is left out, or is to be. */
  readonly isOut: boolean;
  /** Whether whoever asks may leave it out. */
  readonly may: boolean;
  /** And let it in again, where it is left out as a whole. */
  readonly mayLetIn: boolean;
};

type Loaded = LeavingOut & { readonly entered: InProgramme; readonly isOwn: boolean };

/** Errors: `not-a-member`, `not-allowed`, `busy`. */
export async function loadLeavingOut(
  change: Change,
  actor: Actor,
  deps: LeaveOutDeps,
): Promise<Result<LeavingOut, DomainError>> {
  return load(change, actor, deps);
}

async function load(
  { id, teamId, author }: Change,
  actor: Actor,
  deps: LeaveOutDeps,
): Promise<Result<Loaded, DomainError>> {
  const asking = { teamId, actor, verb: 'see-programme' } as const;
  const entered = await enterProgrammeOfTeam(deps.store, asking);
  if (!entered.ok) return entered;
  const { stands, programme } = entered.value;
  const [gathered, evidence] = await Promise.all([
    loadGathered({ tenantId: actor.tenantId, teamId }, deps),
    loadEvidence(programme, deps),
  ]);
  if (!gathered.ok) return gathered;
  if (!evidence.ok) return evidence;
  const leftOut = await readLeftOut(deps.store, gathered.value.team);
  if (!leftOut.ok) return leftOut;
  const isOwn = author.id === actor.id;
  const isOfIt = ({ from }: GatheredItem) => 'changeId' in from && from.changeId === id;
  const theirs = [
    ...evidence.value.items.filter((each) => each.teamId === teamId),
    ...gathered.value.items,
  ];
  const all = [...new Map(theirs.filter(isOfIt).map((item) => [item.id, item])).values()];
  const asked = { programmeId: programme.programmeId, itemIds: all.map((item) => item.id) };
  const outOf = toLeftOutIds(leftOut.value, asked);
  /* What a lead left out is its author's to leave out as well: then only they let it in again. */
  const isSaid = isOwn ? outOf.byAuthor : outOf.all;
  const mark = wholeMarkOf(leftOut.value, { teamId, id });
  return ok({
    items: all.filter((item) => !isSaid.includes(item.id)),
    isWhole: mark !== null && (!isOwn || isItsAuthors(mark)),
    isOut: mark !== null || outOf.all.length > 0,
    may: mayInProgramme(stands, 'withhold', isOwn),
    mayLetIn: mayInProgramme(stands, mark && isItsAuthors(mark) ? 'let-in-own' : 'withhold', isOwn),
    ...{ entered: entered.value, isOwn },
  });
}

export type LeaveOut = {
  readonly change: Change;
  readonly commandId: string;
};

/**
 * It is written on the team’s side, and its words go from every wall right after. Errors: `not-a-member`, `not-allowed`,
 * `too-many`, `busy`, `unknown`.
 */
export async function leaveChangeOut(
  { change, commandId }: LeaveOut,
  actor: Actor,
  deps: LeaveOutDeps,
): Promise<Result<LeavingOut, DomainError>> {
  const before = await load(change, actor, deps);
  if (!before.ok) return before;
  const { entered, isOwn } = before.value;
  const allowed = authoriseInProgramme(entered.stands, 'withhold', isOwn);
  if (!allowed.ok) return allowed;
  const command = toCommand(commandId, actor, deps);
  const kept = await keep(change, actor, deps, (leftOut) =>
    leaveOut(leftOut, { change, isOwn }, command),
  );
  return kept.ok ? before : kept;
}

/**
 * What its author left out stays out for everybody else. Says how it stood and how it stands then. Errors:
 * `not-a-member`, `not-allowed` saying who may, `busy`, `unknown`.
 */
export async function letChangeIn(
  { change, commandId }: LeaveOut,
  actor: Actor,
  deps: LeaveOutDeps,
): Promise<Result<{ readonly before: LeavingOut; readonly after: LeavingOut }, DomainError>> {
  const before = await load(change, actor, deps);
  if (!before.ok) return before;
  const { entered, isOwn } = before.value;
  const allowed = authoriseInProgramme(entered.stands, 'withhold', isOwn);
  if (!allowed.ok) return allowed;
  const { programmeId } = entered.programme;
  const command = toCommand(commandId, actor, deps);
  const kept = await keep(change, actor, deps, (leftOut) => {
    const mark = wholeMarkOf(leftOut, change);
    const forOwn = mark !== null && isItsAuthors(mark);
    const may = forOwn ? authoriseInProgramme(entered.stands, 'let-in-own', isOwn) : allowed;
    return may.ok ? ok(letIn(leftOut, { change, isOwn, programmeId }, command)) : may;
  });
  const after = kept.ok ? await load(change, actor, deps) : kept;
  return after.ok ? ok({ before: before.value, after: after.value }) : after;
}

/** Errors: those of both. */
async function keep(
  { teamId }: Change,
  { tenantId }: Actor,
  deps: LeaveOutDeps,
  say: (leftOut: LeftOut) => Result<LeftOut, DomainError>,
): Promise<Result<LeftOut, DomainError>> {
  const key = { tenantId, teamId };
  const team = await readTeam(deps.store, tenantId, teamId);
  const type = team.ok ? await leftOutTypeOf(deps.store, team.value) : team;
  if (!type.ok) return type;
  const kept = await repository.changeOrCreate(deps.store, type.value, key, say);
  return kept.ok ? relayLeftOut(kept.value, deps) : kept;
}
