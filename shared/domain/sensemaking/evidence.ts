/** What teams put in to make sense of together, as it stood when they did: nobody’s name is in it (P19). */
import { remember, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { type GatheredItem, wholeOf, withoutStance } from '../gathered/gathered.ts';
import type { PersonRef } from '../person.ts';
import type { ProgrammePlace } from '../programme/programme.ts';
import { fail, ok, type Result } from '../result.ts';
import { isAmong } from './left-out.ts';

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
  /** Ids of what its teams leave out of it, and of whole changes, as far as it was told; their words are not here. */
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
  /** Ids of what the team leaves out of this programme, and of whole changes. */
  readonly leftOut: readonly string[];
  /** Of things of these it has let in by themselves. */
  readonly letIn?: readonly string[];
  readonly command: { readonly id: string; readonly by: PersonRef; readonly at: string };
  /** Whoever looks after it was told that something is not in yet. */
  readonly isAwaited?: boolean;
};

/**
 * What is new is added, what was put otherwise since is as it is now, and what is not gathered any more stays: it was
 * learned. What is left out neither comes in nor stays. Errors: `too-many`.
 */
export function putIn(
  evidence: Evidence,
  { team, gathered, leftOut, letIn = [], command, isAwaited = false }: PuttingIn,
): Result<Evidence, DomainError> {
  if (wasApplied(evidence, command.id)) return ok(evidence);
  const out = [...leftOut, ...evidence.withheld];
  const isOut = (id: string) => isAmong(out, letIn, id);
  const fresh = gathered
    .filter(({ id }) => !isOut(id))
    .map((item): EvidenceItem => ({ ...item, teamId: team.id }));
  const now = new Map(fresh.map((item) => [item.id, item]));
  const there = evidence.items.filter(({ id, teamId }) => teamId !== team.id || !isOut(id));
  const known = new Set(there.map(({ id }) => id));
  const items = [
    ...there.map((item) => now.get(item.id) ?? item),
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

export type Settling = {
  readonly teamId: string;
  /** Of a whole change: of all there is of it. */
  readonly itemIds: readonly string[];
  /** What its team says of each. */
  readonly isOut: (itemId: string) => boolean;
  /** The team is in this programme no more: once its last is out, nothing says that it put anything in. */
  readonly hasLeft: boolean;
};

/**
 * The wall says of a team’s things what the team says: the words of what is left out go, and what is on its way in at
 * that moment finds that it is out.
 */
export function settleLeftOut(
  evidence: Evidence,
  { teamId, itemIds, isOut, hasLeft }: Settling,
): Evidence {
  const isTheirs = (id: string) => itemIds.includes(id) || itemIds.includes(wholeOf(id) ?? id);
  const items = evidence.items.filter(
    (each) => each.teamId !== teamId || !isTheirs(each.id) || !isOut(each.id),
  );
  const others = evidence.withheld.filter((id) => !isTheirs(id));
  const room = evidenceLimits.withheld - others.length;
  const asked = new Set([...itemIds, ...evidence.withheld.filter(isTheirs)]);
  const withheld = [...others, ...[...asked].filter(isOut).slice(0, Math.max(0, room))];
  const isSame = (one: readonly unknown[], other: readonly unknown[]) =>
    one.length === other.length && one.every((each) => other.includes(each));
  const isGone = hasLeft && !items.some((each) => each.teamId === teamId);
  const teams = evidence.teams.filter((each) => !isGone || each.teamId !== teamId);
  if (isSame(items, evidence.items) && isSame(withheld, evidence.withheld)) return evidence;
  return { ...evidence, teams, items, withheld, version: evidence.version + 1 };
}

/** `withheld-and-in`: left out, and not taken off this wall yet. */
export type Since = 'new' | 'put-otherwise' | 'withheld' | 'withheld-and-in' | 'in';

type Known = {
  /** On the wall. */
  readonly items: readonly GatheredItem[];
  /** Ids of what their team leaves out. */
  readonly leftOut: readonly string[];
};

/** What would become of something gathered now, if all were put in. */
export function sinceOf({ items, leftOut }: Known, item: GatheredItem): Since {
  const there = items.find(({ id }) => id === item.id);
  if (leftOut.includes(item.id)) return there ? 'withheld-and-in' : 'withheld';
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
