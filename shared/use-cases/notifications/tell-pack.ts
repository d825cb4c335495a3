/** Tells whoever looks after a team's programme, in the team's last week, that there is something to make sense of (P19). */
import type { CheckIn } from '../../domain/check-in/next-check-in.ts';
import type { DomainError } from '../../domain/errors.ts';
import { packFrom, withPackTold } from '../../domain/programme/tell-pack.ts';
import { ok, type Result } from '../../domain/result.ts';
import { isAllIn } from '../../domain/sensemaking/evidence.ts';
import type { Team } from '../../domain/team/team.ts';
import { readProgrammeOf } from '../access/enter-programme.ts';
import { evidenceType, programmeType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import type { MailboxDeps } from './change-mailbox.ts';
import { relayProgramme } from './relay-programme.ts';

/**
 * Before its check-in is asked, so that who is asked reads it there. It is written with the programme, and relayed
 * right after: dying in between tells nobody twice, and nobody never. Errors: `busy`, `unknown`.
 */
export async function tellPack(
  team: Team,
  checkIn: CheckIn,
  deps: MailboxDeps,
): Promise<Result<true, DomainError>> {
  const from = packFrom(team, checkIn, deps.calendar);
  if (from === null) return ok(true);
  const read = await readProgrammeOf(deps.store, team);
  if (!read.ok) return read;
  const { programme, ...around } = read.value;
  const { tenantId, programmeId, round } = programme;
  const place = { tenantId, programmeId, round };
  const evidence = await repository.readOrEmpty(deps.store, evidenceType, place);
  if (!evidence.ok) return evidence;
  const putIn = isAllIn(evidence.value, around.teams);
  const told = await repository.changeOrCreate(
    deps.store,
    programmeType,
    { tenantId, programmeId },
    (current) => ok(withPackTold(current, { ...around, from, isAllIn: putIn })),
  );
  if (!told.ok) return told;
  const relayed = await relayProgramme(told.value, deps);
  return relayed.ok ? ok(true) : relayed;
}
