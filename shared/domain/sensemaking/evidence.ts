/** What teams put in to make sense of together, as it stood when they did: nobody’s name is in it (P19). */
import { remember, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { type GatheredItem, withoutStance } from '../gathered/gathered.ts';
import type { PersonRef } from '../person.ts';
import type { ProgrammePlace } from '../programme/programme.ts';
import { fail, ok, type Result } from '../result.ts';

/** Its words are a copy: what is altered in the team afterwards leaves them as they are until they are put in again. */
export type EvidenceItem = GatheredItem & { readonly teamId: string };

export type PutIn = {
  readonly teamId: string;
  readonly name: string;
  /** ISO instant. */
  readonly at: string;
  readonly by: PersonRef;
};

export type Evidence = ProgrammePlace & {
  readonly id: string;
  readonly round: number;
  /** Who put in what is theirs, and when last. */
  readonly teams: readonly PutIn[];
  readonly items: readonly EvidenceItem[];
  /** Ids of what is left out, before it is put in or afterwards; their words are not here. */
  readonly withheld: readonly string[];
  /** When a team whose things were not in put them in, and whoever was told so may not have heard of it yet; an ISO instant. */
  readonly untoldSince: string | null;
  readonly version: number;
  readonly appliedCommands: readonly string[];
};

export type RoundPlace = ProgrammePlace & { readonly round: number };

/** Keeps the document below half of what a store takes. */
export const evidenceLimits = { items: 600, withheld: 600 } as const;

export function evidenceId(round: number): string {
  return `evidence ${round}`;
}

export function noEvidence({ tenantId, programmeId, round }: RoundPlace): Evidence {
  return {
    ...{ id: evidenceId(round), tenantId, programmeId, round },
    ...{ teams: [], items: [], withheld: [], untoldSince: null, version: 0, appliedCommands: [] },
  };
}

export type PuttingIn = {
  readonly team: { readonly id: string; readonly name: string };
  readonly gathered: readonly GatheredItem[];
  readonly command: { readonly id: string; readonly by: PersonRef; readonly at: string };
  /** Whoever looks after it was told that something is not in yet. */
  readonly isAwaited?: boolean;
};

/**
 * What is new is added, what was put otherwise since is as it is now, and what is not gathered any more stays: it was
 * learned. Errors: `too-many`.
 */
export function putIn(
  evidence: Evidence,
  { team, gathered, command, isAwaited = false }: PuttingIn,
): Result<Evidence, DomainError> {
  if (wasApplied(evidence, command.id)) return ok(evidence);
  const fresh = gathered
    .filter(({ id }) => !evidence.withheld.includes(id))
    .map((item): EvidenceItem => ({ ...item, teamId: team.id }));
  const now = new Map(fresh.map((item) => [item.id, item]));
  const known = new Set(evidence.items.map(({ id }) => id));
  const items = [
    ...evidence.items.map((item) => now.get(item.id) ?? item),
    ...fresh.filter(({ id }) => !known.has(id)),
  ];
  const limit = evidenceLimits.items;
  if (items.length > limit) return fail({ kind: 'too-many', limit });
  const { id, by, at } = command;
  const others = evidence.teams.filter(({ teamId }) => teamId !== team.id);
  const isNews = isAwaited && others.length === evidence.teams.length;
  const put: PutIn = { teamId: team.id, name: team.name, at, by };
  return ok({
    ...evidence,
    teams: [...others, put],
    items,
    untoldSince: isNews ? at : evidence.untoldSince,
    version: evidence.version + 1,
    appliedCommands: remember(evidence, id),
  });
}

/** Whether each of these teams has put in what is theirs. */
export function isAllIn(
  { teams: there }: Pick<Evidence, 'teams'>,
  teams: readonly { readonly id: string }[],
): boolean {
  return teams.every(({ id }) => there.some(({ teamId }) => teamId === id));
}

/** Whoever waited for it is told; where another team has put theirs in since, that is still to be looked at. */
export function withTold(evidence: Evidence, since: string): Evidence {
  return evidence.untoldSince === since ? { ...evidence, untoldSince: null } : evidence;
}

/** Its words go in the same write, and it is not put in again. Errors: `too-many`. */
export function withhold(
  evidence: Evidence,
  itemId: string,
  commandId: string,
): Result<Evidence, DomainError> {
  if (evidence.withheld.includes(itemId)) return ok(evidence);
  const limit = evidenceLimits.withheld;
  if (evidence.withheld.length >= limit) return fail({ kind: 'too-many', limit });
  return ok({
    ...evidence,
    items: evidence.items.filter(({ id }) => id !== itemId),
    withheld: [...evidence.withheld, itemId],
    version: evidence.version + 1,
    appliedCommands: remember(evidence, commandId),
  });
}

/** It comes with what is put in next. */
export function letIn(evidence: Evidence, itemId: string, commandId: string): Evidence {
  if (!evidence.withheld.includes(itemId)) return evidence;
  return {
    ...evidence,
    withheld: evidence.withheld.filter((id) => id !== itemId),
    version: evidence.version + 1,
    appliedCommands: remember(evidence, commandId),
  };
}

export type Since = 'new' | 'put-otherwise' | 'withheld' | 'in';

type Known = {
  readonly items: readonly GatheredItem[];
  readonly withheld: readonly string[];
};

/** What would become of something gathered now, if all were put in. */
export function sinceOf({ items, withheld }: Known, item: GatheredItem): Since {
  if (withheld.includes(item.id)) return 'withheld';
  const there = items.find(({ id }) => id === item.id);
  if (!there) return 'new';
  return toWritten(there) === toWritten(item) ? 'in' : 'put-otherwise';
}

/** The same for the same, in whatever order a store gives back its parts. */
function toWritten({ id, hint, said, from }: GatheredItem): string {
  return JSON.stringify({ id, hint, said: withoutStance(said), from }, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted())
      : part,
  );
}
