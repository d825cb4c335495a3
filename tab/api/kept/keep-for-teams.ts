/** Keeps what a team’s members all see for a moment, so that a room full of open tabs reads it once. */
import { brotliCompressSync, constants } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import type { TeamKey } from '../../../shared/use-cases/storage/document-types.ts';
import { teamPartition } from '../../../shared/use-cases/storage/partitions.ts';
import { type TaggedBody, toEtag } from './to-tagged.ts';

/** As it is sent. Two with the same ETag are the same, letter for letter. */
export type KeptBody = TaggedBody & { readonly team: Team; readonly brotli: Uint8Array };

type Outcome = Promise<Result<KeptBody, DomainError>>;

export type KeptView = {
  readonly read: (tenantId: string, teamId: string) => Outcome;
};

export type TeamCache = KeptView & {
  /** Forgets what is kept of a partition somebody wrote to. */
  readonly drop: (pk: string) => void;
};

/** How long writes made by another instance can stay unseen here. */
export const keptMs = 2000;
export const teamsKept = 200;

export function keepForTeams(load: (key: TeamKey) => Outcome): TeamCache {
  const kept = new LRUCache<string, Outcome>({ max: teamsKept, ttl: keptMs });

  function read(tenantId: string, teamId: string): Outcome {
    const pk = teamPartition(tenantId, teamId);
    const current = kept.get(pk);
    if (current) return current;
    const reading = load({ tenantId, teamId });
    kept.set(pk, reading);
    reading.then(
      (result) => result.ok || forget(pk, reading),
      () => forget(pk, reading),
    );
    return reading;
  }

  /** A failed read is not kept; a newer one may stand there already. */
  function forget(pk: string, reading: Promise<unknown>): void {
    if (kept.peek(pk) === reading) kept.delete(pk);
  }

  return { read, drop: (pk) => void kept.delete(pk) };
}

export function toKept(team: Team, body: object): KeptBody {
  return toKeptJson(team, Buffer.from(JSON.stringify(body)));
}

/** From here on packing takes longer than sending what it spares. */
const longBody = 200_000;

/** `json` in UTF-8. */
export function toKeptJson(team: Team, json: Uint8Array): KeptBody {
  const quality = json.length > longBody ? 1 : 4;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return { team, json, etag: toEtag(json), brotli: brotliCompressSync(json, { params }) };
}
