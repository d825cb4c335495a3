/** Keeps what a team’s members all see for a moment, so that a room full of open tabs reads it once. */
import { brotliCompressSync, constants } from 'node:zlib';
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { TeamKey } from '../../../shared/use-cases/storage/document-types.ts';
import { teamPartition } from '../../../shared/use-cases/storage/partitions.ts';
import { keepForItsDay } from './keep-for-its-day.ts';
import type { Marks } from './keep-while-same.ts';
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

export function keepForTeams(
  load: (key: TeamKey) => Outcome,
  { marks, today }: Pick<Deps, 'today'> & { readonly marks: Marks },
): TeamCache {
  const kept = keepForItsDay<KeptBody>(marks, ({ team }) => today(team.timeZone));
  return {
    read: (tenantId, teamId) =>
      kept.read(teamPartition(tenantId, teamId), () => load({ tenantId, teamId })),
    drop: kept.drop,
  };
}

export function toKept(team: Team, body: object): KeptBody {
  return toKeptJson(team, Buffer.from(JSON.stringify(body)));
}

/** From here on packing takes longer than sending what it spares. */
const longBody = 200_000;

/** `json` in UTF-8. */
export function toKeptJson(team: Team, json: Uint8Array): KeptBody {
  return { team, ...toPacked(json) };
}

/** Packed as it is sent, and with its tag, which is told from the packed bytes: they are fewer, and say the same. */
export function toPacked(json: Uint8Array): Omit<KeptBody, 'team'> {
  const quality = json.length > longBody ? 1 : 4;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const brotli = brotliCompressSync(json, { params });
  return { json, etag: toEtag(brotli), brotli };
}
