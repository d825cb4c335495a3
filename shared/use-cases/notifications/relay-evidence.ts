/** Relays that a team's things came in, where whoever looks after the blueprint was told that they were not in: once the last are, they hear it (P19). */
import type { DomainError } from '../../domain/errors.ts';
import { later } from '../../domain/instant.ts';
import { gatheringMs } from '../../domain/mailbox/telling-time.ts';
import { withPackComplete } from '../../domain/programme/tell-pack.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type Evidence, isAllIn, withTold } from '../../domain/sensemaking/evidence.ts';
import { type ReadProgramme, readProgramme } from '../access/enter-programme.ts';
import { evidenceType, programmeType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import type { MailboxDeps } from './change-mailbox.ts';
import { relayProgramme } from './relay-programme.ts';

/**
 * It is written with the programme before it is taken out here: dying in between tells nobody twice, and nobody never.
 * Errors: `busy`, `unknown`.
 */
export async function relayEvidence(
  evidence: Evidence,
  deps: MailboxDeps,
): Promise<Result<Evidence, DomainError>> {
  const { tenantId, programmeId, round, untoldSince: since } = evidence;
  if (since === null) return ok(evidence);
  const read = await readProgramme(deps.store, { tenantId, programmeId });
  if (!read.ok && read.error.kind !== 'not-a-member') return read;
  if (read.ok && read.value.programme.round === round && isAllIn(evidence, read.value.teams)) {
    const told = await tellComplete(read.value, { evidence, since }, deps);
    if (!told.ok) return told;
  }
  const key = { tenantId, programmeId, round };
  return repository.change(deps.store, evidenceType, key, (current) =>
    ok(withTold(current, since)),
  );
}

async function tellComplete(
  { programme: { tenantId, programmeId }, ...around }: ReadProgramme,
  { evidence, since }: { readonly evidence: Evidence; readonly since: string },
  deps: MailboxDeps,
): Promise<Result<unknown, DomainError>> {
  const by = evidence.teams.find(({ at }) => at === since)?.by.id ?? null;
  const telling = { ...around, by, from: later(since, gatheringMs) };
  const key = { tenantId, programmeId };
  const told = await repository.changeOrCreate(deps.store, programmeType, key, (current) =>
    ok(current.round === evidence.round ? withPackComplete(current, telling) : current),
  );
  return told.ok ? relayProgramme(told.value, deps) : told;
}
