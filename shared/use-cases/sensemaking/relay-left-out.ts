/** Takes what is left out off every wall its team put it on, and says there what comes in again: the team’s own document said so first. Whoever logged it hears of it, where a lead did that (P12, P19, P32). */
import type { DomainError } from '../../domain/errors.ts';
import { programmesOf } from '../../domain/programme/join.ts';
import { programmeIdOf } from '../../domain/programme/programme.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type Evidence, settleLeftOut } from '../../domain/sensemaking/evidence.ts';
import { isAmong, type LeftOut, marksOf, withSettled } from '../../domain/sensemaking/left-out.ts';
import type { Team } from '../../domain/team/team.ts';
import type { DocumentStore } from '../../stores/document-store.ts';
import { readTeam } from '../access/read-team.ts';
import { readLastRound } from '../gathered/read-rounds.ts';
import type { MailboxDeps } from '../notifications/change-mailbox.ts';
import { evidenceType, leftOutType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { tellLeftOut } from './tell-left-out.ts';

type Outcome<T> = Promise<Result<T, DomainError>>;

/**
 * The team is read after it said so: whatever it is put into later finds it there. Where somebody says otherwise in
 * between, the walls are gone through again. Dying on the way, it is begun anew. Errors: `busy`, `unknown`.
 */
export async function relayLeftOut(leftOut: LeftOut, deps: MailboxDeps): Outcome<LeftOut> {
  const { store } = deps;
  const { tenantId, teamId } = leftOut;
  const itemIds = new Set<string>();
  for (let now = leftOut; ; ) {
    if (now.unsettled.length === 0 && itemIds.size === 0) return ok(now);
    for (const id of now.unsettled) itemIds.add(id);
    const team = await readTeam(store, tenantId, teamId);
    if (!team.ok && team.error.kind !== 'not-a-member') return team;
    const told = team.ok ? await tellWalls(store, team.value, now, [...itemIds]) : team;
    if (!told.ok && told.error.kind !== 'not-a-member') return told;
    const heard = await tellLeftOut(now, deps);
    if (!heard.ok) return heard;
    const { version } = now;
    const settled = await repository.change(store, leftOutType, { tenantId, teamId }, (current) =>
      ok(withSettled(current, version)),
    );
    if (!settled.ok || settled.value.version === version) return settled;
    now = settled.value;
  }
}

/** Of every programme it is or was in, in every round: something may be on its way into any of them. */
async function tellWalls(
  store: DocumentStore,
  team: Team,
  leftOut: LeftOut,
  itemIds: readonly string[],
): Outcome<true> {
  const { tenantId, id: teamId } = team;
  const mayPutInto = [programmeIdOf(teamId), team.programmeId];
  for (const programmeId of programmesOf(team)) {
    const place = { tenantId, programmeId };
    const last = await readLastRound(store, place);
    if (!last.ok) return last;
    const out = marksOf(leftOut, programmeId).map(({ itemId }) => itemId);
    const isOut = (id: string) => isAmong(out, leftOut.letIn, id);
    const hasLeft = !mayPutInto.includes(programmeId);
    const settling = { teamId, itemIds, isOut, hasLeft };
    const settle = (evidence: Evidence) => ok(settleLeftOut(evidence, settling));
    for (let round = 1; round <= last.value; round += 1) {
      const key = { ...place, round };
      const told = await repository.changeOrCreate(store, evidenceType, key, settle);
      if (!told.ok) return told;
    }
  }
  return ok(true);
}
